import { add, compare, equal } from '../number/decimal.js';
import type { Lexicon } from './meaning.js';
import { asKnown, isCount, type Occurrence, sameScope, totalOf } from './occurrence.js';

/** What there was to be handled, as one number or as two. */
const INTAKE = /^intake_(total|new|carried)$/;
const PARTS = /^resolved_(early|on_time|early_or_on_time|late)$/;

/**
 * 'Tiếp nhận 500 hồ sơ; giải quyết 448 hồ sơ, gồm 440 hồ sơ đúng hạn và 8 hồ sơ trễ hạn; số còn lại 52
 * hồ sơ đều trong hạn': what is in time is no part of the resolved where the others make them, or
 * where it makes with them what came in; then it is what is left.
 *
 * @param beside all of its sentence
 */
export function leftInTime(
  o: Occurrence,
  beside: readonly Occurrence[],
  lexicon: Lexicon,
): Occurrence {
  if (o.indicator !== 'resolved_early_or_on_time') return o;
  if (o.dims.timing !== 'in_time') return asOfPending(o, beside, lexicon);
  const before = beside.filter((each) => each.id < o.id && isCount(each) && sameScope(each, o));
  const resolved = before.findLast(({ indicator }) => indicator === 'resolved_total');
  if (!resolved) return o;
  const made = add(resolved.value, o.value);
  const intake = before.filter(({ indicator }) => INTAKE.test(indicator));
  const isRest =
    intake.some(({ value }) => equal(value, made)) ||
    (intake.length > 1 && equal(totalOf(intake.slice(0, 2)), made));
  if (isRest) return asKnown(o, 'pending_total', lexicon);
  const parts = before.filter(({ id, indicator }) => id > resolved.id && PARTS.test(indicator));
  const isWhole = parts.length > 1 && equal(totalOf(parts), resolved.value);
  return isWhole ? asKnown(o, 'pending_in_time', lexicon) : o;
}

/** 'Đang giải quyết 12 hồ sơ, trong đó hồ sơ không chậm 11, hồ sơ chậm 1': what is told behind nothing but those that are left is of them. */
function asOfPending(o: Occurrence, beside: readonly Occurrence[], lexicon: Lexicon): Occurrence {
  const before = beside.findLast(
    ({ id, indicator }) => id < o.id && /^(pending|resolved|intake)_/.test(indicator),
  );
  const isPart =
    before?.indicator === 'pending_total' &&
    o.dims.stage !== 'resolved' &&
    sameScope(before, o) &&
    compare(o.value, before.value) <= 0;
  return isPart ? asKnown(o, 'pending_in_time', lexicon) : o;
}
