import type { Budget, Candidates, Change } from './candidates.js';
import {
  culpritOf,
  diagnosisOf,
  mendedBy,
  withChanges,
  type Culprit,
  type Diagnosis,
} from './diagnosis.js';
import type { Changes, Edge } from './edge.js';
import type { Variable } from './variables.js';

/** What is clear in a group of claims in which too many numbers are wrong to search for all at once. */
export interface Peeled {
  readonly diagnoses: ReadonlyMap<Edge, Diagnosis>;
  /** The claims that fail still. */
  readonly rest: readonly Edge[];
  readonly changes: Changes;
}

/**
 * The changes that make two failing claims or more right, each alone, where no other change does that
 * for one of these claims; null where there is none.
 */
export function peel(
  group: readonly Edge[],
  candidates: Candidates,
  budget: Budget,
  changes: Changes,
): Peeled | null {
  const found = doubles(group, candidates, budget, changes);
  if (budget.left < 0) return null;
  const claimedBy = new Map<Edge, number>();
  for (const { edges } of found)
    for (const edge of edges) claimedBy.set(edge, (claimedBy.get(edge) ?? 0) + 1);
  const sole = found.filter(({ edges }) => edges.every((edge) => claimedBy.get(edge) === 1));
  if (sole.length === 0) return null;
  const after = withChanges(
    changes,
    sole.map(({ change }) => change),
  );
  const culprits = sole.map(({ change }): Culprit => culpritOf(change, group, after));
  const rest = group.filter((edge) => !edge.holds(after));
  const failing = new Set(rest);
  const mended = group.filter((edge) => !failing.has(edge));
  return {
    diagnoses: new Map(mended.map((edge) => [edge, diagnosisOf(edge, culprits)])),
    rest,
    changes: after,
  };
}

function doubles(
  group: readonly Edge[],
  candidates: Candidates,
  budget: Budget,
  changes: Changes,
): { readonly change: Change; readonly edges: readonly Edge[] }[] {
  const failing = new Set(group);
  const shared = new Set(group.flatMap(({ variables }) => variables.filter(isShared(failing))));
  return [...shared].flatMap((variable) => {
    if (changes.has(variable) || budget.left < 0) return [];
    const found = candidates.of(variable, { failing, changes, isLast: false }, budget);
    return found.flatMap((change) => {
      const edges = mendedBy(change, group, withChanges(changes, [change]));
      return edges.length > 1 ? [{ change, edges }] : [];
    });
  });
}

const isShared =
  (failing: ReadonlySet<Edge>) =>
  ({ edges }: Variable): boolean =>
    edges.filter((edge) => failing.has(edge)).length > 1;
