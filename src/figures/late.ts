import { groupBy } from '../collections.js';
import { decimal, equal, sum } from '../number/decimal.js';
import { tokenAt } from '../number/tokens.js';
import { clauseStart } from './clauses.js';
import type { Reading } from './items.js';
import type { Lexicon } from './meaning.js';
import { asKnown, isCount, type Occurrence, sameScope, scopeOf, totalOf } from './occurrence.js';

/**
 * 'Tiếp nhận 900 hồ sơ, trong đó đúng hạn 850 hồ sơ (94,4%), quá hạn 20 hồ sơ (2,2%)': what is past its
 * time beside what was done in time was resolved late, where no pending ones are told beside them.
 */
export function withLateBesideOnTime(
  occurrences: readonly Occurrence[],
  lexicon: Lexicon,
): readonly Occurrence[] {
  const listed = occurrences.filter((o) => o.cell === null && o.parent !== null);
  const lists = groupBy(listed, (o) => [o.group, o.sentence, scopeOf(o)].join('|'));
  const totals = occurrences.filter(({ indicator }) => indicator === 'resolved_total');
  const totalsIn = groupBy(totals, ({ block }) => block);
  const isAllResolved = (list: readonly Occurrence[]): boolean => {
    const [first] = list;
    return first !== undefined && isAllInTime(list, totalsIn.get(first.block) ?? [], first);
  };
  const late = new Map(
    [...lists.values()]
      .filter((list) => !isAllResolved(list))
      .flatMap(lateIn)
      .map(({ id }) => [id, 'resolved_late'] as const),
  );
  if (late.size === 0) return occurrences;
  return withPast(occurrences, late, lexicon);
}

/** Gives counts past their time the names that they turned out to have, and their shares the rates of these. */
export const withPast = (
  occurrences: readonly Occurrence[],
  nameOf: ReadonlyMap<number, string>,
  lexicon: Lexicon,
): readonly Occurrence[] =>
  occurrences.map((o) => {
    const now = nameOf.get(o.id);
    if (now !== undefined) return asKnown(o, now, lexicon);
    const of = o.indicator === 'other' && o.shareOf !== null ? nameOf.get(o.shareOf) : undefined;
    return asKnown(o, lexicon.byId.get(of ?? '')?.rate ?? '', lexicon);
  });

/** The counts past their time of one list, where it counts what was done in time and nothing pending. */
function lateIn(listed: readonly Occurrence[]): readonly Occurrence[] {
  const has = (indicator: RegExp): boolean => listed.some((o) => indicator.test(o.indicator));
  const isOfResolved =
    has(/^resolved_(on_time|early_or_on_time)$/) && !has(/^(pending_|resolved_late)/);
  return isOfResolved ? listed.filter(({ indicator }) => indicator === 'overdue_count') : [];
}

/** Whether what is told beside counts is that no more was resolved than they count in time: what is past its time is then pending. */
export const isAllInTime = (
  counts: readonly Occurrence[],
  beside: readonly Occurrence[],
  of: Occurrence,
): boolean => {
  const inTime = totalOf(counts.filter((o) => isCount(o) && IN_TIME.test(o.indicator)));
  return beside.some(
    (o) => o.indicator === 'resolved_total' && sameScope(o, of) && equal(o.value, inTime),
  );
};

const IN_TIME = /^resolved_(early|on_time|early_or_on_time)$/;

const ALL = decimal(100);

/** 'đang giải quyết quá hạn 5', '5 hồ sơ quá hạn mà chưa có kết quả': whether the clause of a number says that it is pending. */
function isSaidPending({ start }: Occurrence, reading: Reading): boolean {
  const { tokens } = reading;
  const at = tokenAt(tokens, start);
  const isLabel = tokens[at - 1]?.norm === ':';
  let end = at;
  while (end < tokens.length && !/^[,;:.]$/.test(tokens[end]?.norm ?? '')) end++;
  const clause = tokens.slice(clauseStart(reading, isLabel ? at - 1 : at), end);
  return clause.some(({ norm }) => /^(đang|chưa)$/.test(norm));
}

/**
 * 'Đã giải quyết 490 hồ sơ, đúng hạn 485, còn lại 5 hồ sơ quá hạn', 'đúng hạn đạt 99,5%, còn 12 hồ sơ
 * (0,5%) trễ hạn': what is past its time and makes with what was in time all that was resolved.
 *
 * @param beside all of its sentence
 */
export function lateAsRest(
  o: Occurrence,
  beside: readonly Occurrence[],
  reading: Reading,
  lexicon: Lexicon,
): Occurrence {
  if (o.indicator !== 'pending_overdue' || isSaidPending(o, reading)) return o;
  const here = beside.filter((each) => sameScope(each, o));
  const inTime = here.filter(({ id, indicator }) => id < o.id && IN_TIME.test(indicator));
  const made = totalOf([...inTime, o]);
  const isRest =
    inTime.length > 0 &&
    here.some((each) => each.indicator === 'resolved_total' && equal(each.value, made));
  const share = here.find(({ shareOf }) => shareOf === o.id);
  const rate = here.find(({ indicator }) => indicator === 'on_time_rate');
  const isRestOfRate = share && rate && equal(sum([share.value, rate.value]), ALL);
  return isRest || isRestOfRate ? asKnown(o, 'resolved_late', lexicon) : o;
}
