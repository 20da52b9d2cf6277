import { groupBy } from '../collections.js';
import type { Decimal } from '../model.js';
import { add, sign, toPlain } from '../number/decimal.js';
import type { Lexicon } from './meaning.js';
import { asKnown, type Occurrence, scopeOf } from './occurrence.js';

/** A place of which more is stated of one kind has lists or several times: sums found there tell nothing. */
const MOST = 8;

/**
 * Makes what came in anew of a count of what came in that makes exactly all there was to be handled
 * once what was carried over is added: 'Đã nhận 940 hồ sơ … Năm trước chuyển sang 60 hồ sơ … Tổng số
 * phải giải quyết 1.000 hồ sơ', or '… đã giải quyết 880 hồ sơ, trả lại 5, đang giải quyết 115 hồ sơ'.
 * Where all of a table's column is what came in, it is what one of its numbers is.
 */
export function withNewBySum(
  occurrences: readonly Occurrence[],
  lexicon: Lexicon,
): readonly Occurrence[] {
  const ofPlaces = new Set(
    occurrences.flatMap((o) => (o.indicator === 'intake_carried' ? [scopeOf(o)] : [])),
  );
  if (ofPlaces.size === 0) return occurrences;
  const there = occurrences.filter((o) => o.period === '' && ofPlaces.has(scopeOf(o)));
  const found = new Set([...groupBy(there, scopeOf).values()].flatMap(newAmong));
  if (found.size === 0) return occurrences;
  const others = occurrences.filter(({ indicator }) => indicator !== 'intake_total');
  const mixed = new Set(others.flatMap(columnOf));
  const columns = new Set([...found].flatMap(columnOf).filter((at) => !mixed.has(at)));
  const isNew = (o: Occurrence): boolean =>
    found.has(o) || (o.indicator === 'intake_total' && columnOf(o).some((at) => columns.has(at)));
  return occurrences.map((o) => (isNew(o) ? asKnown(o, 'intake_new', lexicon) : o));
}

/** The column of a table that it stands in, if any. */
const columnOf = ({ block, cell }: Occurrence): readonly string[] =>
  cell ? [`${String(block)} ${String(cell.column)}`] : [];

/** The counts of what came in that are new, of all that is stated of one place. */
function newAmong(stated: readonly Occurrence[]): readonly Occurrence[] {
  const byIndicator = groupBy(stated, ({ indicator }) => indicator);
  const of = (indicator: string): ReadonlyMap<string, Decimal> =>
    new Map((byIndicator.get(indicator) ?? []).map(({ value }) => [toPlain(value), value]));
  const [totals, carried] = [of('intake_total'), of('intake_carried')];
  const [resolved, pending] = [of('resolved_total'), of('pending_total')];
  const [returned, withdrawn] = [of('returned'), of('withdrawn')];
  const all = [totals, carried, resolved, pending, returned, withdrawn];
  if (all.some(({ size }) => size > MOST)) return [];
  const done = sums(resolved, pending);
  const given = [...sums(done, returned), ...sums(done, withdrawn)];
  const handled = new Set([...done, ...given].map(([printed]) => printed));
  const isNew = (value: Decimal): boolean =>
    !handled.has(toPlain(value)) &&
    [...carried.values()].some((old) => {
      const both = toPlain(add(value, old));
      return sign(old) > 0 && (totals.has(both) || handled.has(both));
    });
  return (byIndicator.get('intake_total') ?? []).filter(({ value }) => isNew(value));
}

const sums = (
  a: Iterable<readonly [string, Decimal]>,
  b: ReadonlyMap<string, Decimal>,
): (readonly [string, Decimal])[] =>
  [...a].flatMap(([, x]) =>
    [...b.values()].map((y) => {
      const both = add(x, y);
      return [toPlain(both), both] as const;
    }),
  );
