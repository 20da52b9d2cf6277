import type { Fragment, FragmentCell } from './fragment.js';
import { cellText } from './fragment.js';
import { centre } from './gutters.js';
import type { Line, Run } from './line.js';
import { lineOf } from './line.js';
import type { Row } from './rows.js';

/** The cells of one row from left to right, without gaps; their `row` is not yet known. */
export type AlignedRow = readonly FragmentCell[];

const NUMERIC = /^[(+\-–]?\d[\d\s.,/]*%?\)?$|^[-–x]$/iu;
/** So many numbers under each other make a column of numbers. */
const FEWEST_NUMBERS = 2;
/** A border may cut off this much of a piece, in font sizes, without the piece counting as over it. */
const SLACK = 0.5;
/** Words nearer than this many font sizes are not in two columns. */
const NARROWEST_GAP = 0.4;

/** Whether each piece stands in one column, and not all of them in the first. */
export function fitsColumns(row: Row, xs: readonly number[]): boolean {
  const [left = 0, right = 0] = [xs[0], xs.at(-1)];
  return row.pieces.every((piece) => {
    const [first, last] = spanOf(piece, xs);
    const slack = 2 * piece.size;
    return first === last && piece.box[0] > left - slack && piece.box[2] < right + slack;
  });
}

/** Puts the pieces of a row into columns; a piece over several columns spans them. */
export function placeInColumns(row: Row, xs: readonly number[]): AlignedRow {
  const cells: FragmentCell[] = [];
  const placed = row.pieces
    .flatMap((piece) => splitAtBorders(piece, xs))
    .map((piece) => ({ piece, span: spanOf(piece, xs) }));
  for (let column = 0; column < xs.length - 1;) {
    const starts = placed.filter(({ span }) => span[0] === column);
    const last = Math.max(column, ...starts.map(({ span }) => span[1]));
    const lines = placed
      .filter(({ span }) => span[0] >= column && span[0] <= last)
      .map(({ piece }) => piece);
    cells.push({ row: 0, column, rowSpan: 1, colSpan: last - column + 1, lines });
    column = last + 1;
  }
  return cells;
}

/** Parts a piece between two runs where a border runs through the gap between them. */
function splitAtBorders(piece: Line, xs: readonly number[]): readonly Line[] {
  const groups: Run[][] = [];
  for (const run of piece.runs) {
    const last = groups.at(-1)?.at(-1);
    const isParted =
      last &&
      run.box[0] - last.box[2] > NARROWEST_GAP * run.size &&
      xs.some((x) => x > last.box[2] - 1 && x < run.box[0] + 1);
    if (last && !isParted) groups.at(-1)?.push(run);
    else groups.push([run]);
  }
  return groups.map(lineOf);
}

/** First and last column of a piece: those it reaches over, or whose common middle it stands under. */
function spanOf(piece: Line, xs: readonly number[]): readonly [first: number, last: number] {
  const slack = SLACK * piece.size;
  const columnAt = (x: number): number =>
    Math.min(
      Math.max(
        0,
        xs.findLastIndex((border) => border <= x),
      ),
      xs.length - 2,
    );
  const middle = columnAt(centre(piece));
  const first = Math.min(columnAt(piece.box[0] + slack), middle);
  const last = Math.max(columnAt(piece.box[2] - slack), middle);
  return [first, last];
}

/**
 * Numbers under numbers make a table: three columns and more with one of numbers, or a label and
 * a number without the colon that would make it a line of text.
 */
export function isTable({ xs, rows, cells }: Fragment): boolean {
  const texts = (column: number): readonly string[] =>
    cells
      .filter((cell) => cell.column === column && cell.colSpan === 1)
      .map(cellText)
      .filter((text) => text !== '');
  const isNumeric = (column: number): boolean => {
    const numbers = texts(column).filter((text) => NUMERIC.test(text)).length;
    return numbers >= FEWEST_NUMBERS && numbers >= 0.5 * texts(column).length;
  };
  const labels = texts(0).filter((text) => text.endsWith(':')).length;
  if (xs.length < 3 || labels > rows / 2) return false;
  return xs.slice(2).some((_, index) => isNumeric(index + 1));
}

/**
 * Rows that hold only more lines of wrapped cells go to the row above, or below where that is
 * nearer: they have nothing in the first column and no number.
 */
export function joinWrapped(rows: readonly AlignedRow[]): readonly AlignedRow[] {
  const isAnchor = rows.map(standsAlone);
  if (!isAnchor.includes(true)) return rows;
  const home = rows.map((_, index) => nearestAnchor(rows, isAnchor, index));
  return rows.flatMap((row, index) => {
    if (!isAnchor[index]) return [];
    const members = rows.filter((_, other) => home[other] === index).flat();
    return [row.map((cell) => ({ ...cell, lines: linesUnder(cell, members) }))];
  });
}

function standsAlone(row: AlignedRow): boolean {
  const filled = row.filter((cell) => cell.lines.length > 0);
  if (filled.some((cell) => cell.colSpan > 1)) return true;
  const isLabelled = filled[0] !== undefined && filled[0] === row[0];
  const isFull = filled.length > row.length / 2;
  const hasNumber = filled.some((cell) => NUMERIC.test(cellText(cell)));
  return filled.length > 1 && (isLabelled || isFull || hasNumber);
}

function linesUnder(cell: FragmentCell, members: readonly FragmentCell[]): readonly Line[] {
  return members
    .filter(({ column }) => column >= cell.column && column < cell.column + cell.colSpan)
    .flatMap(({ lines }) => lines);
}

function nearestAnchor(
  rows: readonly AlignedRow[],
  isAnchor: readonly boolean[],
  index: number,
): number {
  if (isAnchor[index]) return index;
  const above = isAnchor.lastIndexOf(true, index);
  const below = isAnchor.indexOf(true, index);
  if (above < 0 || below < 0) return Math.max(above, below);
  const gap = distance(rows, index, above) - distance(rows, below, index);
  if (Math.abs(gap) > 2) return gap < 0 ? above : below;
  return opensCell(rows[index] ?? [], rows[below] ?? []) ? below : above;
}

/** Whether a line begins what the row under it, set at the middle of its cells, goes on with. */
function opensCell(line: AlignedRow, under: AlignedRow): boolean {
  const filled = line.find((cell) => cell.lines.length > 0);
  const next = under.find((cell) => cell.column === filled?.column);
  return next !== undefined && /^\p{Ll}/u.test(cellText(next));
}

function distance(rows: readonly AlignedRow[], lower: number, upper: number): number {
  const at = (row: number): number =>
    rows[row]?.find((cell) => cell.lines.length > 0)?.lines[0]?.baseline ?? 0;
  return at(lower) - at(upper);
}
