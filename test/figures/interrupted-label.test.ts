import { describe, expect, it } from 'vitest';
import { figuresIn } from './documents.js';

describe('a label that a bracket with a number of its own cuts off from its number', () => {
  it.each([
    'Tổng số hồ sơ tiếp nhận (kể cả 120 hồ sơ tồn kỳ trước) là 960 hồ sơ.',
    'Tổng số hồ sơ tiếp nhận (bao gồm 120 hồ sơ kỳ trước chuyển sang): 960 hồ sơ.',
  ])('names it: %s', (text) => {
    expect(figuresIn(text)).toEqual(['intake_carried all = 120', 'intake_total all = 960']);
  });

  it('names what is behind several numbers, too', () => {
    const text = 'Số hồ sơ đã giải quyết (gồm 12 hồ sơ quá hạn và 30 hồ sơ trả lại) là 960 hồ sơ.';
    expect(figuresIn(text).at(-1)).toBe('resolved_total all = 960');
  });

  it('has its number where that stands in the bracket, or before it', () => {
    expect(
      figuresIn('Số hồ sơ đã giải quyết (960 hồ sơ, trong đó 12 hồ sơ quá hạn) là nhiều nhất.')[0],
    ).toBe('resolved_total all = 960');
    expect(
      figuresIn('Tiếp nhận 300 hồ sơ (trong đó trực tuyến 200 hồ sơ): 250 hồ sơ đã giải quyết.'),
    ).toEqual(['intake_total all = 300', 'intake_online all = 200', 'resolved_total all = 250']);
  });
});
