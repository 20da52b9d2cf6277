import { Candidates, type Budget } from './candidates.js';
import { componentsOf } from './components.js';
import { culpritsOf, diagnosisOf, unsolved, type Diagnosis } from './diagnosis.js';
import type { Changes, Edge } from './edge.js';
import { peel } from './peel.js';
import { ranked } from './rank.js';
import { smallestSets } from './search.js';
import type { Network } from './variables.js';

/** The work there is for a report, in claims recomputed: so much for each claim, and for one group at most. */
const STEPS_PER_CLAIM = 300;
const STEPS_AT_LEAST = 20_000;
const STEPS_PER_GROUP = 40_000;

/** What a report's failing claims tell, by the claims' ids, and the steps that it took. */
export interface Solution {
  readonly diagnoses: ReadonlyMap<string, Diagnosis>;
  readonly steps: number;
}

/**
 * Looks for the wrong numbers of a report: the smallest changes that make all failing claims right
 * and break none, group by group of claims that share numbers, small groups first. Bounded work:
 * linear in the number of claims.
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
  const groups = componentsOf(network.edges.filter((edge) => edge.failing));
  const work = new Work(Math.max(STEPS_AT_LEAST, STEPS_PER_CLAIM * network.edges.length), former);
  for (const group of groups.sort((a, b) => a.length - b.length)) {
    const hard = group.filter(({ claim }) => !isSoft(claim.id));
    const isSolved = work.diagnose(group);
    if (!isSolved && hard.length > 0 && hard.length < group.length)
      for (const part of componentsOf(hard)) work.diagnose(part);
  }
  return { diagnoses: work.diagnoses, steps: work.steps };
}

/** The search through a report, with what is left of its budget. */
class Work {
  readonly diagnoses = new Map<string, Diagnosis>();
  readonly #candidates: Candidates;
  #left: number;

  constructor(
    private readonly all: number,
    former: ReadonlySet<string>,
  ) {
    this.#candidates = new Candidates(former);
    this.#left = all;
  }

  get steps(): number {
    return this.all - this.#left;
  }

  /** Diagnoses a group of claims on top of some changes; false where nothing was found for any of them. */
  diagnose(group: readonly Edge[], changes: Changes = new Map()): boolean {
    const share = Math.max(0, Math.min(this.#left, STEPS_PER_GROUP));
    const budget: Budget = { left: share };
    const { sets, complete } = smallestSets(group, this.#candidates, budget, changes);
    const peeled = sets.length > 0 ? null : peel(group, this.#candidates, budget, changes);
    this.#left -= share - Math.max(0, budget.left);
    if (sets.length > 0) {
      const all = ranked(sets);
      const culprits = complete ? culpritsOf(all, group, changes) : [];
      for (const edge of group) this.#tell(edge, diagnosisOf(edge, culprits, all, complete));
      return true;
    }
    for (const edge of group) this.#tell(edge, unsolved(group, complete));
    if (!peeled) return false;
    // What is clear is taken as changed, and the rest looked at anew.
    for (const [edge, diagnosis] of peeled.diagnoses) this.#tell(edge, diagnosis);
    for (const part of componentsOf(peeled.rest)) this.diagnose(part, peeled.changes);
    return true;
  }

  #tell({ claim }: Edge, diagnosis: Diagnosis): void {
    this.diagnoses.set(claim.id, diagnosis);
  }
}
