import type { Table } from '../model.js';
import type { IndicatorRule } from '../ruleset/schema.js';
import type { Reading } from './items.js';
import {
  contradicts,
  type Dims,
  dimsOfLabel,
  dimsOfLeadIn,
  indicatorOf,
  inherited,
  type Measure,
  strong,
  wordedIn,
} from './meaning.js';
import { textOf } from './table-heading.js';
import { areCounted, type ColumnMeaning } from './table-columns.js';
import { levelsOf } from './table-levels.js';
import { otherPeriod } from './table-periods.js';
import { isRest, placesOf } from './table-places.js';
import { leads } from './table-roles.js';
import type { Row, Shape } from './table-shape.js';
import { type Surroundings, surroundingsOf } from './table-surroundings.js';
import type { Title } from './table-titles.js';
import type { TableTools } from './table-tools.js';

/** What a row is, and what it hands down to its cells. */
export interface RowMeaning extends Surroundings {
  readonly row: Row;
  readonly unitName: string;
  readonly field: string;
  /** Whether the rows of the table are units, so that its total is of them all. */
  readonly ofUnits: boolean;
  /** The terms of a row that names a quantity; empty where it names a place. */
  readonly dims: Dims;
  /** The indicator that a wording of its own names; null where none does. */
  readonly worded: IndicatorRule | null;
  /** The rules' words for what is mistyped in the labels that name it. */
  readonly slips: readonly string[];
  readonly measure: Measure | null;
  /** What a column of units of measurement says that it counts; null where it says nothing. */
  readonly unit: string | null;
  /** Another period than the report's own that the label names ('Cùng kỳ năm trước'); else empty. */
  readonly period: string;
}

/** Whether a row names a quantity and no place. */
export const isNamedQuantity = ({ dims, worded }: Pick<RowMeaning, 'dims' | 'worded'>): boolean =>
  Object.keys(dims).length > 0 || worded !== null;

/** The meaning of every row below the header; section rows set the level of those below them. */
export function rowMeanings(
  table: Table,
  shape: Shape,
  columns: readonly ColumnMeaning[],
  tools: TableTools,
): RowMeaning[] {
  const around = surroundingsOf(table, tools);
  const counted = areCounted(columns, around.leadIn, tools.lexicon);
  const titles = shape.rows.map(({ name }) => tools.readTitle(name));
  const readings = titles.map(({ reading }) => reading);
  const levels = levelsOf(shape, readings, around.level, tools);
  const terms = termsOfRows(shape, titles, counted, tools);
  const worded = shape.rows.map(({ kind }, at) =>
    kind === 'section' ? null : wordedIn(readings[at]?.marks ?? [], tools.lexicon),
  );
  const isQuantity = terms.map(({ dims }, at) =>
    isNamedQuantity({ dims, worded: worded[at] ?? null }),
  );
  const scored = areScored(shape, columns);
  const isScores = shape.rows.map(
    ({ roles }, at) => scored && !isQuantity[at] && roles.has('score'),
  );
  const names = isQuantity.map((is, at) => is || (isScores[at] ?? false));
  const places = placesOf(table, shape, counted, names, tools);
  const ofUnits =
    shape.columns.some(({ isLabel, roles }) => isLabel && roles.has('unit')) ||
    places.some(({ unitName }) => unitName !== '');
  return shape.rows.map((row, at): RowMeaning => {
    const reading = readings[at] as Reading;
    const unit = unitOfMeasure(table, row, shape, tools);
    const { dims, slips } = terms[at] ?? nothing;
    return {
      topic: around.topic,
      object: countsIntake(columns) ? null : around.object,
      leadIn: around.leadIn,
      row,
      level: levels[at] ?? around.level,
      unitName: places[at]?.unitName ?? '',
      field: places[at]?.field ?? '',
      ofUnits,
      dims,
      slips,
      worded: worded[at] ?? null,
      unit,
      measure: isScores[at] ? 'điểm' : measureOf(row, unit, isQuantity[at] ?? false),
      period: periodOf(row, reading, tools),
    };
  });
}

