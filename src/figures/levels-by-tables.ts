import { groupBy } from '../collections.js';
import type { Level } from '../model.js';
import { compare, decimal, equal } from '../number/decimal.js';
import type { Reading } from './items.js';
import { isCount, type Occurrence, withReplaced } from './occurrence.js';

/** So large numbers are not the same by chance. */
const LARGE = decimal(100);

/**
 * 'Đã trả kết quả 18.576 hồ sơ' in the report of a province's centre on all centres: where no word of the
 * paragraph names a level, and a table tells that it is the number of all and the body's own level has
 * another, the paragraph is on all.
 *
 * @param own the level of the body that reports
 * @param readings what the rules have words for in each paragraph
 */
export function withLevelsByTables(
  occurrences: readonly Occurrence[],
  own: Level,
  readings: ReadonlyMap<number, Reading>,
): readonly Occurrence[] {
  if (own !== 'province' && own !== 'district') return occurrences;
  const cells = groupBy(occurrences.filter(isInTable), ({ indicator }) => indicator);
  if (cells.size === 0) return occurrences;
  const bare = occurrences.filter((o) => o.cell === null && o.level === own && isOfWhole(o));
  const changed = new Map<number, Occurrence>();
  for (const [block, told] of groupBy(bare, (o) => o.block)) {
    const reading = readings.get(block);
    const isNamed = reading?.marks.some(({ meaning }) => meaning.type === 'level') ?? true;
    if (isNamed || !isToldOfAll(told, own, cells)) continue;
    for (const o of told) changed.set(o.id, { ...o, level: 'all' });
  }
  return withReplaced(occurrences, changed);
}

/** Whether what a paragraph tells is that of all by the tables, some of it so large that it is no chance. */
function isToldOfAll(
  told: readonly Occurrence[],
  own: Level,
  cells: ReadonlyMap<string, readonly Occurrence[]>,
): boolean {
  const ofLevel = (o: Occurrence, level: Level): readonly Occurrence[] =>
    (cells.get(o.indicator) ?? []).filter((cell) => cell.level === level);
  const isIn = (o: Occurrence, level: Level): boolean =>
    ofLevel(o, level).some(({ value }) => equal(value, o.value));
  const apart = told.filter((o) => ofLevel(o, own).length > 0 && ofLevel(o, 'all').length > 0);
  return (
    apart.every((o) => isIn(o, 'all')) &&
    apart.some((o) => !isIn(o, own) && compare(o.value, LARGE) >= 0)
  );
}

const isInTable = (o: Occurrence): boolean =>
  o.cell !== null && o.indicator !== 'other' && isCount(o) && isOfWhole(o);

/** Whether something is of no unit, lĩnh vực or other period. */
const isOfWhole = ({ unitName, field, period }: Occurrence): boolean =>
  unitName + field + period === '';
