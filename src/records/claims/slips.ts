import { type Occurrence, totalOf } from '../../figures/occurrence.js';
import { abs, compare, decimal, multiply, subtract } from '../../number/decimal.js';
import { isOneSlip } from '../../number/slip.js';

const TEN = decimal(10);

/**
 * Whether a total is more than a tenth, and more than ten, from what its parts make, and no slip of
 * the hand in one of the numbers explains it: numbers that stand apart are then not of one thing.
 */
export function isFarOff(total: Occurrence, parts: readonly Occurrence[]): boolean {
  const gap = abs(subtract(total.value, totalOf(parts)));
  if (compare(gap, TEN) <= 0 || compare(multiply(gap, TEN), total.value) <= 0) return false;
  return !isOneSlip(total, parts);
}
