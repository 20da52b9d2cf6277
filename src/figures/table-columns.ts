import type { Level } from '../model.js';
import type { Reading } from './items.js';
import type { IndicatorRule } from '../ruleset/schema.js';
import {
  type Dims,
  dimsOf,
  indicatorOf,
  inherited,
  type Lexicon,
  type Measure,
  strong,
  wholesNamed,
  wordedIn,
  sayOnlyTotal,
} from './meaning.js';
import { wholeLevel } from './table-levels.js';
import { namesLevel, type RowPlace } from './table-places.js';
import { otherPeriod } from './table-periods.js';
import { isOnly, leads, type TableRole, type TableWords } from './table-roles.js';
import { type Column, isData, type Shape } from './table-shape.js';
import { amongNeighbours } from './table-column-neighbours.js';
import { namesDossiers, type Title } from './table-titles.js';
import type { TableTools } from './table-tools.js';
import type { NamedUnit } from './unit-names.js';

/** What a column's header says of the numbers below it. */
export interface ColumnMeaning {
  readonly column: Column;
  readonly dims: Dims;
  /** The indicator that a wording of its own names; null where none does. */
  readonly worded: IndicatorRule | null;
  /** Whether its own title counts hồ sơ and nothing else. */
  readonly ofDossiers: boolean;
  /** Whether it counts thủ tục hành chính beside columns that count hồ sơ. */
  readonly ofProcedures: boolean;
  /** The rules' words for what is mistyped in the titles that name it. */
  readonly slips: readonly string[];
  /** Null where the header leaves it to the cells. */
  readonly measure: Measure | null;
  readonly level: Level | null;
  readonly unit: NamedUnit | null;
  /** The unit and the lĩnh vực that its numbers belong to where its title is their name; empty where it is none. */
  readonly place: RowPlace;
  /** Another period than the report's own that the header names ('Lũy kế', 'Tháng 8'); else empty. */
  readonly period: string;
  /** Whether the text before the table may say what its numbers are: all columns have plain titles. */
  readonly introduced: boolean;
}

/** The meaning of every column of a table. */
export function columnMeanings(shape: Shape, tools: TableTools): ColumnMeaning[] {
  const titles = shape.columns.filter(isData).map(({ path }) => path.at(-1) ?? '');
  const introduced = titles.every((title) => title === '' || isOnly(title, 'plain', tools.words));
  const found = shape.columns.map((column) => meaningOf(column, shape, introduced, tools));
  return amongNeighbours(found, tools);
}

/** Whether the columns, or the text before the table, say what is counted: then the rows say for what. */
export const areCounted = (
  columns: readonly ColumnMeaning[],
  leadIn: Dims,
  lexicon: Lexicon,
): boolean =>
  columns.some(({ column, dims, worded, measure, introduced }) => {
    const named = introduced ? { ...leadIn, ...inherited(dims) } : inherited(dims);
    const rule = worded ?? indicatorOf(named, measure ?? 'count', lexicon);
    return isData(column) && rule !== null;
  });

function meaningOf(
  column: Column,
  shape: Shape,
  introduced: boolean,
  tools: TableTools,
): ColumnMeaning {
  const { readTitle, words, units } = tools;
  const compared = comparison(column, shape, words, (title) => dimsIn(readTitle(title)));
  const path = compared === null ? column.path : column.path.slice(0, -1);
  const ofThisMonth = column.roles.has('cumulative')
    ? shape.columns.some((other) => isBeside(other, column) && saysThisMonth(other, tools))
    : compared === 'current' && saysThisMonth(column, tools);
  const { reading, slips } = readTitle(column.path.join(' ; '));
  const unit = units.inLabel(column.path.at(-1) ?? '');
  const period = compared === 'former' ? 'former' : otherPeriod(column.path, reading, tools);
  return {
    column,
    introduced,
    dims: { ...(ofThisMonth && { origin: 'this_month' }), ...namedBy(path, tools) },
    worded: wordedBy(path, tools),
    ofDossiers: countsDossiers(readTitle(column.path.at(-1) ?? '').reading),
    ofProcedures: false,
    slips,
    measure: measureBy(column.roles),
    level: wholeLevel(reading),
    period: compared === 'current' ? '' : period,
    unit,
    place: { unitName: unit && !namesLevel(unit.name, tools) ? unit.name : '', field: '' },
  };
}

const dimsIn = ({ reading }: Title): Dims => dimsOf(reading.marks, 'last');

