import type { Decimal, Level, Place } from '../model.js';
import { sum } from '../number/decimal.js';
import type { IndicatorRule } from '../ruleset/schema.js';
import type { Limit } from './items.js';
import type { Whole } from './frames.js';
import { type Dims, inherited, type Lexicon } from './meaning.js';

/** How an occurrence hangs on the one that it is a part of; `equal` by signs of calculation: '2 + 3 = 5'. */
export type Bond = 'parenthesis' | 'part' | 'whole' | 'equal' | 'list' | 'level';

/** What is past its time, whether it was resolved, is pending or is not said to be either. */
export const PAST_TIME = /^(resolved_late|pending_overdue|overdue_count)$/;

/**
 * One place at which a report states a quantity, with its place in the sentence's structure.
 * Figures are occurrences with equal meaning and value put together.
 */
export interface Occurrence {
  readonly id: number;
  /** Index of its block in `TextDocument.blocks`. */
  readonly block: number;
  /** Grid position in a table; null in text. */
  readonly cell: { readonly row: number; readonly column: number } | null;
  /** UTF-16 offsets of the number in the text of its paragraph or cell. */
  readonly start: number;
  readonly end: number;
  readonly indicator: string;
  readonly dims: Dims;
  readonly level: Level;
  readonly unitName: string;
  readonly field: string;
  readonly value: Decimal;
  readonly measure: string;
  readonly raw: string;
  readonly approximate: boolean;
  /** Whether it is so only for being told in thousands or millions ('4,52 ngàn'). */
  readonly scaled?: true;
  /** Where its words tell on which side of the number the value lies ('trên 95%'). */
  readonly limit: Limit | null;
  /** Whether another reading of its digits is as good ('51,53 hồ sơ'). */
  readonly ambiguous: boolean;
  readonly inferred: boolean;
  /** What it is, for people: an indicator's title, a column's header. */
  readonly label: string;
  /** What names its row in a table; empty in text. */
  readonly rowLabel: string;
  readonly rule: string;
  readonly place: Place;
  readonly section: string;
  readonly snippet: string;
  /** The quantity that the wording makes this one a part of. */
  readonly parent: number | null;
  readonly bond: Bond | null;
  /** Occurrences listed together (one parenthesis, one 'trong đó', one list) share a group. */
  readonly group: string;
  /** Counted within the block. */
  readonly sentence: number;
  /** For a percentage: the count it is a share of the whole of. */
  readonly shareOf: number | null;
  /** For a percentage: the indicator that the words behind it name as its base ('74,5% hồ sơ mới'); else empty. */
  readonly shareOfWhat: string;
  /** For a percentage: whether its words make it the share of the last counts together ('hai loại chiếm 1,5%'). */
  readonly together?: true;
  /** For a of 'a/b': the occurrence of b. */
  readonly base: number | null;
  /** For a score 'a/b điểm': b. */
  readonly max: Decimal | null;
  /** What the text says of another period than the report's own, `apart` of what it speaks of apart; empty where it says nothing. */
  readonly period: string;
  /** Whether that period is a part of the report's own, as 'Tháng 8' is of a quarter: what is stated is its own all the same. */
  readonly ofPart?: boolean;
  /** In the cells of another period: the indicator that their titles name. */
  readonly indicatorThen?: string;
  /** Whether a title says that its period is all the time up to now, as 'Lũy kế' beside 'Tháng 8'. */
  readonly soFar?: true;
  /** Whether it is the total of some units that a table lists, and so no figure of their level. */
  readonly ofSome?: true;
  readonly source: 'text' | 'table';
}

/** Whether it counts things; shares and scores are never added up. */
export const isCount = (o: Occurrence): boolean => o.measure !== '%' && o.measure !== 'điểm';

/** Whether nothing is known of what it counts. */
export const saysNothing = ({ measure, indicator, dims }: Occurrence): boolean =>
  measure === '' && indicator === 'other' && Object.keys(dims).length === 0;

