import { clusters, median, union } from './geometry.js';
import type { Cut, Fragment, FragmentCell, Rows } from './fragment.js';
import { cellText, joinedBy, withOthers } from './fragment.js';
import { withoutHeader } from './repeated-header.js';

/** Column borders of one table over pages differ by less than this, in points. */
const SAME_BORDER = 4;

/**
 * Where no lines are drawn, columns are only seen by what stands in them: their borders differ by
 * less than this, in points or in shares of the narrower column beside.
 */
const SAME_COLUMN = 24;
const SAME_SHARE = 0.35;

/** What tells of the last page of a table whether the next one goes on with it. */
export type Edge = Pick<Fragment, 'page' | 'ruled' | 'xs'>;

/** Whether the second goes on with the first's columns: same outer borders, one's inner ones among the other's. */
export function continues(first: Edge, second: Edge): boolean {
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

/** The column borders of a table so far and of its next page as one. */
export const bordersOf = (first: Edge, second: Edge): readonly number[] =>
  first.ruled ? clusters([...first.xs, ...second.xs], SAME_BORDER).map(median) : first.xs;

/** One table out of what pages in order hold of it, under each of its cuts; a repeated header is dropped. */
export function joinFragments(fragments: readonly Fragment[]): Fragment {
  const cuts = new Set(fragments.flatMap(({ others }) => [...(others?.keys() ?? [])]));
  const cut = (by: Cut): readonly Fragment[] =>
    fragments.map((fragment) => fragment.others?.get(by) ?? fragment);
  const { others: _, ...joined } = joinPages(fragments);
  return withOthers(
    joined,
    [...cuts].map((by) => [by, joinPages(cut(by))]),
  );
}

/** Looks at the head of the table and at its last page only, and at all of it where it gets more columns. */
function joinPages([first, ...more]: readonly Fragment[]): Fragment {
  let table = first as Fragment;
  let parts: Rows[] = [table];
  for (const next of more) {
    const xs = bordersOf(table, next);
    parts = recolumned(parts, table.xs, xs);
    const [page] = next.ruled ? recolumned([next], next.xs, xs) : [next];
    const [end, rest] = sewn(
      parts.at(-1) as Rows,
      withoutHeader(page as Rows, headOf(parts, next)),
    );
    parts[parts.length - 1] = end;
    if (rest.rows > 0) parts.push(rest);
    table = { ...table, page: next.page, xs };
  }
  return { ...table, ...under(parts) };
}

/** The first rows of a table, as many as a page may repeat. */
function headOf(parts: readonly Rows[], { rows }: Rows): Rows {
  let [count, held] = [1, parts[0]?.rows ?? 0];
  while (count < parts.length && held < rows) held += parts[count++]?.rows ?? 0;
  return under(parts.slice(0, count));
}

/** Rows under each other. */
function under(parts: readonly Rows[]): Rows {
  const [only, ...more] = parts;
  if (only && more.length === 0) return only;
  const cells: FragmentCell[] = [];
  let rows = 0;
  for (const part of parts) {
    for (const cell of part.cells)
      cells.push(rows === 0 ? cell : { ...cell, row: cell.row + rows });
    rows += part.rows;
  }
  return { rows, cells };
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
function recolumned(parts: Rows[], from: readonly number[], to: readonly number[]): Rows[] {
  const positions = from.map((x) => {
    const distances = to.map((other) => Math.abs(other - x));
    return distances.indexOf(Math.min(...distances));
  });
  if (positions.every((position, column) => position === column)) return parts;
  const position = (column: number): number => positions[column] ?? 0;
  return parts.map(({ rows, cells }) => ({
    rows,
    cells: cells.map((cell) => {
      const column = position(cell.column);
      return { ...cell, column, colSpan: position(cell.column + cell.colSpan) - column };
    }),
  }));
}

const NUMBER = /^[\d\s.,/%()+-]+$/;

/** '(94,50%)', below the numbers that it is of. */
const SHARE = /^\([\d.,]+\s?%\)$/;

/**
 * Whether the page break cuts a row in two: the second part has nothing in the first column and no
 * number anywhere, only words, signs of per cent and shares in brackets, that go on under what is
 * above. A row without anything in its first column, such as that of totals, is cut within its words
 * only, or above its label where nothing but shares stand beside that.
 */
function isRowCut(top: Rows, bottom: Rows): boolean {
  const above = lastRow(top);
  const below = bottom.cells.filter((cell) => cell.row === 0);
  const sameColumns = below.every((cell, index) => cell.column === above[index]?.column);
  if (!sameColumns || above.length !== below.length || below.some((cell) => cell.rowSpan > 1))
    return false;
  const isLabelled = cellText(above[0] as FragmentCell) !== '';
  const filled = below.filter((cell) => cellText(cell) !== '');
  if (filled.includes(below[0] as FragmentCell)) {
    const values = filled.filter((cell) => cellText(above[below.indexOf(cell)] ?? cell) !== '');
    return !isLabelled && values.length > 0 && values.every(isShare);
  }
  return (
    filled.length > 0 && filled.every((cell) => goesOn(cell) && (isLabelled || isInside(cell)))
  );
}

const isShare = (cell: FragmentCell): boolean => SHARE.test(cellText(cell));

const goesOn = (cell: FragmentCell): boolean =>
  !NUMBER.test(cellText(cell)) || cellText(cell) === '%' || isShare(cell);

/** Whether no name of a row of its own begins so: '16 đơn vị' under 'Cộng', '(toàn xã)'. */
const isInside = (cell: FragmentCell): boolean => !/^\p{Lu}/u.test(cellText(cell));

function lastRow(page: Rows): readonly FragmentCell[] {
  return page.cells.filter((cell) => cell.row + cell.rowSpan === page.rows);
}

/** Two pages with a row that the page break cuts in two put together again. */
function sewn(top: Rows, bottom: Rows): readonly [Rows, Rows] {
  if (!isRowCut(top, bottom)) return [top, bottom];
  const lower = new Map(
    bottom.cells.filter((cell) => cell.row === 0).map((cell) => [cell.column, cell.lines]),
  );
  const last = new Set(lastRow(top));
  const cells = top.cells.map((cell) =>
    last.has(cell) ? { ...cell, lines: [...cell.lines, ...(lower.get(cell.column) ?? [])] } : cell,
  );
  const rest = bottom.cells
    .filter((cell) => cell.row > 0)
    .map((cell) => ({ ...cell, row: cell.row - 1 }));
  return [
    { rows: top.rows, cells },
    { rows: bottom.rows - 1, cells: rest },
  ];
}
