import type { Claim, Decimal, Term } from '../../model.js';
import { checkClaim } from '../../checks/check.js';
import {
  abs,
  add,
  decimal,
  multiply,
  rescale,
  roundHalfUp,
  subtract,
  toPlain,
} from '../../number/decimal.js';
import type { Variable } from './variables.js';

const HUNDRED = decimal(100);

/** Of a long list of repeats so many values are tried. */
const TRIED_REPEATS = 8;

/**
 * The values of one number that make a claim of no total kind right while all others stay; where
 * rounding leaves several, the middle one. At the number's own decimals; some may not fit after all.
 */
export function solvedValues(
  claim: Claim,
  slots: readonly (Variable | null)[],
  variable: Variable,
): readonly Decimal[] {
  const at = slots.indexOf(variable);
  const isOnce = at === slots.lastIndexOf(variable);
  if (claim.kind === 'repeat') return otherValues(claim.terms, slots, variable);
  if (at < 0 || !isOnce) return [];
  return solvedAt(claim, at).map((value) => rescale(value, variable.value.scale));
}

/** A repeat is right when the number is as another one is. */
function otherValues(
  terms: readonly Term[],
  slots: readonly (Variable | null)[],
  variable: Variable,
): Decimal[] {
  const others = terms.filter((_, at) => slots[at] !== variable).map(({ value }) => value);
  return [...new Map(others.map((value) => [toPlain(value), value])).values()].slice(
    0,
    TRIED_REPEATS,
  );
}

function solvedAt(claim: Claim, at: number): Decimal[] {
  const [a, b, c] = claim.terms.map(({ value }) => value);
  const last = at === claim.terms.length - 1;
  switch (claim.kind) {
    case 'ratio':
    case 'score_ratio':
      if (!a || !b || !c) return [];
      if (last) return expectedOf(claim);
      if (claim.kind === 'ratio')
        return at === 0 ? over(multiply(b, c), HUNDRED) : over(multiply(a, HUNDRED), c);
      return at === 0 ? over(multiply(c, HUNDRED), b) : [];
    case 'difference':
      if (!a || !b || !c) return [];
      if (last) return [abs(subtract(b, a))];
      return at === 0 ? [subtract(b, c), add(b, c)] : [add(a, c), subtract(a, c)];
    case 'extreme':
      return at === 0 ? expectedOf(claim) : [];
    default:
      return [];
  }
}

const expectedOf = (claim: Claim): Decimal[] => {
  const { expected } = checkClaim(claim);
  return expected ? [expected] : [];
};

/** The quotient with enough decimals to be cut to those of any number. */
const over = (dividend: Decimal, divisor: Decimal): Decimal[] =>
  divisor.digits === 0n ? [] : [roundHalfUp(dividend, divisor, 12)];
