import { append, greatest, least, lowerBound } from '../../collections.js';
import { clusters, median } from './geometry.js';
import type { Edge, Edges } from './rulings.js';
import { JOIN } from './rulings.js';

/** A cell of a ruled grid, in positions of `Grid.xs` and `Grid.ys`. */
export interface GridCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly colSpan: number;
}

/** A ruled table without its text: where its lines are, and the cells between them. */
export interface Grid {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly cells: readonly GridCell[];
}

/** Lines this near to each other bound no column and no row. Points. */
const NARROWEST = 4;

/** A page with more possible crossings is a map or a drawing. */
const MOST_CROSSINGS = 250_000;

/** Lines → connected drawings → cells (the way of pdfplumber): each drawing that has rows and columns is a grid. */
export function gridsOf(edges: Edges): readonly Grid[] {
  if (edges.horizontal.length * edges.vertical.length > MOST_CROSSINGS) return [];
  return components(edges)
    .map(gridOf)
    .filter((grid) => grid.xs.length > 2 && grid.ys.length > 1)
    .toSorted((a, b) => (a.ys[0] ?? 0) - (b.ys[0] ?? 0));
}

/** Finds the cell at a point of the page, in time that hardly grows with the grid. */
export function cellFinder({ xs, ys, cells }: Grid): (x: number, y: number) => GridCell | null {
  const rows = ys.slice(1).map(() => new Array<GridCell | null>(xs.length - 1).fill(null));
  for (const cell of cells)
    for (let row = cell.row; row < cell.row + cell.rowSpan; row++)
      rows[row]?.fill(cell, cell.column, cell.column + cell.colSpan);
  const at = (borders: readonly number[], position: number): number =>
    lowerBound(borders, position, (border) => border) - 1;
  return (x, y) => rows[at(ys, y)]?.[at(xs, x)] ?? null;
}

/** Groups lines that touch. */
function components({ horizontal, vertical }: Edges): readonly Edges[] {
  const groups: { horizontal: Edge[]; vertical: Edge[] }[] = [];
  const rest = new Set(vertical);
  const unseen = new Set(horizontal);
  for (const seed of horizontal) {
    if (!unseen.delete(seed)) continue;
    const group = { horizontal: [seed], vertical: [] as Edge[] };
    for (const edge of group.horizontal) {
      const crossing = [...rest].filter((other) => touches(edge, other));
      crossing.forEach((other) => rest.delete(other));
      append(group.vertical, crossing);
      const further = [...unseen].filter((other) =>
        crossing.some((cross) => touches(other, cross)),
      );
      further.forEach((other) => unseen.delete(other));
      append(group.horizontal, further);
    }
    groups.push(group);
  }
  return groups;
}

function touches(horizontal: Edge, vertical: Edge): boolean {
  return reaches(horizontal, vertical.at) && reaches(vertical, horizontal.at);
}

function reaches(edge: Edge, position: number): boolean {
  return position >= edge.from - JOIN && position <= edge.to + JOIN;
}

function gridOf({ horizontal, vertical }: Edges): Grid {
  const xs = lines(vertical, horizontal);
  const ys = lines(horizontal, vertical);
  const columns = Math.max(0, xs.length - 1);
  const rows = Math.max(0, ys.length - 1);
  /** Whether the cell and its neighbour to the right (below) have no line between them. */
  const openRight = (row: number, column: number): boolean =>
    !isDrawn(vertical, xs[column + 1] ?? 0, ys[row] ?? 0, ys[row + 1] ?? 0);
  const openBelow = (row: number, column: number): boolean =>
    !isDrawn(horizontal, ys[row + 1] ?? 0, xs[column] ?? 0, xs[column + 1] ?? 0);
  return { xs, ys, cells: mergedCells(rows, columns, openRight, openBelow) };
}

/** Positions of the lines across, with the ends of the lines along: outer borders are often left out. */
function lines(across: readonly Edge[], along: readonly Edge[]): readonly number[] {
  const positions = clusters(
    across.map((edge) => edge.at),
    NARROWEST,
  ).map(median);
  const from = least(along.map((edge) => edge.from));
  const to = greatest(along.map((edge) => edge.to));
  const first = positions[0] ?? from;
  const last = positions.at(-1) ?? to;
  return [
    ...(from < first - 2 * NARROWEST ? [from] : []),
    ...positions,
    ...(to > last + 2 * NARROWEST ? [to] : []),
  ];
}

/** Whether a line runs at `at` along at least most of the way between `from` and `to`. */
function isDrawn(edges: readonly Edge[], at: number, from: number, to: number): boolean {
  const drawn = edges
    .filter((edge) => Math.abs(edge.at - at) <= NARROWEST)
    .reduce((sum, edge) => sum + Math.max(0, Math.min(edge.to, to) - Math.max(edge.from, from)), 0);
  return drawn >= 0.6 * (to - from);
}

function mergedCells(
  rows: number,
  columns: number,
  openRight: (row: number, column: number) => boolean,
  openBelow: (row: number, column: number) => boolean,
): readonly GridCell[] {
  const cells: GridCell[] = [];
  const taken = new Set<number>();
  const isFree = (row: number, column: number): boolean => !taken.has(row * columns + column);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      if (!isFree(row, column)) continue;
      let right = column;
      while (right + 1 < columns && isFree(row, right + 1) && openRight(row, right)) right++;
      let bottom = row;
      while (bottom + 1 < rows && range(column, right).every((at) => openBelow(bottom, at)))
        bottom++;
      for (const y of range(row, bottom))
        for (const x of range(column, right)) taken.add(y * columns + x);
      cells.push({ row, column, rowSpan: bottom - row + 1, colSpan: right - column + 1 });
    }
  }
  return cells;
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
