import { abs, decimal, subtract } from '../number/decimal.js';
import { intersects, scaleInterval } from '../number/interval.js';
import { missingTerm, settle, type Judgement } from './judgement.js';
import { rangesOf, subtractRanges } from './printed.js';
import type { Term } from '../model.js';

/** `from to stated`: 'tăng 230' or 'giảm 230' is how far the two are apart, without a sign. */
export function checkDifference(terms: readonly Term[]): Judgement {
  const [from, to, stated] = terms;
  const [fromRange, toRange, statedRange] = rangesOf(terms);
  if (!from || !to || !stated || !fromRange || !toRange || !statedRange) return missingTerm;
  const change = subtractRanges(toRange, fromRange);
  const explained =
    intersects(change, statedRange) || intersects(change, scaleInterval(statedRange, decimal(-1)));
  const expected = abs(subtract(to.value, from.value));
  return settle(explained, terms, abs(stated.value), expected);
}
