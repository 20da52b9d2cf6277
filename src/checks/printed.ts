import { add, compare, multiply, negate, sign } from '../number/decimal.js';
import { exact, printedInterval, type Interval } from '../number/interval.js';
import type { Decimal, Term } from '../model.js';

/**
 * What a printed number may stand for. Counts of hồ sơ are exact; a share or a score was rounded
 * somewhere and stands for every value that prints like it.
 */

/** True where the number was rounded when it was printed: it has decimals, or is a share or score. */
export const isRounded = ({ value, measure }: Term): boolean =>
  value.scale > 0 || measure === '%' || measure === 'điểm';

/** The values a term may stand for; 'hơn 8.000' lies on one side of its number only. */
export function rangeOf(term: Term, rounded = isRounded(term)): Interval {
  if (term.approximate) {
    const about = printedInterval(term.value, true);
    if (term.limit === 'above') return { ...about, low: term.value };
    return term.limit === 'below' ? { ...about, high: term.value } : about;
  }
  return rounded ? printedInterval(term.value) : exact(term.value);
}

/** The ranges of numbers of one kind: where one of them was rounded, all of them were. */
export function rangesOf(terms: readonly Term[]): Interval[] {
  const rounded = terms.some(isRounded);
  return terms.map((term) => rangeOf(term, rounded));
}

/** The values that give the printed number when cut off instead of rounded: 94,32 up to 94,33. */
export const cutRange = ({ digits, scale }: Decimal): Interval => ({
  low: { digits, scale },
  high: { digits: digits + 1n, scale },
  lowIncluded: true,
  highIncluded: false,
});

/** Every product of a value of `a` and a value of `b`, none of which reaches far below zero. */
export const multiplyRanges = (a: Interval, b: Interval): Interval => ({
  low: multiply(a.low, sign(a.low) < 0 ? b.high : b.low),
  high: multiply(a.high, b.high),
  lowIncluded: a.lowIncluded && b.lowIncluded,
  highIncluded: a.highIncluded && b.highIncluded,
});

/** Every difference of a value of `a` and a value of `b`. */
export const subtractRanges = (a: Interval, b: Interval): Interval => ({
  low: add(a.low, negate(b.high)),
  high: add(a.high, negate(b.low)),
  lowIncluded: a.lowIncluded && b.highIncluded,
  highIncluded: a.highIncluded && b.lowIncluded,
});

/** The range that begins last and the one that ends first: all share a value if these two do. */
export function tightest(ranges: readonly Interval[]): { last: Interval; first: Interval } | null {
  const [head, ...rest] = ranges;
  if (!head) return null;
  return {
    last: rest.reduce((best, range) => (beginsLater(range, best) ? range : best), head),
    first: rest.reduce((best, range) => (endsEarlier(range, best) ? range : best), head),
  };
}

function beginsLater(a: Interval, b: Interval): boolean {
  const order = compare(a.low, b.low);
  return order > 0 || (order === 0 && !a.lowIncluded);
}

function endsEarlier(a: Interval, b: Interval): boolean {
  const order = compare(a.high, b.high);
  return order < 0 || (order === 0 && !a.highIncluded);
}
