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
 * phải giải quyết 1.000 hồ sơ', or '… đã giải quyết 880 hồ sơ, đang giải quyết 120 hồ sơ'.
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
  return found.size === 0
    ? occurrences
    : occurrences.map((o) => (found.has(o) ? asKnown(o, 'intake_new', lexicon) : o));
}

/** The counts of what came in that are new, of all that is stated of one place. */
function newAmong(stated: readonly Occurrence[]): readonly Occurrence[] {
  const byIndicator = groupBy(stated, ({ indicator }) => indicator);
  const of = (indicator: string): ReadonlyMap<string, Decimal> =>
    new Map((byIndicator.get(indicator) ?? []).map(({ value }) => [toPlain(value), value]));
  const [totals, carried] = [of('intake_total'), of('intake_carried')];
  const [resolved, pending] = [of('resolved_total'), of('pending_total')];
  if ([totals, carried, resolved, pending].some(({ size }) => size > MOST)) return [];
  const handled = new Set(sums(resolved, pending));
  const isNew = (value: Decimal): boolean =>
    !handled.has(toPlain(value)) &&
    [...carried.values()].some((old) => {
      const all = toPlain(add(value, old));
      return sign(old) > 0 && (totals.has(all) || handled.has(all));
    });
  return (byIndicator.get('intake_total') ?? []).filter(({ value }) => isNew(value));
}

const sums = (a: ReadonlyMap<string, Decimal>, b: ReadonlyMap<string, Decimal>): string[] =>
  [...a.values()].flatMap((x) => [...b.values()].map((y) => toPlain(add(x, y))));
