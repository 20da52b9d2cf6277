import type { Decimal } from '../model.js';
import { add, compare, equal, multiply, negate, sign } from './decimal.js';

/** All values between two bounds; each bound is part of it or not. */
export interface Interval {
  readonly low: Decimal;
  readonly high: Decimal;
  readonly lowIncluded: boolean;
  readonly highIncluded: boolean;
}

/** The single value: a count of hồ sơ was not rounded. */
export const exact = (value: Decimal): Interval => ({
  low: value,
  high: value,
  lowIncluded: true,
  highIncluded: true,
});

/**
 * The values that print as `printed` when rounded half up (away from zero) at its decimals: 72,76
 * stands for 72,755 up to but not including 72,765. An approximate number ('gần 8.500', '5,65 ngàn')
 * stands for one unit of its last digit before the closing zeros to either side: 8.400 to 8.600.
 */
export function printedInterval(printed: Decimal, approximate = false): Interval {
  if (approximate) {
    const unit = lastUnit(printed);
    return between(add(printed, negate(unit)), add(printed, unit), true, true);
  }
  const half: Decimal = { digits: 5n, scale: printed.scale + 1 };
  const low = add(printed, negate(half));
  return between(low, add(printed, half), sign(printed) > 0, sign(printed) < 0);
}

/** The unit of the last digit that tells something: 0,01 for 72,76, 100 for 8.500. */
function lastUnit({ digits, scale }: Decimal): Decimal {
  if (scale > 0) return { digits: 1n, scale };
  let unit = 1n;
  while (digits !== 0n && digits % (unit * 10n) === 0n) unit *= 10n;
  return { digits: unit, scale: 0 };
}

const between = (
  low: Decimal,
  high: Decimal,
  lowIncluded: boolean,
  highIncluded: boolean,
): Interval => ({ low, high, lowIncluded, highIncluded });

/** Every sum of a value of `a` and a value of `b`. */
export const addIntervals = (a: Interval, b: Interval): Interval =>
  between(
    add(a.low, b.low),
    add(a.high, b.high),
    a.lowIncluded && b.lowIncluded,
    a.highIncluded && b.highIncluded,
  );

/** Every sum of one value from each; 0 for an empty list. */
export const sumIntervals = (intervals: readonly Interval[]): Interval =>
  intervals.reduce(addIntervals, exact({ digits: 0n, scale: 0 }));

/** Every value times `factor`. */
export function scaleInterval(a: Interval, factor: Decimal): Interval {
  if (sign(factor) === 0) return exact(factor);
  const low = multiply(a.low, factor);
  const high = multiply(a.high, factor);
  return sign(factor) > 0
    ? between(low, high, a.lowIncluded, a.highIncluded)
    : between(high, low, a.highIncluded, a.lowIncluded);
}

/** Whether `value` lies in the interval. */
export const contains = (a: Interval, value: Decimal): boolean => intersects(a, exact(value));

/** Whether some value lies in both. */
export function intersects(a: Interval, b: Interval): boolean {
  const low = compare(a.low, b.low) >= 0 ? a.low : b.low;
  const high = compare(a.high, b.high) <= 0 ? a.high : b.high;
  if (!equal(low, high)) return compare(low, high) < 0;
  return [a, b].every(
    (each) =>
      (!equal(each.low, low) || each.lowIncluded) && (!equal(each.high, high) || each.highIncluded),
  );
}