/** Whether a table counts what came in: then it is on all hồ sơ, whatever results the passage before it was about. */
const countsIntake = (columns: readonly ColumnMeaning[]): boolean =>
  columns.some(({ dims }) => dims.stage === 'intake' && dims.topic === undefined);

/** Whether the columns are points, or a row says of how many: 'Điểm đạt được' names no place then, as 'Điểm Tân Hòa' does. */
const areScored = ({ rows }: Shape, columns: readonly ColumnMeaning[]): boolean =>
  columns.some(({ measure }) => measure === 'điểm') ||
  rows.some(({ roles }) => roles.has('maximum'));

/** What names a quantity, and the rules' words for what is mistyped in it. */
type Terms = Pick<RowMeaning, 'dims' | 'slips'>;

const nothing: Terms = { dims: {}, slips: [] };

/** The terms of the rows that name quantities, with those of the rows that they are parts of. */
function termsOfRows(
  shape: Shape,
  titles: readonly Title[],
  counted: boolean,
  tools: TableTools,
): Terms[] {
  const found: Terms[] = [];
  const handed: Terms[] = [];
  let stage = nothing;
  const said = shape.rows.map(({ kind }, at) =>
    kind === 'section' ? {} : dimsOfLabel((titles[at] as Title).reading.marks, tools.lexicon),
  );
  shape.rows.forEach((row, at) => {
    const { reading, slips } = titles[at] as Title;
    const isSection = row.kind === 'section';
    const own = { dims: withStageOfParts(said, at, shape), slips };
    const above = row.parent === null ? nothing : (handed[row.parent] ?? nothing);
    const before = row.roles.has('percent') ? nothing : stage;
    const whole = partOf(own, above, before, tools);
    const isQuantity = namesQuantity(row, own.dims, whole.dims, { shape, counted }, tools);
    found.push(isQuantity ? whole : nothing);
    const named = isSection ? { dims: dimsOfLeadIn(strong(reading.marks)), slips } : whole;
    handed.push(isQuantity || isSection ? joined(above, inheritedOf(named)) : above);
    if (isQuantity && own.dims.stage !== undefined)
      stage = { dims: { stage: own.dims.stage }, slips };
  });
  return found;
}

/** 'Kết quả' over 'Đúng hạn' and 'Trễ hạn' is what was resolved: these are parts of nothing else. */
function withStageOfParts(said: readonly Dims[], at: number, { rows }: Shape): Dims {
  const own = said[at] ?? {};
  const isOpen = Object.keys(own).every((dimension) => /^(object|total)$/.test(dimension));
  if (!isOpen || rows[at]?.kind !== 'group') return own;
  const parts = said.filter((_, part) => rows[part]?.parent === at);
  const timings = parts.map(({ timing, stage }) => (stage === undefined ? (timing ?? '') : ''));
  const isTimed = timings.length > 1 && timings.every((timing) => timing !== '');
  const isOfDone = timings.some((timing) => OF_RESOLVED.test(timing));
  return isTimed && isOfDone ? { ...own, stage: 'resolved' } : own;
}

const OF_RESOLVED = /^(early|on_time|early_or_on_time)$/;

const inheritedOf = ({ dims, slips }: Terms): Terms => ({ dims: inherited(dims), slips });

const joined = (above: Terms, own: Terms): Terms => ({
  dims: { ...above.dims, ...own.dims },
  slips: [...new Set([...above.slips, ...own.slips])],
});

/** 'Đúng hạn', 'Quá hạn' below 'Số hồ sơ đã giải quyết' are of those, listed as its parts or not. */
function partOf(own: Terms, above: Terms, stage: Terms, { lexicon }: TableTools): Terms {
  if (Object.keys(own.dims).length === 0) return own;
  if (Object.keys(above.dims).length > 0 && !contradicts(own.dims, above.dims, lexicon))
    return joined(above, own);
  const isTiming = own.dims.timing !== undefined && own.dims.stage === undefined;
  const staged = joined(stage, own);
  // 'Chưa tới ngày hẹn' is nothing that was resolved, whatever stands above it.
  return isTiming && indicatorOf(staged.dims, 'count', lexicon) !== null ? staged : own;
}

