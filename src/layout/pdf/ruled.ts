import type { Ruling } from '../../model.js';
import type { Fragment, FragmentCell } from './fragment.js';
import type { Grid, GridCell } from './grid.js';
import { gridsOf } from './grid.js';
import type { Line, Run } from './line.js';
import { joinLines, lineOf } from './line.js';
import { rowsOf } from './rows.js';
import { splitAt } from './split-run.js';

/** A page's ruled tables, and the runs that stand outside them. */
export interface RuledPage {
  readonly fragments: readonly Fragment[];
  readonly rest: readonly Run[];
}

/** Of a real table's rows and columns at least this share hold text; of a chart's grid few do. */
const FILLED = 0.5;

/** A lone row is a table only where it may be the rest of one from another page. Share of the page's height. */
const PAGE_EDGE = 0.12;

/** Puts runs into the cells of the page's ruled grids; a grid that holds too little is no table. */
export function ruledTables(
  runs: readonly Run[],
  rulings: readonly Ruling[],
  height: number,
): RuledPage {
  const fragments: Fragment[] = [];
  let rest = runs;
  for (const grid of gridsOf(rulings)) {
    if (grid.ys.length === 2 && !isAtPageEdge(grid, runs, height)) continue;
    const inside = rest.filter((run) => isInside(run, grid));
    const fragment = fragmentOf(grid, inside);
    if (!fragment) continue;
    fragments.push(fragment);
    rest = rest.filter((run) => !inside.includes(run));
  }
  return { fragments, rest };
}

/** Whether nothing but page numbers and running headers stands above the grid, or nothing below it. */
function isAtPageEdge({ ys }: Grid, runs: readonly Run[], height: number): boolean {
  const [top = 0, bottom = 0] = ys;
  const isAbove = (run: Run): boolean => run.baseline < top && run.baseline > PAGE_EDGE * height;
  const isBelow = (run: Run): boolean =>
    run.baseline > bottom + run.size && run.baseline < (1 - PAGE_EDGE) * height;
  return !runs.some(isAbove) || !runs.some(isBelow);
}

function isInside(run: Run, { xs, ys }: Grid): boolean {
  const middle = run.baseline - run.size * 0.3;
  const [left = 0, right = 0] = [xs[0], xs.at(-1)];
  return (
    middle > (ys[0] ?? 0) &&
    middle < (ys.at(-1) ?? 0) &&
    run.box[2] > left + 1 &&
    run.box[0] < right - 1
  );
}

function fragmentOf(grid: Grid, runs: readonly Run[]): Fragment | null {
  const contents = new Map<GridCell, Run[]>();
  for (const run of runs) {
    for (const piece of splitAtBorders(run, grid)) {
      const cell = cellAt(grid, centre(piece), piece.baseline - piece.size * 0.3);
      if (cell) contents.set(cell, [...(contents.get(cell) ?? []), piece]);
    }
  }
  if (!isFilled(grid, [...contents.keys()])) return null;
  return {
    page: runs[0]?.page ?? 0,
    box: [grid.xs[0] ?? 0, grid.ys[0] ?? 0, grid.xs.at(-1) ?? 0, grid.ys.at(-1) ?? 0],
    xs: grid.xs,
    ruled: true,
    rows: grid.ys.length - 1,
    cells: grid.cells.map((cell) => withLines(cell, contents.get(cell) ?? [])),
  };
}

function isFilled(grid: Grid, cells: readonly GridCell[]): boolean {
  const covers = (position: number, from: number, span: number): boolean =>
    position >= from && position < from + span;
  const count = (length: number, holds: (position: number) => boolean): number =>
    Array.from({ length }, (_, position) => position).filter(holds).length;
  const rows = grid.ys.length - 1;
  const columns = grid.xs.length - 1;
  const filledRows = count(rows, (row) =>
    cells.some((cell) => covers(row, cell.row, cell.rowSpan)),
  );
  const filledColumns = count(columns, (column) =>
    cells.some((cell) => covers(column, cell.column, cell.colSpan)),
  );
  return cells.length > 1 && filledRows >= FILLED * rows && filledColumns >= FILLED * columns;
}

function splitAtBorders(run: Run, grid: Grid): readonly Run[] {
  const middle = run.baseline - run.size * 0.3;
  const borders = grid.xs.slice(1, -1).filter((x) => {
    const [left, right] = [cellAt(grid, x - 1, middle), cellAt(grid, x + 1, middle)];
    return left !== right && x > run.box[0] && x < run.box[2];
  });
  return borders.reduce<readonly Run[]>((pieces, x) => pieces.flatMap((p) => splitAt(p, x)), [run]);
}

function cellAt({ xs, ys, cells }: Grid, x: number, y: number): GridCell | undefined {
  return cells.find(
    ({ row, column, rowSpan, colSpan }) =>
      x >= (xs[column] ?? 0) &&
      x <= (xs[column + colSpan] ?? 0) &&
      y >= (ys[row] ?? 0) &&
      y <= (ys[row + rowSpan] ?? 0),
  );
}

function centre(run: Run): number {
  return (run.box[0] + run.box[2]) / 2;
}

function withLines(cell: GridCell, runs: readonly Run[]): FragmentCell {
  return { ...cell, lines: cellLines(runs) };
}

/** Lines of a cell; text that runs upwards is read column by column. */
function cellLines(runs: readonly Run[]): readonly Line[] {
  const upright = runs.filter((run) => !isVertical(run));
  const vertical = runs.filter(isVertical).toSorted((a, b) => a.box[0] - b.box[0]);
  return [
    ...rowsOf(upright).map((row) => joinLines(row.pieces)),
    ...vertical.map((run) => lineOf([run])),
  ];
}

function isVertical(run: Run): boolean {
  return run.text.trim().length > 1 && run.box[3] - run.box[1] > 1.5 * (run.box[2] - run.box[0]);
}
