import { areNearly } from './back-to-whole.js';
import { type Stretch, within } from './clauses.js';
import { isWord, type Reading } from './items.js';
import { isCount, type Occurrence } from './occurrence.js';
import { areOneOfEachLevel } from './place-words.js';
import type { Context } from './setting.js';

/** So many levels there are at most, each with at most so many numbers before the sum. */
const MOST = 24;

/**
 * 'Cấp tỉnh: tiếp nhận 200, giải quyết 190. Cấp xã: tiếp nhận 120, giải quyết 110. Tổng cộng: tiếp nhận 320,
 * giải quyết 300': what adds up numbers of several levels, and what its sentence tells behind it, is of
 * no level any more.
 * @param before the words before each quantity that belong to no other, by its id
 */
export function withTotalsOfLevels(
  found: readonly Occurrence[],
  before: ReadonlyMap<number, Stretch>,
  { marks }: Reading,
  { level, unitName }: Context,
): readonly Occurrence[] {
  let total: Occurrence | undefined;
  return found.map((o, at) => {
    const words = before.get(o.id);
    const isSum = words && within(marks, words).some((mark) => isWord(mark, 'sum'));
    if (isSum && isOfLevels(o, found.slice(Math.max(0, at - MOST), at))) total = o;
    const isBehind =
      total?.sentence === o.sentence && total.level === o.level && total.unitName === o.unitName;
    return isBehind ? { ...o, level, unitName } : o;
  });
}

/** Whether a count is nearly what the last ones of its kind make, one of each level, its own among them. */
function isOfLevels(o: Occurrence, earlier: readonly Occurrence[]): boolean {
  const alike = earlier.filter(({ indicator }) => indicator === o.indicator);
  const levels = new Map(alike.map((each) => [each.level, each]));
  const parts = [...levels.values()];
  return (
    isCount(o) &&
    o.indicator !== 'other' &&
    levels.has(o.level) &&
    !levels.has('all') &&
    areOneOfEachLevel(parts) &&
    areNearly(o, parts)
  );
}
