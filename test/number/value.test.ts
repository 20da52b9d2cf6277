import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toPlain } from '../../src/number/decimal.js';
import { multiplierOf, multiplyBy } from '../../src/number/multiplier.js';
import { readNumber, type NumberKind } from '../../src/number/value.js';

const read = (raw: string, kind: NumberKind) => {
  const number = readNumber(raw, kind);
  return number && toPlain(number.value) + (number.ambiguous ? '?' : '');
};

describe('reading a printed number', () => {
  // In the order count, percent, score, unknown; '?' where it is ambiguous.
  it.each([
    ['14.867', '14867', '14.867', '14.867', '14867'],
    ['14,867', '14867', '14.867', '14.867', '14.867?'],
    ['99,123', '99123', '99.123', '99.123', '99.123?'],
    ['1.250', '1250', '1.250?', '1.250?', '1250'],
    ['72,76', '72.76?', '72.76', '72.76', '72.76'],
    ['51.53', '51.53?', '51.53', '51.53', '51.53'],
    ['0.04', '0.04?', '0.04', '0.04', '0.04'],
    ['0.123', '0.123?', '0.123', '0.123', '0.123'],
    ['1.234,5', '1234.5?', '1234.5', '1234.5', '1234.5'],
    ['1,234.5', '1234.5?', '1234.5', '1234.5', '1234.5'],
    ['12.345.678', '12345678', '12345678', '12345678', '12345678'],
    ['14 867', '14867', '14867', '14867', '14867'],
    ['１２３', '123', '123', '123', '123'],
    ['12,0', '12.0', '12.0', '12.0', '12.0'],
    ['01', '1', '1', '1', '1'],
    ['00', '0', '0', '0', '0'],
  ])(
    'reads %s as count %s, percent %s, score %s, unknown %s',
    (raw, count, percent, score, unknown) => {
      expect([
        read(raw, 'count'),
        read(raw, 'percent'),
        read(raw, 'score'),
        read(raw, 'unknown'),
      ]).toEqual([count, percent, score, unknown]);
    },
  );

  it.each(['', 'abc', '1.2.3', '1,23,456', '12.34.567', '30.8.2023', '1.234,5,6', '14  867', '-5'])(
    'declines %j',
    (raw) => {
      expect(readNumber(raw, 'unknown')).toBeNull();
    },
  );

  it('reads a whole number the same with any number of zeros before it', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(3), (n, zeros) => {
        expect(read('0'.repeat(zeros) + String(n), 'count')).toBe(String(n));
      }),
    );
  });
});

describe('multipliers', () => {
  it.each([
    ['5,65', 'ngàn', '5650'],
    ['4,3', 'triệu', '4300000'],
    ['12', 'Nghìn', '12000'],
    ['1,2', 'tỉ', '1200000000'],
    ['4,3567', 'ngàn', '4356.7'],
    ['12', 'k', '12000'],
    ['12,5', 'hồ', '12.5'],
  ])('takes %s %s as %s', (raw, word, expected) => {
    const value = readNumber(raw, 'unknown')?.value;
    expect(value && toPlain(multiplyBy(value, word))).toBe(expected);
  });

  it('knows the factor of a word', () => {
    expect(multiplierOf('triệu')).toBe(1000000n);
    expect(multiplierOf('hồ')).toBeNull();
  });
});
