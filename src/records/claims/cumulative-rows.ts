import { additive, type Row } from '../../figures/table-shape.js';
import type { Draft, Material } from './material.js';
import { type Cells, draftsOf, readingOf } from './table-cells.js';
import { claimed } from './ways.js';

/**
 * 'Trong kỳ', 'Kỳ trước' and below them 'Lũy kế': a row that sums up periods and the rows of this
 * period and the one before right above it, where it is their sum in most columns.
 */
export function cumulativeRowClaims(cells: Cells, material: Material): Draft[] {
  const { rows, columns } = cells.table.shape;
  const adding = columns.filter(additive);
  return rows.flatMap((total, at) => {
    const parts = total.roles.has('cumulative') ? periodsBefore(at, rows) : [];
    if (parts.length < 2) return [];
    const way = adding.flatMap(({ index: column }) => {
      const positions = parts.map((part) => ({ row: part.index, column }));
      return readingOf(cells, { row: total.index, column }, positions, 2) ?? [];
    });
    return draftsOf(claimed(way, 'agreeing'), 'table_total', 'tables/cumulative', material);
  });
}

/** The row of this period and the one of the period before, in either order, right above a row. */
function periodsBefore(at: number, rows: readonly Row[]): readonly Row[] {
  const before = rows.slice(Math.max(0, at - 2), at);
  const former = before.filter(({ roles }) => roles.has('former'));
  const isList = before.every(({ kind }) => kind === 'entry' || kind === 'aside');
  return isList && former.length === 1 ? before : [];
}
