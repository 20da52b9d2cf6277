import { describe, expect, it } from 'vitest';
import { claimLines } from '../records/claims/read.js';
import { documentOf, figuresIn } from './documents.js';

const above =
  '# 2. Giải quyết: đã giải quyết 640 hồ sơ. Trước và đúng hạn là 622/640 hồ sơ. Chia theo cấp:';
const told = (...items: string[]) => documentOf(above, ...items.map((item) => `  - ${item}`));

describe('the items of a list below what was done in time', () => {
  it('are all that was resolved where they tell late ones among their parts', () => {
    const report = told(
      'Các sở, ban, ngành: tiếp nhận 470 hồ sơ, trả kết quả 410 hồ sơ (trước hạn 300, đúng hạn 97, chậm 13).',
      'UBND các huyện: giải quyết 230 hồ sơ, trong đó trước hạn 200, đúng hạn 25, chậm 5.',
    );
    expect(figuresIn(report)).toEqual(
      expect.arrayContaining(['resolved_total province = 410', 'resolved_total district = 230']),
    );
    expect(claimLines(report)).toEqual(
      expect.arrayContaining(['level_sum 640 410 230 ok', 'sum 410 300 97 13 ok']),
    );
    expect(claimLines(report).join()).not.toContain('mismatch');
  });

  it('are so too where they begin with what came in', () => {
    const report = told(
      'Các sở, ban, ngành: tiếp nhận 470 hồ sơ, trả kết quả 410 hồ sơ.',
      'UBND các huyện: tiếp nhận 250 hồ sơ, trả kết quả 230 hồ sơ.',
    );
    expect(figuresIn(report)).toContain('resolved_total province = 410');
    expect(claimLines(report).join()).not.toContain('mismatch');
  });

  it.each([
    ['nothing else is said of them', 'giải quyết 400 hồ sơ', 'giải quyết 222 hồ sơ'],
    [
      'their own words say so',
      'giải quyết trước và đúng hạn 400 hồ sơ, trễ hạn 10 hồ sơ',
      'tiếp nhận 250 hồ sơ, trả kết quả 222 hồ sơ trước và đúng hạn',
    ],
    [
      'their parts are of it',
      'giải quyết 400 hồ sơ (trước hạn 310, đúng hạn 90)',
      'giải quyết 222 hồ sơ',
    ],
  ])('are parts of it where %s', (_, first, second) => {
    const report = told(`Các sở, ban, ngành: ${first}.`, `UBND các huyện: ${second}.`);
    expect(figuresIn(report)).toEqual(
      expect.arrayContaining([
        'resolved_early_or_on_time province = 400',
        'resolved_early_or_on_time district = 222',
      ]),
    );
  });
});

describe('the items of a list below what came in online', () => {
  const online = (...items: string[]) =>
    documentOf(
      '# 1. Nộp trực tuyến 350/400 hồ sơ. Trong đó:',
      ...items.map((item) => `  - ${item}`),
    );

  it.each(['(trực tuyến 190, trực tiếp 20)', ', trong đó trực tuyến 190, trực tiếp 20'])(
    'are all that came in where they tell other ways beside: %s',
    (parts) => {
      const report = online(
        `Cấp tỉnh: tiếp nhận 210 hồ sơ ${parts}.`,
        'Cấp xã: trực tuyến 160 hồ sơ.',
      );
      expect(figuresIn(report)).toEqual(
        expect.arrayContaining(['intake_total province = 210', 'intake_online province = 190']),
      );
      expect(claimLines(report)).toContain('level_sum 350 190 160 ok');
    },
  );

  it('are parts of it where they do not', () => {
    const report = online(
      'Cấp tỉnh: tiếp nhận 190 hồ sơ (toàn trình 150, một phần 40).',
      'Cấp xã: 160 hồ sơ.',
    );
    expect(figuresIn(report)).toContain('intake_online province = 190');
  });
});

it('the items below what was in time, trước hạn aside, are all that were resolved where they tell late ones', () => {
  const report = documentOf(
    '# 1. Giải quyết đúng hạn 450 hồ sơ, quá hạn 10 hồ sơ:',
    '  - Cấp tỉnh: 210 hồ sơ (đúng hạn 205, quá hạn 5).',
    '  - Cấp xã: 250 hồ sơ (đúng hạn 245, quá hạn 5).',
  );
  expect(figuresIn(report)).toContain('resolved_total province = 210');
  expect(claimLines(report)).toContain('level_sum 450 205 245 ok');
});
