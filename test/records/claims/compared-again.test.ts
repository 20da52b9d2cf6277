import { describe, expect, it } from 'vitest';
import { claimLines } from './read.js';

describe('a change that is told behind another one with nothing but another time', () => {
  const differences = (again: string): readonly string[] =>
    claimLines(
      `Tiếp nhận 482 hồ sơ, đã giải quyết 470 hồ sơ. So với tháng 7/2024 (461 hồ sơ), hồ sơ tiếp nhận tăng 21 hồ sơ; ${again}.`,
    ).filter((line) => line.startsWith('difference'));
  const first = 'difference 461 482 21 ok';

  it.each([
    ['so với tháng 8/2023 (490 hồ sơ) giảm 18 hồ sơ', 'difference 490 482 18 mismatch'],
    ['so với cùng kỳ năm 2023 (490 hồ sơ), giảm 18 hồ sơ', 'difference 490 482 18 mismatch'],
    ['so với cùng kỳ năm 2023 (490 hồ sơ) giảm 8 hồ sơ', 'difference 490 482 8 ok'],
  ])('is one of the same count: %s', (again, claimed) => {
    expect(differences(again)).toEqual([first, claimed]);
  });

  it.each([
    'so với tháng 8/2023 (490 hồ sơ), số giải quyết giảm 18 hồ sơ',
    'so với số hồ sơ trực tuyến cùng kỳ (490 hồ sơ) giảm 18 hồ sơ',
    'so với cùng kỳ năm 2023 (490 hồ sơ trực tuyến) giảm 18 hồ sơ',
    'so với cùng kỳ năm 2023 (490 hồ sơ) giảm 18 hồ sơ trực tuyến',
    'so với cùng kỳ năm 2023 (90 hồ sơ) tăng 18 hồ sơ',
  ])('is not where it may be of something else: %s', (again) => {
    expect(differences(again)).toEqual([first]);
  });
});
