import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatNumber } from '../../src/read/number-formats.js';

const VALUES: Readonly<Record<string, number>> = {
  I: 1,
  V: 5,
  X: 10,
  L: 50,
  C: 100,
  D: 500,
  M: 1000,
};

/** The number that a Roman one stands for: a smaller letter before a larger one is taken off. */
function valueOf(roman: string): number {
  const values = Array.from(roman, (letter) => VALUES[letter] ?? NaN);
  return values.reduce(
    (sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value),
    0,
  );
}

describe('formatNumber', () => {
  it.each([
    ['decimal', 12, '12'],
    ['decimalZero', 7, '07'],
    ['decimalZero', 12, '12'],
    ['upperRoman', 4, 'IV'],
    ['lowerRoman', 19, 'xix'],
    ['upperLetter', 3, 'C'],
    ['lowerLetter', 26, 'z'],
    ['lowerLetter', 27, 'aa'],
    ['lowerLetter', 54, 'bbb'],
    ['decimalEnclosedParen', 3, '(3)'],
    ['numberInDash', 3, '- 3 -'],
    ['none', 3, ''],
    ['vietnameseCounting', 3, '3'],
  ])('writes %s %i as %s', (format, value, written) => {
    expect(formatNumber(value, format)).toBe(written);
  });

  it('writes Roman numbers that stand for their value', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3999 }), (value) => {
        expect(valueOf(formatNumber(value, 'upperRoman'))).toBe(value);
      }),
    );
  });

  it('writes digits where there is no letter or Roman number', () => {
    expect(['upperRoman', 'lowerLetter'].map((format) => formatNumber(0, format))).toEqual([
      '0',
      '0',
    ]);
    expect(formatNumber(123456789, 'lowerLetter')).toBe('123456789');
  });
});
