import { describe, expect, it } from 'vitest';
import { claimLines } from './read.js';

const ratios = (text: string): readonly string[] =>
  claimLines(text).filter((line) => line.startsWith('ratio'));

describe('a share that one slip of the hand keeps from being right', () => {
  it.each([
    ['Có 1.500/1.900 người đánh giá hài lòng (93,75%).', '1.500 1.900 93,75'],
    ['Nhận 312 PAKN; đã xử lý 300 PAKN (đạt 99,15%), đang xử lý 12 PAKN.', '300 312 99,15'],
    ['Trong 430 hồ sơ đã giải quyết, có 410 hồ sơ gửi về nhà (98,35%).', '410 430 98,35'],
    ['Số dịch vụ công có hồ sơ: 480/900 (50%).', '480 900 50'],
    ['Toàn tỉnh có 1.870 TTHC. Cung cấp 880 TTHC toàn trình (45,45%).', '880 1.870 45,45'],
  ])('is found wrong: %s', (text, terms) => {
    expect(ratios(text)).toEqual([`ratio ${terms} mismatch`]);
  });

  it('is found as a rate that stands apart from its counts', () => {
    const text =
      'Đã giải quyết 44.000 hồ sơ, trong đó đúng hạn 43.900. Tỷ lệ giải quyết đúng hạn đạt 92,77%.';
    expect(ratios(text)).toEqual(['ratio 43.900 44.000 92,77 mismatch']);
  });

  it('is found with one decimal only beside its counts', () => {
    const counts = 'Đã giải quyết 4.400 hồ sơ, trong đó đúng hạn 4.380, quá hạn 20.';
    const rate = 'Tỷ lệ giải quyết đúng hạn đạt 92,5%.';
    expect(ratios(`${counts} ${rate}`)).toEqual(['ratio 4.380 4.400 92,5 mismatch']);
    expect(ratios(`${counts} ${rate.replace('92,5', '94,8')}`)).toEqual([]);
  });

  it('is found of a/b though another base near it would make it right', () => {
    const text =
      'Giải quyết đúng hạn 2.380/2.400 hồ sơ, đạt 99,17%; giải quyết quá hạn 20/2.100 hồ sơ, chiếm 0,83%.';
    expect(ratios(text)).toEqual(['ratio 2.380 2.400 99,17 ok', 'ratio 20 2.100 0,83 mismatch']);
  });

  it.each([
    'Có 1.500/1.900 người đánh giá hài lòng (81,42%).',
    'Nhận 312 PAKN; đã xử lý 300 PAKN (đạt 88,4%).',
    'Có 17/20 xã (100%) hoàn thành.',
    'Đã giải quyết 44.000 hồ sơ, trong đó đúng hạn 43.900. Tỷ lệ giải quyết đúng hạn đạt 91,05%.',
  ])('may be of something else where it is no slip: %s', (text) => {
    expect(ratios(text)).toEqual([]);
  });
});

describe('a total with one other digit than its parts make', () => {
  it('is found wrong though the shares of its parts are of themselves', () => {
    const text =
      'Số hồ sơ đã giải quyết là 150.000 hồ sơ, đúng hạn 119.500 hồ sơ, chiếm 99,58%; 500 hồ sơ trễ hạn, chiếm 0,42%.';
    expect(claimLines(text)).toContain('sum 150.000 119.500 500 mismatch');
  });

  it('is of all levels where it adds them up', () => {
    const text =
      'Cấp tỉnh: tiếp nhận 5.600 hồ sơ, giải quyết 5.500 hồ sơ. Cấp xã: tiếp nhận 23.000 hồ sơ, giải quyết 22.900 hồ sơ. Tổng cộng: tiếp nhận 38.600 hồ sơ, giải quyết 28.400 hồ sơ.';
    const province = { agency: 'UBND tỉnh Hải Sơn', agencyLevel: 'province' } as const;
    expect(claimLines(text, province)).toEqual([
      'level_sum 38.600 5.600 23.000 mismatch',
      'level_sum 28.400 5.500 22.900 ok',
    ]);
  });
});

describe('a second share behind the right one', () => {
  it.each([
    '; riêng trong 21 ngày cao điểm, 85% số hồ sơ được nộp trực tuyến',
    '; trong những ngày giãn cách có tới 85% hồ sơ nộp trực tuyến',
    '; các tuần cuối, 24% số hồ sơ nộp trực tuyến',
  ])('is of something else and no misprint: …%s', (more) => {
    expect(ratios(`Hồ sơ nộp trực tuyến là 1.240/4.000 hồ sơ, đạt 31%${more}.`)).toEqual([
      'ratio 1.240 4.000 31 ok',
    ]);
  });

  it('is none where the first was wrong', () => {
    expect(ratios('Hồ sơ nộp trực tuyến là 1.240/4.000 hồ sơ, đạt 41%.')).toEqual([
      'ratio 1.240 4.000 41 mismatch',
    ]);
  });
});
