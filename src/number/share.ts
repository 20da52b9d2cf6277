import type { Decimal } from '../model.js';
import { decimal, equal, multiply, roundHalfUp, truncate } from './decimal.js';

/** Whether a percentage is a/b rounded, or cut off, at its decimals. */
export const isShare = (a: Decimal, b: Decimal, percent: Decimal): boolean =>
  isRoundedShare(a, b, percent) ||
  (b.digits !== 0n && equal(truncate(multiply(a, HUNDRED), b, percent.scale), percent));

/** Whether a percentage is a/b rounded at its decimals. */
export const isRoundedShare = (a: Decimal, b: Decimal, percent: Decimal): boolean =>
  b.digits !== 0n && equal(roundHalfUp(multiply(a, HUNDRED), b, percent.scale), percent);

const HUNDRED = decimal(100);
