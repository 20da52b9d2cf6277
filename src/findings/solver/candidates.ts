import type { Decimal } from '../../model.js';
import { equal, sign, toPlain } from '../../number/decimal.js';
import { otherSlip, slipsOf, staleSlip, type Slip } from './causes.js';
import type { Changes, Edge } from './edge.js';
import type { Variable } from './variables.js';

/** Another value for one number, and how the printed one may have come of it. */
export interface Change {
  readonly variable: Variable;
  readonly value: Decimal;
  readonly slip: Slip;
  /** Whether a claim gives this value, not one that rounding leaves beside it. */
  readonly isGiven: boolean;
  /** How many values around this one fit as well; 1 where it is the only one. */
  readonly room: number;
}

/** Where a search stands. */
export interface State {
  /** The claims that the changes made so far leave wrong. */
  readonly failing: ReadonlySet<Edge>;
  readonly changes: Changes;
  /** Whether the next change must make all of them right. */
  readonly isLast: boolean;
}

/** How much may still be done; a step is one claim recomputed. */
export interface Budget {
  left: number;
}

/** A number that stands at several places is wrong at all of them only if it was copied. */
const COPIED = 0.1;
const COUNTED_MENTIONS = 3;

/** So many of a number's failing claims are asked for values. */
const ASKED_EDGES = 6;

/** Proposes the changes of a number; keeps what does not depend on the state of the search. */
export class Candidates {
  readonly #slips = new Map<Variable, ReturnType<typeof slipsOf>>();

  /** @param former the numbers that the report states of the period before, plain */
  constructor(private readonly former: ReadonlySet<string>) {}

  /**
   * The changes of one number, on top of others, that make some of the failing claims right, or all
   * of them where it is the last change, and leave every claim right that is so as the report stands.
   */
  of(variable: Variable, state: State, budget: Budget): Change[] {
    const { failing, changes, isLast } = state;
    const own = variable.edges.filter((edge) => failing.has(edge));
    const held = variable.edges.filter((edge) => !edge.failing);
    const proposed = new Map<string, { value: Decimal; isGiven: boolean }>();
    for (const edge of own.slice(0, ASKED_EDGES)) {
      const { solved, fitting } = this.#proposals(variable, edge, changes, budget);
      for (const value of solved) proposed.set(toPlain(value), { value, isGiven: true });
      for (const value of fitting)
        if (!proposed.has(toPlain(value))) proposed.set(toPlain(value), { value, isGiven: false });
    }
    return [...proposed.values()].flatMap(({ value, isGiven }) => {
      if (sign(value) < 0 || equal(value, variable.value)) return [];
      const after = new Map(changes).set(variable, value);
      const holds = (edge: Edge): boolean => spend(budget) && edge.holds(after);
      const mends = isLast ? own.every(holds) : own.some(holds);
      if (!mends || !held.every(holds)) return [];
      const typed = this.#typingSlip(variable, value);
      if (typed) return [{ variable, value, slip: typed, isGiven, room: 1 }];
      const room = roomAround(value, own, changes, { variable, budget });
      return [{ variable, value, slip: this.#otherSlip(variable, value, room), isGiven, room }];
    });
  }

  /** Where a claim leaves room for several values, those that a slip leads to count beside the middle one. */
  #proposals(
    variable: Variable,
    edge: Edge,
    changes: Changes,
    budget: Budget,
  ): { readonly solved: readonly Decimal[]; readonly fitting: readonly Decimal[] } {
    spend(budget);
    const solved = edge.solve(variable, changes);
    if (edge.exact || !variable.typed) return { solved, fitting: [] };
    const slips = [...this.#slipsOf(variable).values()].map(({ value }) => value);
    const after = new Map(changes);
    const fitting = slips.filter(
      (value) => spend(budget) && edge.holds(after.set(variable, value)),
    );
    return { solved, fitting };
  }

  #slipsOf(variable: Variable): ReturnType<typeof slipsOf> {
    const known = this.#slips.get(variable) ?? slipsOf(variable.value);
    this.#slips.set(variable, known);
    return known;
  }

  /** The slip of the typist that makes the printed number of a value; null where none does. */
  #typingSlip(variable: Variable, value: Decimal): Slip | null {
    const slip = variable.typed ? this.#slipsOf(variable).get(toPlain(value))?.slip : undefined;
    const copies = Math.min(variable.mentions, COUNTED_MENTIONS) - 1;
    return slip ? { ...slip, chance: slip.chance * COPIED ** copies } : null;
  }

  /** Any other error, with as many chances as there is room for values. */
  #otherSlip(variable: Variable, value: Decimal, room: number): Slip {
    const stale = variable.figure === null ? null : staleSlip(variable.value, this.former);
    const { cause, chance } = otherSlip(variable.value, value);
    return stale ?? { cause, chance: chance * room };
  }
}

/** How far a search for the ends of what fits goes, in doublings. */
const DOUBLINGS = 16;

/** How many values around one that fits do so too, to a factor of two. */
function roomAround(
  value: Decimal,
  edges: readonly Edge[],
  changes: Changes,
  { variable, budget }: { readonly variable: Variable; readonly budget: Budget },
): number {
  const after = new Map(changes).set(variable, value);
  const mended = edges.filter((edge) => spend(budget) && edge.holds(after));
  if (mended.some((edge) => edge.exact)) return 1;
  const fits = (step: bigint): boolean => {
    const moved = { ...value, digits: value.digits + step };
    after.set(variable, moved);
    return mended.every((edge) => spend(budget) && edge.holds(after));
  };
  const reach = (direction: bigint): number => {
    let step = 1n;
    for (let k = 0; k < DOUBLINGS && fits(direction * step); k += 1) step *= 2n;
    return Number(step - 1n);
  };
  return 1 + reach(1n) + reach(-1n);
}

/** One step less; false where there is none left. */
export function spend(budget: Budget): boolean {
  budget.left -= 1;
  return budget.left >= 0;
}
