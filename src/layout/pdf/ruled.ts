import type { Ruling } from '../../model.js';
import { cellLines, mayJoinDigits } from './cell-lines.js';
import { isNumber } from './columns.js';
import type { Cut, Fragment } from './fragment.js';
import { withOthers } from './fragment.js';
import type { Grid, GridCell } from './grid.js';
import { cellFinder, gridsOf } from './grid.js';
import type { Run } from './line.js';
import { lineOf } from './line.js';
import type { Edge } from './rulings.js';
import { edgesOf } from './rulings.js';
import { splitAt } from './split-run.js';

/** A page's ruled tables, and the runs that stand outside them. */
export interface RuledPage {
  readonly fragments: readonly Fragment[];
  readonly rest: readonly Run[];
  /** The horizontal lines outside of the tables, from top to bottom. */
  readonly bars: readonly Edge[];
}

/** Of a real table's rows and columns at least this share hold text; of a chart's grid few do. */
const FILLED = 0.5;

/** A lone row is a table only where it may be the rest of one from another page. Share of the page's height. */
const PAGE_EDGE = 0.12;

/**
 * Puts runs into the cells of the page's ruled grids; a grid that holds too little is no table.
 * A table within a cell of another takes its runs first and comes after it.
 */
export function ruledTables(
  runs: readonly Run[],
  rulings: readonly Ruling[],
  height: number,
): RuledPage {
  const edges = edgesOf(rulings);
  const all = gridsOf(edges);
  const grids = all.filter(
    (grid) => grid.ys.length > 2 || (!isStripe(grid, all) && isAtPageEdge(grid, runs, height)),
  );
  const found = new Map<Grid, Fragment>();
  let rest = runs;
  for (const grid of grids.toSorted((a, b) => areaOf(a) - areaOf(b))) {
    const inside = new Set(rest.filter((run) => isInside(run, grid)));
    const fragment = fragmentOf(grid, [...inside]);
    if (!fragment) continue;
    found.set(grid, withOthers(fragment, otherCuts(grid, [...inside])));
    rest = rest.filter((run) => !inside.has(run));
  }
  const fragments = grids.flatMap((grid) => found.get(grid) ?? []);
  const bars = edges.horizontal.filter(({ at }) =>
    fragments.every(({ box }) => at < box[1] || at > box[3]),
  );
  return { fragments, rest, bars: bars.toSorted((a, b) => a.at - b.at) };
}

function areaOf({ xs, ys }: Grid): number {
  return ((xs.at(-1) ?? 0) - (xs[0] ?? 0)) * ((ys.at(-1) ?? 0) - (ys[0] ?? 0));
}

/** Whether a lone row is one of several alike: the shaded rows of a table without lines. */
function isStripe({ xs }: Grid, grids: readonly Grid[]): boolean {
  const alike = grids.filter(
    (other) =>
      other.ys.length === 2 &&
      other.xs.length === xs.length &&
      other.xs.every((x, at) => Math.abs(x - (xs[at] ?? 0)) < 1),
  );
  return alike.length > 1;
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
  const middle = middleOf(run);
  const [left = 0, right = 0] = [xs[0], xs.at(-1)];
  return (
    middle > (ys[0] ?? 0) &&
    middle < (ys.at(-1) ?? 0) &&
    run.box[2] > left + 1 &&
    run.box[0] < right - 1
  );
}

/** The height at which most of a run's ink is. */
function middleOf(run: Run): number {
  return run.turn ? (run.box[1] + run.box[3]) / 2 : run.baseline - run.size * 0.3;
}

/** The grid under each other cut that may come to something else. */
function otherCuts(grid: Grid, runs: readonly Run[]): readonly (readonly [Cut, Fragment])[] {
  const contents = contentsOf(grid, runs);
  const parted = new Set(
    [...contents].flatMap(([cell, own]) => (isParted(cell, own, grid.xs) ? [cell] : [])),
  );
  const cuts: readonly (readonly [Cut, Grid, boolean])[] = [
    ['lines', grid, [...contents.values()].some(mayJoinDigits)],
    ['merged', withNumbersParted(grid, parted), parted.size > 0],
    ['blanks', grid, runs.some((run) => !WORDS.test(run.text) && isOverBorder(run, grid.xs))],
  ];
  return cuts.flatMap(([cut, under, isOpen]) => {
    const fragment = isOpen ? fragmentOf(under, runs, cut) : null;
    return fragment ? [[cut, fragment] as const] : [];
  });
}

