import { sum } from '../number/decimal.js';
import { exact, intersects, sumIntervals, type Interval } from '../number/interval.js';
import { judgeLimit, missingTerm, settle, type Judgement } from './judgement.js';
import { rangesOf } from './printed.js';
import type { Term } from '../model.js';

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
  return total && parts.length > 0 ? { total, parts } : null;
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
