import { type Occurrence, totalOf } from '../../figures/occurrence.js';
import type { Decimal } from '../../model.js';
import {
  abs,
  add,
  compare,
  decimal,
  equal,
  multiply,
  sign,
  subtract,
  toPlain,
} from '../../number/decimal.js';

/** 1.208 and 1.280: the same digits in another order. */
export const isSwapped = (a: Decimal, b: Decimal): boolean =>
  !equal(a, b) && digitsOf(a) === digitsOf(b);

const digitsOf = (value: Decimal): string => [...toPlain(value)].sort().join('');

/** Of shorter numbers another digit makes another number as often as a slip. */
export const FEWEST_DIGITS = 3;

/** 6.652 and 6.552: one digit of at least three, or as few as is said, is another. */
export function isMistyped(a: Decimal, b: Decimal, fewest = FEWEST_DIGITS): boolean {
  const [one, other] = [toPlain(a), toPlain(b)];
  return (
    one.length === other.length &&
    one.length >= fewest &&
    [...one].filter((digit, at) => digit !== other[at]).length === 1
  );
}

/** 1.208 and 128: one digit of at least three is left out. */
function isShortened(long: Decimal, short: Decimal): boolean {
  const [one, other] = [toPlain(long), toPlain(short)];
  return (
    one.length === other.length + 1 &&
    one.length >= FEWEST_DIGITS &&
    [...one].some((_, at) => one.slice(0, at) + one.slice(at + 1) === other)
  );
}

/** Whether a slip of the hand in one digit, or the order of them, makes one of the other. */
export const isSlip = (stated: Decimal, right: Decimal): boolean =>
  isSwapped(stated, right) ||
  isMistyped(stated, right) ||
  isShortened(stated, right) ||
  isShortened(right, stated);

const TEN = decimal(10);

/**
 * Whether a total is more than a tenth, and more than ten, from what its parts make, and no slip of
 * the hand in one of the numbers explains it: numbers that stand apart are then not of one thing.
 */
export function isFarOff(total: Occurrence, parts: readonly Occurrence[]): boolean {
  const gap = abs(subtract(total.value, totalOf(parts)));
  if (compare(gap, TEN) <= 0 || compare(multiply(gap, TEN), total.value) <= 0) return false;
  return !isOneSlip(total, parts);
}

/** Whether a slip of the hand in the total, or in one of its parts, makes all of the difference. */
export function isOneSlip(total: Occurrence, parts: readonly Occurrence[]): boolean {
  const made = totalOf(parts);
  const missing = subtract(total.value, made);
  return (
    isSlip(total.value, made) ||
    parts.some(({ value }) => {
      const right = add(value, missing);
      return sign(right) >= 0 && isSlip(value, right);
    })
  );
}
