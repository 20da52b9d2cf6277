import type { Occurrence } from '../../figures/occurrence.js';
import type { TableReading } from '../../figures/table.js';
import type { Column } from '../../figures/table-shape.js';

/** The quantity in a cell, by grid position. */
export type Grid = (row: number, column: number) => Occurrence | undefined;

export function gridOf({ occurrences }: TableReading): Grid {
  const cells = new Map(
    occurrences.map((o) => [`${String(o.cell?.row)}.${String(o.cell?.column)}`, o] as const),
  );
  return (row, column) => cells.get(`${String(row)}.${String(column)}`);
}

/** Whether the cells of a column may be added: no shares, scores, ranks or changes. */
export const additive = (column: Column): boolean =>
  (['percent', 'score', 'index', 'ignored', 'change'] as const).every((role) => !column.roles.has(role));
