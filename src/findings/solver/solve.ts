import { toPlain } from '../../number/decimal.js';
import { Candidates, type Budget, type Change } from './candidates.js';
import { componentsOf } from './components.js';
import type { Changes, Edge } from './edge.js';
import { isClear, ranked, type Ranked } from './rank.js';
import { smallestSets } from './search.js';
import type { Network, Variable } from './variables.js';

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

/** The work there is for a report, in claims recomputed: so much for each claim, and for one group at most. */
const STEPS_PER_CLAIM = 300;
const STEPS_AT_LEAST = 20_000;
const STEPS_PER_GROUP = 40_000;

/** The outcome of a run, with the steps it took. */
export interface Solution {
  readonly diagnoses: ReadonlyMap<string, Diagnosis>;
  readonly steps: number;
}

/**
 * Looks for the wrong numbers of a report: the smallest changes that make all failing claims right
 * and break none, group by group of claims that share numbers. Bounded work: linear in the number of
 * claims.
 *
 * @param isSoft failing claims that may be no error of a number: they are left aside where nothing
 *   makes them right together with the others
 * @param former the numbers that the report states of the period before, plain
 */
export function solve(
  network: Network,
  isSoft: (claim: string) => boolean,
  former: ReadonlySet<string>,
): Solution {
  const candidates = new Candidates(former);
  const all = Math.max(STEPS_AT_LEAST, STEPS_PER_CLAIM * network.edges.length);
  const diagnoses = new Map<string, Diagnosis>();
  let left = all;
  const diagnosed = (group: readonly Edge[], changes: Changes = new Map()): boolean => {
    const share = Math.max(0, Math.min(left, STEPS_PER_GROUP));
    const budget: Budget = { left: share };
    const outcome = diagnose(group, candidates, budget, changes);
    left -= share - Math.max(0, budget.left);
    for (const [edge, diagnosis] of outcome.diagnoses) diagnoses.set(edge.claim.id, diagnosis);
    // What was clear is taken as changed, and the rest looked at anew.
    if (outcome.rest.length > 0 && outcome.rest.length < group.length)
      for (const part of componentsOf(outcome.rest)) diagnosed(part, outcome.changes);
    return outcome.rest.length < group.length;
  };
  const bySize = componentsOf(network.edges.filter((edge) => edge.failing)).sort(
    (a, b) => a.length - b.length,
  );
  for (const group of bySize) {
    const hard = group.filter(({ claim }) => !isSoft(claim.id));
    const isSolved = diagnosed(group);
    if (!isSolved && hard.length > 0 && hard.length < group.length)
      for (const part of componentsOf(hard)) diagnosed(part);
  }
  return { diagnoses, steps: all - left };
}

interface Outcome {
  readonly diagnoses: ReadonlyMap<Edge, Diagnosis>;
  /** Claims for which nothing was found yet. */
  readonly rest: readonly Edge[];
  readonly changes: Changes;
}

function diagnose(
  group: readonly Edge[],
  candidates: Candidates,
  budget: Budget,
  changes: Changes,
): Outcome {
  const { sets, complete } = smallestSets(group, candidates, budget, changes);
  if (sets.length > 0) {
    const all = ranked(sets);
    const culprits = culpritsOf(all, group, changes, complete);
    const diagnoses = group.map(
      (edge) => [edge, diagnosisOf(edge, all, culprits, complete)] as const,
    );
    return { diagnoses: new Map(diagnoses), rest: [], changes };
  }
  const peeled = peel(group, candidates, budget, changes);
  if (peeled.length > 0) return applied(peeled, group, changes);
  const confirmed = complete && group.length === 1;
  const nothing: Diagnosis = { culprits: [], candidates: [], confirmed, complete };
  return { diagnoses: new Map(group.map((edge) => [edge, nothing])), rest: group, changes };
}

const diagnosisOf = (
  { variables }: Edge,
  all: readonly Ranked[],
  culprits: readonly Culprit[],
  complete: boolean,
): Diagnosis => {
  const own = new Set(variables);
  return {
    culprits: culprits.filter(({ variable }) => own.has(variable)),
    candidates: all.filter(({ variable }) => own.has(variable)),
    confirmed: false,
    complete,
  };
};

/** The numbers that nearly all of the evidence says are wrong. */
function culpritsOf(
  all: readonly Ranked[],
  group: readonly Edge[],
  changes: Changes,
  complete: boolean,
): Culprit[] {
  if (!complete) return [];
  const best = new Map<Variable, { change: Ranked; share: number }>();
  for (const change of all) {
    const known = best.get(change.variable);
    const share = (known?.share ?? 0) + change.share;
    best.set(change.variable, { change: known?.change ?? change, share });
  }
  const clear = [...best.values()].filter(({ share }) => isClear(share));
  const after = new Map(changes);
  for (const { change } of clear) after.set(change.variable, change.value);
  return clear.map(({ change }) =>
    culprit(change, group, after, change.room === 1 && isClear(change.share)),
  );
}

const culprit = (
  change: Change,
  group: readonly Edge[],
  after: Changes,
  valueIsClear: boolean,
): Culprit => ({
  variable: change.variable,
  value: change.value,
  slip: change.slip,
  room: change.room,
  valueIsClear,
  mends: mended(change, group, after).length,
});

function mended({ variable }: Change, group: readonly Edge[], after: Changes): Edge[] {
  const own = new Set(variable.edges);
  return group.filter((edge) => own.has(edge) && edge.holds(after));
}

/**
 * Where more numbers are wrong than are searched for together: the changes that alone make two claims
 * or more right, where no other change does that for one of them.
 */
function peel(
  group: readonly Edge[],
  candidates: Candidates,
  budget: Budget,
  changes: Changes,
): readonly (readonly [Change, readonly Edge[]])[] {
  const failing = new Set(group);
  const state = { failing, changes, isLast: false };
  const shared = new Set(
    group.flatMap(({ variables }) => variables).filter((v) => isShared(v, failing)),
  );
  const doubles = [...shared].flatMap((variable) => {
    if (changes.has(variable) || budget.left < 0) return [];
    return candidates.of(variable, state, budget).flatMap((change) => {
      const right = mended(change, group, new Map(changes).set(variable, change.value));
      return right.length > 1 ? [[change, right] as const] : [];
    });
  });
  if (budget.left < 0) return [];
  const claimedBy = new Map<Edge, number>();
  for (const [, edges] of doubles)
    for (const edge of edges) claimedBy.set(edge, (claimedBy.get(edge) ?? 0) + 1);
  return doubles.filter(([, edges]) => edges.every((edge) => claimedBy.get(edge) === 1));
}

const isShared = ({ edges }: Variable, failing: ReadonlySet<Edge>): boolean =>
  edges.filter((edge) => failing.has(edge)).length > 1;

function applied(
  peeled: readonly (readonly [Change, readonly Edge[]])[],
  group: readonly Edge[],
  changes: Changes,
): Outcome {
  const after = new Map(changes);
  for (const [change] of peeled) after.set(change.variable, change.value);
  const diagnoses = new Map<Edge, Diagnosis>();
  for (const [change, edges] of peeled) {
    const found = culprit(change, edges, after, change.room === 1);
    const only = { culprits: [found], candidates: [], confirmed: false, complete: true };
    for (const edge of edges) diagnoses.set(edge, only);
  }
  return { diagnoses, rest: group.filter((edge) => !diagnoses.has(edge)), changes: after };
}

/** A change in words for tests and logs: `f3 → 42`. */
export const changeKey = ({ variable, value }: Change): string =>
  `${variable.key} → ${toPlain(value)}`;
