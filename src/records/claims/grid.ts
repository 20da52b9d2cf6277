import type { Occurrence } from '../../figures/occurrence.js';
import type { TableReading } from '../../figures/table.js';

/** The quantity in a cell, by grid position. */
export type Grid = (row: number, column: number) => Occurrence | undefined;

/** The cells of a table that hold a quantity. */
export function gridOf({ occurrences }: TableReading): Grid {
  const cells = new Map(
    occurrences.map((o) => [`${String(o.cell?.row)}.${String(o.cell?.column)}`, o] as const),
  );
  return (row, column) => cells.get(`${String(row)}.${String(column)}`);
}
