import { expect, it } from 'vitest';
import { claimLines } from './read.js';

const told = (share: string) =>
  claimLines(
    `Đã giải quyết 31.540/31.860 hồ sơ, đạt 99%. Số hồ sơ giải quyết quá hạn 160 hồ sơ, chiếm ${share}.`,
  );

it.each(['số đã giải quyết', 'tổng số hồ sơ đã giải quyết'])(
  'a share of two counts alike is of what its words name: %s',
  (words) => {
    expect(told(`0,51% ${words}`)).toContain('ratio 160 31.540 0,51 ok');
  },
);
