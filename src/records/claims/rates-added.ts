import { isCount, isOfOnePlace, type Occurrence } from '../../figures/occurrence.js';
import { abs, compare, decimal, equal, subtract, sum } from '../../number/decimal.js';
import { addsUp } from './material.js';
import type { TotalReading } from './ways.js';

const HUNDRED = decimal(100);
/** So many points short of 100 % or past it are a slip. */
const SLIP = decimal(5);

/** Whether shares of one whole are told to make 100 %, and nearly do. */
export function isNearlyWhole({ total, parts }: TotalReading): boolean {
  const gap = abs(subtract(sum(parts.map(({ value }) => value)), HUNDRED));
  return equal(total.value, HUNDRED) && compare(gap, SLIP) <= 0;
}

/**
 * Whether the cells of a row are such as are added up. Counts are; scores are where they are of one
 * place and time; percentages are rates of several places mostly, of which the last is that of all
 * together ('Cấp tỉnh 95,2% | Cấp xã 91,4% | Toàn tỉnh 92,5%'): only where the numbers say that they
 * are shares of one whole.
 */
export function areAdded(reading: TotalReading): boolean {
  const { total, parts } = reading;
  if (isCount(total)) return true;
  if (total.measure === '%' && isNearlyWhole(reading)) return true;
  return areOfOne(parts) && (total.measure !== '%' || addsUp(total, parts));
}

const areOfOne = ([first, ...others]: readonly Occurrence[]): boolean =>
  first !== undefined &&
  others.every((other) => isOfOnePlace(first, other) && first.period === other.period);
