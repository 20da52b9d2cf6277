import { checkClaim } from '../../checks/check.js';
import { TOTAL_KINDS } from '../../records/claims/material.js';
import type { Claim, Decimal } from '../../model.js';
import { solvedValues } from './inverse.js';
import { totalBalance, type Balance } from './balance.js';
import type { Variable } from './variables.js';

/** Other values for some variables. */
export type Changes = ReadonlyMap<Variable, Decimal>;

/** A claim as a constraint between the numbers in it. */
export interface Edge {
  readonly claim: Claim;
  /** Whether the claim fails as the report stands. */
  readonly failing: boolean;
  /** The distinct variables of the claim, in the order of its terms. */
  readonly variables: readonly Variable[];
  /** Whether at most one value of a number makes the claim right, whatever its cause. */
  readonly exact: boolean;
  /** Whether it is a sum of numbers none of which is approximate: checked in no time, however long. */
  readonly summed: boolean;
  /** Whether the claim would hold after the changes. */
  readonly holds: (changes: Changes) => boolean;
  /** The values of one number that make the claim right, or the middle of them where they are many. */
  readonly solve: (variable: Variable, changes: Changes) => readonly Decimal[];
}

/** Builds the edge of a claim; `slots` names the variable of each term, null for a constant. */
export function edgeOf(claim: Claim, slots: readonly (Variable | null)[], failing: boolean): Edge {
  const variables = [...new Set(slots)].filter((slot) => slot !== null);
  const rounded = variables.some((variable) => variable.rounded);
  const isTotal = TOTAL_KINDS.has(claim.kind);
  const exactKind = isTotal || claim.kind === 'repeat' || claim.kind === 'difference';
  const balance = isTotal ? totalBalance(claim, slots) : null;
  return {
    claim,
    failing,
    variables,
    exact: exactKind && !rounded && !claim.terms.some(({ approximate }) => approximate),
    summed: balance !== null,
    holds: balance ? balance.holds : (changes) => holds(claim, slots, changes),
    solve: balance
      ? (variable, changes) => solveTotal(balance, variable, changes)
      : (variable, changes) => solvedValues(changed(claim, slots, changes), slots, variable),
  };
}

const solveTotal = (balance: Balance, variable: Variable, changes: Changes): readonly Decimal[] => {
  const value = balance.solve(variable, changes);
  return value ? [value] : [];
};

/**
 * A share that is cut off instead of rounded holds too, unless it is the share that was changed: no
 * one is advised to cut off.
 */
function holds(claim: Claim, slots: readonly (Variable | null)[], changes: Changes): boolean {
  const { outcome } = checkClaim(changed(claim, slots, changes));
  if (outcome !== 'truncated') return outcome === 'ok';
  const stated = slots.at(-1);
  return !(stated && changes.has(stated));
}

function changed(claim: Claim, slots: readonly (Variable | null)[], changes: Changes): Claim {
  const terms = claim.terms.map((term, at) => {
    const slot = slots[at];
    const value = slot ? changes.get(slot) : undefined;
    return value ? { ...term, value } : term;
  });
  return { ...claim, terms };
}
