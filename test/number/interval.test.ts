import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { add, decimal, multiply, negate, rescale } from '../../src/number/decimal.js';
import {
  addIntervals,
  contains,
  exact,
  intersects,
  printedInterval,
  scaleInterval,
  sumIntervals,
} from '../../src/number/interval.js';
import { decimals } from './arbitraries.js';

const holds = (printed: string, value: string, approximate = false) =>
  contains(printedInterval(decimal(printed), approximate), decimal(value));

describe('a printed number', () => {
  it.each([
    ['72.76', '72.755', true],
    ['72.76', '72.76499', true],
    ['72.76', '72.765', false],
    ['72.76', '72.7549', false],
    ['-1.5', '-1.45', true],
    ['-1.5', '-1.55', false],
    ['0', '0.5', false],
    ['0', '0.49', true],
  ])('%s may stand for %s: %s', (printed, value, expected) => {
    expect(holds(printed, value)).toBe(expected);
  });

  it('stands for exactly the values that round to it', () => {
    const nearby = fc.tuple(decimals(), fc.bigInt({ min: -20n, max: 20n }));
    fc.assert(
      fc.property(nearby, ([printed, tenths]) => {
        const value = add(printed, { digits: tenths, scale: printed.scale + 1 });
        const roundsToIt = rescale(value, printed.scale).digits === printed.digits;
        expect(contains(printedInterval(printed), value)).toBe(roundsToIt);
      }),
    );
  });
});

describe('an approximate number', () => {
  it.each([
    ['8500', '8567', true],
    ['8500', '8433', true],
    ['8500', '8601', false],
    ['5650', '5655', true],
    ['5650', '5700', false],
    ['8900', '8980', true],
    ['4.3', '4.4', true],
    ['4.3', '4.41', false],
    ['0', '1', true],
    ['0', '2', false],
  ])('about %s may be %s: %s', (printed, value, expected) => {
    expect(holds(printed, value, true)).toBe(expected);
  });
});

describe('arithmetic with intervals', () => {
  it('lets six rounded scores miss their total by less than six halves, not by more', () => {
    const scores = ['8.4', '10.1', '5.2', '6.0', '4.1', '3.0'].map((score) =>
      printedInterval(decimal(score)),
    );
    const meets = (total: string) =>
      intersects(sumIntervals(scores), printedInterval(decimal(total)));
    expect(['36.8', '37.1', '36.5'].map(meets)).toEqual([true, true, true]);
    expect(['37.5', '36.1'].map(meets)).toEqual([false, false]);
  });

  it('keeps an exact count exact', () => {
    const total = addIntervals(exact(decimal(510)), exact(decimal(72)));
    expect(contains(total, decimal(582))).toBe(true);
    expect(contains(total, decimal('582.1'))).toBe(false);
  });

  it('sees that 68,65 and 68,7 may be one value and 68,64 and 68,7 may not', () => {
    const printed = (text: string) => printedInterval(decimal(text));
    expect(intersects(printed('68.65'), printed('68.7'))).toBe(true);
    expect(intersects(printed('68.64'), printed('68.7'))).toBe(false);
  });

  it('does not let intervals meet in a bound that only one of them includes', () => {
    const [five, six] = [printedInterval(decimal(5)), printedInterval(decimal(6))];
    expect(intersects(five, six)).toBe(false);
    expect(intersects(five, exact(decimal('5.5')))).toBe(false);
    expect(intersects(six, exact(decimal('5.5')))).toBe(true);
  });

  it('swaps the bounds under a negative factor', () => {
    const mirrored = scaleInterval(printedInterval(decimal(5)), decimal(-2));
    expect(contains(mirrored, decimal(-9))).toBe(true);
    expect(contains(mirrored, decimal(-11))).toBe(false);
    expect(scaleInterval(printedInterval(decimal(5)), decimal(0))).toEqual(exact(decimal(0)));
  });

  it('holds the sum and the multiple of the values it was made from', () => {
    fc.assert(
      fc.property(decimals(), decimals(), decimals(), (a, b, k) => {
        const both = addIntervals(printedInterval(a), printedInterval(b));
        expect(contains(both, add(a, b))).toBe(true);
        expect(contains(scaleInterval(printedInterval(a), k), multiply(a, k))).toBe(true);
      }),
    );
  });

  it('meets the same intervals in either order and under a common sign', () => {
    fc.assert(
      fc.property(decimals(), fc.bigInt({ min: -30n, max: 30n }), (a, step) => {
        const b = add(a, { digits: step, scale: a.scale + 1 });
        const [x, y] = [printedInterval(a), printedInterval(b)];
        expect(intersects(x, y)).toBe(intersects(y, x));
        const [mx, my] = [printedInterval(negate(a)), printedInterval(negate(b))];
        expect(intersects(mx, my)).toBe(intersects(x, y));
      }),
    );
  });
});
