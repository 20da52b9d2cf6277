import type { Claim, Decimal, SeenNumber, Term, Verdict } from '../model.js';
import { compare, decimal, equal } from '../number/decimal.js';
import { readNumber } from '../number/value.js';

/** What an error in a share changes that matters. */
export interface Consequence {
  readonly code:
    /** Stated at most 100 %, and more than that. */
    | 'above-hundred'
    /** Stated above 100 %, and not. */
    | 'within-hundred'
    /** Stated as all, and not all. */
    | 'not-all'
    /** A target stated beside the share lies between the stated and the right value. */
    | 'target-missed'
    | 'target-met';
  /** The target as printed, without its sign; empty for the others. */
  readonly raw: string;
}

const HUNDRED = decimal(100);

/** The consequences of a share that is stated wrongly; none for other claims. */
export function consequencesOf(
  { kind, terms, place }: Claim,
  { expected }: Verdict,
  numbers: readonly SeenNumber[],
): Consequence[] {
  const stated = terms[2];
  if (kind !== 'ratio' || !stated || !expected) return [];
  const hundred = atHundred(stated.value, expected);
  const targets = numbers.filter(
    (number) =>
      number.class === 'threshold' &&
      number.place.page === place.page &&
      number.place.path === place.path &&
      number.snippet.includes(stated.raw),
  );
  return [
    ...(hundred ? [{ code: hundred, raw: '' }] : []),
    ...targets.flatMap((target) => atTarget(stated, expected, target)),
  ].slice(0, 1);
}

function atHundred(stated: Decimal, right: Decimal): Consequence['code'] | null {
  const [said, is] = [compare(stated, HUNDRED), compare(right, HUNDRED)];
  if (said <= 0 && is > 0) return 'above-hundred';
  if (said > 0 && is <= 0) return 'within-hundred';
  return equal(stated, HUNDRED) && is < 0 ? 'not-all' : null;
}

function atTarget({ value }: Term, right: Decimal, { raw }: SeenNumber): Consequence[] {
  const target = readNumber(raw, 'percent')?.value;
  if (!target) return [];
  const [said, is] = [compare(value, target) >= 0, compare(right, target) >= 0];
  if (said === is) return [];
  return [{ code: said ? 'target-missed' : 'target-met', raw }];
}
