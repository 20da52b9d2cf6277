import { equal, rescale, roundHalfUp } from '../number/decimal.js';
import type { Interval } from '../number/interval.js';
import { judged, judgeLimit, openReason, undecided, type Judgement } from './judgement.js';
import { cutRange, rangeOf } from './printed.js';
import type { Decimal, Term } from '../model.js';

/** A stated value and what it was divided from: `stated` = `over` / `under`, both exact. */
export interface StatedQuotient {
  readonly terms: readonly Term[];
  readonly stated: Term;
  readonly over: Decimal;
  readonly under: Decimal;
  /** Whether some values that print like the other terms give one of these stated values. */
  readonly gives: (stated: Interval) => boolean;
}

/**
 * Judges a value that was divided and rounded: right when rounded half up, `truncated` when only
 * cut off, else a mismatch. The right value has the stated decimals.
 */
export function judgeQuotient(claim: StatedQuotient): Judgement {
  const { terms, stated, over, under, gives } = claim;
  const { value } = stated;
  const expected = roundHalfUp(over, under, value.scale);
  const others = terms.filter((term) => term !== stated);
  const limited = judgeLimit(stated, others, expected);
  if (limited) return limited;
  if (gives(rangeOf(stated, true)) || equal(expected, value)) return judged('ok', value, expected);
  const reason = openReason(terms);
  if (reason) return undecided(reason);
  if (gives(cutRange(value))) return judged('truncated', value, expected);
  return judged('mismatch', value, expected, roundedTwice(claim) ? 'twice-rounded' : '');
}

/** 68,647 → 68,65 → 68,7: rounding to one more decimal first gives what is stated. */
function roundedTwice({ stated, over, under }: StatedQuotient): boolean {
  const { value } = stated;
  return equal(rescale(roundHalfUp(over, under, value.scale + 1), value.scale), value);
}
