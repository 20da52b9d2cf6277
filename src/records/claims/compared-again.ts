import type { Amount, Change } from '../../figures/changes.js';
import { type Material, textOf } from './material.js';

/**
 * The former count of a change that is told of the same count as the one before it, with nothing of its own but
 * another time: 'So với tháng 7 (461 hồ sơ), hồ sơ tiếp nhận tăng 21 hồ sơ; so với cùng kỳ năm 2023 (490 hồ sơ)
 * giảm 8 hồ sơ'. Undefined where it may be told of something else.
 */
export function comparedAgain(
  change: Change,
  before: Change | undefined,
  { document }: Material,
): Amount | undefined {
  if (before?.block !== change.block || before.measure !== change.measure) return undefined;
  if (change.start - before.start > LONGEST) return undefined;
  const text = textOf(change, document);
  const [, former] = AGAIN.exec(text.slice(before.start, change.start)) ?? [];
  if (!ENDS.test(text.slice(change.start, change.start + LONGEST))) return undefined;
  return change.former.find(({ raw }) => raw === former);
}

/** No more letters stand between two changes that are told in one breath. */
const LONGEST = 160;

/** '21 hồ sơ; so với cùng kỳ năm 2023 (490 hồ sơ) giảm': a number, its unit, a time and what was counted then. */
const AGAIN =
  /^[\d.,]+ ?[\p{L} ]{0,12}[,;] (?:và |còn )?so với (?:(?:cùng|kỳ|tháng|quý|năm|tuần|trước|ngoái|liền|kề|[\d/]+|[IVX]+) )+\(([\d.,]+)(?: \p{L}+){0,2}\),? (?:tăng|giảm)(?: thêm)? $/iu;

/** Behind how many there are of them things are told apart no more: not 'giảm 8 hồ sơ trực tuyến'. */
const ENDS = /^[\d.,]+ ?[\p{L} ]{0,12}(?:[.,;()]|$)/u;
