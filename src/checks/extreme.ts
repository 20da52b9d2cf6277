import { compare } from '../number/decimal.js';
import { missingTerm, settle, type Judgement } from './judgement.js';
import { rangesOf } from './printed.js';
import type { Decimal, Term } from '../model.js';

/**
 * `stated`, then the list it speaks of: no entry lies beyond the stated value. A rule whose id ends
 * in `_highest` or `_lowest` tells which end is meant; any other claim holds if either end does,
 * and has no right value to offer.
 */
export function checkExtreme(terms: readonly Term[], rule: string): Judgement {
  const [stated, ...list] = terms;
  const [range, ...others] = rangesOf(terms);
  if (!stated || !range || list.length === 0) return missingTerm;
  const highest = others.every((other) => compare(range.high, other.low) >= 0);
  const lowest = others.every((other) => compare(range.low, other.high) <= 0);
  const values = list.map((term) => term.value);
  if (rule.endsWith('_highest')) return settle(highest, terms, stated.value, end(values, 1));
  if (rule.endsWith('_lowest')) return settle(lowest, terms, stated.value, end(values, -1));
  const judgement = settle(highest || lowest, terms, stated.value, stated.value);
  return judgement.outcome === 'mismatch'
    ? { ...judgement, expected: null, difference: null }
    : judgement;
}

/** The largest (1) or smallest (-1) of a list that is not empty. */
const end = (values: readonly Decimal[], direction: 1 | -1): Decimal =>
  values.reduce((best, value) => (compare(value, best) === direction ? value : best));