function namesQuantity(
  row: Row,
  own: Dims,
  whole: Dims,
  { shape: { columns }, counted }: { readonly shape: Shape; readonly counted: boolean },
  { lexicon, units }: TableTools,
): boolean {
  const label = columns.find(({ isLabel }) => isLabel);
  if (Object.keys(own).length === 0 || row.kind === 'section') return false;
  if (label?.roles.has('field') || units.inLabel(row.label) !== null) return false;
  // 'Các xã còn lại' is a unit among others where the columns say what is counted.
  const ofUnits = counted && label?.roles.has('unit') === true;
  if (ofUnits && (units.mentions(row.name) || isRest(row.name) || OFFICE.test(row.name)))
    return false;
  const scored = columns.some(({ roles }) => roles.has('score'));
  // 'Tạm dừng' has no indicator, but what came in is made of it, too.
  const isPart = lexicon.makeUps.some(({ also_terms: also }) => also?.includes(own.stage ?? ''));
  const measures: readonly Measure[] = scored ? ['count', 'điểm'] : ['count', '%'];
  return (
    isPart ||
    measures.some(
      (measure) =>
        indicatorOf(inherited(own), measure, lexicon) !== null ||
        indicatorOf(inherited(whole), measure, lexicon) !== null,
    )
  );
}

/** 'Phòng Chống buôn lậu và Xử lý vi phạm', 'Tổ tiếp nhận và trả kết quả': words that open an office's name, whatever it does. */
const OFFICE =
  /^(phòng|ban(?! hành)|văn phòng|trung tâm|bộ phận|tổ|đội|khối|trạm|hạt|(chi )?cục)(?!\p{L})/iu;

/** 'Cả năm' below the months of a report on a year, whether it is closed in December or before. */
const isWholeYear = (name: string, { mainPeriod: { days } }: TableTools): boolean =>
  days !== null && days > DAYS_OF_A_YEAR && /^(cả|tổng cả|cộng cả) năm\P{L}*$/iu.test(name);

const DAYS_OF_A_YEAR = 330;

/** A period that the label names: the total of all months is the report's own, 'Quý I' among them is not. */
function periodOf({ kind, roles, label, name }: Row, reading: Reading, tools: TableTools): string {
  if (tools.units.inLabel(label)) return '';
  if (roles.has('former')) return 'former';
  const period = otherPeriod([name], reading, tools);
  const isOfAll =
    kind === 'total' && (isWholeYear(name, tools) || !leads(name, 'period', tools.words));
  return isOfAll && period !== 'former' ? '' : period;
}

/** What the column of units of measurement says of a row; null where there is none. */
function unitOfMeasure(
  table: Table,
  { index }: Row,
  { columns }: Shape,
  { read }: TableTools,
): string | null {
  const column = columns.find(({ roles }) => roles.has('measure'));
  const text = column ? textOf(table.grid[index]?.[column.index]) : '';
  if (text === '') return null;
  const unit = read(text).marks.find(({ meaning }) => meaning.type === 'unit');
  return unit?.meaning.type === 'unit' ? unit.meaning.measure : text;
}

function measureOf({ name, roles }: Row, unit: string | null, isQuantity: boolean): Measure | null {
  if (unit === '%' || unit === 'điểm') return unit;
  // 'Điểm Bộ chỉ số (điểm)'
  if (/\(\s*điểm\s*\)$/iu.test(name)) return 'điểm';
  if (unit !== null) return 'count';
  const isShare = roles.has('percent') || (isQuantity && /%|tỷ lệ|tỉ lệ/iu.test(name));
  return isShare ? '%' : null;
}
