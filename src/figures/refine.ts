import { groupBy } from '../collections.js';
import type { Decimal } from '../model.js';
import { compare, equal, sum } from '../number/decimal.js';
import { withNewBySum } from './anew.js';
import { BY_ORIGIN } from './by-origin.js';
import { withCarriedOn } from './carried-on.js';
import { degreesIn } from './degrees.js';
import { notAnEcho } from './echoes.js';
import { feedbackByDone, feedbackByParts } from './feedback.js';
import type { Reading } from './items.js';
import { lateAsRest } from './late.js';
import { leftInTime } from './left-in-time.js';
import { withLevelsTogether, withNewOfLevels, withNewTogether } from './intake-levels.js';
import { type Lexicon, sayOnlyTotal } from './meaning.js';
import { postedBesideOthers } from './posted.js';
import { asToldApart } from './told-apart.js';
import { madeOfBoth, newBesideCarried } from './new-beside-carried.js';
import {
  asKnown,
  beforeBodies,
  byId,
  isCount,
  type Occurrence,
  renamed,
  sameScope,
  scopeOf,
  withReplaced,
} from './occurrence.js';

/** What only the whole paragraph shows of its quantities. */
export function refine(
  read: readonly Occurrence[],
  earlier: readonly Occurrence[],
  reading: Reading,
  lexicon: Lexicon,
): Occurrence[] {
  const found = withCarriedOn(read, reading, lexicon);
  const partsOf = groupBy(found, ({ parent }) => parent);
  const sentences = groupBy(found, ({ sentence }) => sentence);
  const degrees = degreesIn(found);
  const reread = withDigitsSettled(found, partsOf)
    .map((o) => carriedBesideNew(o, partsOf.get(o.parent) ?? [], found, lexicon))
    .map((o) => newBesideCarried(o, partsOf.get(o.parent) ?? [], found, reading, lexicon))
    .map((o) => intakeByParts(o, found, lexicon))
    .map((o) => newBeforeWhole(o, found, lexicon))
    .map((o) => madeOfBoth(o, found, lexicon))
    .map((o) => wholeOfPeriod(o, partsOf.get(o.id) ?? [], lexicon))
    .map((o) => allByOrigin(o, found, lexicon))
    .map((o) => feedbackByParts(o, partsOf.get(o.id) ?? [], lexicon))
    .map((o) => feedbackByDone(o, sentences.get(o.sentence) ?? [], found, lexicon))
    .map((o) => paperBesidePost(o, partsOf.get(o.parent) ?? [], lexicon))
    .map((o) => postedBesideOthers(o, sentences.get(o.sentence) ?? [], reading))
    .map((o) => resolvedByParts(o, partsOf.get(o.id) ?? [], lexicon))
    .map((o) => asToldApart(o, { found, parts: partsOf.get(o.id) ?? [] }, reading, lexicon))
    .map((o) => leftInTime(o, sentences.get(o.sentence) ?? [], lexicon))
    .map((o) => lateAsRest(o, sentences.get(o.sentence) ?? [], reading, lexicon))
    .map((o) => (degrees.has(o.id) ? renamed(o, null) : o));
  const alike = asTheirWholes(found, reread, lexicon);
  return partsOfTotals(
    alike.map((o) =>
      notAnEcho(o, byId(alike, o.parent) ?? byId(earlier, o.parent), alike, lexicon),
    ),
  );
}

/** '64.900 hồ sơ, trong đó: 151.10 trực tuyến, …': a count with decimals is the one without the mark that makes its total with the other parts. */
function withDigitsSettled(
  found: readonly Occurrence[],
  partsOf: ReadonlyMap<number | null, readonly Occurrence[]>,
): readonly Occurrence[] {
  const open = found.filter((o) => o.ambiguous && o.parent !== null && isCount(o));
  const settled = new Map<number, Occurrence>();
  for (const [parent, [only, ...others]] of groupBy(open, (o) => o.parent)) {
    const whole = byId(found, parent);
    if (!whole || !only || others.length > 0) continue;
    const joined = { digits: only.value.digits, scale: 0 };
    const parts = (partsOf.get(parent) ?? []).filter((o) => o.group === only.group && isCount(o));
    const made = sum(parts.map((part) => (part === only ? joined : part.value)));
    if (equal(made, whole.value))
      settled.set(only.id, { ...only, value: joined, ambiguous: false });
  }
  return withReplaced(found, settled);
}

/** 'Xã A: 3; xã B: 1; thị trấn C: 2. Tổng cộng: 6': the units are parts of the total behind them. */
function partsOfTotals(found: readonly Occurrence[]): Occurrence[] {
  const totals = new Map<string, Occurrence>();
  const fromLast = found.toReversed().map((o): Occurrence => {
    const before = byId(found, o.id - 1);
    if (o.unitName === '' && before && isOfUnit(before) && listOf(before) === listOf(o))
      totals.set(listOf(o), o);
    const total = isOfUnit(o) ? totals.get(listOf(o)) : undefined;
    return total ? { ...o, parent: total.id, bond: 'whole' } : o;
  });
  return fromLast.reverse();
}

