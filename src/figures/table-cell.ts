import type { Cell, Decimal, Table } from '../model.js';
import { compare } from '../number/decimal.js';
import type { IndicatorRule } from '../ruleset/schema.js';
import { cellSnippet, placeOf } from './evidence.js';
import { itemsOf } from './item-reader.js';
import type { Item, Reading } from './items.js';
import {
  type Dims,
  indicatorOf,
  isOfKind,
  type Lexicon,
  type Measure,
  measureOfRule,
  widened,
} from './meaning.js';
import { isOwnTime, type Occurrence, renamed } from './occurrence.js';
import { isPartOf, type MainPeriod } from './periods.js';
import { noteOf } from './slips.js';
import type { ColumnMeaning } from './table-columns.js';
import type { RowMeaning } from './table-rows.js';
import { isData } from './table-shape.js';

/** A cell with all that is known before its number is read. */
export interface CellSetting {
  readonly table: Table;
  readonly cell: Cell;
  readonly reading: Reading;
  readonly row: RowMeaning;
  readonly column: ColumnMeaning;
  readonly lexicon: Lexicon;
  /** The best score there is to reach, where a column or a row of its own gives it. */
  readonly maximum: Decimal | null;
  /** Whether the table is one of scores, so that its percentages are shares of points. */
  readonly scored: boolean;
  /** Whether the table says what was to be reached, so that a mere percentage is how far it was. */
  readonly targeted: boolean;
  readonly mainPeriod: MainPeriod;
}

/**
 * The quantity of a cell: its first number, if no words stand before it; with it those of the ratio
 * that it is in, 'a/b hồ sơ (p%)': a, b and p. Ids count on from `id`.
 */
export function quantitiesIn(setting: CellSetting, id: number): readonly Occurrence[] {
  const { reading, row, column } = setting;
  if (!isData(column.column) || row.row.kind === 'section' || isNoQuantity(row.row)) return [];
  const items = itemsOf(reading);
  const [item] = items;
  if (!item || reading.tokens.slice(0, item.start).some(({ kind }) => kind === 'word')) return [];
  if (isSmudged(item, reading)) return [];
  const ratio = ratioIn(items, row, column);
  if (ratio) return ratioOf(setting, ratio, id);
  return [occurrenceOf(setting, item, measureOf(item, row, column), id)];
}

/** A ratio that fills a cell: 'a/b' and its percentage, which may be left out. */
export interface Ratio {
  readonly count: Item;
  readonly base: NonNullable<Item['base']>;
  readonly percent: Item | undefined;
}

/** 'a/b hồ sơ (p%)', 'p% (a/b)'; 'a/b' alone where the row is one of a rate, or a may be a part of b and no score. */
function ratioIn(items: readonly Item[], row: RowMeaning, column: ColumnMeaning): Ratio | null {
  const count = items.find(({ kind, base }) => kind === 'count' && base !== null);
  const percent = items.find(({ kind, base }) => kind === 'percent' && base === null);
  const isAll = items.length === (percent ? 2 : 1);
  if (!count?.base || !isAll) return null;
  const isOfThings =
    row.measure !== 'điểm' &&
    column.measure !== 'điểm' &&
    [count, count.base].every(({ value }) => value.scale === 0) &&
    compare(count.value, count.base.value) <= 0;
  return percent !== undefined || row.measure === '%' || isOfThings
    ? { count, base: count.base, percent }
    : null;
}

/** What was done, of how many, and its rate: the name of one tells those of the others. */
export function ratioOf(
  setting: CellSetting,
  { count, base, percent }: Ratio,
  id: number,
): Occurrence[] {
  const { reading, cell, row, column, lexicon } = setting;
  const done = occurrenceOf(setting, count, 'count', id);
  const { rule: rate } = nameCell(setting, '%', false);
  const named = isOwnTime(done) ? countOfRate(done, rate, lexicon) : done;
  const token = reading.tokens[base.token];
  const [start, end] = [token?.start ?? 0, token?.end ?? 0];
  const whole = {
    ...renamed(named, baseOf(lexicon.byId.get(named.indicator) ?? null, lexicon) ?? undefined),
    id: id + 1,
    label: done.label,
    start,
    end,
    value: base.value,
    raw: base.raw,
    place: placeOf(cell.content, start, end),
    snippet: cellSnippet([row.row.label, ...column.column.path], cell.content.text, start, end),
  };
  const share = percent && occurrenceOf(setting, percent, '%', id + 2);
  return [{ ...named, base: whole.id }, whole, ...(share ? [{ ...share, shareOf: id }] : [])];
}

