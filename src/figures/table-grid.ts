import type { Occurrence } from './occurrence.js';

/** The quantity in a cell, by grid position; of a ratio what was done. */
export type Grid = (row: number, column: number) => Occurrence | undefined;

/** The cells of a table that hold a quantity. */
export function gridOf(occurrences: readonly Occurrence[]): Grid {
  const cells = new Map<string, Occurrence>();
  for (const o of occurrences) {
    const key = `${String(o.cell?.row)}.${String(o.cell?.column)}`;
    if (!cells.has(key)) cells.set(key, o);
  }
  return (row, column) => cells.get(`${String(row)}.${String(column)}`);
}

/** The same cells with rows and columns exchanged. */
export const turned =
  (grid: Grid): Grid =>
  (row, column) =>
    grid(column, row);
