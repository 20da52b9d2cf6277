import { describe, expect, it } from 'vitest';
import { claimLines } from '../records/claims/read.js';
import { figuresIn } from './documents.js';

describe('a count that the bracket behind it sets against its whole', () => {
  it.each([
    ['480 hồ sơ trước và đúng hạn (480/500 hồ sơ, đạt 96%)', 'on_time_rate all = 96'],
    ['Hồ sơ nộp trực tuyến là 480 hồ sơ (480/500, chiếm 96%)', 'online_rate all = 96'],
  ])('has the percentage as its rate: %s', (text, rate) => {
    expect(figuresIn(text)).toContain(rate);
    expect(claimLines(text)).toEqual(['ratio 480 500 96 ok']);
  });

  it('has none of what the bracket tells of a part of it', () => {
    const text = 'Hồ sơ nộp trực tuyến là 480 hồ sơ (410/480 hồ sơ, đạt 85,4%).';
    expect(figuresIn(text)).toEqual(['intake_online all = 480']);
  });
});
