import { compare, subtract } from '../number/decimal.js';
import { missingTerm, openReason, undecided, type Judgement } from './judgement.js';
import { rangeOf } from './printed.js';
import type { Term } from '../model.js';

/**
 * `value limit`: a part within its whole, a share within 100 %, a rank within its field. What lies
 * above has no right value; `difference` is by how much it does.
 */
export function checkBound(terms: readonly Term[]): Judgement {
  const [value, limit] = terms;
  if (!value || !limit) return missingTerm;
  const within = compare(rangeOf(value).low, limit.value) <= 0;
  const reason = within ? null : openReason(terms);
  if (reason) return undecided(reason);
  return {
    outcome: within ? 'ok' : 'mismatch',
    expected: null,
    difference: subtract(value.value, limit.value),
    reason: '',
  };
}
