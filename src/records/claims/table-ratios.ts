import type { Occurrence } from '../../figures/occurrence.js';
import type { TableReading } from '../../figures/table.js';
import { compare } from '../../number/decimal.js';
import { additive, gridOf } from './grid.js';
import { type Draft, draft, isCount, isShare, labelOf, type Material } from './material.js';

interface Reading {
  readonly count: Occurrence;
  readonly base: Occurrence;
  readonly percent: Occurrence;
}

/** Share columns: of all pairs of columns a, b the one of which most rows give the percentages. */
export function tableRatioClaims(material: Material): Draft[] {
  return material.extraction.tables.flatMap((table) =>
    table.shape.columns
      .flatMap((column) => bestPair(table, column.index))
      .map(({ count, base, percent }) =>
        draft('ratio', [count, base, percent], material, {
          label: labelOf(percent),
          rule: 'tables/percent',
        }),
      ),
  );
}

function bestPair(table: TableReading, percentColumn: number): readonly Reading[] {
  const grid = gridOf(table);
  const rows = table.shape.rows.filter((row) => {
    const cell = grid(row.index, percentColumn);
    return cell?.measure === '%' && !cell.approximate;
  });
  if (rows.length === 0) return [];
  const columns = table.shape.columns.filter((column) => additive(column) && !column.isLabel);
  const pairs = columns.flatMap((a) => columns.filter((b) => b !== a).map((b) => [a.index, b.index] as const));
  const readings = pairs.map(([a, b]) =>
    rows.flatMap((row): Reading[] => {
      const [count, base, percent] = [a, b, percentColumn].map((column) => grid(row.index, column));
      if (!count || !base || !percent || !isCount(count) || !isCount(base)) return [];
      return compare(base.value, count.value) < 0 ? [] : [{ count, base, percent }];
    }),
  );
  const best = readings.reduce<readonly Reading[]>((held, next) => (hits(next) > hits(held) ? next : held), []);
  const agree = best.filter(agrees).length;
  return hits(best) >= Math.min(2, rows.length) && agree * 2 >= best.length ? best : [];
}

/** How many rows of a reading agree, those of 0 % and 100 % left out: they say nothing of which columns are meant. */
const hits = (way: readonly Reading[]): number =>
  way.filter(
    (reading) =>
      reading.count.value.digits !== 0n &&
      compare(reading.count.value, reading.base.value) !== 0 &&
      agrees(reading),
  ).length;

const agrees = ({ count, base, percent }: Reading): boolean =>
  isShare(count.value, base.value, percent.value);
