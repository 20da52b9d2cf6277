import { groupBy } from '../collections.js';
import { equal } from '../number/decimal.js';
import type { Lexicon } from './meaning.js';
import { isCount, type Occurrence, renamed, sameScope, scopeOf, totalOf } from './occurrence.js';

/**
 * 'Tiếp nhận 900 hồ sơ, trong đó đúng hạn 850 hồ sơ (94,4%), quá hạn 20 hồ sơ (2,2%)': what is past its
 * time beside what was done in time was resolved late, where no pending ones are told beside them.
 */
export function withLateBesideOnTime(
  occurrences: readonly Occurrence[],
  lexicon: Lexicon,
): readonly Occurrence[] {
  const rule = lexicon.byId.get('resolved_late');
  const listed = occurrences.filter((o) => o.cell === null && o.parent !== null);
  const lists = groupBy(listed, (o) => [o.group, o.sentence, scopeOf(o)].join('|'));
  const late = new Set(
    [...lists.values()]
      .filter((list) => !isOfResolvedInTime(list, occurrences))
      .flatMap(lateIn)
      .map(({ id }) => id),
  );
  if (!rule || late.size === 0) return occurrences;
  const rate = lexicon.byId.get(rule.rate ?? '');
  return occurrences.map((o) => {
    if (late.has(o.id)) return renamed(o, rule);
    const isItsShare = o.indicator === 'other' && o.shareOf !== null && late.has(o.shareOf);
    return isItsShare && rate ? renamed(o, rate) : o;
  });
}

/** The counts past their time of one list, where it counts what was done in time and nothing pending. */
function lateIn(listed: readonly Occurrence[]): readonly Occurrence[] {
  const has = (indicator: RegExp): boolean => listed.some((o) => indicator.test(o.indicator));
  const isOfResolved =
    has(/^resolved_(on_time|early_or_on_time)$/) && !has(/^(pending_|resolved_late)/);
  return isOfResolved ? listed.filter(({ indicator }) => indicator === 'overdue_count') : [];
}

/** Whether the paragraph of a list tells that no more was resolved than the list counts in time: what is past its time is then pending. */
function isOfResolvedInTime(
  list: readonly Occurrence[],
  occurrences: readonly Occurrence[],
): boolean {
  const [first] = list;
  const inTime = list.filter((o) => isCount(o) && IN_TIME.test(o.indicator));
  return occurrences.some(
    (o) =>
      first !== undefined &&
      o.block === first.block &&
      o.indicator === 'resolved_total' &&
      sameScope(o, first) &&
      equal(o.value, totalOf(inTime)),
  );
}

const IN_TIME = /^resolved_(early|on_time|early_or_on_time)$/;
