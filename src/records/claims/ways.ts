import type { Occurrence } from '../../figures/occurrence.js';
import type { UnreadCell } from '../../figures/table.js';
import type { Decimal } from '../../model.js';
import { abs, add, compare, decimal, multiply, subtract, sum } from '../../number/decimal.js';
import { addsUp } from './material.js';

/** A total with the cells that could make it up. */
export interface TotalReading {
  readonly total: Occurrence;
  readonly parts: readonly Occurrence[];
  /** Cells among the parts that could not be read. */
  readonly unread: readonly UnreadCell[];
}

/** One way of reading the totals of a table. */
export type Way = readonly TotalReading[];

const adds = ({ total, parts }: TotalReading): boolean => addsUp(total, parts);

/** How many totals of a way add up. */
export const held = (way: Way): number => way.filter(adds).length;

/** The way under which most totals add up, of equals the one that misses them by least, then the first. */
export function best(ways: readonly Way[]): Way {
  return ways.reduce<Way>((chosen, way) => {
    if (way.length === 0) return chosen;
    if (chosen.length === 0) return way;
    const more = held(way) - held(chosen);
    return more > 0 || (more === 0 && compare(missOf(way), missOf(chosen)) < 0) ? way : chosen;
  }, []);
}

const missOf = (way: Way): Decimal => way.map(gapOf).reduce(add, decimal(0));

const gapOf = ({ total, parts }: TotalReading): Decimal =>
  abs(subtract(total.value, sum(parts.map((part) => part.value))));

/**
 * What makes a way a claim: a formula that the form states, a row called total, a make-up that the
 * rules know and the titles name, titles that only set parts under a whole and may not name them
 * all, or nothing but that the numbers agree.
 */
export type Evidence = 'stated' | 'called' | 'ruled' | 'titled' | 'agreeing';

/** The readings of a way that the table claims. */
export interface Claimed {
  readonly readings: Way;
  readonly doubtful: boolean;
}

const nothing: Claimed = { readings: [], doubtful: false };

/**
 * Numbers that mostly agree claim that all do. Where hardly one does, the way was read wrongly or
 * the form is wrong throughout: then at most one doubtful claim is made of it, not one a row.
 * Where `othersHold`, other totals of the table show that the way is right.
 */
export function claimed(way: Way, evidence: Evidence, othersHold = false): Claimed {
  const telling = way.filter((reading) => tells(reading) && !isOpen(reading));
  const wrong = telling.filter((reading) => !adds(reading));
  const [all, right] = [telling.length, telling.length - wrong.length];
  const every: Claimed = { readings: way, doubtful: false };
  const once: Claimed = { readings: wrong.slice(0, 1), doubtful: true };
  if (wrong.length === 0) return every;
  switch (evidence) {
    case 'stated':
      return right * 3 >= all || all === 1 ? every : once;
    case 'called':
      if (right > 0) return right * 2 >= all ? every : once;
      if (all > 2) return wrong.every(isNear) ? once : nothing;
      return othersHold || wrong.every(isNear) ? every : nothing;
    case 'ruled':
    case 'titled':
      if (right > 0 || all > 2)
        return mostly(right, all) && (evidence === 'ruled' || isTold(telling)) ? every : nothing;
      if (!wrong.every(isNear)) return nothing;
      return { readings: way, doubtful: evidence === 'titled' && wrong.some(isShort) };
    case 'agreeing':
      return mostly(right, all) && isTold(telling) ? every : nothing;
  }
}

/** Whether some total is made of two parts or more: that a part equals its whole may be chance. */
export const isTold = (way: Way): boolean =>
  way.some(
    (reading) =>
      adds(reading) && reading.parts.filter(({ value }) => value.digits !== 0n).length > 1,
  );

const mostly = (right: number, all: number): boolean =>
  right > 0 && (all - right <= 1 || right * 2 >= all);

/** Nothing is nothing, whatever its parts are. */
const tells = ({ total, parts }: TotalReading): boolean =>
  [total, ...parts].some(({ value }) => value.digits !== 0n);

/** Whether a cell that could not be read may hold what is missing. */
const isOpen = (reading: TotalReading): boolean => reading.unread.length > 0 && !adds(reading);

/** Whether the parts fall short of their total, so that one more may not be named. */
const isShort = ({ total, parts }: TotalReading): boolean =>
  compare(sum(parts.map((part) => part.value)), total.value) < 0;

/** Whether the parts make between half and twice the total: a slip, not other things altogether. */
function isNear(reading: TotalReading): boolean {
  const parts = sum(reading.parts.map((part) => part.value));
  const larger = compare(parts, reading.total.value) > 0 ? parts : reading.total.value;
  return compare(multiply(gapOf(reading), decimal(2)), larger) <= 0;
}