const isOfUnit = ({ unitName, indicator }: Occurrence): boolean =>
  unitName !== '' && indicator !== 'other';

/** What the members of one list and their total have in common. */
const listOf = ({ indicator, level, group }: Occurrence): string =>
  [indicator, level, group].join('|');

/**
 * '540 hồ sơ (12 hồ sơ còn lại, 528 hồ sơ nhận trong quý)': what is left beside what came in anew, and
 * nothing else, was left before; so was what makes with it all that came in.
 */
function carriedBesideNew(
  o: Occurrence,
  siblings: readonly Occurrence[],
  found: readonly Occurrence[],
  lexicon: Lexicon,
): Occurrence {
  if (o.indicator !== 'pending_total') return o;
  if (o.parent === null) return makesAll(o, found) ? asKnown(o, 'intake_carried', lexicon) : o;
  const counts = siblings.filter((each) => isCount(each) && each.group === o.group);
  const [other, ...more] = counts.filter(({ id }) => id !== o.id);
  const isAnew =
    other?.indicator === 'intake_new' ||
    (other?.indicator === 'intake_total' && other.dims.origin !== undefined);
  return isAnew && more.length === 0 ? asKnown(o, 'intake_carried', lexicon) : o;
}

/** 'Quý II tiếp nhận 120 hồ sơ, gồm: tồn chuyển sang quý II 20, nhận mới 100', in either order. */
function makesAll(o: Occurrence, found: readonly Occurrence[]): boolean {
  return [1, -1].some((step) => {
    const anew = byId(found, o.id + step);
    const all = beforeBodies(found, step > 0 ? o.id - 1 : o.id - 2);
    return (
      all?.indicator === 'intake_total' &&
      anew?.indicator === 'intake_new' &&
      anew.sentence === o.sentence &&
      sameScope(all, o) &&
      sameScope(anew, o) &&
      equal(sum([o.value, anew.value]), all.value)
    );
  });
}

/** 'Tổng số hồ sơ giải quyết 540, trong đó mới 500, kỳ trước 40' is what there was to be handled. */
function intakeByParts(o: Occurrence, found: readonly Occurrence[], lexicon: Lexicon): Occurrence {
  if (o.indicator !== 'resolved_total') return o;
  const next = [byId(found, o.id + 1), byId(found, o.id + 2)].find(
    (part) => part && part.measure !== '%',
  );
  const hasOrigin = next?.sentence === o.sentence && /^intake_(new|carried)$/.test(next.indicator);
  return hasOrigin ? asKnown(o, 'intake_total', lexicon) : o;
}

/**
 * 'Đã nhận 940 hồ sơ, nâng tổng số phải giải quyết lên 1.000 (kể cả 60 kỳ trước chuyển qua)', 'Đã nhận
 * 940 hồ sơ. Cộng với 60 hồ sơ tồn, tổng số phải giải quyết là 1.000': the first came in new.
 */
function newBeforeWhole(o: Occurrence, found: readonly Occurrence[], lexicon: Lexicon): Occurrence {
  if (o.indicator !== 'intake_total' || o.dims.total !== undefined) return o;
  const next = [byId(found, o.id + 1), byId(found, o.id + 2)];
  const whole = next.find((each) => each?.indicator === o.indicator);
  const old = next.find((each) => each?.indicator === 'intake_carried');
  const isWhole =
    (whole?.dims.total !== undefined && compare(whole.value, o.value) > 0) ||
    (whole && old && equal(sum([o.value, old.value]), whole.value));
  const isBoth =
    old?.parent !== o.id &&
    isWhole &&
    [whole, old].every((each) => each && each.sentence - o.sentence <= 1 && sameScope(each, o));
  return isBoth ? asKnown(o, 'intake_new', lexicon) : o;
}

/** Parts that only their place tells from their whole are what that turned out to be: 'trong kỳ 90 hồ sơ, cũ 10, mới 80; riêng cấp xã 60'. */
function asTheirWholes(
  before: readonly Occurrence[],
  after: readonly Occurrence[],
  lexicon: Lexicon,
): readonly Occurrence[] {
  const changed = new Map(
    before.flatMap((o, at) => {
      const now = after[at]?.indicator ?? '';
      return now === o.indicator ? [] : [[o.id, { o, now }] as const];
    }),
  );
  if (changed.size === 0) return after;
  return after.map((part) => {
    const whole = changed.get(part.parent ?? -1);
    const isAlike = part.dims === whole?.o.dims && part.indicator === whole.o.indicator;
    return isAlike ? asKnown(part, whole.now, lexicon) : part;
  });
}

/** 'Trong kỳ: 614 (cũ 17, mới 597)': what old ones are a part of is no count of new ones. */
function wholeOfPeriod(o: Occurrence, parts: readonly Occurrence[], lexicon: Lexicon): Occurrence {
  const [, old, both] = BY_ORIGIN.find(([anew]) => anew === o.indicator) ?? [];
  const isWhole = parts.some(({ indicator }) => indicator === old);
  return isWhole && both ? asKnown(o, both, lexicon) : o;
}

