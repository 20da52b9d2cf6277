import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  abs,
  add,
  compare,
  decimal,
  equal,
  isWhole,
  multiply,
  negate,
  printVietnamese,
  rescale,
  roundHalfUp,
  sign,
  subtract,
  sum,
  toPlain,
  truncate,
} from '../../src/number/decimal.js';
import { readNumber } from '../../src/number/value.js';
import { decimals } from './arbitraries.js';

const percent = (part: number, whole: number) =>
  [multiply(decimal(part), decimal(100)), decimal(whole)] as const;

describe('reading and printing', () => {
  it.each([
    ['14867', '14867', '14.867'],
    ['72.76', '72.76', '72,76'],
    ['93.50', '93.50', '93,50'],
    ['0.04', '0.04', '0,04'],
    ['-1234567.5', '-1234567.5', '-1.234.567,5'],
    ['0', '0', '0'],
    ['100', '100', '100'],
  ])('prints %s as %s and, in Vietnamese, as %s', (plain, written, vietnamese) => {
    expect(toPlain(decimal(plain))).toBe(written);
    expect(printVietnamese(decimal(plain))).toBe(vietnamese);
  });

  it('takes whole numbers and bigints', () => {
    expect(decimal(582)).toEqual({ digits: 582n, scale: 0 });
    expect(decimal(-7n)).toEqual({ digits: -7n, scale: 0 });
  });

  it.each(['', '1,5', '1.', '.5', '1e3', 'NaN', '14 867'])('refuses %j', (text) => {
    expect(() => decimal(text)).toThrow(RangeError);
  });

  it('reads back what it prints plainly', () => {
    fc.assert(
      fc.property(decimals(), (d) => {
        expect(decimal(toPlain(d))).toEqual(d);
      }),
    );
  });

  it('is read back by the reader of printed numbers', () => {
    fc.assert(
      fc.property(decimals({ min: 0n }), (d) => {
        fc.pre(d.scale !== 3);
        expect(readNumber(printVietnamese(d), 'unknown')).toEqual({ value: d, ambiguous: false });
      }),
    );
  });
});

describe('arithmetic', () => {
  it('compares by value, not by the decimals written', () => {
    expect(equal(decimal('93.5'), decimal('93.50'))).toBe(true);
    expect(compare(decimal('68.7'), decimal('68.65'))).toBe(1);
    expect(compare(decimal('-1'), decimal('0.5'))).toBe(-1);
  });

  it('adds and subtracts at the larger scale', () => {
    expect(toPlain(add(decimal('0.1'), decimal('0.25')))).toBe('0.35');
    expect(toPlain(subtract(decimal('16.3'), decimal('16.33')))).toBe('-0.03');
  });

  it('multiplies exactly', () => {
    expect(toPlain(multiply(decimal('81.65'), decimal('0.2')))).toBe('16.330');
  });

  it('tells whole values and signs', () => {
    expect([isWhole(decimal('12.0')), isWhole(decimal('12.5'))]).toEqual([true, false]);
    expect(['-3', '0.00', '0.1'].map((text) => sign(decimal(text)))).toEqual([-1, 0, 1]);
    expect(toPlain(abs(decimal('-3.5')))).toBe('3.5');
  });

  it('gives 0 for the sum of nothing', () => {
    expect(sum([])).toEqual(decimal(0));
  });

  it('sums to the same value in any order', () => {
    const shuffled = fc
      .array(decimals())
      .chain((terms) =>
        fc.tuple(
          fc.constant(terms),
          fc.shuffledSubarray(terms, { minLength: terms.length, maxLength: terms.length }),
        ),
      );
    fc.assert(
      fc.property(shuffled, ([terms, other]) => {
        expect(sum(other)).toEqual(sum(terms));
      }),
    );
  });

  it('takes away what it added', () => {
    fc.assert(fc.property(decimals(), decimals(), (a, b) => equal(subtract(add(a, b), b), a)));
  });

  it('distributes multiplication over addition', () => {
    fc.assert(
      fc.property(decimals(), decimals(), decimals(), (a, b, c) =>
        equal(multiply(a, add(b, c)), add(multiply(a, b), multiply(a, c))),
      ),
    );
  });
});

describe('rounding', () => {
  it('rounds 23/160 to 14,38 %, where floating point gives 14,37', () => {
    expect(toPlain(roundHalfUp(...percent(23, 160), 2))).toBe('14.38');
    expect(toPlain(truncate(...percent(23, 160), 2))).toBe('14.37');
  });

  it.each([
    ['549', '582', '94.33', '94.32'],
    ['1', '3', '33.33', '33.33'],
    ['2', '3', '66.67', '66.66'],
    ['0', '7', '0.00', '0.00'],
    ['-1', '200', '-0.50', '-0.50'],
    ['-2', '3', '-66.67', '-66.66'],
  ])('takes %s/%s as %s per cent, cut off as %s', (part, whole, rounded, cut) => {
    const quotient = percent(Number(part), Number(whole));
    expect(toPlain(roundHalfUp(...quotient, 2))).toBe(rounded);
    expect(toPlain(truncate(...quotient, 2))).toBe(cut);
  });

  it('changes the decimals written, rounding only where some are dropped', () => {
    expect(toPlain(rescale(decimal('68.65'), 1))).toBe('68.7');
    expect(toPlain(rescale(decimal('68.647'), 1))).toBe('68.6');
    expect(toPlain(rescale(decimal('93.5'), 3))).toBe('93.500');
  });

  it('refuses to divide by zero', () => {
    expect(() => roundHalfUp(decimal(1), decimal(0), 2)).toThrow(RangeError);
    expect(() => truncate(decimal(1), decimal('0.00'), 2)).toThrow(RangeError);
  });

  it('stays within half a unit, the half itself going up', () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 1 }), fc.nat(6), (n, d, scale) => {
        const rounded = roundHalfUp(decimal(n), decimal(d), scale);
        const half = { digits: 5n, scale: scale + 1 };
        const exactTimesD = decimal(n);
        const low = multiply(subtract(rounded, half), decimal(d));
        const high = multiply(add(rounded, half), decimal(d));
        expect(compare(low, exactTimesD)).toBeLessThanOrEqual(0);
        expect(compare(exactTimesD, high)).toBe(-1);
      }),
    );
  });

  it('takes every exact half away from zero', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 12n }), fc.nat(5), (unit, scale) => {
        const half = { digits: unit * 10n + 5n, scale: scale + 1 };
        expect(rescale(half, scale)).toEqual({ digits: unit + 1n, scale });
        expect(rescale(negate(half), scale)).toEqual({ digits: -unit - 1n, scale });
      }),
    );
  });

  it('never cuts off to more than it rounds to', () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 1 }), fc.nat(6), (n, d, scale) => {
        const cut = truncate(decimal(n), decimal(d), scale);
        const rounded = roundHalfUp(decimal(n), decimal(d), scale);
        expect(rounded.digits - cut.digits).toSatisfy((gap: bigint) => gap === 0n || gap === 1n);
      }),
    );
  });

  it('is not changed by scaling both sides of a quotient', () => {
    fc.assert(
      fc.property(decimals(), decimals({ min: 1n }), fc.integer({ min: 1 }), (n, d, k) => {
        const factor = decimal(k);
        expect(roundHalfUp(multiply(n, factor), multiply(d, factor), 2)).toEqual(
          roundHalfUp(n, d, 2),
        );
      }),
    );
  });
});
