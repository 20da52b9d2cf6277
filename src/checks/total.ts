import { add, decimal, multiply, rescale, subtract, sum } from '../number/decimal.js';
import {
  exact,
  intersects,
  printedInterval,
  sumIntervals,
  type Interval,
} from '../number/interval.js';
import { judgeLimit, missingTerm, settle, type Judgement } from './judgement.js';
import { rangesOf } from './printed.js';
import type { Decimal, Term } from '../model.js';

/** What the total may stand for, and what each part may. */
export interface TotalRanges {
  readonly total: Interval;
  readonly parts: readonly Interval[];
}

/** The ranges of the terms of a total kind; a bare 0 says that there is none and stays exact. */
export function totalRanges(terms: readonly Term[]): TotalRanges | null {
  const ranges = rangesOf(terms).map((range, i) => {
    const value = terms[i]?.value;
    return value?.digits === 0n && value.scale === 0 ? exact(value) : range;
  });
  const [total, ...parts] = ranges;
  return total && parts.length > 0 ? { total, parts: likelyRanges(parts, terms.slice(1)) } : null;
}

/** So many numbers are not all rounded to the same side by nearly as much as can be. */
const MANY = 4;

/** Of four numbers, the rounding comes to more of what it could be at most once in fifty times. */
const LIKELY = decimal('0.6');

/**
 * '17,2; 19,53; 11,2; 9; 19,4 điểm': whole points beside points with decimals lack no more than a closing
 * nought. So do most of those with one decimal beside others with two, and where they are many, rounding
 * explains less than it might.
 */
function likelyRanges(ranges: readonly Interval[], parts: readonly Term[]): readonly Interval[] {
  const finest = Math.max(...parts.map(({ value }) => value.scale));
  const isShort = ({ value, measure, approximate }: Term): boolean =>
    measure === 'điểm' && value.scale < finest && value.digits !== 0n && !approximate;
  const isMany = finest > 1 && parts.filter(isShort).length >= MANY;
  return ranges.map((range, at) => {
    const part = parts[at];
    if (!part || !isShort(part)) return range;
    const { value } = part;
    const fine = printedInterval(rescale(value, Math.max(value.scale, 1)));
    return isMany ? narrowed(fine, value) : fine;
  });
}

/** A range around a value, with ends that are nearer to it. */
function narrowed(range: Interval, value: Decimal): Interval {
  const end = (at: Decimal): Decimal => add(value, multiply(subtract(at, value), LIKELY));
  return { ...range, low: end(range.low), high: end(range.high) };
}

/**
 * A total against its parts. Whole counts must agree exactly; where decimals were printed, it is
 * enough that some values which print like these add up. `expected` is the sum of the parts with all
 * its decimals, so that the formula shown to people is true.
 */
export function checkTotal(terms: readonly Term[]): Judgement {
  const [total, ...parts] = terms;
  const ranges = totalRanges(terms);
  if (!total || !ranges) return missingTerm;
  const expected = sum(parts.map((part) => part.value));
  const limited = judgeLimit(total, parts, expected);
  if (limited) return limited;
  const explained = intersects(ranges.total, sumIntervals(ranges.parts));
  return settle(explained, terms, total.value, expected);
}
