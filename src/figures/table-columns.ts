import type { Level } from '../model.js';
import type { IndicatorRule } from '../ruleset/schema.js';
import {
  type Dims,
  dimsOf,
  indicatorOf,
  inherited,
  type Lexicon,
  type Measure,
  wordedIn,
} from './meaning.js';
import { wholeLevel } from './table-levels.js';
import { otherPeriod } from './table-periods.js';
import { isOnly, leads, type TableRole, type TableWords } from './table-roles.js';
import { type Column, isData, type Shape } from './table-shape.js';
import type { Title } from './table-titles.js';
import type { TableTools } from './table-tools.js';
import type { NamedUnit } from './units.js';

/** What a column's header says of the numbers below it. */
export interface ColumnMeaning {
  readonly column: Column;
  readonly dims: Dims;
  /** The indicator that a wording of its own names; null where none does. */
  readonly worded: IndicatorRule | null;
  /** The rules' words for what is mistyped in the titles that name it. */
  readonly slips: readonly string[];
  /** Null where the header leaves it to the cells. */
  readonly measure: Measure | null;
  readonly level: Level | null;
  readonly unit: NamedUnit | null;
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
  return withStages(withTopics(withLevels(found), tools), tools.lexicon);
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
  const { reading, slips } = readTitle(column.path.join(' ; '));
  const period =
    compared === 'former' ? 'former' : otherPeriod(column.path.at(-1) ?? '', reading, tools);
  return {
    column,
    introduced,
    dims: namedBy(path, tools),
    worded: wordedBy(path, tools),
    slips,
    measure: measureBy(column.roles),
    level: wholeLevel(reading),
    period: compared === 'current' ? '' : period,
    unit: units.inLabel(column.path.at(-1) ?? ''),
  };
}

const dimsIn = ({ reading }: Title): Dims => dimsOf(reading.marks, 'last');

/** A title over others speaks for one below that says no more than 'Tổng số'. */
function wordedBy(
  path: readonly string[],
  { readTitle, lexicon }: TableTools,
): IndicatorRule | null {
  const last = readTitle(path.at(-1) ?? '');
  const isBare = Object.keys(dimsIn(last)).every((dimension) => dimension === 'total');
  const over = isBare ? readTitle(path.join(' ; ')) : last;
  return wordedIn(last.reading.marks, lexicon) ?? wordedIn(over.reading.marks, lexicon);
}

/** A note in brackets ('(bao gồm cả hồ sơ trả lại)') counts where the title says nothing without it. */
function namedBy(path: readonly string[], { readTitle, lexicon }: TableTools): Dims {
  const dims = (titles: readonly string[]): Dims => {
    const { total, ...others } = dimsIn(readTitle(titles.join(' ; ')));
    // 'Tổng hồ sơ tiếp nhận' over 'Trong kỳ' makes no total of it.
    const isTotal =
      total !== undefined && dimsIn(readTitle(titles.at(-1) ?? '')).total !== undefined;
    return isTotal ? { ...others, total } : others;
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
  if (over.some((each) => dimsOfTitle(each).stage === 'intake')) return null;
  const siblings = columns
    .filter((column) => column.index !== index && samePath(column.path.slice(0, -1), over))
    .map((column) => column.path.at(-1) ?? '');
  const some = (role: TableRole): boolean => siblings.some((each) => leads(each, role, words));
  const isPeriod = (each: string): boolean =>
    leads(each, 'current', words) || leads(each, 'former', words);
  const carries = siblings.some((each) => !isPeriod(each) && isOrigin(dimsOfTitle(each)));
  if (leads(title, 'former', words)) return some('current') || !carries ? 'former' : null;
  const isCurrent = leads(title, 'current', words) && !carries;
  return isCurrent && (some('former') || some('change')) ? 'current' : null;
}

const isOrigin = ({ origin, stage }: Dims): boolean => origin !== undefined || stage === 'intake';

const samePath = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((title, at) => title === b[at]);

function measureBy(roles: ReadonlySet<TableRole>): Measure | null {
  if (roles.has('percent')) return '%';
  return roles.has('score') ? 'điểm' : null;
}

/** A total beside columns of several levels is of them all, one beside units of one level is of that. */
function withLevels(columns: readonly ColumnMeaning[]): ColumnMeaning[] {
  const levels = columns.flatMap(({ level, unit }) => unit?.level ?? level ?? []);
  const different = new Set(levels.filter((level) => level !== 'all'));
  const [only] = different;
  const whole = different.size > 1 ? 'all' : levels.length > 1 ? (only ?? null) : null;
  return columns.map((column) =>
    column.level === null && column.unit === null && column.column.roles.has('total')
      ? { ...column, level: whole }
      : column,
  );
}

/** 'Kết quả xử lý' right of 'Phản ánh, kiến nghị tiếp nhận' is of these, unless it speaks of hồ sơ. */
function withTopics(
  columns: readonly ColumnMeaning[],
  { read, lexicon }: TableTools,
): ColumnMeaning[] {
  let topic: string | undefined;
  return columns.map((column) => {
    const { dims } = column;
    const { tokens } = read(column.column.path.join(' ; '));
    const ofDossiers = tokens.some(
      ({ norm }, at) => norm === 'hồ' && tokens[at + 1]?.norm === 'sơ',
    );
    const isOther = dims.topic !== undefined || ofDossiers;
    if (isOther) topic = lexicon.governing.has(dims.topic ?? '') ? dims.topic : undefined;
    const goesOn = topic !== undefined && !isOther && dims.stage !== undefined;
    return goesOn ? { ...column, dims: { ...dims, topic } } : column;
  });
}

/** 'Trước hạn', 'Quá hạn' right of 'Đã giải quyết' are of those, though no title stands over all of them. */
function withStages(columns: readonly ColumnMeaning[], lexicon: Lexicon): ColumnMeaning[] {
  const idOf = (dims: Dims, measure: Measure | null): string | undefined =>
    indicatorOf(dims, measure ?? 'count', lexicon)?.id;
  let stage: string | undefined;
  let misread: readonly string[] = [];
  return columns.map((column) => {
    const { dims, measure, slips } = column;
    const isTiming =
      dims.stage === undefined && dims.topic === undefined && dims.timing !== undefined;
    const own = lexicon.stageOf.get(idOf(dims, measure) ?? '');
    const held = stage !== undefined && isTiming ? { ...dims, stage } : null;
    if (held && own !== 'pending' && idOf(held, measure) !== undefined)
      return { ...column, dims: held, slips: [...misread, ...slips] };
    const said = dims.stage ?? (isTiming ? own : undefined);
    if (said !== undefined) {
      stage = said === 'resolved' || said === 'pending' ? said : undefined;
      misread = slips;
    }
    return column;
  });
}
