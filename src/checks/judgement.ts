import { compare, subtract } from '../number/decimal.js';
import type { Decimal, Term, Verdict } from '../model.js';

/** What a check says of the terms of a claim: a verdict that does not name its claim yet. */
export type Judgement = Omit<Verdict, 'claim'>;

/** One check kind: the terms in the order `Claim` gives for the kind, and the rule that made it. */
export type Check = (terms: readonly Term[], rule: string) => Judgement;

/** The judgement where nothing can be said; never counted as right. */
export const undecided = (reason: string): Judgement => ({
  outcome: 'undecided',
  expected: null,
  difference: null,
  reason,
});

/** A term that the claim needs is not there. */
export const missingTerm = undecided('missing-term');

/** The judgement of a stated value beside the right one. */
export const judged = (
  outcome: 'ok' | 'truncated' | 'mismatch',
  stated: Decimal,
  expected: Decimal,
  reason = '',
): Judgement => ({ outcome, expected, difference: subtract(stated, expected), reason });

/**
 * A stated limit ('trên 95%', 'dưới 200 hồ sơ') beside the right value at the stated decimals, which
 * must not lie beyond it. Null where the stated number is no limit, or other numbers are themselves
 * only about right.
 */
export function judgeLimit(
  stated: Term,
  others: readonly Term[],
  expected: Decimal,
): Judgement | null {
  const isAbout = others.some(({ approximate }) => approximate);
  if (stated.limit === undefined || isAbout || openReason(others) !== null) return null;
  const order = compare(expected, stated.value);
  const holds = stated.limit === 'above' ? order >= 0 : order <= 0;
  return judged(holds ? 'ok' : 'mismatch', stated.value, expected);
}

/** Why what fails with these numbers need not be wrong: one was not read, may be another, or is only about right ('hơn 37 nghìn'; '37,2 nghìn' was rounded, and its range is known). */
export function openReason(terms: readonly Term[]): string | null {
  const unsure = terms.find((term) => term.unsure !== undefined)?.unsure;
  return unsure ?? (terms.some((t) => t.approximate && !t.scaled) ? 'approximate' : null);
}

/** Two outcomes, and undecided where what fails is not sure. */
export function settle(
  explained: boolean,
  terms: readonly Term[],
  stated: Decimal,
  expected: Decimal,
): Judgement {
  if (explained) return judged('ok', stated, expected);
  const reason = openReason(terms);
  return reason ? undecided(reason) : judged('mismatch', stated, expected);
}
