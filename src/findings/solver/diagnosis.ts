import type { Change } from './candidates.js';
import type { Changes, Edge } from './edge.js';
import { isClear, type Ranked } from './rank.js';
import type { Variable } from './variables.js';

/** A number that is clearly the wrong one. */
export interface Culprit extends Change {
  /** Whether the right value is as clear as that the number is wrong. */
  readonly valueIsClear: boolean;
  /** How many failing claims come right with it. */
  readonly mends: number;
}

/** What the whole report tells of one failing claim. */
export interface Diagnosis {
  /** The numbers of the claim that are clearly wrong; mostly none or one. */
  readonly culprits: readonly Culprit[];
  /** Every change of a number of the claim that a smallest set of changes has, likeliest first. */
  readonly candidates: readonly Ranked[];
  /** No change of one number makes the claim right without making another one wrong. */
  readonly confirmed: boolean;
  /** False where the search was given up. */
  readonly complete: boolean;
}

/** Where no change of any number helps. */
export const unsolved = (group: readonly Edge[], complete: boolean): Diagnosis => ({
  culprits: [],
  candidates: [],
  confirmed: complete && group.length === 1,
  complete,
});

/** What a group's culprits and candidates tell of one of its claims: those that stand in it. */
export function diagnosisOf(
  { variables }: Edge,
  culprits: readonly Culprit[],
  candidates: readonly Ranked[] = [],
  complete = true,
): Diagnosis {
  const own = new Set(variables);
  return {
    culprits: culprits.filter(({ variable }) => own.has(variable)),
    candidates: candidates.filter(({ variable }) => own.has(variable)),
    confirmed: false,
    complete,
  };
}

/** The numbers that nearly all of the evidence says are wrong, on top of other changes. */
export function culpritsOf(
  all: readonly Ranked[],
  group: readonly Edge[],
  changes: Changes,
): readonly Culprit[] {
  const best = new Map<Variable, { change: Ranked; share: number }>();
  for (const change of all) {
    const known = best.get(change.variable);
    const share = (known?.share ?? 0) + change.share;
    best.set(change.variable, { change: known?.change ?? change, share });
  }
  const clear = [...best.values()].filter(({ share }) => isClear(share));
  const after = withChanges(
    changes,
    clear.map(({ change }) => change),
  );
  return clear.map(({ change }) => ({
    ...culpritOf(change, group, after),
    valueIsClear: change.room === 1 && isClear(change.share),
  }));
}

/** A change as the culprit of those claims that it makes right together with others. */
export const culpritOf = (change: Change, group: readonly Edge[], after: Changes): Culprit => ({
  variable: change.variable,
  value: change.value,
  slip: change.slip,
  isGiven: change.isGiven,
  room: change.room,
  valueIsClear: change.room === 1,
  mends: mendedBy(change, group, after).length,
});

/** The claims with a number that hold after some changes. */
export function mendedBy({ variable }: Change, group: readonly Edge[], after: Changes): Edge[] {
  const own = new Set(variable.edges);
  return group.filter((edge) => own.has(edge) && edge.holds(after));
}

/** More changes on top of some. */
export function withChanges(changes: Changes, more: readonly Change[]): Changes {
  const after = new Map(changes);
  for (const { variable, value } of more) after.set(variable, value);
  return after;
}
