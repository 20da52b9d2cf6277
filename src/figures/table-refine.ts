import { groupBy, perObject } from '../collections.js';
import { add, compare, decimal, equal, sum } from '../number/decimal.js';
import type { IndicatorRule } from '../ruleset/schema.js';
import { type Lexicon, sayOnlyTotal } from './meaning.js';
import {
  indicatorMeant,
  isCount,
  isOwnTime,
  type Occurrence,
  renamed,
  totalOf,
} from './occurrence.js';
import type { TableShare } from './table-shares.js';
import { basesOfTopic } from './table-topic-bases.js';

/**
 * What only the whole table shows of its quantities.
 *
 * @param titleOf what the lowest title of a column names by itself
 * @param topic of the heading that the table stands under
 */
export function refineTable(
  occurrences: readonly Occurrence[],
  shares: readonly TableShare[],
  titleOf: (column: number) => IndicatorRule | null,
  topic: string | null,
  lexicon: Lexicon,
): Occurrence[] {
  const names = new Map<number, string>([
    ...ratesBeside(occurrences, lexicon),
    ...namesByShare(occurrences, shares, titleOf, lexicon),
    ...newIntake(occurrences).map((id) => [id, 'intake_new'] as const),
    ...occurrences.filter(isOfPeriodAlone).map(({ id }) => [id, 'intake_new'] as const),
    ...bareTotals(occurrences, lexicon),
    ...paperBesidePost(occurrences).map((id) => [id, 'intake_direct'] as const),
    ...basesOfTopic(occurrences, shares, topic, lexicon),
  ]);
  return occurrences.map((o) => {
    if (names.get(o.id) === 'other') return { ...renamed(o, null), label: o.label };
    const rule = lexicon.byId.get(names.get(o.id) ?? '');
    if (rule && !isOwnTime(o)) return o.soFar ? { ...o, indicatorThen: rule.id } : o;
    return rule ? { ...renamed(o, rule), label: o.label } : o;
  });
}

/**
 * A mere 'Tỷ lệ (%)' is the rate of what it turns out to be the share of, and where the titles name
 * the two numbers of a share alike, the whole is what there was to do, or what its own title names:
 * 'Tiếp nhận' beside 'Trực tuyến' below 'Hồ sơ trực tuyến' is all that came in.
 */
function namesByShare(
  occurrences: readonly Occurrence[],
  shares: readonly TableShare[],
  titleOf: (column: number) => IndicatorRule | null,
  lexicon: Lexicon,
): (readonly [number, string])[] {
  const byId = new Map(occurrences.map((o) => [o.id, o] as const));
  // Beside 'trước hạn' the share of 'đúng hạn' alone is no tỷ lệ đúng hạn.
  const hasEarly = occurrences.some(({ indicator }) => indicator === 'resolved_early');
  const isOfOneAlone = ([id, ...more]: readonly number[]): boolean =>
    hasEarly && more.length === 0 && byId.get(id ?? -1)?.indicator === 'resolved_on_time';
  return shares.flatMap(({ counts, bases, percent }) => {
    const rules = counts.map((id) => lexicon.byId.get(byId.get(id)?.indicator ?? ''));
    const rate = rules.find((rule) => rule?.rate !== undefined)?.rate;
    const isBare = byId.get(percent)?.indicator === 'other';
    const [count, base] = [byId.get(counts[0] ?? -1), byId.get(bases[0] ?? -1)];
    const isAlike = count?.indicator === base?.indicator;
    const titled = titleOf(base?.cell?.column ?? -1)?.id ?? '';
    const own = rules[0]?.share_of?.includes(titled) ? titled : undefined;
    const whole = isAlike ? (rules[0]?.base ?? own ?? otherThings(rules[0], count)) : undefined;
    return [
      ...(isBare && rate !== undefined && !isOfOneAlone(counts) ? [[percent, rate] as const] : []),
      ...(base && whole !== undefined ? [[base.id, whole] as const] : []),
    ];
  });
}

/**
 * 'Hồ sơ số hóa | 405 | 90%': the percentage beside the only count of a row is its rate, where it has
 * one; that of 'Đúng hạn' alone is none beside 'Trước hạn'.
 */
function ratesBeside(
  occurrences: readonly Occurrence[],
  { byId }: Lexicon,
): (readonly [number, string])[] {
  const hasEarly = occurrences.some(({ indicator }) => indicator === 'resolved_early');
  const rows = [...groupBy(occurrences, (o) => o.cell?.row).values()];
  // More than all of them is no such rate, but what was reached of a plan.
  const ofPlans = new Set(
    occurrences
      .filter(({ measure, value }) => measure === '%' && compare(value, ALL) > 0)
      .map(({ cell }) => cell?.column),
  );
  return rows.flatMap((row): (readonly [number, string])[] => {
    const [[count, ...counts], [percent, ...percents]] = [
      row.filter(isCount),
      row.filter(({ measure }) => measure === '%'),
    ];
    if (!count || !percent || counts.length + percents.length > 0) return [];
    if (ofPlans.has(percent.cell?.column)) return [];
    const isOfOneAlone = hasEarly && count.indicator === 'resolved_on_time';
    const rate = byId.get(count.indicator)?.rate;
    if (isOfOneAlone) return percent.indicator === rate ? [[percent.id, 'other']] : [];
    return percent.indicator === 'other' && rate !== undefined ? [[percent.id, rate]] : [];
  });
}

const ALL = decimal(100);

