import { describe, expect, it } from 'vitest';
import { claimLines } from '../records/claims/read.js';
import { documentOf, figuresIn } from './documents.js';

describe('what the month before left', () => {
  it.each([
    'số tháng trước để lại',
    'tháng trước đưa sang',
    'năm trước kéo sang',
    'quý trước mang sang',
  ])('is what was carried over: %s', (words) => {
    const text = `Tổng số hồ sơ phải giải quyết là 640 hồ sơ, trong đó ${words} 40 hồ sơ, nhận mới 600 hồ sơ.`;
    expect(figuresIn(text)).toContain('intake_carried all = 40');
    expect(claimLines(text)).toContain('sum 640 600 40 ok');
  });

  it('is so in the label of a row', () => {
    const document = documentOf({
      header: 1,
      rows: [
        'Nội dung | Số hồ sơ',
        'Tổng số hồ sơ phải giải quyết | 640',
        'Trong đó: tháng trước để lại | 40',
        'Nhận mới | 600',
      ],
    });
    expect(figuresIn(document)).toContain('intake_carried all = 40');
  });

  it('is not what there was then', () => {
    const text = 'Tiếp nhận 640 hồ sơ, tháng trước để xảy ra 3 hồ sơ trễ hạn.';
    expect(figuresIn(text)).toEqual(['intake_total all = 640']);
  });
});

describe('a number with no more behind it than that all of it is so', () => {
  it.each(['đều thuộc lĩnh vực đất đai', 'đều là hồ sơ đất đai', 'vẫn chưa đủ giấy tờ'])(
    'counts what its label says: quá hạn 02 %s',
    (words) => {
      const text = `Còn 63 hồ sơ đang giải quyết (trong hạn 61, quá hạn 02 ${words}).`;
      expect(figuresIn(text)).toContain('pending_overdue all = 2');
    },
  );

  it('counts other things where their name stands there', () => {
    const text = 'Còn 63 hồ sơ đang giải quyết (trong hạn 61, quá hạn 02 ngày làm việc).';
    expect(figuresIn(text)).not.toContain('pending_overdue all = 2');
  });
});
