import { lowerBound } from '../../collections.js';
import { isCount, type Occurrence } from '../../figures/occurrence.js';
import { compare, decimal, multiply, roundHalfUp, truncate } from '../../number/decimal.js';
import { isShare, isSlipOfShare } from '../../number/share.js';
import { mistypingsOf } from '../../number/slip.js';

/** Counts that a share may be of. */
export interface Bases {
  /** The first of them, in reading order, that is no smaller than a count and of which a percentage is its share. In logarithmic time. */
  firstOf(count: Occurrence, percent: Occurrence): Occurrence | undefined;
}

const HUNDRED = decimal(100);

/** Whether a percentage is the share of a base, or a limit that it keeps. */
export function isShareOf(count: Occurrence, base: Occurrence, percent: Occurrence): boolean {
  const { value, limit } = percent;
  if (limit === null || base.value.digits === 0n) return isShare(count.value, base.value, value);
  const order = orderOf(roundHalfUp, count, base, percent);
  return limit.side === 'above' ? order >= 0 : order <= 0;
}

/**
 * Whether a share with decimals is but a slip of the hand from what two counts give: 87,18 % for
 * 77,18 %, 95,2 % for 92,5 %. Of things that no rule knows it is then surely the share of these.
 */
export function isSlippedShare(count: Occurrence, base: Occurrence, percent: Occurrence): boolean {
  const { value, limit } = percent;
  return limit === null && value.scale > 0 && isSlipOfShare(count.value, base.value, value);
}

/**
 * Whether one digit of a count or of its base is all that keeps a share with two decimals from being
 * theirs: 94,12 % of 810/850 where 800/850 is meant.
 */
export function isShareMistyped(count: Occurrence, base: Occurrence, percent: Occurrence): boolean {
  const { value, limit } = percent;
  if (limit !== null || value.scale < 2) return false;
  return (
    mistypingsOf(count.value).some((other) => isShare(other, base.value, value)) ||
    mistypingsOf(base.value).some((other) => isShare(count.value, other, value))
  );
}

/** -1, 0 or 1 as a count's share of a base, rounded or cut off, is below, at or above a percentage. */
const orderOf = (
  round: typeof roundHalfUp,
  count: Occurrence,
  base: Occurrence,
  { value }: Occurrence,
): -1 | 0 | 1 => compare(round(multiply(count.value, HUNDRED), base.value, value.scale), value);

/** Makes the counts among some occurrences, in reading order, ready to be looked through. */
export function basesAmong(occurrences: readonly Occurrence[]): Bases {
  const bySize = occurrences
    .filter((o) => isCount(o) && o.value.digits > 0n)
    .sort((a, b) => compare(a.value, b.value));
  const earliest = earliestOf(bySize);
  const positions = new Map(bySize.map((o, at) => [o, at]));
  return {
    firstOf(count, percent) {
      const [from, until] = rangeOf(bySize, count, percent);
      const at = positions.get(count) ?? until;
      const own = at < from ? until : Math.min(at, until);
      const first = Math.min(earliest(from, own), earliest(own + 1, until));
      return occurrences[lowerBound(occurrences, first, ({ id }) => id)];
    },
  };
}

/** Which of some bases, ordered by size, a share may be of: it falls as they grow. */
function rangeOf(
  bases: readonly Occurrence[],
  count: Occurrence,
  percent: Occurrence,
): readonly [from: number, until: number] {
  const first = (holds: (base: Occurrence) => boolean): number =>
    lowerBound(bases, 1, (base) => Number(holds(base)));
  const smallest = first((base) => compare(base.value, count.value) >= 0);
  const { limit } = percent;
  const isLow = (base: Occurrence): boolean => orderOf(roundHalfUp, count, base, percent) < 0;
  const isHigh = (base: Occurrence): boolean =>
    orderOf(limit ? roundHalfUp : truncate, count, base, percent) > 0;
  return [
    limit?.side === 'above'
      ? smallest
      : Math.max(
          smallest,
          first((base) => !isHigh(base)),
        ),
    limit?.side === 'below' ? bases.length : first(isLow),
  ];
}

/** Finds the smallest id of those from one position until another; Infinity where there are none. */
function earliestOf(items: readonly Occurrence[]): (from: number, until: number) => number {
  const count = items.length;
  // The upper half holds the ids, each place below it the smaller one of two: 1 that of all.
  const tree = [...items, ...items].map(({ id }) => id);
  for (let at = count - 1; at > 0; at--)
    tree[at] = Math.min(tree[2 * at] as number, tree[2 * at + 1] as number);
  return (from, until) => {
    let best = Infinity;
    let [left, right] = [from + count, until + count];
    while (left < right) {
      if (left % 2 === 1) best = Math.min(best, tree[left++] as number);
      if (right % 2 === 1) best = Math.min(best, tree[--right] as number);
      [left, right] = [left >> 1, right >> 1];
    }
    return best;
  };
}
