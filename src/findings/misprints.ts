import type { Decimal } from '../model.js';

/** Longer numbers are tried at their first digits only. */
const TRIED_DIGITS = 12;

const DIGITS = '0123456789';

/**
 * Every value that differs from a number in one printed digit, with the same decimals. The first
 * digit of a longer whole part never becomes 0, for no one prints 0.582.
 */
export function misprintsOf({ digits, scale }: Decimal): Decimal[] {
  const minus = digits < 0n ? '-' : '';
  const printed = (digits < 0n ? -digits : digits).toString().padStart(scale + 1, '0');
  const keepsFirst = printed.length - scale > 1;
  return [...printed.slice(0, TRIED_DIGITS)].flatMap((digit, i) =>
    [...DIGITS]
      .filter((other) => other !== digit && !(i === 0 && keepsFirst && other === '0'))
      .map((other) => ({
        digits: BigInt(minus + printed.slice(0, i) + other + printed.slice(i + 1)),
        scale,
      })),
  );
}
