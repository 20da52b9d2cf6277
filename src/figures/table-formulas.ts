import { groupBy } from '../collections.js';
import type { Expression, Sign } from './table-sign.js';

/**
 * What a form states of its columns, by their positions: a total and its parts, a quotient, or a
 * column of changes between two others.
 */
export type Formula =
  | { readonly kind: 'sum'; readonly total: number; readonly parts: readonly number[] }
  | { readonly kind: 'change'; readonly result: number; readonly from: number; readonly to: number }
  | {
      readonly kind: 'ratio';
      readonly result: number;
      readonly over: readonly number[];
      readonly under: readonly number[];
    };

/**
 * The formulas of columns by the numbers printed over them, null where a column has none. A
 * formula that names a column which is not there, or there twice, says nothing.
 *
 * @param changes positions of the columns that hold changes
 */
export function formulasOf(
  signs: readonly (Sign | null)[],
  changes: ReadonlySet<number> = new Set(),
): Formula[] {
  const positions = groupBy([...signs.keys()], (at) => signs[at]?.name);
  const positionOf = (name: string): number | null => {
    const [only, ...more] = positions.get(name) ?? [];
    return only === undefined || more.length > 0 ? null : only;
  };
  return signs.flatMap((sign, at) => {
    const formula = sign?.formula ? formulaOf(sign.formula, at, positionOf) : null;
    return formula ? [changes.has(at) ? changeOf(formula, at) : formula] : [];
  });
}

function formulaOf(
  { plus, minus, under }: Expression,
  result: number,
  positionOf: (name: string) => number | null,
): Formula | null {
  const added = all(plus.map(positionOf));
  const taken = all(minus.map(positionOf));
  const divisor = all(under.map(positionOf));
  if (!added || !taken || !divisor) return null;
  const terms = [...added, ...taken];
  if ([...terms, ...divisor].includes(result) || new Set(terms).size < terms.length) return null;
  if (divisor.length > 0)
    return taken.length > 0 ? null : { kind: 'ratio', result, over: added, under: divisor };
  return sumOf(result, added, taken);
}

/** 'a = b - c' says that b is a and c together; a difference of several sums says no total. */
function sumOf(result: number, added: readonly number[], taken: readonly number[]): Formula | null {
  if (taken.length === 0)
    return added.length > 1 ? { kind: 'sum', total: result, parts: added } : null;
  const [total, ...more] = added;
  if (total === undefined || more.length > 0) return null;
  return { kind: 'sum', total, parts: [result, ...taken] };
}

/** 'Tăng, giảm' = this period - the one before: a change is no part of a total. */
function changeOf(formula: Formula, result: number): Formula {
  if (formula.kind !== 'sum' || formula.total === result || formula.parts.length !== 2)
    return formula;
  const [, from = result] = formula.parts;
  return { kind: 'change', result, from, to: formula.total };
}

const all = (found: readonly (number | null)[]): number[] | null =>
  found.every((at) => at !== null) ? [...found] : null;
