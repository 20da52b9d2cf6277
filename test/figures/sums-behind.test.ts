import { describe, expect, it } from 'vitest';
import { claimLines } from '../records/claims/read.js';

describe('a number that its words call a sum', () => {
  it.each(['cộng 61 hồ sơ', 'tổng cộng là 61 hồ sơ'])('is that of those before it: %s', (sum) => {
    expect(claimLines(`Đã trả lại 42 hồ sơ, người nộp rút 19 hồ sơ, ${sum}.`)).toEqual([
      'sum 61 42 19 ok',
    ]);
  });

  it('is of the fewest that make it', () => {
    expect(
      claimLines('Đang giải quyết 80 hồ sơ, trả lại 42 hồ sơ, rút 19 hồ sơ, cộng 61 hồ sơ.'),
    ).toEqual(['sum 61 42 19 ok']);
  });

  it('claims nothing where none make it', () => {
    expect(claimLines('Đã trả lại 42 hồ sơ, người nộp rút 19 hồ sơ, cộng 93 hồ sơ.')).toEqual([]);
  });
});
