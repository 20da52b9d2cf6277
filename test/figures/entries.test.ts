import { describe, expect, it } from 'vitest';
import { claimLines } from '../records/claims/read.js';
import { documentOf, figuresIn } from './documents.js';

const list = (first: string, second: string) =>
  documentOf(
    '# 2. Kết quả như sau:',
    ` - ${first}: tiếp nhận 120 hồ sơ, đã giải quyết 100 hồ sơ.`,
    ` - ${second}: tiếp nhận 95 hồ sơ, đã giải quyết 80 hồ sơ.`,
  );

describe('paragraphs that open with names and state the same quantities', () => {
  it('are each of its own lĩnh vực', () => {
    expect(figuresIn(list('Đất đai', 'Công thương, xây dựng'))).toEqual([
      'intake_total all / Đất đai = 120',
      'resolved_total all / Đất đai = 100',
      'intake_total all / Công thương, xây dựng = 95',
      'resolved_total all / Công thương, xây dựng = 80',
    ]);
  });

  it('contradict each other nowhere', () => {
    expect(claimLines(list('Đất đai', 'Hộ tịch'))).toEqual([]);
  });

  it('may have long names with numbers in them', () => {
    const name = 'liên thông khai sinh - cấp thẻ BHYT cho trẻ em dưới 6 tuổi';
    const document = list(`Nhóm ${name}`, 'Nhóm liên thông khai tử - mai táng phí');
    expect(figuresIn(document)[0]).toBe(`intake_total all / ${name} = 120`);
  });

  it('may stand beside one that says of which lĩnh vực it is', () => {
    const figures = figuresIn(list('Lĩnh vực đất đai', 'Chứng thực'));
    expect(figures[0]).toBe('intake_total all / đất đai = 120');
    expect(figures[2]).toBe('intake_total all / Chứng thực = 95');
  });
});

describe('words before a colon', () => {
  it.each([
    ['an opening of a passage', 'Kết quả cụ thể', 'Số liệu đến nay'],
    ['one name again', 'Đất đai', 'Đất đai'],
    ['a level', 'Cấp huyện', 'Cấp xã'],
    ['what is counted', 'Hồ sơ trực tuyến', 'Hồ sơ trực tiếp'],
  ])('name no lĩnh vực where they are %s', (_, first, second) => {
    const fields = figuresIn(list(first, second)).filter((line) => line.includes(' / '));
    expect(fields).toEqual([]);
  });

  it('name none in a paragraph that is alone', () => {
    const document = documentOf('# 2. Kết quả như sau:', ' - Đất đai: tiếp nhận 120 hồ sơ.');
    expect(figuresIn(document)).toEqual(['intake_total all = 120']);
  });
});
