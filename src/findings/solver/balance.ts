import { isRounded, rangeOf } from '../../checks/printed.js';
import { totalRanges } from '../../checks/total.js';
import type { Claim, Decimal, Term } from '../../model.js';
import { add, compare, negate, rescale, sign, subtract } from '../../number/decimal.js';
import { exact, type Interval } from '../../number/interval.js';
import type { Changes } from './edge.js';
import type { Variable } from './variables.js';

/** A total and its parts, summed up once: a change of one number moves the sum, it is not added anew. */
export interface Balance {
  readonly holds: (changes: Changes) => boolean;
  /** The value that makes the total right; null where the number stands on both sides or more than once. */
  readonly solve: (variable: Variable, changes: Changes) => Decimal | null;
}

/** A sum of intervals that numbers can be taken out of again. */
interface Span {
  readonly low: Decimal;
  readonly high: Decimal;
  /** How many of the summed intervals are without their lower, their upper end. */
  readonly openLow: number;
  readonly openHigh: number;
}

const ZERO: Decimal = { digits: 0n, scale: 0 };
const NOTHING: Span = { low: ZERO, high: ZERO, openLow: 0, openHigh: 0 };

/** The balance of a claim of a total kind; null where a number in it is approximate, not sure or missing. */
export function totalBalance(
  { terms }: Claim,
  slots: readonly (Variable | null)[],
): Balance | null {
  const ranges = totalRanges(terms);
  if (!ranges || terms.some(isOpen)) return null;
  const signed = [negative(spanOf(ranges.total)), ...ranges.parts.map(spanOf)];
  const whole = signed.reduce(plus, NOTHING);
  const gap = terms.reduce((sum, term, at) => add(sum, signedValue(term.value, at)), ZERO);
  const placesOf = placesBySlot(slots);
  const rounded = terms.some(isRounded);

  const shifted = (changes: Changes): Span => {
    let span = whole;
    for (const [variable, value] of changes)
      for (const at of placesOf.get(variable) ?? []) {
        const after = spanOf(rangeIn(terms, at, value, rounded));
        span = plus(minus(span, signed[at] ?? NOTHING), at === 0 ? negative(after) : after);
      }
    return span;
  };
  const gapAfter = (changes: Changes): Decimal => {
    let rest = gap;
    for (const [variable, value] of changes)
      for (const at of placesOf.get(variable) ?? [])
        rest = add(rest, signedValue(subtract(value, variable.value), at));
    return rest;
  };
  return {
    holds: (changes) => holdsZero(shifted(changes)),
    solve: (variable, changes) => {
      const [at, ...more] = placesOf.get(variable) ?? [];
      if (at === undefined || more.length > 0) return null;
      const now = changes.get(variable) ?? variable.value;
      const rest = gapAfter(changes);
      const value = at === 0 ? add(now, rest) : subtract(now, rest);
      return rescale(value, variable.value.scale);
    },
  };
}

/** Whether what fails with it need not be wrong. */
const isOpen = ({ approximate, unsure }: Term): boolean => approximate || unsure !== undefined;

function placesBySlot(slots: readonly (Variable | null)[]): ReadonlyMap<Variable, number[]> {
  const places = new Map<Variable, number[]>();
  slots.forEach((slot, at) => {
    if (slot) places.set(slot, [...(places.get(slot) ?? []), at]);
  });
  return places;
}

/** What the changed number stands for, by the same rule as the printed ones of the claim. */
function rangeIn(terms: readonly Term[], at: number, value: Decimal, rounded: boolean): Interval {
  const term = terms[at];
  const isBareZero = value.digits === 0n && value.scale === 0;
  return term && !isBareZero ? rangeOf({ ...term, value }, rounded) : exact(value);
}

/** The parts' sum minus the total: a part counts as it is, the total against them. */
const signedValue = (value: Decimal, at: number): Decimal => (at === 0 ? negate(value) : value);

const spanOf = ({ low, high, lowIncluded, highIncluded }: Interval): Span => ({
  low,
  high,
  openLow: lowIncluded ? 0 : 1,
  openHigh: highIncluded ? 0 : 1,
});

const negative = ({ low, high, openLow, openHigh }: Span): Span => ({
  low: negate(high),
  high: negate(low),
  openLow: openHigh,
  openHigh: openLow,
});

const plus = (a: Span, b: Span): Span => ({
  low: add(a.low, b.low),
  high: add(a.high, b.high),
  openLow: a.openLow + b.openLow,
  openHigh: a.openHigh + b.openHigh,
});

const minus = (a: Span, b: Span): Span => ({
  low: subtract(a.low, b.low),
  high: subtract(a.high, b.high),
  openLow: a.openLow - b.openLow,
  openHigh: a.openHigh - b.openHigh,
});

/** Whether some values that print like these leave no gap. */
function holdsZero({ low, high, openLow, openHigh }: Span): boolean {
  const below = openLow > 0 ? sign(low) < 0 : sign(low) <= 0;
  const above = openHigh > 0 ? sign(high) > 0 : sign(high) >= 0;
  return below && above && compare(low, high) <= 0;
}
