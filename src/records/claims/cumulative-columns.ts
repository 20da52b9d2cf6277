import { isCount } from '../../figures/occurrence.js';
import type { Column } from '../../figures/table-shape.js';
import type { Draft, Material } from './material.js';
import { mayAddUp } from './stocks.js';
import { type Cells, draftsOf, readingOf } from './table-cells.js';
import { claimed } from './ways.js';

/**
 * 'Tháng 01', 'Tháng 02' and beside them 'Lũy kế 02 tháng': a column that sums up the periods right
 * before it, where it is their sum in most rows.
 * @param stocks indicators that no sum over several periods adds up
 */
export function cumulativeColumnClaims(
  cells: Cells,
  material: Material,
  stocks: ReadonlySet<string>,
): Draft[] {
  const { rows, columns } = cells.table.shape;
  return columns.flatMap((total, at) => {
    const parts = total.roles.has('cumulative') ? periodsBefore(at, columns) : [];
    if (parts.length < 2) return [];
    const way = rows.flatMap(({ index: row, kind }) => {
      if (kind === 'section') return [];
      const positions = parts.map(({ index: column }) => ({ row, column }));
      const reading = readingOf(cells, { row, column: total.index }, positions, 2);
      const adds = reading && isCount(reading.total) && mayAddUp(reading, stocks);
      return adds ? [reading] : [];
    });
    return draftsOf(claimed(way, 'agreeing'), 'row_total', 'tables/cumulative', material);
  });
}

/** The columns of single periods in a row right before one that sums up as many as it says. */
function periodsBefore(at: number, columns: readonly Column[]): readonly Column[] {
  const isPeriod = ({ roles }: Column): boolean => roles.has('period') && !roles.has('cumulative');
  const last = columns.slice(0, at).findLastIndex((column) => !isPeriod(column));
  const parts = columns.slice(last + 1, at);
  const [said] = /(?<!\p{N})\d{1,2}(?=\s+(tháng|quý|tuần))/iu.exec(titleOf(columns[at])) ?? [];
  return said === undefined || Number(said) === parts.length ? parts : [];
}

const titleOf = (column: Column | undefined): string => column?.path.at(-1) ?? '';
