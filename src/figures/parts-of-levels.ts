import { groupBy } from '../collections.js';
import { compare } from '../number/decimal.js';
import { tokenAt } from '../number/tokens.js';
import type { Reading } from './items.js';
import { byId, isCount, type Occurrence, totalOf, withReplaced } from './occurrence.js';
import { areOneOfEachLevel } from './place-words.js';

/** No more levels are listed, each with a number of its own. */
const MOST = 3;

/** No more words open the first part. */
const LONGEST_LEAD = 16;

/**
 * 'Cấp huyện 287 thủ tục, cấp xã 152 thủ tục; trong đó toàn trình 164, một phần 131': behind a semicolon
 * 'trong đó' may speak of all levels listed before it. It does where a part is more than the last of them
 * has, and none more than all have.
 */
export function withPartsOfLevels(
  found: readonly Occurrence[],
  { tokens }: Reading,
): readonly Occurrence[] {
  const changed = new Map<number, Occurrence>();
  const parted = found.filter(({ bond, parent }) => bond === 'part' && parent !== null);
  for (const [parent, parts] of groupBy(parted, (o) => o.parent)) {
    const whole = byId(found, parent);
    const [first] = parts;
    if (!whole || !first || whole.level === 'all' || !isCount(whole)) continue;
    const at = tokenAt(tokens, first.start);
    const lead = tokens.slice(Math.max(tokenAt(tokens, whole.end), at - LONGEST_LEAD), at);
    if (!lead.some(({ norm }) => norm === ';')) continue;
    const levels = levelsUpTo(whole, found);
    if (!areOneOfEachLevel(levels) || !areOfAll(parts, whole, levels)) continue;
    for (const part of parts)
      changed.set(part.id, { ...part, level: 'all', parent: null, bond: null });
  }
  return withReplaced(found, changed);
}

/** A count and those of other levels listed right before it. */
function levelsUpTo(last: Occurrence, found: readonly Occurrence[]): readonly Occurrence[] {
  const at = last.id - (found[0]?.id ?? 0);
  return found.slice(Math.max(0, at + 1 - MOST), at + 1).filter((o) => isLike(o, last));
}

const isLike = (o: Occurrence, other: Occurrence): boolean =>
  isCount(o) &&
  o.sentence === other.sentence &&
  o.indicator === other.indicator &&
  o.measure === other.measure &&
  o.parent === other.parent &&
  o.unitName + o.field === '' &&
  o.period === other.period;

const areOfAll = (
  parts: readonly Occurrence[],
  whole: Occurrence,
  levels: readonly Occurrence[],
): boolean => {
  const counts = parts.filter(isCount);
  return (
    counts.every((o) => o.level === whole.level && compare(o.value, totalOf(levels)) <= 0) &&
    counts.some((o) => compare(o.value, whole.value) > 0)
  );
};
