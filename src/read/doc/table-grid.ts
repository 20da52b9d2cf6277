import { lowerBound } from '../../collections.js';
import type { CellShape, RowShape } from './row-shape.js';

/** A cell on the grid of its table. */
export interface GridCell<T> {
  /** Null where a row leaves columns empty. */
  readonly content: T | null;
  readonly column: number;
  readonly colSpan: number;
  readonly rowSpan: number;
}

/** A row as Word keeps it. */
export interface Row<T> {
  readonly cells: readonly T[];
  /** Null where it is not known. */
  readonly shape: RowShape | null;
}

interface Placed<T> {
  readonly content: T;
  readonly column: number;
  readonly colSpan: number;
  readonly joinsAbove: boolean;
  rowSpan: number;
}

/** Edges that lie closer than this, in twips (1,5 mm), were meant to be one. */
const SAME_EDGE = 85;

/**
 * Rows on one grid: Word gives each row edges of its own. A cell that belongs to the one above
 * or to its left is swallowed by it and absent.
 */
export function gridRows<T>(rows: readonly Row<T>[]): GridCell<T>[][] {
  const edges = edgesOf(rows);
  let above = new Map<number, Placed<T>>();
  const covered = rows.map((row) => {
    above = joined(placedIn(row, edges), above);
    return [...above.values()];
  });
  return covered.map((cells, row) => {
    const upper = new Set(covered[row - 1]);
    return withGaps(cells).filter((cell) => !upper.has(cell as Placed<T>));
  });
}

/** Distinct edges from left to right, each the first of those that were meant to be one. */
function edgesOf<T>(rows: readonly Row<T>[]): number[] {
  const all = rows.flatMap(({ shape }) =>
    (shape ?? []).flatMap(({ left, right }) => [left, right]),
  );
  const edges: number[] = [];
  for (const edge of all.sort((a, b) => a - b))
    if (edge - (edges.at(-1) ?? -Infinity) >= SAME_EDGE) edges.push(edge);
  return edges;
}

/** Column that begins at an edge, or at one that was meant to be the same. */
function columnAt(edges: readonly number[], edge: number): number {
  return Math.max(0, lowerBound(edges, edge + 1, (each) => each) - 1);
}

function placedIn<T>({ cells, shape }: Row<T>, edges: readonly number[]): Placed<T>[] {
  const placed: Placed<T>[] = [];
  const known = shape?.length === cells.length ? shape : null;
  let next = 0;
  cells.forEach((content, index) => {
    const cell = known?.[index];
    if (cell?.joinsLeft && placed.length > 0) {
      placed.push(widened(placed.pop() as Placed<T>, cell, edges));
    } else {
      const column = cell ? Math.max(next, columnAt(edges, cell.left)) : next;
      const end = cell ? Math.max(column + 1, columnAt(edges, cell.right)) : column + 1;
      const joinsAbove = cell?.joinsAbove ?? false;
      placed.push({ content, column, colSpan: end - column, joinsAbove, rowSpan: 1 });
    }
    const last = placed.at(-1);
    next = last ? last.column + last.colSpan : 0;
  });
  return placed;
}

function widened<T>(cell: Placed<T>, { right }: CellShape, edges: readonly number[]): Placed<T> {
  const colSpan = Math.max(cell.colSpan, columnAt(edges, right) - cell.column);
  return { ...cell, colSpan };
}

/** Column → the cell that covers it from there on; one that belongs to the cell above is that cell. */
function joined<T>(
  cells: readonly Placed<T>[],
  above: ReadonlyMap<number, Placed<T>>,
): Map<number, Placed<T>> {
  return new Map(
    cells.map((cell) => {
      const upper = cell.joinsAbove ? above.get(cell.column) : undefined;
      if (upper?.colSpan !== cell.colSpan) return [cell.column, cell];
      upper.rowSpan += 1;
      return [cell.column, upper];
    }),
  );
}

/** With an empty cell wherever columns are left out between two cells. */
function withGaps<T>(cells: readonly Placed<T>[]): GridCell<T>[] {
  let next = 0;
  return cells.flatMap((cell): GridCell<T>[] => {
    const colSpan = cell.column - next;
    const gap = { content: null, column: next, colSpan, rowSpan: 1 };
    next = cell.column + cell.colSpan;
    return colSpan > 0 ? [gap, cell] : [cell];
  });
}
