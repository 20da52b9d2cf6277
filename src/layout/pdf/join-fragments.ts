import { clusters, median, union } from './geometry.js';
import type { Fragment, FragmentCell } from './fragment.js';
import { cellText, joinedBy } from './fragment.js';
import { withoutHeader } from './repeated-header.js';

/** Column borders of one table over pages differ by less than this, in points. */
const SAME_BORDER = 4;

/**
 * Where no lines are drawn, columns are only seen by what stands in them: their borders differ by
 * less than this, in points or in shares of the narrower column beside.
 */
const SAME_COLUMN = 24;
const SAME_SHARE = 0.35;

/** Whether the second goes on with the first's columns: same outer borders, one's inner ones among the other's. */
export function continues(first: Fragment, second: Fragment): boolean {
  if (second.page <= first.page || first.ruled !== second.ruled) return false;
  const [few, many] =
    first.xs.length <= second.xs.length ? [first.xs, second.xs] : [second.xs, first.xs];
  if (!first.ruled)
    return (
      few.length === many.length &&
      few
        .slice(1, -1)
        .every((x, index) => Math.abs(x - (many[index + 1] ?? 0)) < roomAt(few, index + 1))
    );
  const ends = near(few[0], many[0]) && near(few.at(-1), many.at(-1));
  return ends && few.every((x) => many.some((other) => near(x, other)));
}

function roomAt(xs: readonly number[], at: number): number {
  const [left = 0, x = 0, right = 0] = xs.slice(at - 1);
  return Math.max(SAME_COLUMN, SAME_SHARE * Math.min(x - left, right - x));
}

function near(a = 0, b = 0): boolean {
  return Math.abs(a - b) <= SAME_BORDER;
}

/** One table out of what two pages hold of it, under each of its cuts; a repeated header is dropped. */
export const joinFragments = (first: Fragment, second: Fragment): Fragment =>
  joinedBy(first, second, joinPages);

function joinPages(first: Fragment, second: Fragment): Fragment {
  const xs = first.ruled
    ? clusters([...first.xs, ...second.xs], SAME_BORDER).map(median)
    : first.xs;
  const top = recolumned(first, xs);
  const bottom = withoutHeader(first.ruled ? recolumned(second, xs) : second, top);
  const seam = isRowCut(top, bottom) ? 1 : 0;
  const added = bottom.cells.map((cell) => ({ ...cell, row: cell.row + top.rows - seam }));
  return {
    ...top,
    page: second.page,
    rows: top.rows + bottom.rows - seam,
    cells: seam ? sewn(top, added) : [...top.cells, ...added],
  };
}

/** One table out of rows with lines and the rows without below them, which stand in the same columns. */
export const appended = (first: Fragment, second: Fragment): Fragment =>
  joinedBy(first, second, append);

function append(first: Fragment, second: Fragment): Fragment {
  const added = second.cells.map((cell) => ({ ...cell, row: cell.row + first.rows }));
  return {
    ...first,
    box: union([first.box, second.box]),
    ruled: false,
    rows: first.rows + second.rows,
    cells: [...first.cells, ...added],
  };
}

/** The same cells over a finer set of columns. */
function recolumned(fragment: Fragment, xs: readonly number[]): Fragment {
  const position = (column: number): number => {
    const x = fragment.xs[column] ?? 0;
    const distances = xs.map((other) => Math.abs(other - x));
    return distances.indexOf(Math.min(...distances));
  };
  const cells = fragment.cells.map((cell) => {
    const column = position(cell.column);
    return { ...cell, column, colSpan: position(cell.column + cell.colSpan) - column };
  });
  return { ...fragment, xs, cells };
}

const NUMBER = /^[\d\s.,/%()+-]+$/;

/**
 * Whether the page break cuts a row in two: the second part has nothing in the first column and no
 * number anywhere, only words that go on under words.
 */
function isRowCut(top: Fragment, bottom: Fragment): boolean {
  const above = lastRow(top);
  const below = bottom.cells.filter((cell) => cell.row === 0);
  const sameColumns = below.every((cell, index) => cell.column === above[index]?.column);
  if (!sameColumns || above.length !== below.length || below.some((cell) => cell.rowSpan > 1))
    return false;
  const filled = below.filter((cell) => cellText(cell) !== '');
  return (
    filled.length > 0 &&
    !filled.includes(below[0] as FragmentCell) &&
    cellText(above[0] as FragmentCell) !== '' &&
    filled.every((cell) => !NUMBER.test(cellText(cell)))
  );
}

function lastRow(fragment: Fragment): readonly FragmentCell[] {
  return fragment.cells.filter((cell) => cell.row + cell.rowSpan === fragment.rows);
}

function sewn(top: Fragment, added: readonly FragmentCell[]): readonly FragmentCell[] {
  const seam = top.rows - 1;
  const lower = new Map(
    added.filter((cell) => cell.row === seam).map((cell) => [cell.column, cell.lines]),
  );
  const last = new Set(lastRow(top));
  const upper = top.cells.map((cell) =>
    last.has(cell) ? { ...cell, lines: [...cell.lines, ...(lower.get(cell.column) ?? [])] } : cell,
  );
  return [...upper, ...added.filter((cell) => cell.row !== seam)];
}
