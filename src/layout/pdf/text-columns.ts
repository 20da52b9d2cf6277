import { isLower } from './breaks.js';
import type { Line } from './line.js';
import { textOf } from './line.js';
import { extentOf } from './margins.js';
import type { Row } from './rows.js';
import type { Gutter, Strip } from './strips.js';
import { gutterOf, narrowed, sides } from './strips.js';

/** Rows of a page, or what they are where they stand in two columns of running text. */
export type Stretch = readonly Row[] | { readonly columns: readonly Strip[] };

/** A column of fewer lines is no column of running text. */
const FEWEST_LINES = 5;
/** Of its lines at least these shares reach its right edge, and go on in mid-sentence. */
const FULL = 0.6;
const GOING_ON = 0.4;
/** A line that ends this many font sizes before the edge had no room for another word. */
const WORD = 2.5;
/** A wider gap between two rows, in font sizes, ends the columns. */
const WIDEST_PITCH = 3;

/** Finds the stretches of a page that are set in two columns, to be read one after the other. */
export function partColumns(rows: readonly Row[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let done = 0;
  for (let at = 0; at < rows.length;) {
    const found = columnsAt(rows, at, done);
    if (found) {
      stretches.push(rows.slice(done, found.start), { columns: found.columns });
      done = found.end;
    }
    at = found?.end ?? at + 1;
  }
  return [...stretches, rows.slice(done)];
}

/** Two columns and the rows that they take up; `end` exclusive. */
interface Found {
  readonly start: number;
  readonly end: number;
  readonly columns: readonly Strip[];
}

function columnsAt(rows: readonly Row[], at: number, least: number): Found | null {
  const first = rows[at];
  let gutter = first ? gutterOf(first, rows[at + 1]) : null;
  if (!gutter) return null;
  let end = at;
  for (const row of rows.slice(at)) {
    const kept: Gutter | null = narrowed(gutter, row);
    if (!kept || (end > at && !isNear(rows[end - 1] ?? row, row))) break;
    gutter = kept;
    end++;
  }
  let start = at;
  while (start > least && isRightOf(gutter, rows[start - 1], rows[start])) start--;
  const [left, right] = sides(rows.slice(start, end), gutter);
  if (!isRunningText(left) || !isRunningText(right)) return null;
  const columns = [left, right].map((lines) => ({ lines, margins: extentOf(lines), flows: true }));
  return { start, end, columns };
}

function isNear(above: Row, below: Row): boolean {
  return below.baseline - above.baseline <= WIDEST_PITCH * below.size;
}

/** A right column that begins higher than the left one, or at the top of the page. */
function isRightOf([, right]: Gutter, above: Row | undefined, below: Row | undefined): boolean {
  if (!above || !below || !isNear(above, below)) return false;
  return above.pieces.every((piece) => piece.box[0] >= right);
}

/** Lines of sentences that wrap at the column's edge, as against the cells of a table. */
function isRunningText(lines: readonly Line[]): boolean {
  const { right } = extentOf(lines);
  const full = lines.filter(({ box, size }) => right - box[2] < WORD * size);
  const goingOn = lines.filter((line) => isLower(textOf(line)));
  return (
    lines.length >= FEWEST_LINES &&
    full.length >= FULL * lines.length &&
    goingOn.length >= GOING_ON * lines.length
  );
}
