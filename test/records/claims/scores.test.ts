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

  it('is not held against a list with one of a name that no rule knows', () => {
    const points = (fees: string): readonly string[] =>
      claimLines(
        `Tổng điểm đạt 84,1 điểm, gồm: công khai minh bạch 17,5 điểm; tiến độ giải quyết 19,2 điểm; dịch vụ công trực tuyến 11,1 điểm; ${fees} 8,5 điểm; mức độ hài lòng 17,6 điểm; số hóa hồ sơ 10,7 điểm.`,
      );
    expect(points('việc khác')).toEqual([]);
    expect(points('thanh toán trực tuyến')).toEqual([
      'sum 84,1 17,5 19,2 11,1 8,5 17,6 10,7 mismatch',
    ]);
  });

  it('is not claimed without its maximum', () => {
    expect(claimLines('Tỷ lệ hồ sơ đúng hạn đạt 80%, tiến độ giải quyết đạt 16 điểm.')).toEqual([]);
  });

  it.each([
    'Mức độ hài lòng được 17,2/18 điểm; trong đó phản ánh, kiến nghị xử lý đúng hạn 98%, hài lòng về thủ tục hành chính 93,5%.',
    'Mức độ hài lòng được 17,2/18 điểm (xử lý phản ánh, kiến nghị đạt 98%, mức độ hài lòng 93,5%).',
  ])('is of no one rate where several make it: %s', (text) => {
    expect(claimLines(text)).toEqual([]);
  });

  it('is of its own rate beside those of other scores', () => {
    const text =
      'Mức độ hài lòng đạt 17,2/18 điểm (tỷ lệ hài lòng 93,5%); xử lý phản ánh, kiến nghị đúng hạn 98%.';
    expect(claimLines(text)).toEqual(['score_ratio 93,5 18 17,2 mismatch']);
  });
});
