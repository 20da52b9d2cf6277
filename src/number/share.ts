import type { Decimal } from '../model.js';
import { decimal, equal, multiply, roundHalfUp, truncate } from './decimal.js';

/** Whether a percentage is a/b rounded, or cut off, at its decimals. */
export function isShare(a: Decimal, b: Decimal, percent: Decimal): boolean {
  if (b.digits === 0n) return false;
  const hundredfold = multiply(a, decimal(100));
  return (
    equal(roundHalfUp(hundredfold, b, percent.scale), percent) ||
    equal(truncate(hundredfold, b, percent.scale), percent)
  );
}
