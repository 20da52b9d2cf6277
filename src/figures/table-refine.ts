import { groupBy } from '../collections.js';
import { add, equal } from '../number/decimal.js';
import type { Lexicon } from './meaning.js';
import { type Occurrence, renamed } from './occurrence.js';
import type { TableShare } from './table-shares.js';

/** What only the whole table shows of its quantities. */
export function refineTable(
  occurrences: readonly Occurrence[],
  shares: readonly TableShare[],
  lexicon: Lexicon,
): Occurrence[] {
  const names = new Map([
    ...namesByShare(occurrences, shares, lexicon),
    ...newIntake(occurrences).map((id) => [id, 'intake_new'] as const),
  ]);
  return occurrences.map((o) => {
    const rule = lexicon.byId.get(names.get(o.id) ?? '');
    return rule && o.period === '' ? { ...renamed(o, rule), label: o.label } : o;
  });
}

/**
 * A mere 'Tỷ lệ (%)' is the rate of what it turns out to be the share of, and where the titles name
 * the two numbers of a share alike, the whole is what there was to do.
 */
function namesByShare(
  occurrences: readonly Occurrence[],
  shares: readonly TableShare[],
  lexicon: Lexicon,
): (readonly [number, string])[] {
  const byId = new Map(occurrences.map((o) => [o.id, o] as const));
  return shares.flatMap(({ counts, bases, percent }) => {
    const rules = counts.map((id) => lexicon.byId.get(byId.get(id)?.indicator ?? ''));
    const rate = rules.find((rule) => rule?.rate !== undefined)?.rate;
    const isBare = byId.get(percent)?.indicator === 'other';
    const [count, base] = [byId.get(counts[0] ?? -1), byId.get(bases[0] ?? -1)];
    const whole = count?.indicator === base?.indicator ? rules[0]?.base : undefined;
    return [
      ...(isBare && rate !== undefined ? [[percent, rate] as const] : []),
      ...(base && whole !== undefined ? [[base.id, whole] as const] : []),
    ];
  });
}

/**
 * 'Đã tiếp nhận' is what came in anew where, with what was carried over, it makes another column
 * of what there was to resolve: in most rows, or in both of two.
 */
function newIntake(occurrences: readonly Occurrence[]): number[] {
  const of = (row: readonly Occurrence[], indicator: string): Occurrence[] =>
    row.filter((o) => o.indicator === indicator);
  const rows = [...groupBy(occurrences, (o) => o.cell?.row).values()];
  const pairs = rows.flatMap((row) => {
    const [intake, carried] = [of(row, 'intake_total'), of(row, 'intake_carried')];
    const [past, ...others] = carried;
    return intake.length === 2 && past && others.length === 0 ? [{ intake, past }] : [];
  });
  const anew = ([at, total]: readonly [0 | 1, 0 | 1]): Occurrence[] =>
    pairs.flatMap(({ intake, past }) => {
      const [part, whole] = [intake[at], intake[total]];
      return part && whole && equal(add(part.value, past.value), whole.value) ? [part] : [];
    });
  const columns = new Set(
    (
      [
        [0, 1],
        [1, 0],
      ] as const
    )
      .map(anew)
      .filter((found) => found.length * 2 > pairs.length)
      .flatMap((found) => found.map((o) => o.cell?.column)),
  );
  return occurrences
    .filter((o) => o.indicator === 'intake_total' && columns.has(o.cell?.column))
    .map(({ id }) => id);
}
