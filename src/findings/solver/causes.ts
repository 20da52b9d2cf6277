import type { Decimal } from '../../model.js';
import { subtract, toPlain } from '../../number/decimal.js';

/** What may have happened to a number; `other` where nothing that is known leads from the one to the other. */
export type Cause =
  'digit' | 'exchanged' | 'dropped' | 'doubled' | 'extra' | 'footnote' | 'mark' | 'stale' | 'other';

/** A cause and how probable it is that a wrong number is this one. */
export interface Slip {
  readonly cause: Cause;
  /** Chance that someone who errs in the right number prints just the wrong one; above 0. */
  readonly chance: number;
}

/**
 * How wrong numbers come about, as shares of all: typing slips as studies of keyed data have them
 * (a substituted digit before exchanged ones, then lost and added ones), and a fifth for which there
 * is no such cause. Only their order of magnitude matters.
 */
const SHARES = {
  digit: 0.5,
  exchanged: 0.15,
  dropped: 0.08,
  doubled: 0.03,
  extra: 0.02,
  mark: 0.02,
  other: 0.2,
} as const;

/** Where the wrong number is one of the period before, it was hardly typed in error. */
const STALE_CHANCE = 0.05;

/** Shorter numbers meet others by chance. */
const TELLING_DIGITS = 3;

const DIGITS = [...'0123456789'];

/** The digits of a number as printed, without marks; at least one before the decimals. */
const digitsOf = ({ digits, scale }: Decimal): string =>
  (digits < 0n ? -digits : digits).toString().padStart(scale + 1, '0');

/**
 * Every number that a single slip turns into the printed one, with the slip: what may have stood in
 * the typist's draft. No longer than the printed number by more than one digit; never itself.
 */
export function slipsOf(printed: Decimal): ReadonlyMap<string, { value: Decimal; slip: Slip }> {
  const text = digitsOf(printed);
  const found = new Map<string, { value: Decimal; slip: Slip }>();
  const propose = (digits: string, scale: number, cause: Cause, chance: number): void => {
    if (!isPrintable(digits, scale)) return;
    const value = { digits: BigInt(digits), scale };
    const key = toPlain(value);
    const known = found.get(key);
    if (key === toPlain(printed) || (known && known.slip.chance >= chance)) return;
    found.set(key, { value, slip: { cause, chance } });
  };
  const { scale } = printed;
  const n = text.length;
  [...text].forEach((digit, at) => {
    const [before, after] = [text.slice(0, at), text.slice(at + 1)];
    for (const other of DIGITS) {
      if (other !== digit) propose(before + other + after, scale, 'digit', SHARES.digit / (9 * n));
      propose(before + other + text.slice(at), scale, 'dropped', SHARES.dropped / (n + 1));
    }
    const next = text[at + 1];
    if (next !== undefined && next !== digit)
      propose(
        before + next + digit + text.slice(at + 2),
        scale,
        'exchanged',
        SHARES.exchanged / (n - 1),
      );
    if (n > scale + 1) {
      const isDoubled = digit === next;
      const [cause, share] = isDoubled
        ? (['doubled', SHARES.doubled / n] as const)
        : ([isMark(at, text, scale) ? 'footnote' : 'extra', SHARES.extra / (10 * n)] as const);
      propose(before + after, scale, cause, share);
    }
  });
  for (const digit of DIGITS) propose(text + digit, scale, 'dropped', SHARES.dropped / (n + 1));
  if (scale > 0)
    for (const other of [1, 2]) if (other !== scale) propose(text, other, 'mark', SHARES.mark / 2);
  return found;
}

/** The last digit of a whole number may be the mark of a footnote. */
const isMark = (at: number, text: string, scale: number): boolean =>
  scale === 0 && at === text.length - 1 && text.length > 1 && text[at] !== '0';

/** No one prints 0582 or 00,5. */
const isPrintable = (digits: string, scale: number): boolean =>
  digits.length > scale && (digits.length === scale + 1 || !digits.startsWith('0'));

/**
 * The chance of a wrong number without a known cause: a miscalculation is as likely to be off by
 * tens as by hundreds, so that far values share what near ones have.
 */
export function otherSlip(printed: Decimal, value: Decimal): Slip {
  const { digits, scale } = subtract(value, printed);
  const units = Number(digits < 0n ? -digits : digits) * 10 ** (printed.scale - scale);
  const length = Math.max(digitsOf(printed).length, digitsOf(value).length);
  const magnitudes = length * Math.LN10;
  return { cause: 'other', chance: SHARES.other / (2 * Math.max(units, 1) * magnitudes) };
}

/** The slip where the printed number is one of the period before; null where it is none, or too short to tell. */
export function staleSlip(printed: Decimal, former: ReadonlySet<string>): Slip | null {
  const isTelling = digitsOf(printed).length >= TELLING_DIGITS && former.has(toPlain(printed));
  return isTelling ? { cause: 'stale', chance: STALE_CHANCE } : null;
}