/** Whether it tells what is spoken of: no percentage, and no number of which neither unit nor topic is known. */
export const speaksOfTopic = ({ measure, indicator, dims }: Occurrence): boolean =>
  measure !== '%' && (measure !== '' || indicator !== 'other' || dims.topic !== undefined);

/** What some counts are together. */
export const totalOf = (added: readonly Occurrence[]): Decimal =>
  sum(added.map(({ value }) => value));

/** Whether it is of the report's own time, all of it or a part. */
export const isOwnTime = ({ period, ofPart = false }: Occurrence): boolean =>
  period === '' || ofPart;

/** Whether two stand in one sentence. */
export const isOfSentence = (a: Occurrence, b: Occurrence): boolean =>
  a.block === b.block && a.sentence === b.sentence;

/** Whether two are of one level, unit and lĩnh vực. */
export const isOfOnePlace = (a: Placed, b: Placed): boolean =>
  a.level === b.level && a.unitName === b.unitName && a.field === b.field;

/** What a quantity is of, besides its period. */
type Placed = Pick<Occurrence, 'level' | 'unitName' | 'field'>;

/** Whether two are of one level, unit, lĩnh vực and period. */
export const sameScope = (a: Occurrence, b: Occurrence): boolean =>
  isOfOnePlace(a, b) && a.period === b.period;

/** The same for those of one scope. */
export const scopeOf = ({ level, unitName, field, period }: Occurrence): string =>
  [level, unitName, field, period].join('|');

/** The indicator that its words name, in whatever period. */
export const indicatorMeant = (o: Occurrence): string => o.indicatorThen ?? o.indicator;

/** The occurrence of an id among some in unbroken order of their ids. */
export function byId(
  found: readonly Occurrence[],
  id: number | null | undefined,
): Occurrence | undefined {
  return id === null || id === undefined ? undefined : found[id - (found[0]?.id ?? 0)];
}

/** No more bodies are counted between a number and those that it is made of. */
const MOST_BODIES = 3;

/** The occurrence of an id, or the one before it where that only counts bodies: 500 of 'nhận 500 hồ sơ của 19 sở, ngành'. */
export function beforeBodies(found: readonly Occurrence[], id: number): Occurrence | undefined {
  const isBody = (o: Occurrence | undefined): boolean =>
    o?.indicator === 'other' && o.measure === '';
  let at = id;
  while (at > id - MOST_BODIES && isBody(byId(found, at))) at--;
  return byId(found, at);
}

/** No sentence refers back over more quantities; looking further would take the time of their square. */
const FURTHEST_BACK = 300;

/** The latest of the occurrences before an item, or of those before a position, that is of some kind. */
export function latest(
  found: readonly Occurrence[],
  isOfKind: (o: Occurrence) => boolean,
  end = found.length,
): Occurrence | undefined {
  return found.slice(Math.max(0, end - FURTHEST_BACK), end).findLast(isOfKind);
}

/** What the parts of an occurrence inherit. */
export const wholeOf = ({ id, dims, measure, level, unitName, field }: Occurrence): Whole => ({
  id,
  dims: inherited(dims),
  measure,
  isTotal: dims.total !== undefined,
  level,
  unitName,
  field,
});

/** The occurrence as one of another indicator; null makes it a number of no known meaning. */
export const renamed = (o: Occurrence, rule: IndicatorRule | null | undefined): Occurrence => ({
  ...o,
  indicator: rule?.id ?? 'other',
  label: rule?.title ?? '',
  rule: rule ? `indicators/${rule.id}` : '',
});

/** The occurrence as one of an indicator, where the rules have it. */
export function asKnown(o: Occurrence, id: string, lexicon: Lexicon): Occurrence {
  const rule = lexicon.byId.get(id);
  return rule ? renamed(o, rule) : o;
}

/** Some occurrences with those put in their place that changed, by their ids. */
export const withReplaced = (
  found: readonly Occurrence[],
  changed: ReadonlyMap<number, Occurrence>,
): readonly Occurrence[] => (changed.size === 0 ? found : found.map((o) => changed.get(o.id) ?? o));
