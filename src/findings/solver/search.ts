import { spend, type Budget, type Candidates, type Change } from './candidates.js';
import type { Changes, Edge } from './edge.js';
import type { Variable } from './variables.js';
import { toPlain } from '../../number/decimal.js';

/** Changes that together make all claims of a search right. */
export type ChangeSet = readonly Change[];

/** What a search found. */
export interface Found {
  /** The sets of the smallest size there is; empty where none has `LARGEST` changes or fewer. */
  readonly sets: readonly ChangeSet[];
  /** False where the budget ran out first: there may be more sets. */
  readonly complete: boolean;
}

/** More numbers are not held to be wrong at once. */
export const LARGEST = 3;

/** More sets than these tell nothing. */
const KEPT_SETS = 4096;

/**
 * Error localisation after Fellegi and Holt (A Systematic Approach to Automatic Edit and Imputation,
 * JASA 71, 1976): the smallest sets of numbers whose change satisfies every failing claim and breaks
 * none that holds. Exact: at least one number of each failing claim changes, so the search branches
 * over the numbers of the shortest one, for one change, then two, then three.
 */
export function smallestSets(
  failing: readonly Edge[],
  candidates: Candidates,
  budget: Budget,
  changes: Changes = new Map(),
): Found {
  for (let size = disjoint(failing); size <= LARGEST; size += 1) {
    const sets = new Map<string, ChangeSet>();
    extend(new Set(failing), { size, changes, chosen: [], candidates, budget, sets });
    const complete = budget.left >= 0 && sets.size < KEPT_SETS;
    if (sets.size > 0 || !complete)
      return {
        sets: [...sets].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, set]) => set),
        complete,
      };
  }
  return { sets: [], complete: true };
}

interface Branch {
  /** How many more changes there may be. */
  readonly size: number;
  readonly changes: Changes;
  readonly chosen: ChangeSet;
  readonly candidates: Candidates;
  readonly budget: Budget;
  readonly sets: Map<string, ChangeSet>;
}

function extend(failing: ReadonlySet<Edge>, branch: Branch): void {
  const { size, changes, chosen, candidates, budget, sets } = branch;
  if (failing.size === 0) {
    sets.set(keyOf(chosen), chosen);
    return;
  }
  if (disjoint(failing) > size) return;
  const isLast = size === 1;
  for (const variable of branched(failing, isLast)) {
    if (budget.left < 0 || sets.size >= KEPT_SETS) return;
    if (changes.has(variable)) continue;
    for (const change of candidates.of(variable, { failing, changes, isLast }, budget)) {
      const after = new Map(changes).set(variable, change.value);
      const rest = new Set([...failing].filter((edge) => spend(budget) && !edge.holds(after)));
      extend(rest, { ...branch, size: size - 1, changes: after, chosen: [...chosen, change] });
    }
  }
}

/** The numbers of the shortest claim; the last change must be of one that stands in every claim. */
function branched(failing: ReadonlySet<Edge>, isLast: boolean): readonly Variable[] {
  const shortest = [...failing].reduce((a, b) => (isShorter(b, a) ? b : a));
  const numbers = shortest.variables;
  return isLast
    ? numbers.filter(({ edges }) => edges.filter((e) => failing.has(e)).length === failing.size)
    : numbers;
}

/** The order is the same whichever claim is read first. */
function isShorter(a: Edge, b: Edge): boolean {
  const more = a.variables.length - b.variables.length;
  return more < 0 || (more === 0 && a.claim.id < b.claim.id);
}

/**
 * How many claims there are that share no number with each other, as far as it matters: each needs a
 * change of its own.
 */
function disjoint(failing: Iterable<Edge>): number {
  const used = new Set<Variable>();
  let count = 0;
  for (const { variables } of failing) {
    if (variables.some((variable) => used.has(variable))) continue;
    for (const variable of variables) used.add(variable);
    count += 1;
    if (count > LARGEST) break;
  }
  return count;
}

const keyOf = (set: ChangeSet): string =>
  set
    .map(({ variable, value }) => `${variable.key}=${toPlain(value)}`)
    .sort()
    .join(' ');
