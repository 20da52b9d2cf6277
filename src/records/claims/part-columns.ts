import { groupBy } from '../../collections.js';
import { additive, type Column } from '../../figures/table-shape.js';
import type { Draft, Material } from './material.js';
import { type Cells, draftsOf, readingOf } from './table-cells.js';
import { isStated } from './table-formulas.js';
import { claimed } from './ways.js';

/**
 * 'Số hồ sơ quá hạn | Trong đó: Dưới 30 ngày | Từ 30 ngày trở lên': columns under a title that opens
 * parts make up the column before them, where they do so in most rows.
 */
export function partColumnClaims(cells: Cells, material: Material): Draft[] {
  const stated = isStated(cells);
  const { rows, columns } = cells.table.shape;
  const data = rows.filter(({ kind }) => kind !== 'section' && kind !== 'aside');
  return partsOf(columns).flatMap(({ total, parts }) => {
    const way = data.flatMap(({ index: row }) => {
      const at = parts.map((column) => ({ row, column: column.index }));
      return readingOf(cells, { row, column: total.index }, at, 1) ?? [];
    });
    const { readings, doubtful } = claimed(way, 'agreeing');
    const open = readings.filter((reading) => !stated(reading));
    return draftsOf({ readings: open, doubtful }, 'row_total', 'tables/parts', material);
  });
}

/** A column with those right of it whose titles make them its parts. */
interface WithParts {
  readonly total: Column;
  readonly parts: readonly Column[];
}

function partsOf(columns: readonly Column[]): WithParts[] {
  const counting = columns.filter(additive);
  const isPart = ({ roles }: Column): boolean => roles.has('part');
  const lists = groupBy(counting.filter(isPart), ({ path }) => path.slice(0, -1).join(' ; '));
  return [...lists.values()].flatMap((parts) => {
    const first = parts[0]?.index ?? 0;
    const total = counting.findLast((column) => column.index < first && !isPart(column));
    return total && parts.length > 1 ? [{ total, parts }] : [];
  });
}