/** What has no base of its own is no whole of itself: 'Phát sinh' beside 'Thực hiện' of 'Thanh toán trực tuyến' had to be paid. */
const otherThings = (
  rule: IndicatorRule | null | undefined,
  count: Occurrence | undefined,
): string | undefined =>
  rule?.rate !== undefined && rule.share_of === undefined && count?.unitName === ''
    ? 'other'
    : undefined;

/** 'Tiếp nhận trong tuần' says no more than what came in within it. */
const isOfPeriodAlone = (o: Occurrence): boolean =>
  indicatorMeant(o) === 'intake_total' &&
  o.dims.origin === 'this_month' &&
  o.dims.total === undefined;

/**
 * 'Đã tiếp nhận' is what came in anew where, with what was carried over, it makes another column
 * of what there was to resolve: in most rows, or in both of two.
 */
function newIntake(occurrences: readonly Occurrence[]): number[] {
  const of = (row: readonly Occurrence[], indicator: string): Occurrence[] =>
    row.filter((o) => o.indicator === indicator);
  const rows = [...groupBy(occurrences, (o) => o.cell?.row).values()];
  const pairs = rows.flatMap((row) => {
    const [intake, carried] = [of(row, 'intake_total'), of(row, 'intake_carried')];
    const [past, ...others] = carried;
    return intake.length === 2 && past && others.length === 0 ? [{ intake, past }] : [];
  });
  const anew = ([at, total]: readonly [0 | 1, 0 | 1]): Occurrence[] =>
    pairs.flatMap(({ intake, past }) => {
      const [part, whole] = [intake[at], intake[total]];
      return part && whole && equal(add(part.value, past.value), whole.value) ? [part] : [];
    });
  const columns = new Set(
    (
      [
        [0, 1],
        [1, 0],
      ] as const
    )
      .map(anew)
      .filter((found) => found.length * 2 > pairs.length)
      .flatMap((found) => found.map((o) => o.cell?.column)),
  );
  return occurrences
    .filter((o) => o.indicator === 'intake_total' && columns.has(o.cell?.column))
    .map(({ id }) => id);
}

/** 'Hồ sơ giấy' beside 'Bưu chính' that it does not hold was brought there: with what came online both make the total. */
function paperBesidePost(occurrences: readonly Occurrence[]): number[] {
  const paper = occurrences.filter(({ indicator }) => indicator === 'intake_offline');
  if (paper.length === 0) return [];
  const rows = groupBy(occurrences, (o) => o.cell?.row);
  const isApart = (o: Occurrence): boolean => {
    const row = rows.get(o.cell?.row) ?? [];
    const one = (indicator: string) => row.find((each) => each.indicator === indicator);
    const [total, online, post] = [one('intake_total'), one('intake_online'), one('intake_postal')];
    return (
      total !== undefined &&
      online !== undefined &&
      post !== undefined &&
      post.value.digits > 0n &&
      equal(sum([o.value, online.value, post.value]), total.value)
    );
  };
  return paper.some(isApart) ? paper.map(({ id }) => id) : [];
}

/**
 * A mere 'Tổng số hồ sơ' is the total whose parts, by rules/checks, make it up in most rows: what
 * came in beside what became of it, what was resolved beside when.
 */
function bareTotals(
  occurrences: readonly Occurrence[],
  { makeUps }: Lexicon,
): (readonly [number, string])[] {
  const rows = groupBy(occurrences, (o) => o.cell?.row);
  const columns = groupBy(occurrences.filter(isBareTotal), (o) => o.cell?.column);
  return [...columns.values()].flatMap((column) => {
    const made = waysOf(makeUps).find(({ id, set }) => {
      const found = column.flatMap((total) =>
        sumOf(total, id, set, rows.get(total.cell?.row) ?? []),
      );
      const right = found.filter(({ holds }) => holds).length;
      return right > 1 && right * 2 > found.length;
    });
    return made ? column.map((o) => [o.id, made.id] as const) : [];
  });
}

/** Every set of parts that makes up a total, spelled out or not. */
const waysOf = perObject((makeUps: Lexicon['makeUps']) =>
  makeUps.flatMap(({ total: [id], parts }) =>
    id === undefined
      ? []
      : parts.flatMap((set) => spelledOut(set, makeUps)).map((set) => ({ id, set })),
  ),
);

/** The same parts with, in the place of some, those that make them up: trước hạn, đúng hạn, trễ hạn for what was resolved. */
function spelledOut(set: readonly string[], makeUps: Lexicon['makeUps']): (readonly string[])[] {
  const forms = (part: string): (readonly string[])[] => [
    [part],
    ...makeUps.flatMap(({ kind, total, parts }) =>
      kind === 'sum' && total[0] === part ? parts : [],
    ),
  ];
  return set.reduce<(readonly string[])[]>(
    (sets, part) => sets.flatMap((some) => forms(part).map((form) => [...some, ...form])),
    [[]],
  );
}

/** Below 'Kết quả giải quyết' a mere 'Cộng' is a total as well. */
const isBareTotal = (o: Occurrence): boolean => {
  const { object: _, ...dims } = o.dims;
  return (
    o.indicator === 'other' && isCount(o) && /^(hồ sơ)?$/.test(o.measure) && sayOnlyTotal(dims)
  );
};

/** Whether the parts of a row make its total; nothing where one is missing, the total has a column, or all is 0. */
function sumOf(
  total: Occurrence,
  id: string,
  set: readonly string[],
  row: readonly Occurrence[],
): { readonly holds: boolean }[] {
  const parts = row.filter(({ indicator }) => set.includes(indicator));
  const isOpen = row.some(({ indicator }) => indicator === id) || total.value.digits === 0n;
  if (isOpen || parts.length !== set.length || set.length < 2) return [];
  return [{ holds: equal(total.value, totalOf(parts)) }];
}
