import { areColumnNumbers } from '../table-header.js';
import type { Column } from './columns.js';
import { hasNumber, isNumber } from './columns.js';
import type { Line } from './line.js';
import { textOf } from './line.js';
import type { Row } from './rows.js';

/** Rows further apart than this many font sizes are not one table. */
const WIDEST_PITCH = 3.2;
/** Lines of wrapped labels that may stand between two rows of numbers. */
const MOST_BETWEEN = 12;

/** First row of a stretch, and the row behind its last. */
export type Stretch = readonly [from: number, end: number];

/**
 * Stretches of rows that hold numbers under numbers, from the first such row to the last. The rows
 * between them leave the columns of numbers free, but for a lone text as a group's heading.
 */
export function numberBlocks(rows: readonly Row[]): readonly Stretch[] {
  const blocks: Stretch[] = [];
  for (let from = 0; from < rows.length; from++) {
    const end = hasNumber(rows[from] as Row) ? endOf(rows, from) : from;
    if (end <= from + 1) continue;
    blocks.push([from, end]);
    from = end - 1;
  }
  return blocks;
}

function endOf(rows: readonly Row[], from: number): number {
  let columns: readonly Column[] = [];
  let end = from;
  for (let at = from; at < rows.length && at - end <= MOST_BETWEEN; at++) {
    const [row, above] = [rows[at] as Row, rows[Math.max(from, at - 1)] as Row];
    if (row.baseline - above.baseline > WIDEST_PITCH * row.size) break;
    const numbers = numbersOf(row, columns);
    const under = numbers.filter((number) => standsIn(number, columns));
    if (numbers.length === 0) {
      const across = row.pieces.filter((piece) => standsIn(piece, columns));
      if (across.length > 1 || (across.length === 1 && isText(rows, at, columns))) break;
      continue;
    }
    if (at > from && under.length < numbers.length / 2) break;
    columns = [...columns, ...numbers.filter((number) => !under.includes(number)).map(columnOf)];
    end = at + 1;
  }
  return end;
}

/** The numbers of a row that something stands before, and a first one under others. */
function numbersOf(row: Row, columns: readonly Column[]): readonly Line[] {
  if (areColumnNumbers(row.pieces.map((piece) => textOf(piece).trim()))) return [];
  return row.pieces.filter(
    (piece, index) => isNumber(piece) && (index > 0 || standsIn(piece, columns)),
  );
}

function columnOf({ box }: Line): Column {
  return { from: box[0], to: box[2] };
}

function standsIn({ box }: Line, columns: readonly Column[]): boolean {
  return columns.some(({ from, to }) => box[0] < to && box[2] > from);
}

/** Whether the row after a lone text across columns goes on with the text rather than with numbers. */
function isText(rows: readonly Row[], at: number, columns: readonly Column[]): boolean {
  const next = rows[at + 1];
  return !next || (!hasNumber(next) && next.pieces.some((piece) => standsIn(piece, columns)));
}
