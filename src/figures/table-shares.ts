import { compare } from '../number/decimal.js';
import { isShare } from '../number/share.js';
import type { Lexicon } from './meaning.js';
import { isCount, type Occurrence, renamed } from './occurrence.js';
import { type Grid, gridOf } from './table-grid.js';
import { additive, type Shape } from './table-shape.js';

/** A percentage of a table's row with the two cells that it is the share of. */
export interface TableShare {
  readonly count: Occurrence;
  readonly base: Occurrence;
  readonly percent: Occurrence;
}

/** Share columns: of all pairs of columns a, b the one of which most rows give the percentages. */
export function tableShares(shape: Shape, occurrences: readonly Occurrence[]): TableShare[] {
  const grid = gridOf(occurrences);
  return shape.columns.flatMap((column) => bestPair(shape, column.index, grid));
}

function bestPair(shape: Shape, percentColumn: number, cell: Grid): readonly TableShare[] {
  const rows = shape.rows.filter((row) => {
    const percent = cell(row.index, percentColumn);
    return percent?.measure === '%' && !percent.approximate;
  });
  if (rows.length === 0) return [];
  const columns = shape.columns.filter((column) => additive(column) && !column.isLabel);
  const pairs = columns.flatMap((a) =>
    columns.filter((b) => b !== a).map((b) => [a.index, b.index] as const),
  );
  const ways = pairs.map(([a, b]) =>
    rows.flatMap((row): TableShare[] => {
      const [count, base, percent] = [a, b, percentColumn].map((column) => cell(row.index, column));
      if (!count || !base || !percent || !isCount(count) || !isCount(base)) return [];
      return compare(base.value, count.value) < 0 ? [] : [{ count, base, percent }];
    }),
  );
  const best = ways.reduce<readonly TableShare[]>(
    (held, way) => (hits(way) > hits(held) ? way : held),
    [],
  );
  const agree = best.filter(agrees).length;
  return hits(best) >= Math.min(2, rows.length) && agree * 2 >= best.length ? best : [];
}

/** How many rows of a way agree, those of 0 % and 100 % left out: they say nothing of which columns are meant. */
const hits = (way: readonly TableShare[]): number =>
  way.filter(
    (share) =>
      share.count.value.digits !== 0n &&
      compare(share.count.value, share.base.value) !== 0 &&
      agrees(share),
  ).length;

const agrees = ({ count, base, percent }: TableShare): boolean =>
  isShare(count.value, base.value, percent.value);

/** A column of mere 'Tỷ lệ (%)' is the rate of what it turns out to be the share of. */
export function nameShares(
  occurrences: readonly Occurrence[],
  shares: readonly TableShare[],
  lexicon: Lexicon,
): { occurrences: Occurrence[]; shares: TableShare[] } {
  const rates = new Map(
    shares.map(
      ({ count, percent }) => [percent.id, lexicon.byId.get(count.indicator)?.rate] as const,
    ),
  );
  const named = (o: Occurrence): Occurrence => {
    const rule = lexicon.byId.get(rates.get(o.id) ?? '');
    if (!rule || o.indicator !== 'other') return o;
    return { ...renamed(o, rule), label: o.label };
  };
  return {
    occurrences: occurrences.map(named),
    shares: shares.map((share) => ({ ...share, percent: named(share.percent) })),
  };
}
