import { compare } from '../number/decimal.js';
import type { Lexicon } from './meaning.js';
import { asKnown, isCount, latest, type Occurrence, sameScope } from './occurrence.js';

/** 'Có 312 phản ánh, trong đó 37 đã xử lý, 48 đang xử lý': what there was of both came in. */
export function feedbackByParts(
  o: Occurrence,
  parts: readonly Occurrence[],
  lexicon: Lexicon,
): Occurrence {
  const isBare = isOfFeedback(o) && /^(other|feedback_resolved)$/.test(o.indicator);
  const has = (indicator: string): boolean =>
    isBare && parts.some((part) => part.indicator === indicator);
  const isAll = has('feedback_resolved') || has('feedback_pending');
  return isAll ? asReceived(o, lexicon) : o;
}

/**
 * 'Có 12 phản ánh, kiến nghị của người dân, đã trả lời 11', 'Phản ánh, góp ý: 12 lượt; đã giải quyết
 * 12/12': what a sentence begins with, and then tells what was done with it, is all that came in.
 */
export function feedbackByDone(
  o: Occurrence,
  sentence: readonly Occurrence[],
  found: readonly Occurrence[],
  lexicon: Lexicon,
): Occurrence {
  const isBare = isOfFeedback(o) && o.indicator === 'other' && isAllOfTime(o, found);
  if (!isBare || o !== sentence.find(isCount)) return o;
  const next = sentence.find((later) => later !== o && isCount(later) && !isInBracketOf(later, o));
  if (!next || !sameScope(o, next)) return o;
  const base = next.base === null ? o : sentence.find(({ id }) => id === next.base);
  const isDone =
    /^feedback_(resolved|pending)$/.test(next.indicator) &&
    next.parent === o.parent &&
    base !== undefined &&
    compare(base.value, o.value) === 0;
  return isDone && compare(next.value, o.value) <= 0 ? asReceived(o, lexicon) : o;
}

/** Whether it is of the report's own time; 'riêng phản ánh về quy định hành chính: 15' may be some of those told before it. */
const isAllOfTime = ({ id, period }: Occurrence, found: readonly Occurrence[]): boolean => {
  const isTold = ({ indicator }: Occurrence): boolean => indicator.startsWith('feedback_');
  return period === '' || (period === 'apart' && !latest(found, isTold, id - (found[0]?.id ?? 0)));
};

/** What counts phản ánh, by what stands behind it or, where that says nothing ('12 lượt'), by all that its own words name, the way that they came aside. */
const isOfFeedback = ({ measure, dims }: Occurrence): boolean =>
  measure === 'PAKN' ||
  (measure === '' &&
    dims.topic === 'feedback' &&
    Object.keys(dims).every((dimension) => /^(topic|channel)$/.test(dimension)));

/** '05' of '08 (qua Tổng đài 05, qua Cổng 03), đã trả lời 08' is in the bracket of 08. */
const isInBracketOf = ({ parent, bond }: Occurrence, { id }: Occurrence): boolean =>
  parent === id && bond === 'parenthesis';

const asReceived = (o: Occurrence, lexicon: Lexicon): Occurrence => ({
  ...asKnown(o, 'feedback_received', lexicon),
  measure: 'PAKN',
});
