import type { Decimal } from '../../../src/model.js';
import type { Random } from './random.js';

/** What is planted: a wrong digit, two neighbours exchanged, a digit left out. */
export const KINDS = ['wrong digit', 'exchanged digits', 'dropped digit'] as const;
export type Kind = (typeof KINDS)[number];

/** A slip in a printed number, made on its digits alone; null where the number has no room for one. */
export function slip(printed: string, kind: Kind, random: Random): string | null {
  const places = [...printed].flatMap((sign, at) => (/\d/.test(sign) ? [at] : []));
  const digits = places.map((at) => printed[at] as string);
  const wrong = slipIn(digits, kind, random);
  if (!wrong || (wrong.length > 1 && wrong[0] === '0' && digits[0] !== '0')) return null;
  return printedLike(printed, wrong.join(''));
}

function slipIn(digits: readonly string[], kind: Kind, random: Random): string[] | null {
  const at = random.whole(0, digits.length - 1);
  const copy = [...digits];
  switch (kind) {
    case 'wrong digit':
      copy[at] = random.pick([...'0123456789'].filter((digit) => digit !== digits[at]));
      return copy;
    case 'exchanged digits':
      if (digits[at + 1] === undefined || digits[at + 1] === digits[at]) return null;
      [copy[at], copy[at + 1]] = [digits[at + 1] as string, digits[at] as string];
      return copy;
    case 'dropped digit':
      if (digits.length < 2) return null;
      copy.splice(at, 1);
      return copy;
  }
}

/** With the decimals of the first, grouped as a report groups: 1.234 without its 2 is 134. */
function printedLike(printed: string, digits: string): string | null {
  const decimals = /,(\d+)$/.exec(printed)?.[1]?.length ?? 0;
  if (digits.length <= decimals) return null;
  const whole = digits.slice(0, digits.length - decimals);
  const grouped = printed.includes('.') ? whole.replace(/(?<=\d)(?=(?:\d{3})+$)/g, '.') : whole;
  return decimals > 0 ? `${grouped},${digits.slice(-decimals)}` : grouped;
}

/** The value of a number that `slip` made of one with `scale` decimals. */
export const valueOf = (printed: string, scale: number): Decimal => ({
  digits: BigInt(printed.replace(/[.,\s]/g, '')),
  scale,
});