/** a of 'Tỷ lệ số hóa: a/b' is what the rate is the rate of. */
function countOfRate(
  done: Occurrence,
  rate: IndicatorRule | null,
  { indicators }: Lexicon,
): Occurrence {
  const counts = indicators.filter((rule) => rate !== null && rule.rate === rate.id);
  if (counts.length === 0 || counts.some(({ id }) => id === done.indicator)) return done;
  return { ...renamed(done, counts[0]), label: done.label };
}

/** '2?', '1O5': a number that runs into something else may be another one. */
function isSmudged({ end, unitEnd }: Item, { tokens }: Reading): boolean {
  const next = tokens[end];
  if (next === undefined || next.spaceBefore || unitEnd > end) return false;
  return next.kind === 'word' || next.norm === '?';
}

/** Ranks, changes and best scores are no quantities of the report. */
const isNoQuantity = ({ kind, roles }: RowMeaning['row']): boolean =>
  kind === 'aside' && (['rank', 'change', 'maximum'] as const).some((role) => roles.has(role));

function occurrenceOf(setting: CellSetting, item: Item, measure: Measure, id: number): Occurrence {
  const { table, cell, reading, row, column } = setting;
  const named = nameCell(setting, measure, item.base !== null);
  const { dims } = named;
  const period = column.period || row.period;
  const ofPart = period !== '' && isOfPart([column.period, row.period], setting.mainPeriod);
  const isAverage = row.row.roles.has('average') || column.column.roles.has('average');
  const isKnown = !isAverage && fits(row.unit, named.rule) && isCountable(item, measure);
  const of = isBaseCell(setting) ? baseOf(named.rule, setting.lexicon) : named.rule;
  const meant = isKnown ? of : null;
  const rule = period === '' || ofPart ? meant : null;
  const start = reading.tokens[item.start]?.start ?? 0;
  const end = reading.tokens[item.end - 1]?.end ?? start;
  return {
    id,
    block: table.index,
    cell: { row: cell.row, column: cell.column },
    start,
    end,
    indicator: rule?.id ?? 'other',
    dims,
    level: column.unit?.level ?? column.level ?? row.level,
    unitName: row.unitName || column.place.unitName,
    field: row.field || column.place.field,
    value: item.value,
    measure: rule?.measure ?? (measure === 'count' ? item.measure || (row.unit ?? '') : measure),
    raw: item.raw,
    approximate: item.approximate,
    limit: item.limit,
    ambiguous: item.ambiguous && measure === 'count',
    inferred: false,
    label: column.column.path.join(' – '),
    rowLabel: row.row.label,
    rule: rule ? `indicators/${rule.id}${noteOf(slipsOf(row, column))}` : '',
    place: placeOf(cell.content, start, end),
    section: table.section,
    snippet: cellSnippet([row.row.label, ...column.column.path], cell.content.text, start, end),
    parent: null,
    bond: null,
    group: `t${String(table.index)}.${String(cell.row)}`,
    sentence: cell.row,
    shareOf: null,
    shareOfWhat: '',
    base: null,
    max: measure === 'điểm' ? (item.base?.value ?? setting.maximum) : null,
    period,
    ...(ofPart && { ofPart }),
    ...(meant && !rule && { indicatorThen: meant.id }),
    ...(isSoFar(setting) && { soFar: true }),
    source: 'table',
  };
}

/** 'Mẫu số' beside 'Tử số': how many there were of what its row is the rate of. */
const isBaseCell = ({ row: { row }, column: { column } }: CellSetting): boolean =>
  row.roles.has('base') || column.roles.has('base');

const baseOf = (rule: IndicatorRule | null, { byId }: Lexicon): IndicatorRule | null =>
  byId.get(rule?.base ?? '') ?? null;

