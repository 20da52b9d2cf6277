import type { GoldCheck, GoldRatio } from './gold.js';

const TOTALS = new Set(['sum', 'balance', 'level_sum', 'table_total', 'row_total']);

const ascending = (values: readonly number[]): number[] => [...values].sort((a, b) => a - b);
const setOf = (values: readonly number[]): string => ascending([...new Set(values)]).join(',');

/**
 * What makes two checks the same: the numbers, not the order of the parts, the zeros among them
 * or which kind of total it was called. Null for a kind that has no truth.
 */
export function checkKey(kind: string, values: readonly number[]): string | null {
  const [first = NaN, second = NaN, third = NaN] = values;
  if (TOTALS.has(kind)) {
    const parts = values.slice(1).filter((part) => part !== 0);
    return `total ${first} = ${ascending(parts).join(' + ')}`;
  }
  if (kind === 'repeat') return `repeat ${setOf(values)}`;
  if (kind === 'difference') return `difference ${setOf([first, second])} by ${third}`;
  if (kind === 'score_ratio') return `score ${first} of ${second} is ${third}`;
  return kind === 'extreme' ? `extreme ${first}` : null;
}

/** The key of a ratio: `num/den = stated%`. */
export const ratioKey = (num: number, den: number, stated: number): string =>
  `${num}/${den} = ${stated}%`;

/** `ratioKey` of a ratio of the truth. */
export const goldRatioKey = (ratio: GoldRatio): string =>
  ratioKey(ratio.num, ratio.den, ratio.stated ?? NaN);

/** `checkKey` of a check of the truth. */
export const goldCheckKey = (check: GoldCheck): string =>
  checkKey(check.kind, goldValues(check)) ?? check.kind;

/** The numbers of a check in the order of checks.csv. */
function goldValues(check: GoldCheck): number[] {
  switch (check.kind) {
    case 'repeat':
      return check.values;
    case 'difference':
      return [check.from, check.to, check.stated];
    case 'score_ratio':
      return [check.rate, check.max, check.stated];
    case 'extreme':
      return [check.stated, ...(check.values ?? [])];
    default:
      return [check.total, ...check.parts];
  }
}
