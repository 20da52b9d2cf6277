import { isNumber } from './columns.js';
import type { Fragment, FragmentCell } from './fragment.js';
import { cellText } from './fragment.js';
import type { Line, Run } from './line.js';
import { lineOf } from './line.js';
import type { PlacedLine } from './row-groups.js';
import type { Row } from './rows.js';
import { splitNumber } from './split-run.js';

/** So many numbers under each other make a column of numbers. */
const FEWEST_NUMBERS = 2;
/** A border may cut off this much of a piece, in font sizes, without the piece counting as over it. */
const SLACK = 0.5;
/** Words nearer than this many font sizes are not in two columns. */
const NARROWEST_GAP = 0.2;

/** Whether each piece stands in one column, and not all of them in the first. */
export function fitsColumns(row: Row, xs: readonly number[]): boolean {
  const [left = 0, right = 0] = [xs[0], xs.at(-1)];
  const pieces = row.pieces.flatMap((piece) => splitAtBorders(piece, xs));
  return pieces.every((piece) => {
    const [first, last] = spanOf(piece, xs);
    const slack = 2 * piece.size;
    return first === last && piece.box[0] > left - slack && piece.box[2] < right + slack;
  });
}

/** Puts the pieces of a row into columns; a piece over several columns spans them. */
export function placeInColumns(row: Row, xs: readonly number[]): PlacedLine {
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

/** The lines of one row of the table as its cells. */
export function rowOfLines(lines: readonly PlacedLine[], row: number): readonly FragmentCell[] {
  const [only] = lines;
  if (only && lines.length === 1) return only.map((cell) => ({ ...cell, row }));
  const filled = lines.flat().filter((cell) => cell.lines.length > 0);
  const columns = only?.reduce((sum, { colSpan }) => sum + colSpan, 0) ?? 0;
  const cells: FragmentCell[] = [];
  for (let column = 0; column < columns;) {
    let end = column + 1;
    for (let at = column; at < end; at++)
      for (const cell of filled)
        if (cell.column === at) end = Math.max(end, cell.column + cell.colSpan);
    const own = filled.filter((cell) => cell.column >= column && cell.column < end);
    const texts = own.flatMap((cell) => cell.lines);
    cells.push({ row, column, rowSpan: 1, colSpan: end - column, lines: texts });
    column = end;
  }
  return cells;
}

/**
 * Parts a piece between two runs where a border runs through the gap between them, and a number
 * from the words that stand in the next column however near.
 */
function splitAtBorders(piece: Line, xs: readonly number[]): readonly Line[] {
  const groups: Run[][] = [];
  for (const whole of piece.runs)
    for (const [part, run] of partsAtBorders(whole, xs).entries()) {
      const group = groups.at(-1);
      if (group && part === 0 && !isBorderBetween(group, run, xs)) group.push(run);
      else groups.push([run]);
    }
  return groups.length === 1 && groups[0]?.length === piece.runs.length
    ? [piece]
    : groups.map(lineOf);
}

/** A run that holds a number and the words of the next column: PDF readers run near texts together. */
function partsAtBorders(run: Run, xs: readonly number[]): readonly Run[] {
  if (!xs.some((x) => x > run.box[0] && x < run.box[2])) return [run];
  const parts = splitNumber(run);
  const [left, right] = parts ?? [];
  const isOver = left && right && columnOf(left, xs) !== columnOf(right, xs);
  return parts && isOver ? parts : [run];
}

function columnOf({ box }: Run, xs: readonly number[]): number {
  return columnAt((box[0] + box[2]) / 2, xs);
}

function isBorderBetween(left: readonly Run[], run: Run, xs: readonly number[]): boolean {
  const [a, b] = [lineOf(left), lineOf([run])];
  if (b.box[0] - a.box[2] <= NARROWEST_GAP * run.size) return false;
  if (xs.some((x) => x > a.box[2] - 1 && x < b.box[0] + 1)) return true;
  const isOther = columnAt(middleOf(a), xs) !== columnAt(middleOf(b), xs);
  return isOther && isNumber(a) !== isNumber(b);
}

function columnAt(x: number, xs: readonly number[]): number {
  const found = xs.findLastIndex((border) => border <= x);
  return Math.min(Math.max(0, found), xs.length - 2);
}

function middleOf({ box }: Line): number {
  return (box[0] + box[2]) / 2;
}

/**
 * First and last column of a piece: those it reaches over, or whose common middle it stands under.
 * A number stands in one.
 */
function spanOf(piece: Line, xs: readonly number[]): readonly [first: number, last: number] {
  const slack = SLACK * piece.size;
  const middle = columnAt(middleOf(piece), xs);
  if (isNumber(piece)) return [middle, middle];
  const first = Math.min(columnAt(piece.box[0] + slack, xs), middle);
  const last = Math.max(columnAt(piece.box[2] - slack, xs), middle);
  return [first, last];
}

/**
 * Numbers under numbers make a table: three columns and more with one of numbers, or a label and
 * a number without the colon that would make it a line of text.
 */
export function isTable({ xs, rows, cells }: Fragment): boolean {
  const filled = cells.filter(({ lines }) => lines.length > 0);
  const labels = filled.filter((cell) => cell.column === 0 && cellText(cell).endsWith(':'));
  if (xs.length < 3 || labels.length > rows / 2) return false;
  return xs.slice(2).some((_, index) => {
    const own = filled.filter(({ column, colSpan }) => column === index + 1 && colSpan === 1);
    const numbers = own.filter(({ lines }) => lines.length === 1 && lines.every(isNumber));
    return numbers.length >= FEWEST_NUMBERS && numbers.length >= 0.5 * own.length;
  });
}
