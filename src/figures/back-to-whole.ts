import { abs, compare, decimal, multiply, subtract } from '../number/decimal.js';
import { isOneSlip } from '../number/slip.js';
import { type Frames, placed, top } from './frames.js';
import { isCount, type Occurrence, totalOf } from './occurrence.js';
import { areOneOfEachLevel } from './place-words.js';

/** A total and its levels, each with its share: no more numbers are looked back to. */
const MOST = 8;

/**
 * 'Tiếp nhận 500 hồ sơ, cấp tỉnh 200 hồ sơ, cấp xã 300 hồ sơ; giải quyết 450 hồ sơ, …': behind the semicolon
 * that ends a list of levels which make a total, what is spoken of is that of the total again.
 */
export function backToWhole(frames: Frames, found: readonly Occurrence[]): Frames {
  const { closed, several } = top(frames);
  const last = found.at(-1);
  if (!closed || !several || last?.sentence !== frames.sentence) return frames;
  const told = found.slice(-MOST).filter((o) => isCount(o) && o.sentence === last.sentence);
  const before = told.findLastIndex(({ indicator }) => indicator !== told.at(-1)?.indicator);
  const [whole, ...parts] = told.slice(before + 1);
  if (!whole || whole.indicator === 'other') return frames;
  if (!areOneOfEachLevel(parts) || parts.some(({ level }) => level === whole.level)) return frames;
  return areNearly(whole, parts) ? placed(frames, whole.level, whole.unitName) : frames;
}

/** Whether parts make a total up to a tenth, or up to one slip of the hand, as they do where one of them is misprinted. */
export function areNearly(whole: Occurrence, parts: readonly Occurrence[]): boolean {
  const gap = abs(subtract(whole.value, totalOf(parts)));
  return (
    (parts.every(({ value }) => compare(value, whole.value) <= 0) &&
      compare(multiply(gap, decimal(10)), whole.value) <= 0) ||
    (compare(whole.value, TELLING) >= 0 && isOneSlip(whole, parts))
  );
}

/** One other digit of a smaller number makes another number as often as a slip. */
const TELLING = decimal(1000);
