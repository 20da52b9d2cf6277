import { groupBy } from '../../collections.js';
import { additive, type Column, titlesOver } from '../../figures/table-shape.js';
import type { Draft, Material } from './material.js';
import { type Cells, draftsOf, readingsDown } from './table-cells.js';
import { notStated } from './table-formulas.js';
import { claimed } from './ways.js';

/**
 * 'Số hồ sơ quá hạn | Trong đó: Dưới 30 ngày | Từ 30 ngày trở lên': columns under a title that opens
 * parts make up the column before them, where they do so in most rows.
 */
export function partColumnClaims(cells: Cells, material: Material): Draft[] {
  return partsOf(cells.table.shape.columns).flatMap(({ total, parts }) => {
    const way = readingsDown(
      cells,
      total.index,
      parts.map(({ index }) => index),
      1,
    );
    const found = notStated(claimed(way, 'agreeing'), cells);
    return draftsOf(found, 'row_total', 'tables/parts', material);
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
  const lists = groupBy(counting.filter(isPart), titlesOver);
  return [...lists.values()].flatMap((parts) => {
    const first = parts[0]?.index ?? 0;
    const total = counting.findLast((column) => column.index < first && !isPart(column));
    return total && parts.length > 1 ? [{ total, parts }] : [];
  });
}