/** The grid with a cell for each column that one of these merged cells covers. */
function withNumbersParted(grid: Grid, parted: ReadonlySet<GridCell>): Grid {
  const { cells } = grid;
  return {
    ...grid,
    cells: cells.flatMap((cell) =>
      parted.has(cell)
        ? range(cell.column, cell.colSpan).map((column) => ({ ...cell, column, colSpan: 1 }))
        : [cell],
    ),
  };
}

/** Whether a merged cell holds nothing but numbers that stand in columns of their own. */
function isParted(
  { column, colSpan }: GridCell,
  runs: readonly Run[],
  xs: readonly number[],
): boolean {
  if (colSpan === 1) return false;
  const inner = xs.slice(column + 1, column + colSpan);
  const pieces = runs.flatMap((run) => partsAt(run, inner, 0));
  const numbers = new Set(
    pieces.map(({ box }) => inner.filter((x) => x < (box[0] + box[2]) / 2).length),
  );
  return numbers.size > 1 && pieces.every((piece) => isNumber(lineOf([piece])));
}

/** @param cut what is cut otherwise than it seems best */
function fragmentOf(grid: Grid, runs: readonly Run[], cut: Cut | null = null): Fragment | null {
  const { xs, ys, cells } = grid;
  const contents = contentsOf(grid, runs, cut === 'blanks' ? 1 : 0);
  if (!isFilled(grid, contents)) return null;
  return {
    page: runs[0]?.page ?? 0,
    box: [xs[0] ?? 0, ys[0] ?? 0, xs.at(-1) ?? 0, ys.at(-1) ?? 0],
    xs,
    ruled: true,
    rows: ys.length - 1,
    cells: cells.map((cell) => {
      const width = (xs[cell.column + cell.colSpan] ?? 0) - (xs[cell.column] ?? 0);
      return {
        ...cell,
        lines: cellLines(contents.get(cell) ?? [], cut === 'lines' ? null : width),
      };
    }),
  };
}

/** The runs of each cell, those drawn over a border parted at the blank of that rank. */
function contentsOf(
  grid: Grid,
  runs: readonly Run[],
  rank: 0 | 1 = 0,
): ReadonlyMap<GridCell, readonly Run[]> {
  const cellAt = cellFinder(grid);
  const contents = new Map<GridCell, Run[]>(grid.cells.map((cell) => [cell, []]));
  for (const run of runs)
    for (const piece of splitAtBorders(run, grid.xs, cellAt, rank)) {
      const cell = cellAt((piece.box[0] + piece.box[2]) / 2, middleOf(piece));
      if (cell) contents.get(cell)?.push(piece);
    }
  return contents;
}

function isFilled({ xs, ys }: Grid, contents: ReadonlyMap<GridCell, readonly Run[]>): boolean {
  const cells = [...contents].flatMap(([cell, runs]) => (runs.length > 0 ? [cell] : []));
  const rows = new Set(cells.flatMap((cell) => range(cell.row, cell.rowSpan)));
  const columns = new Set(cells.flatMap((cell) => range(cell.column, cell.colSpan)));
  return (
    cells.length > 1 &&
    rows.size >= FILLED * (ys.length - 1) &&
    columns.size >= FILLED * (xs.length - 1)
  );
}

function range(from: number, length: number): readonly number[] {
  return Array.from({ length }, (_, index) => from + index);
}

/** Parts a run where it is drawn over a border between two cells. */
function splitAtBorders(
  run: Run,
  xs: readonly number[],
  cellAt: ReturnType<typeof cellFinder>,
  rank: 0 | 1,
): readonly Run[] {
  if (run.turn) return [run];
  const drawnOver = xs.filter((x) => isOver(run, x));
  if (drawnOver.length === 0) return [run];
  const middle = middleOf(run);
  const crossed = drawnOver.filter((x) => cellAt(x - 1, middle) !== cellAt(x + 1, middle));
  return partsAt(run, crossed, WORDS.test(run.text) ? 0 : rank);
}

const WORDS = /\p{L}/u;

/** Parts a run at the borders that it is drawn over. */
function partsAt(run: Run, xs: readonly number[], rank: 0 | 1): readonly Run[] {
  return xs
    .filter((x) => isOver(run, x))
    .reduce<readonly Run[]>((pieces, x) => pieces.flatMap((p) => splitAt(p, x, rank)), [run]);
}

const isOver = ({ box }: Run, x: number): boolean => x > box[0] && x < box[2];

const isOverBorder = (run: Run, xs: readonly number[]): boolean => xs.some((x) => isOver(run, x));
