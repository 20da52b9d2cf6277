import type { Decimal } from '../model.js';
import { add, equal, sign, subtract, sum, toPlain } from './decimal.js';

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

/** What has a value, as an occurrence. */
interface Valued {
  readonly value: Decimal;
}

/** Whether a slip of the hand in a total, or in one of its parts, makes all of the difference between them. */
export function isOneSlip(total: Valued, parts: readonly Valued[]): boolean {
  const made = sum(parts.map(({ value }) => value));
  const missing = subtract(total.value, made);
  return (
    isSlip(total.value, made) ||
    parts.some(({ value }) => {
      const right = add(value, missing);
      return sign(right) >= 0 && isSlip(value, right);
    })
  );
}

/** All numbers that differ from a whole number in one digit, of at least as many as make a slip likely. */
export function mistypingsOf({ digits, scale }: Decimal): Decimal[] {
  const printed = String(digits);
  if (scale > 0 || digits < 0n || printed.length < FEWEST_DIGITS) return [];
  return [...printed].flatMap((digit, at) =>
    [...'0123456789']
      .filter((other) => other !== digit)
      .map((other) => ({
        digits: BigInt(printed.slice(0, at) + other + printed.slice(at + 1)),
        scale: 0,
      })),
  );
}