/** 'Tổng số hồ sơ: 540, trong đó kỳ trước chuyển sang 40, nhận trong kỳ 500': a total that is told apart by where it came from is all that came in. */
function allByOrigin(o: Occurrence, found: readonly Occurrence[], lexicon: Lexicon): Occurrence {
  if (o.indicator !== 'other' || o.dims.total === undefined || !sayOnlyTotal(o.dims)) return o;
  if (!/^(|hồ sơ)$/.test(o.measure)) return o;
  const behind = [byId(found, o.id + 1), byId(found, o.id + 2)].filter(
    (part) => part?.sentence === o.sentence && sameScope(part, o),
  );
  const has = (indicator: RegExp): boolean =>
    behind.some((part) => part && indicator.test(part.indicator));
  const isAll = has(/^intake_carried$/) && has(/^intake_(new|total)$/);
  return isAll ? { ...asKnown(o, 'intake_total', lexicon), measure: 'hồ sơ' } : o;
}

/** 'Hồ sơ giấy 40, bưu chính 10' in one list: what came on paper was brought there. */
function paperBesidePost(
  o: Occurrence,
  beside: readonly Occurrence[],
  lexicon: Lexicon,
): Occurrence {
  if (o.indicator !== 'intake_offline' || o.parent === null) return o;
  const isListed = beside.some((p) => p.indicator === 'intake_postal' && p.group === o.group);
  return isListed ? asKnown(o, 'intake_direct', lexicon) : o;
}

/** 'Kết quả giải quyết 540 hồ sơ, trong đó trước hạn 400, đúng hạn 138': what has such parts was resolved. */
function resolvedByParts(
  o: Occurrence,
  parts: readonly Occurrence[],
  lexicon: Lexicon,
): Occurrence {
  if (o.indicator !== 'other' || o.measure !== 'hồ sơ' || o.period !== '') return o;
  // Those that were due, some of which may still be pending, say so themselves.
  if (o.dims.stage !== undefined && o.dims.stage !== 'resolved') return o;
  const resolved = parts.filter(({ indicator }) => indicator.startsWith('resolved_'));
  return resolved.length > 1 ? asKnown(o, 'resolved_total', lexicon) : o;
}

/** Where trước hạn and đúng hạn are told apart, the share of đúng hạn alone is no tỷ lệ đúng hạn. */
function notARateOfOneAlone(
  o: Occurrence,
  count: Occurrence | undefined,
  early: ReadonlySet<string>,
): Occurrence {
  const alone = count ? count.indicator === 'resolved_on_time' : isShareOnTime(o);
  if (!alone) return o;
  const isTold = early.has(standingOf(count ?? o)) || early.has(standingOf(o));
  return isTold ? renamed(o, null) : o;
}

/** What tells quantities apart that stand beside each other: counts or shares of one list and place. */
const standingOf = ({ measure, group, level, unitName }: Occurrence): string =>
  [measure === '%', group, level, unitName].join('|');

const isShareOnTime = ({ measure, dims, indicator }: Occurrence): boolean =>
  measure === '%' && indicator !== 'other' && dims.timing === 'on_time';

/** What only the lists of a report show: 'Tiếp nhận trong tuần: 874 hồ sơ' beside a total or what was carried over is what came in anew. */
export function refineLists(occurrences: readonly Occurrence[], lexicon: Lexicon): Occurrence[] {
  const carried = new Set<string>();
  const totals = new Map<string, Decimal>();
  for (const o of occurrences) {
    if (o.indicator === 'intake_carried') carried.add(listedPlace(o));
    if (o.indicator !== 'intake_total' || o.dims.origin !== undefined) continue;
    const other = totals.get(listedPlace(o));
    if (!other || compare(o.value, other) > 0) totals.set(listedPlace(o), o.value);
  }
  const settled = occurrences.map((o) => {
    const monthly = o.dims.origin === 'this_month' && o.dims.total === undefined;
    if (o.indicator !== 'intake_total' || !monthly) return o;
    const total = totals.get(listedPlace(o));
    const beside = carried.has(listedPlace(o)) || (total && compare(total, o.value) > 0);
    return beside ? asKnown(o, 'intake_new', lexicon) : o;
  });
  const early = new Set(occurrences.filter(({ dims }) => dims.timing === 'early').map(standingOf));
  const rated = settled.map((o) => notARateOfOneAlone(o, byId(settled, o.shareOf), early));
  const told = withNewTogether(withNewBySum(rated, lexicon), lexicon);
  const anew = withNewOfLevels(told, lexicon);
  const summed = withLevelsTogether(anew, lexicon);
  return [...asTheirWholes(occurrences, summed, lexicon)];
}

/** A list and the place and time that a quantity in it is of. */
const listedPlace = (o: Occurrence): string => [o.group, scopeOf(o)].join('|');
