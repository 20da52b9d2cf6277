import { describe, expect, it } from 'vitest';
import { claimLines } from './read.js';

const ratiosOf = (text: string): readonly string[] =>
  claimLines(text).filter((line) => line.startsWith('ratio'));

describe('a share behind a list that makes up its whole', () => {
  it.each([
    'Tiếp nhận 940 hồ sơ, trong đó 780 hồ sơ trực tuyến và 160 hồ sơ trực tiếp, đạt tỷ lệ 64%.',
    'Cung cấp 940 dịch vụ công trực tuyến, trong đó 780 dịch vụ mức độ 3 và 160 dịch vụ mức độ 4, đạt tỷ lệ 64%.',
    'Đã giải quyết 500 hồ sơ, trong đó trước hạn 300 hồ sơ và đúng hạn 200 hồ sơ, đạt tỷ lệ 97%.',
    'Đã giải quyết 500 hồ sơ, trong đó trước hạn 300 hồ sơ và đúng hạn 200 hồ sơ, đạt tỷ lệ 100%.',
  ])('is of the last part only where it comes near: %s', (text) => {
    expect(ratiosOf(text)).toEqual([]);
  });

  it.each([
    [
      'a near miss',
      'Tiếp nhận 940 hồ sơ, trong đó 780 hồ sơ trực tuyến và 160 hồ sơ trực tiếp, đạt 18,02%.',
      '160 940 18,02',
    ],
    [
      'a slip of the hand',
      'Tiếp nhận 940 hồ sơ, trong đó 160 hồ sơ trực tiếp và 780 hồ sơ trực tuyến, đạt 32,98%.',
      '780 940 32,98',
    ],
    [
      "'chiếm'",
      'Tiếp nhận 940 hồ sơ, trong đó 780 hồ sơ trực tuyến và 160 hồ sơ trực tiếp, chiếm 64%.',
      '160 940 64',
    ],
    [
      'one in its bracket',
      'Tiếp nhận 940 hồ sơ, trong đó 780 hồ sơ trực tuyến và 160 hồ sơ trực tiếp (đạt 64%).',
      '160 940 64',
    ],
    [
      'a list that leaves some out',
      'Tiếp nhận 940 hồ sơ, trong đó 580 hồ sơ trực tuyến và 160 hồ sơ qua bưu chính, đạt 64%.',
      '160 940 64',
    ],
  ])('is of the last part as %s', (_, text, terms) => {
    expect(ratiosOf(text)).toEqual([`ratio ${terms} mismatch`]);
  });
});
