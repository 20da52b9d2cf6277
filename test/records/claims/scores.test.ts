import { describe, expect, it } from 'vitest';
import { claimLines } from './read.js';

describe('a score', () => {
  it('is claimed to be its rate of its maximum', () => {
    expect(claimLines('Tỷ lệ hồ sơ đúng hạn đạt 80%, tiến độ giải quyết đạt 16/20 điểm.')).toEqual([
      'score_ratio 80 20 16 ok',
    ]);
  });

  it('is found wrong', () => {
    expect(claimLines('Tỷ lệ hồ sơ đúng hạn đạt 80%, tiến độ giải quyết đạt 17/20 điểm.')).toEqual([
      'score_ratio 80 20 17 mismatch',
    ]);
  });

  it('is claimed to be the percentage before its parenthesis', () => {
    expect(claimLines('Công khai, minh bạch đạt 90% (16,2/18 điểm).')).toEqual([
      'score_ratio 90 18 16,2 ok',
    ]);
    expect(claimLines('Công khai, minh bạch đạt 90% (16,8/18 điểm).')).toEqual([
      'score_ratio 90 18 16,8 mismatch',
    ]);
  });

  it('is not claimed without its maximum', () => {
    expect(claimLines('Tỷ lệ hồ sơ đúng hạn đạt 80%, tiến độ giải quyết đạt 16 điểm.')).toEqual([]);
  });
});
