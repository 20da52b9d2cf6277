import { additive } from '../../figures/table-shape.js';
import { addsUp, type Draft, draft, labelOf, type Material } from './material.js';
import { stocksOf } from './stocks.js';
import { cumulativeColumnClaims } from './cumulative-columns.js';
import { cumulativeRowClaims } from './cumulative-rows.js';
import { leadingColumnClaims } from './leading-columns.js';
import { partColumnClaims } from './part-columns.js';
import { type Cells, tablesOf } from './table-cells.js';
import { headedTotalClaims, totalColumnClaims } from './total-columns.js';
import { totalRowClaims } from './total-rows.js';

/** Total rows and total columns of the tables. */
export function tableClaims(material: Material): Draft[] {
  const stocks = stocksOf(material.rules);
  return tablesOf(material).flatMap((cells) => [
    ...totalRowClaims(cells, material, stocks),
    ...totalColumnClaims(cells, material, stocks),
    ...headedTotalClaims(cells, material, stocks),
    ...partColumnClaims(cells, material),
    ...leadingColumnClaims(cells, material, stocks),
    ...cumulativeRowClaims(cells, material),
    ...cumulativeColumnClaims(cells, material, stocks),
    ...totalAbove(cells, material),
  ]);
}

/** How many blocks before a table may state the total of its rows. */
const reach = 4;

/** A total that the text before a table states, where the table itself has no total row. */
function totalAbove({ table, at }: Cells, material: Material): Draft[] {
  const { rows, columns } = table.shape;
  if (rows.some((row) => row.kind === 'total' || row.kind === 'group')) return [];
  return columns.filter(additive).flatMap((column) => {
    const parts = rows
      .filter(({ kind }) => kind === 'entry')
      .map((row) => at(row.index, column.index))
      .filter((o) => o !== undefined);
    const [first] = parts;
    if (!first || parts.length < 3 || first.indicator === 'other') return [];
    const total = material.extraction.occurrences.find(
      (o) =>
        o.cell === null &&
        o.indicator === first.indicator &&
        o.block < table.block &&
        table.block - o.block <= reach &&
        addsUp(o, parts),
    );
    if (!total) return [];
    return [
      draft('table_total', [total, ...parts], material, {
        label: labelOf(total),
        rule: 'tables/total',
      }),
    ];
  });
}
