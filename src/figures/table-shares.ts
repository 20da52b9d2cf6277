import { compare } from '../number/decimal.js';
import { isShare } from '../number/share.js';
import type { Lexicon } from './meaning.js';
import { type Occurrence, renamed } from './occurrence.js';
import { additive, type Shape } from './table-shape.js';

/** A percentage of a table's row with the two cells that it is the share of. */
export interface TableShare {
  readonly count: Occurrence;
  readonly base: Occurrence;
  readonly percent: Occurrence;
}

/** Share columns: of all pairs of columns a, b the one of which most rows give the percentages. */
export function tableShares(shape: Shape, occurrences: readonly Occurrence[]): TableShare[] {
  const cells = new Map(
    occurrences.map((o) => [`${String(o.cell?.row)}.${String(o.cell?.column)}`, o]),
  );
  const cell = (row: number, column: number) => cells.get(`${String(row)}.${String(column)}`);
  return shape.columns.flatMap((column) => bestPair(shape, column.index, cell));
}

type Cells = (row: number, column: number) => Occurrence | undefined;

function bestPair(shape: Shape, percentColumn: number, cell: Cells): readonly TableShare[] {
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

const isCount = (o: Occurrence): boolean => o.measure !== '%' && o.measure !== 'điểm';

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
): Occurrence[] {
  const rates = new Map(
    shares.map(
      ({ count, percent }) => [percent.id, lexicon.byId.get(count.indicator)?.rate] as const,
    ),
  );
  return occurrences.map((o) => {
    const rule = lexicon.byId.get(rates.get(o.id) ?? '');
    if (!rule || o.indicator !== 'other') return o;
    return { ...renamed(o, rule), label: o.label };
  });
}
