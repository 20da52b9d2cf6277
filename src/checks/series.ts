import { compare, equal } from '../number/decimal.js';
import type { Term } from '../model.js';
import { judged, missingTerm, type Judgement } from './judgement.js';

/** The rule of claims about counts that only grow: the first may be the larger. */
export const GROWTH = 'series/growth';

/**
 * `stated other`: a count of a report beside that of an earlier one, which must be the same, or at
 * most as large where the rule is `GROWTH`.
 */
export function checkSeries(terms: readonly Term[], rule: string): Judgement {
  const [stated, other] = terms;
  if (!stated || !other) return missingTerm;
  const grows = rule === GROWTH;
  const fits = grows ? compare(stated.value, other.value) >= 0 : equal(stated.value, other.value);
  return judged(fits ? 'ok' : 'mismatch', stated.value, other.value, fits || !grows ? '' : 'falls');
}
