import { lowerBound } from '../../collections.js';
import { fitsColumns, isTable, placeInColumns, rowOfLines } from './aligned-rows.js';
import { numberBlocks } from './blocks.js';
import type { Column } from './columns.js';
import { bordersOf, columnsOf, hasNumber, isNumber, standsOver } from './columns.js';
import type { Fragment } from './fragment.js';
import { withOthers } from './fragment.js';
import { union } from './geometry.js';
import type { Line } from './line.js';
import { textOf } from './line.js';
import type { Grouping } from './row-groups.js';
import { isFull, rowGroups } from './row-groups.js';
import type { Row } from './rows.js';
import type { Edge } from './rulings.js';
import { titlesOf, withTitles } from './titles.js';

/** Fewer rows that line up are chance. */
const FEWEST_ROWS = 3;
/** Rows of one table are no further apart than this many font sizes. */
const WIDEST_PITCH = 3.2;
/** Lines of one cell are no further apart than this, in font sizes. */
const LINE_PITCH = 1.45;
/** Titles stand no further than this many font sizes over what they are titles of, a lone one nearer. */
const TITLE_GAP = 1.2;
const LONE_TITLE_GAP = 0.6;
/** Lines nearer than this many font sizes stand beside each other. */
const BESIDE = 0.95;
/** A line parts rows where it runs along this share of the table's width. */
const DRAWN = 0.7;
/** What stands over a table and is no title of its columns. */
const CAPTION = /^\(?\s*(?:bảng|biểu|phụ lục|đơn vị tính|đvt|kèm theo|ban hành)/iu;

/** Rows of text, or a table that no lines are drawn around, in their order on the page. */
export type Stretch = readonly Row[] | Fragment;

/**
 * Finds rows that stand in the same columns, numbers under numbers; `bars` are the horizontal lines
 * drawn between them, from top to bottom. `carried` is the table that the rows may go on with: the
 * first ones that stand in its columns are more of it.
 */
export function alignedTables(
  rows: readonly Row[],
  bars: readonly Edge[],
  carried: Fragment | null,
): readonly Stretch[] {
  const repeated = carried ? repeatedTitles(carried, rows) : 0;
  const more = carried ? rowsIn(carried, rows.slice(repeated), bars) : [];
  const stretches: Stretch[] =
    carried && more.length > 0 ? [tableIn(more, columnsIn(carried.xs), bars, false)] : [];
  let start = more.length > 0 ? repeated + more.length : 0;
  for (const [from, last] of numberBlocks(rows)) {
    if (from < start) continue;
    const columns = columnsOf(rows.slice(from, last));
    const head = headOf(rows, start, from, columns);
    const end = last + tailOf(rows.slice(last - 1), columns, bars);
    const fragment =
      columns.length > 1 ? tableIn(rows.slice(head, end), columns, bars, true) : null;
    if (!fragment || fragment.rows < FEWEST_ROWS || !isTable(fragment)) continue;
    stretches.push(rows.slice(start, head), fragment);
    start = end;
  }
  return [...stretches, rows.slice(start)];
}

/** How many rows at the top of a page repeat the titles of the table that ended the page before. */
function repeatedTitles({ page, cells }: Fragment, rows: readonly Row[]): number {
  if (rows[0]?.page === page) return 0;
  const numbers = cells.filter(({ column, lines }) => column > 0 && lines.some(isNumber));
  const first = Math.min(...numbers.map(({ row }) => row));
  const titles = new Set(
    cells.filter(({ row }) => row <= first).flatMap(({ lines }) => lines.flatMap(wordsOf)),
  );
  const end = rows.findIndex(({ pieces }) =>
    pieces.some((piece) => wordsOf(piece).some((word) => !titles.has(word))),
  );
  return Math.max(0, end);
}

function wordsOf(line: Line): readonly string[] {
  return textOf(line).trim().split(/\s+/u);
}

/** The rows at the top that stand in the columns of a table above them or on the page before. */
function rowsIn(
  { page, box, xs }: Fragment,
  rows: readonly Row[],
  bars: readonly Edge[],
): readonly Row[] {
  const [first] = rows;
  if (!first || (first.page === page && first.top - box[3] > TITLE_GAP * first.size)) return [];
  const end = rows.findIndex((row, index) => {
    const before = rows[index - 1];
    if (before && row.baseline - before.baseline > WIDEST_PITCH * row.size) return true;
    const next = rows.slice(index + 1, index + 4).find(hasNumber);
    const isHeading = row.pieces.length === 1 && next && fitsColumns(next, xs);
    return !fitsColumns(row, xs) && !isHeading;
  });
  const fitting = end < 0 ? rows : rows.slice(0, end);
  const last = fitting.findLastIndex(hasNumber);
  if (last < 0) return [];
  return rows.slice(0, last + 1 + tailOf(rows.slice(last), columnsIn(xs), bars));
}

function columnsIn(xs: readonly number[]): readonly Column[] {
  return xs.slice(1).map((to, index) => ({ from: xs[index] ?? to, to }));
}

/** Where the titles begin that stand above the row `from`, with what stands between. */
function headOf(
  rows: readonly Row[],
  start: number,
  from: number,
  columns: readonly Column[],
): number {
  let head = from;
  for (let at = from - 1, top = at; at >= start; at = top - 1) {
    top = at;
    while (top > start && isBeside(rows[top - 1] as Row, rows[top] as Row)) top--;
    const [block, below] = [rows.slice(top, at + 1), rows[at + 1] as Row];
    const line = rows[at] as Row;
    const titled = withTitles(columns, rows.slice(at + 1, from));
    const isTitle = isBeside(line, below) || areTitles(block, below, columns);
    if (isTitle || isCellLine(line, below, titled)) head = top;
    else if (block.length > 1 || !isBetween(line, below, columns)) break;
  }
  return head;
}

function isBeside(row: Row, below: Row): boolean {
  return below.baseline - row.baseline < BESIDE * Math.min(row.size, below.size);
}

/** Whether rows that stand beside each other are titles of the columns below. */
function areTitles(rows: readonly Row[], below: Row, columns: readonly Column[]): boolean {
  const [first, ...others] = rows.flatMap(({ pieces }) => pieces);
  const [left, right] = [columns[0]?.from ?? 0, columns.at(-1)?.to ?? 0];
  const last = rows.at(-1);
  const gap = last ? (below.top - last.bottom) / last.size : Infinity;
  if (!first || gap > (others.length > 0 ? TITLE_GAP : LONE_TITLE_GAP)) return false;
  if (others.length > 0)
    return [first, ...others].every((piece) => widthOf(piece) < 0.7 * (right - left));
  const numbers = columns[1]?.from ?? right;
  const middle = (first.box[0] + first.box[2]) / 2;
  const isOverAll =
    Math.abs(middle - (left + right) / 2) < Math.abs(middle - (numbers + right) / 2);
  return first.box[0] > (columns[0]?.to ?? 0) && !isOverAll && !CAPTION.test(textOf(first));
}

/** Whether a lone line goes on with the words of one column in the row below. */
function isCellLine({ pieces, ...row }: Row, below: Row, columns: readonly Column[]): boolean {
  const [piece] = pieces;
  const column = columns.find(
    ({ from, to }) => piece && piece.box[0] > from - 3 && piece.box[2] < to + 3,
  );
  const next = below.pieces.find(({ box }) => column && box[0] < column.to && box[2] > column.from);
  return (
    pieces.length === 1 &&
    piece !== undefined &&
    next !== undefined &&
    column !== undefined &&
    below.baseline - row.baseline < LINE_PITCH * row.size &&
    isFull(piece, next, column.to - column.from)
  );
}

/** Whether a lone line may be a heading of the rows below, at the left edge, or go on with the titles above. */
function isBetween({ pieces, ...row }: Row, below: Row, [first]: readonly Column[]): boolean {
  const [piece, ...others] = pieces;
  const isNear = below.baseline - row.baseline < WIDEST_PITCH * row.size;
  if (!piece || !first || others.length > 0 || !isNear) return false;
  const isLeft = piece.box[0] < first.to && piece.box[0] > first.from - row.size * 2;
  return isLeft || /^\p{Ll}/u.test(textOf(piece));
}

function widthOf({ box }: Line): number {
  return box[2] - box[0];
}

/**
 * How many lines after the first of these rows go on with the words of its cells, or stand in the
 * columns over another line drawn along the table.
 */
function tailOf(rows: readonly Row[], columns: readonly Column[], bars: readonly Edge[]): number {
  const borders = bordersOf(columns);
  let end = 1;
  for (const [index, row] of rows.entries()) {
    const above = rows[index - 1];
    if (!above) continue;
    const isNear = row.baseline - above.baseline < LINE_PITCH * row.size;
    const isRuled = isBarNear(row, bars, borders) && fitsColumns(row, borders);
    const isNext = row.pieces.every((piece) => !isNumber(piece) && goesOn(above, piece, columns));
    if (isRuled) end = index + 1;
    else if (!isNear || !isNext) break;
    else if (end === index) end = index + 1;
  }
  return end - 1;
}

/** Whether a line along most of the table is drawn right below a row. */
function isBarNear(row: Row, bars: readonly Edge[], borders: readonly number[]): boolean {
  const below = { ...row, baseline: row.baseline + LINE_PITCH * row.size };
  return isBarBetween(row, below, bars, borders);
}

/** Whether a piece stands in one column and goes on with what stands over it. */
function goesOn(above: Row, piece: Line, columns: readonly Column[]): boolean {
  const { box } = piece;
  const column = columns.find(({ from, to }) => box[0] > from - 3 && box[2] < to + 3);
  const over = above.pieces.find((other) => column && standsOver(other, column));
  if (!column) return false;
  return (
    /^\p{Ll}/u.test(textOf(piece)) ||
    (over !== undefined && isFull(over, piece, column.to - column.from))
  );
}

function tableIn(
  rows: readonly Row[],
  known: readonly Column[],
  bars: readonly Edge[],
  titled: boolean,
): Fragment {
  const above = titled ? rows.slice(0, Math.max(0, rows.findIndex(hasNumber))) : [];
  const borders = bordersOf(withTitles(known, above));
  const isParted = (index: number): boolean =>
    isBarBetween(rows[index - 1], rows[index], bars, borders);
  const placed = rows.map((row) => placeInColumns(row, borders));
  const ways = rowGroups(placed, isParted, titled);
  const best = fragmentOf(rows, ways.best, known);
  const others = ways.others
    .map(([setting, grouping]) => [setting, fragmentOf(rows, grouping, known)] as const)
    .filter(([, other]) => other.xs.length === best.xs.length);
  return withOthers(best, others);
}

/** The fragment that rows make in one way of grouping them. */
function fragmentOf(rows: readonly Row[], grouping: Grouping, known: readonly Column[]): Fragment {
  const titles = titlesOf(rows.slice(0, grouping.titles), known);
  const xs = bordersOf(titles.columns);
  const body = grouping.rows.flatMap(([from, end], index) =>
    rowOfLines(
      rows.slice(from, end).map((row) => placeInColumns(row, xs)),
      titles.rows + index,
    ),
  );
  return {
    page: rows[0]?.page ?? 0,
    box: union(rows.flatMap((row) => row.pieces.map((piece) => piece.box))),
    xs,
    ruled: false,
    rows: titles.rows + grouping.rows.length,
    cells: [...titles.cells, ...body],
  };
}

/** Whether a line is drawn between two rows along most of the table. */
function isBarBetween(
  above: Row | undefined,
  below: Row | undefined,
  bars: readonly Edge[],
  borders: readonly number[],
): boolean {
  if (!above || !below) return false;
  const [left, right] = [borders[0] ?? 0, borders.at(-1) ?? 0];
  const first = lowerBound(bars, above.baseline, ({ at }) => at);
  const last = lowerBound(bars, below.baseline - below.size / 2, ({ at }) => at);
  const drawn = bars
    .slice(first, last)
    .map(({ from, to }) => Math.min(to, right) - Math.max(from, left));
  return Math.max(0, ...drawn) > DRAWN * (right - left);
}