/** 'Số hồ sơ trực tuyến', not 'Số TTHC có phát sinh hồ sơ'. */
const countsDossiers = (title: Reading): boolean =>
  namesDossiers(title) &&
  title.marks.every(({ meaning }) => meaning.type !== 'unit' || meaning.measure === 'hồ sơ');

/** A title over others speaks for one below that says no more than 'Tổng số'. */
function wordedBy(
  path: readonly string[],
  { readTitle, lexicon }: TableTools,
): IndicatorRule | null {
  const last = readTitle(path.at(-1) ?? '');
  const over = sayOnlyTotal(dimsIn(last)) ? readTitle(path.join(' ; ')) : last;
  return wordedIn(last.reading.marks, lexicon) ?? wordedIn(over.reading.marks, lexicon);
}

/** The wholes that titles name by their parts, each from its lowest title that says anything of its dimension. */
const wholesIn = (titles: readonly string[], { readTitle, lexicon }: TableTools): Dims =>
  titles.reduce<Dims>((above, title) => {
    const { marks } = readTitle(title).reading;
    const own = dimsOf(strong(marks), 'last');
    const kept = Object.entries(above).filter(([dimension]) => !(dimension in own));
    return { ...Object.fromEntries(kept), ...wholesNamed(marks, lexicon) };
  }, {});

/** A note in brackets ('(bao gồm cả hồ sơ trả lại)') counts where the title says nothing without it. */
function namedBy(path: readonly string[], tools: TableTools): Dims {
  const { readTitle, lexicon } = tools;
  const dims = (titles: readonly string[]): Dims => {
    const { total, ...others } = {
      ...dimsIn(readTitle(titles.join(' ; '))),
      ...wholesIn(titles, tools),
    };
    // 'Tổng hồ sơ tiếp nhận' over 'Trong kỳ' makes no total of it.
    const own = dimsIn(readTitle(titles.at(-1) ?? ''));
    const isTotal = total !== undefined && own.total !== undefined;
    const { topic, ...rest } = others;
    // 'Hồ sơ có phí' below 'Thanh toán trực tuyến' are not those that were paid online.
    const said = own.kind !== undefined && own.topic === undefined ? rest : others;
    return isTotal ? { ...said, total } : said;
  };
  const bare = dims(path.map((title) => title.replace(/\([^()]*\)/g, ' ').trim()));
  const named = (['count', '%', 'điểm'] as const).some((m) => indicatorOf(bare, m, lexicon));
  return named ? bare : dims(path);
}

/**
 * Whether a title sets this period against another: 'Kỳ trước' beside 'Kỳ này' is the period
 * before, while below 'Số hồ sơ tiếp nhận' it is what was carried over.
 */
function comparison(
  { path, index }: Column,
  { columns }: Shape,
  words: TableWords,
  dimsOfTitle: (title: string) => Dims,
): 'current' | 'former' | null {
  const title = path.at(-1) ?? '';
  const over = path.slice(0, -1);
  const ofIntake = over.some((each) => dimsOfTitle(each).stage === 'intake');
  const isFormer = (each: string): boolean =>
    leads(each, 'former', words) && !(ofIntake && dimsOfTitle(each).origin === 'carried');
  const isCurrent = (each: string): boolean => leads(each, 'current', words);
  const isCompared = (each: string): boolean =>
    isFormer(each) || leads(each, 'change', words) || leads(each, 'cumulative', words);
  const siblings = columns
    .filter((column) => column.index !== index && samePath(column.path.slice(0, -1), over))
    .map((column) => column.path.at(-1) ?? '');
  const carries = siblings.some(
    (each) => !isCurrent(each) && !isFormer(each) && isOrigin(dimsOfTitle(each)),
  );
  if (isFormer(title)) return siblings.some(isCurrent) || !carries ? 'former' : null;
  return isCurrent(title) && !carries && siblings.some(isCompared) ? 'current' : null;
}

/** 'Trong tháng' below 'Tiếp nhận', which says that what was carried over is not in it; nor is it in 'Lũy kế' beside it. */
const saysThisMonth = ({ path }: Column, { readTitle }: TableTools): boolean =>
  dimsIn(readTitle(path.at(-1) ?? '')).origin === 'this_month';

/** Whether two columns stand below the same titles. */
const isBeside = (a: Column, b: Column): boolean =>
  a.path.length > 1 && samePath(a.path.slice(0, -1), b.path.slice(0, -1));

const isOrigin = ({ origin, stage }: Dims): boolean => origin !== undefined || stage === 'intake';

const samePath = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((title, at) => title === b[at]);

function measureBy(roles: ReadonlySet<TableRole>): Measure | null {
  if (roles.has('percent')) return '%';
  return roles.has('score') ? 'điểm' : null;
}
