import { compare, subtract } from '../number/decimal.js';
import { intersects, type Interval } from '../number/interval.js';
import { missingTerm, openReason, undecided, type Judgement } from './judgement.js';
import { cutRange, rangesOf, tightest } from './printed.js';
import type { Decimal, Outcome, Term } from '../model.js';

/**
 * `v v ...`: one quantity at several places. 68,65 and 68,7 agree, for one value prints as both;
 * counts must be equal. No place is more right than another, so `expected` is null.
 */
export function checkRepeat(terms: readonly Term[]): Judgement {
  const spread = spreadOf(terms.map((term) => term.value));
  if (terms.length < 2 || !spread) return missingTerm;
  const outcome = outcomeOf(terms);
  const reason = outcome === 'ok' ? null : openReason(terms);
  if (reason) return undecided(reason);
  return { outcome, expected: null, difference: spread, reason: '' };
}

function outcomeOf(terms: readonly Term[]): Outcome {
  const ranges = rangesOf(terms);
  if (haveCommonValue(ranges)) return 'ok';
  const rounded = terms.some((term) => term.value.scale > 0);
  const cut = rounded && haveCommonValue(terms.map((term) => cutRange(term.value)));
  return cut ? 'truncated' : 'mismatch';
}

function haveCommonValue(ranges: readonly Interval[]): boolean {
  const pair = tightest(ranges);
  return pair !== null && intersects(pair.last, pair.first);
}

/** The largest minus the smallest; null for an empty list. */
function spreadOf(values: readonly Decimal[]): Decimal | null {
  const [head, ...rest] = values;
  if (!head) return null;
  const largest = rest.reduce((best, value) => (compare(value, best) > 0 ? value : best), head);
  const smallest = rest.reduce((best, value) => (compare(value, best) < 0 ? value : best), head);
  return subtract(largest, smallest);
}
