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

/** Whether a percentage is a/b rounded, or cut off, at its decimals. */
export const isShare = (a: Decimal, b: Decimal, percent: Decimal): boolean =>
  isRoundedShare(a, b, percent) ||
  (b.digits !== 0n && equal(truncate(multiply(a, HUNDRED), b, percent.scale), percent));

/** Whether a percentage is a/b rounded at its decimals. */
export const isRoundedShare = (a: Decimal, b: Decimal, percent: Decimal): boolean =>
  b.digits !== 0n && equal(roundHalfUp(multiply(a, HUNDRED), b, percent.scale), percent);

/** Whether a percentage is at most so many points from a/b rounded at its decimals; nothing has no shares. */
export function isNearShare(a: Decimal, b: Decimal, percent: Decimal, points: number): boolean {
  if (b.digits === 0n) return false;
  const right = roundHalfUp(multiply(a, HUNDRED), b, percent.scale);
  return compare(abs(subtract(percent, right)), decimal(points)) <= 0;
}

const HUNDRED = decimal(100);
