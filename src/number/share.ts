import type { Decimal } from '../model.js';
import {
  abs,
  compare,
  decimal,
  equal,
  multiply,
  roundHalfUp,
  subtract,
  truncate,
} from './decimal.js';
import { isSlip } from './slip.js';

/** Whether a percentage is a/b rounded, or cut off, at its decimals. */
export const isShare = (a: Decimal, b: Decimal, percent: Decimal): boolean =>
  isRoundedShare(a, b, percent) ||
  (b.digits !== 0n && equal(truncate(multiply(a, HUNDRED), b, percent.scale), percent));

/** Whether a percentage is a/b rounded at its decimals. */
export const isRoundedShare = (a: Decimal, b: Decimal, percent: Decimal): boolean =>
  b.digits !== 0n && equal(roundedShare(a, b, percent), percent);

/** Whether a percentage is at most so many points from a/b rounded at its decimals; nothing has no shares. */
export function isNearShare(a: Decimal, b: Decimal, percent: Decimal, points: number): boolean {
  if (b.digits === 0n) return false;
  return compare(abs(subtract(percent, roundedShare(a, b, percent))), decimal(points)) <= 0;
}

/** Whether a percentage is but a slip of the hand from a/b rounded at its decimals: 87,18 % for 77,18 %; nothing has no shares. */
export const isSlipOfShare = (a: Decimal, b: Decimal, percent: Decimal): boolean =>
  b.digits !== 0n && isSlip(percent, roundedShare(a, b, percent));

/** a/b in per cent, rounded at the decimals of a percentage. */
const roundedShare = (a: Decimal, b: Decimal, { scale }: Decimal): Decimal =>
  roundHalfUp(multiply(a, HUNDRED), b, scale);

const HUNDRED = decimal(100);
