import { groupBy } from '../collections.js';
import { type Lexicon, sayOnlyTotal } from './meaning.js';
import { asKnown, isOfOnePlace, type Occurrence } from './occurrence.js';

/** What came in anew and what was there before. */
const ORIGINS = ['intake_new', 'intake_carried'];

/**
 * What only the items below it name: 'Tổng số hồ sơ: 700' above 'Nhận mới 620' and 'Tồn cũ 80' is
 * all that was to be handled, and so is one above the levels that each state theirs.
 */
export function withListWholes(
  occurrences: readonly Occurrence[],
  lexicon: Lexicon,
): readonly Occurrence[] {
  const open = occurrences.filter(isOpen);
  if (open.length === 0) return occurrences;
  const partsOf = groupBy(occurrences, ({ parent }) => parent);
  const settled = [...occurrences];
  // The parts of a total stand behind it, so that they are settled before it.
  for (const o of open.toReversed()) {
    const parts = (partsOf.get(o.id) ?? []).flatMap(({ id }) => settled[id] ?? []);
    if (hasOrigins(o, parts) || isOfLevels(o, parts))
      settled[o.id] = asKnown(o, 'intake_total', lexicon);
  }
  return settled;
}

/** A number of hồ sơ of which its own words say no more than that it is a total. */
const isOpen = ({ indicator, measure, cell, period, dims }: Occurrence): boolean =>
  indicator === 'other' &&
  measure === 'hồ sơ' &&
  cell === null &&
  period === '' &&
  sayOnlyTotal(dims);

const hasOrigins = (whole: Occurrence, parts: readonly Occurrence[]): boolean =>
  ORIGINS.every((origin) =>
    parts.some((part) => part.indicator === origin && isOfOnePlace(part, whole)),
  );

/** Whether the levels below a total state what came in, each its own. */
const isOfLevels = (whole: Occurrence, parts: readonly Occurrence[]): boolean => {
  const levels = parts.filter(
    ({ indicator, level }) => indicator === 'intake_total' && level !== whole.level,
  );
  return new Set(levels.map(({ level }) => level)).size > 1;
};
