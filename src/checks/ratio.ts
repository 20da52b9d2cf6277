import { decimal, equal, multiply, roundHalfUp, subtract } from '../number/decimal.js';
import { intersects, scaleInterval, type Interval } from '../number/interval.js';
import { judged, missingTerm, undecided, type Judgement } from './judgement.js';
import { multiplyRanges, rangeOf } from './printed.js';
import { judgeQuotient } from './quotient.js';
import type { Decimal, Term } from '../model.js';

const HUNDRED = decimal(100);

/**
 * `num den stated`: stated % = num / den. Of nothing (0/0) both 0 % and 100 % are said; any other
 * share of nothing is undecided, `zero-denominator`.
 */
export function checkRatio(terms: readonly Term[]): Judgement {
  const [num, den, stated] = terms;
  if (!num || !den || !stated) return missingTerm;
  if (den.value.digits === 0n) return shareOfNothing(num.value, stated.value);
  const over = multiply(num.value, HUNDRED);
  const under = den.value;
  const hundredfold = scaleInterval(rangeOf(num), HUNDRED);
  const gives = (range: Interval): boolean =>
    intersects(multiplyRanges(range, rangeOf(den)), hundredfold);
  const judgement = judgeQuotient({ terms, stated, over, under, gives });
  if (judgement.outcome !== 'mismatch' || judgement.reason !== '') return judgement;
  return { ...judgement, reason: mixUp(num.value, den.value, stated.value) };
}

function shareOfNothing(num: Decimal, stated: Decimal): Judgement {
  const usual = equal(stated, decimal(0)) || equal(stated, HUNDRED);
  return num.digits === 0n && usual ? judged('ok', stated, stated) : undecided('zero-denominator');
}

/** What else gives the stated share: the two numbers exchanged, or the share of the rest. */
function mixUp(num: Decimal, den: Decimal, stated: Decimal): string {
  const share = (over: Decimal, under: Decimal): boolean =>
    under.digits !== 0n && equal(roundHalfUp(multiply(over, HUNDRED), under, stated.scale), stated);
  if (share(den, num)) return 'swapped';
  return share(subtract(den, num), den) ? 'complement' : '';
}
