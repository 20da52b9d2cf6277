import { decimal, multiply } from '../number/decimal.js';
import { intersects, scaleInterval, type Interval } from '../number/interval.js';
import { missingTerm, type Judgement } from './judgement.js';
import { multiplyRanges, rangeOf } from './printed.js';
import { judgeQuotient } from './quotient.js';
import type { Term } from '../model.js';

const HUNDRED = decimal(100);

/**
 * `rate max stated`: the score is rate % of the most one can get (Quyết định 766/QĐ-TTg). The rate
 * was rounded when it was printed, the most one can get was not.
 */
export function checkScoreRatio(terms: readonly Term[]): Judgement {
  const [rate, max, stated] = terms;
  if (!rate || !max || !stated) return missingTerm;
  const product = multiplyRanges(rangeOf(rate, true), rangeOf(max, max.value.scale > 0));
  const gives = (range: Interval): boolean => intersects(scaleInterval(range, HUNDRED), product);
  const over = multiply(rate.value, max.value);
  return judgeQuotient({ terms, stated, over, under: HUNDRED, gives });
}
