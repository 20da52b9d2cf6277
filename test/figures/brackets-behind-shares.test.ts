import { describe, expect, it } from 'vitest';
import { claimLines } from '../records/claims/read.js';
import { figuresIn } from './documents.js';

describe('a count in the bracket behind a percentage', () => {
  it.each([
    'Tỷ lệ hồ sơ giải quyết trước hạn đạt 60% (330 hồ sơ), tăng 5% (28 hồ sơ) so với cùng kỳ.',
    'Tỷ lệ hồ sơ giải quyết trước hạn đạt 60% (330 hồ sơ), giảm 5% (tương đương 28 hồ sơ) so với tháng trước.',
  ])('is but by how many there are more where how many is told before: %s', (text) => {
    expect(figuresIn(text)).toEqual(['resolved_early all = 330']);
  });

  it('is how many there are behind a rise that comes first', () => {
    expect(figuresIn('Số hồ sơ trực tuyến tăng 5%, đạt 80% (330 hồ sơ).')).toEqual([
      'online_rate all = 80',
      'intake_online all = 330',
    ]);
  });

  it.each([
    'Tỷ lệ giải quyết đúng hạn đạt 98% (tổng 450 hồ sơ).',
    'Tỷ lệ giải quyết đúng hạn đạt 98% (trên tổng số 450 hồ sơ).',
    'Tỷ lệ giải quyết đúng hạn đạt 98% (tổng số hồ sơ: 450).',
  ])('is not named by it where it is all that it is a share of: %s', (text) => {
    expect(figuresIn(text)).toEqual(['on_time_rate all = 98']);
  });

  it('is named by it, or by its own words, where it is not', () => {
    expect(figuresIn('Tỷ lệ giải quyết đúng hạn đạt 98% (441 hồ sơ).')).toContain(
      'resolved_on_time all = 441',
    );
    expect(
      figuresIn('Tỷ lệ giải quyết đúng hạn đạt 98% (tổng số 450 hồ sơ đã giải quyết).'),
    ).toContain('resolved_total all = 450');
  });

  it('stays what the share of a count is claimed of', () => {
    expect(claimLines('Đã giải quyết đúng hạn 441 hồ sơ, đạt 97% (tổng 450 hồ sơ).')).toEqual([
      'ratio 441 450 97 mismatch',
    ]);
  });
});