/** Whether the periods that a column or a row names are parts of the report's. */
const isOfPart = (periods: readonly string[], main: MainPeriod): boolean =>
  periods.every((period) => period === '' || isPartOf(period, main));

/** 'Lũy kế từ đầu năm' beside 'Trong tháng'. */
const isSoFar = ({ row: { row }, column: { column } }: CellSetting): boolean =>
  row.roles.has('cumulative') || column.roles.has('cumulative');

const slipsOf = (row: RowMeaning, column: ColumnMeaning): string[] => [
  ...new Set([...column.slips, ...row.slips]),
];

/** Things are counted in whole numbers: '0,2' below 'Tiếp nhận' is something else. */
const isCountable = ({ value }: Item, measure: Measure): boolean =>
  measure !== 'count' || value.scale === 0;

/** Whether what a row is measured in is what the indicator counts; a row that does not say may be any. */
const fits = (unit: string | null, rule: IndicatorRule | null): boolean =>
  unit === null || rule === null || [rule.measure, ...(rule.units ?? [])].includes(unit as never);

function measureOf(item: Item, row: RowMeaning, column: ColumnMeaning): Measure {
  if (item.kind === 'percent') return '%';
  if (item.kind === 'score') return 'điểm';
  // 'Hồ sơ' as what a row is measured in says nothing of the column of its shares.
  return column.measure === '%' ? '%' : (row.measure ?? column.measure ?? 'count');
}

/** What a cell's header and row say; where that is not enough, with what introduces the table. */
function nameCell(
  { row, column, lexicon, scored, targeted }: CellSetting,
  measure: Measure,
  hasMaximum: boolean,
): { rule: IndicatorRule | null; dims: Dims } {
  const own: Dims = { ...column.dims, ...row.dims };
  const worded = [row.worded, column.worded].find(
    (rule) => rule !== null && measureOfRule(rule) === measure,
  );
  if (worded) return { rule: worded, dims: own };
  const isBare = measure === '%' && Object.keys(column.dims).length === 0;
  const isOfUnit = row.ofUnits || column.unit !== null;
  // A bare 'Tỷ lệ (%)' beside answers to a question is no rate of what the section is about.
  const isUnsaid = scored || (Object.keys(row.dims).length === 0 && !isOfUnit);
  const isDegree = targeted && column.measure === '%';
  // 'Tỷ lệ đạt (%)' below a criterion is the share of its points.
  const isOfPoints = measure === '%' && column.measure === 'điểm';
  if (isOfPoints || (isBare && (isUnsaid || isDegree))) return { rule: null, dims: own };
  for (const dims of readings(own, row, column, measure, hasMaximum, lexicon)) {
    if (isOfKind(own) && !isOfKind(dims)) continue;
    const rule = indicatorOf(dims, measure, lexicon);
    if (rule && isCountedIn(rule, column)) return { rule, dims };
  }
  return { rule: null, dims: own };
}

/** 'Số hồ sơ' below 'Dịch vụ công toàn trình' counts no services. */
const isCountedIn = (
  { measure, units }: IndicatorRule,
  { ofDossiers, ofProcedures }: ColumnMeaning,
): boolean =>
  !(ofProcedures && measure === 'hồ sơ') &&
  (!ofDossiers || !/^(TTHC|PAKN)$/.test(measure) || (units?.includes('hồ sơ') ?? false));

function* readings(
  own: Dims,
  { topic, object, leadIn, field }: RowMeaning,
  { introduced }: ColumnMeaning,
  measure: Measure,
  hasMaximum: boolean,
  lexicon: Lexicon,
): Generator<Dims> {
  const section: Dims = topic === null ? {} : { topic };
  const governed = topic !== null && lexicon.governing.has(topic) ? section : {};
  const wider = widened(own, [object], lexicon);
  if (wider) yield { ...section, ...wider };
  yield { ...governed, ...own };
  if (measure === 'điểm' && !hasMaximum && field === '') yield { topic: 'ranking', ...own };
  if (introduced) yield { ...leadIn, ...governed, ...own };
  yield { ...section, ...own };
  if (introduced) yield { ...section, ...leadIn, ...own };
  if (measure === 'điểm' && field === '') yield { ...own, topic: 'ranking' };
}
