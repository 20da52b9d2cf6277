import { groupBy } from '../collections.js';
import { add, equal } from '../number/decimal.js';
import { type Lexicon, sayOnlyTotal } from './meaning.js';
import { asKnown, indicatorMeant, isCount, type Occurrence, sameScope } from './occurrence.js';

/**
 * A table that tells in its rows 'Tổng số hồ sơ', 'Kỳ trước', 'Trong kỳ', 'Đã giải quyết', 'Đang giải
 * quyết': the total on top is all that came in where those two by origin make it, or those two by outcome.
 * 'Tồn' between it and what is new is what was there before, where what is pending stands below.
 */
export function withTableWholes(
  occurrences: readonly Occurrence[],
  lexicon: Lexicon,
): readonly Occurrence[] {
  const columns = groupBy(
    occurrences.filter((o) => o.cell !== null && isCount(o)),
    ({ block, cell }) => `${String(block)}.${String(cell?.column)}`,
  );
  const changed = new Map<number, Occurrence>();
  for (const [whole, ...rows] of columns.values())
    if (whole && isOpen(whole))
      for (const [o, id] of meant(whole, rows)) changed.set(o.id, named(o, id, rows, lexicon));
  return changed.size === 0 ? occurrences : occurrences.map((o) => changed.get(o.id) ?? o);
}

/** Whether nothing but that it is a total is said of what a column tells first. */
const isOpen = ({
  indicator,
  indicatorThen,
  dims,
  measure,
  rowLabel,
  unitName,
  field,
}: Occurrence) =>
  indicator === 'other' &&
  indicatorThen === undefined &&
  sayOnlyTotal(dims) &&
  /^(hồ sơ)?$/.test(measure) &&
  unitName + field === '' &&
  LABEL.test(rowLabel);

/** 'Tổng số', 'I. Tổng cộng hồ sơ TTHC (I = 1 + 2)'. */
const LABEL =
  /^(?:[IVX]+\.)?\P{L}*tổng(?: số| cộng)?(?: lượt)?(?: hồ sơ| hs)?(?: tthc)?(?!\p{L}| \p{L})/iu;

/** What the numbers of a column turn out to be. */
function meant(whole: Occurrence, rows: readonly Occurrence[]): (readonly [Occurrence, string])[] {
  const own = rows.slice(0, FURTHEST).filter((o) => sameScope(o, whole));
  const of = (id: string, from = 0): number =>
    own.findIndex((o, at) => at >= from && indicatorMeant(o) === id);
  const at = (index: number): Occurrence | undefined => own[index];
  const [resolved, anew] = [of('resolved_total'), of('intake_new')];
  const [done, left] = [at(resolved), at(of('pending_total', resolved + 1))];
  const isByOutcome =
    resolved >= 0 && done && left && equal(add(done.value, left.value), whole.value);
  const [first, second] = own;
  const old = anew === 1 ? first : anew === 0 ? second : undefined;
  const isOld = old !== undefined && /^(intake_carried|pending_total)$/.test(indicatorMeant(old));
  const came = isOld ? at(anew) : undefined;
  const isByOrigin = old && came && equal(add(old.value, came.value), whole.value);
  if (!isByOutcome && !isByOrigin) return [];
  const isBefore = isOld && old !== left && (isByOrigin || left !== undefined);
  return [[whole, 'intake_total'], ...(isBefore ? [[old, 'intake_carried'] as const] : [])];
}

/** No table tells of this in more rows. */
const FURTHEST = 20;

/** As one of its indicator, in the period of the column. */
const named = (
  o: Occurrence,
  id: string,
  rows: readonly Occurrence[],
  lexicon: Lexicon,
): Occurrence =>
  rows.every(({ indicator }) => indicator === 'other')
    ? { ...o, indicatorThen: id }
    : { ...asKnown(o, id, lexicon), label: o.label, measure: 'hồ sơ' };
