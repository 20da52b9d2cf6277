import type { Decimal } from '../model.js';

/**
 * Exact decimal arithmetic on bigint. Nothing here goes through floating point: `toFixed` turns
 * 23/160 = 14,375 % into 14,37.
 */

/** The powers that numbers of reports need, each made once. */
const POWERS: readonly bigint[] = Array.from(
  { length: 32 },
  (_, exponent) => 10n ** BigInt(exponent),
);

const power10 = (exponent: number): bigint => POWERS[exponent] ?? 10n ** BigInt(exponent);
const magnitude = (n: bigint): bigint => (n < 0n ? -n : n);

/**
 * The decimal of a plain number: `'14867'`, `'72.76'`, `'-0.50'` (scale 2). For numbers as
 * Vietnamese reports print them see `readNumber`.
 * @throws RangeError when the text is no plain number (a mistake of the program, not of a report).
 */
export function decimal(plain: string | number | bigint): Decimal {
  const text = String(plain);
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text);
  if (!match) throw new RangeError(`Not a plain decimal number: ${text}`);
  const [, minus = '', whole = '', fraction = ''] = match;
  return { digits: BigInt(minus + whole + fraction), scale: fraction.length };
}

/** Sign, digits before and digits after the decimal mark, as text. */
function parts(d: Decimal): { minus: string; whole: string; fraction: string } {
  const text = magnitude(d.digits)
    .toString()
    .padStart(d.scale + 1, '0');
  const point = text.length - d.scale;
  return {
    minus: d.digits < 0n ? '-' : '',
    whole: text.slice(0, point),
    fraction: text.slice(point),
  };
}

/** The plain form for CSV, with as many decimals as the number was written with: `93.50`. */
export function toPlain(d: Decimal): string {
  const { minus, whole, fraction } = parts(d);
  return minus + whole + (fraction && `.${fraction}`);
}

/** As a Vietnamese report prints it: `14.867`, `72,76`. */
export function printVietnamese(d: Decimal): string {
  const { minus, whole, fraction } = parts(d);
  const first = whole.length % 3;
  const groups = whole.slice(first).match(/\d{3}/g) ?? [];
  const grouped = (first ? [whole.slice(0, first), ...groups] : groups).join('.');
  return minus + grouped + (fraction && `,${fraction}`);
}

/** The digits that a number has at a scale no smaller than its own. */
const digitsAt = ({ digits, scale }: Decimal, wanted: number): bigint =>
  scale === wanted ? digits : digits * power10(wanted - scale);

/** -1, 0 or 1 as `a` is less than, equal to or greater than `b` in value. */
export function compare(a: Decimal, b: Decimal): -1 | 0 | 1 {
  const scale = Math.max(a.scale, b.scale);
  const left = digitsAt(a, scale);
  const right = digitsAt(b, scale);
  return left < right ? -1 : left > right ? 1 : 0;
}

/** Same value, whatever the decimals written: 93,5 equals 93,50. */
export const equal = (a: Decimal, b: Decimal): boolean => compare(a, b) === 0;

/** -1, 0 or 1. */
export const sign = (d: Decimal): -1 | 0 | 1 => (d.digits < 0n ? -1 : d.digits > 0n ? 1 : 0);

/** True where the value has no fraction, however it is written: 12 and 12,0. */
export const isWhole = (d: Decimal): boolean => d.scale === 0 || d.digits % power10(d.scale) === 0n;

/** The number with the opposite sign. */
export const negate = (d: Decimal): Decimal => ({ digits: -d.digits, scale: d.scale });

/** The number without its sign. */
export const abs = (d: Decimal): Decimal => ({ digits: magnitude(d.digits), scale: d.scale });

/** a + b at the larger scale. */
export function add(a: Decimal, b: Decimal): Decimal {
  const scale = Math.max(a.scale, b.scale);
  return { digits: digitsAt(a, scale) + digitsAt(b, scale), scale };
}

/** a − b at the larger scale. */
export const subtract = (a: Decimal, b: Decimal): Decimal => add(a, negate(b));

/** The sum at the largest scale; 0 for an empty list. */
export const sum = (terms: readonly Decimal[]): Decimal =>
  terms.reduce(add, { digits: 0n, scale: 0 });

/** a × b; the scales add up. */
export const multiply = (a: Decimal, b: Decimal): Decimal => ({
  digits: a.digits * b.digits,
  scale: a.scale + b.scale,
});

/** The number at `scale` decimals: zeros appended, or rounded half up where decimals are dropped. */
export const rescale = (d: Decimal, scale: number): Decimal =>
  d.scale <= scale
    ? { digits: digitsAt(d, scale), scale }
    : roundHalfUp(d, { digits: 1n, scale: 0 }, scale);

/** numerator / denominator as a quotient of whole numbers in units of the last wanted decimal. */
function quotient(
  numerator: Decimal,
  denominator: Decimal,
  scale: number,
): { over: bigint; under: bigint; negative: boolean } {
  if (denominator.digits === 0n) throw new RangeError('Division by zero');
  return {
    over: magnitude(numerator.digits) * power10(denominator.scale + scale),
    under: magnitude(denominator.digits) * power10(numerator.scale),
    negative: numerator.digits < 0n !== denominator.digits < 0n,
  };
}

/**
 * The exact quotient rounded to `scale` decimals, halves away from zero.
 * @throws RangeError for a denominator of zero; callers look first.
 */
export function roundHalfUp(numerator: Decimal, denominator: Decimal, scale: number): Decimal {
  const { over, under, negative } = quotient(numerator, denominator, scale);
  const digits = (2n * over + under) / (2n * under);
  return { digits: negative ? -digits : digits, scale };
}

/**
 * The exact quotient cut off after `scale` decimals (towards zero).
 * @throws RangeError for a denominator of zero; callers look first.
 */
export function truncate(numerator: Decimal, denominator: Decimal, scale: number): Decimal {
  const { over, under, negative } = quotient(numerator, denominator, scale);
  const digits = over / under;
  return { digits: negative ? -digits : digits, scale };
}
