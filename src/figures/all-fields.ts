import { opensSentence } from './clauses.js';
import { isWord, type Item, type Reading } from './items.js';
import type { Occurrence } from './occurrence.js';
import { sentenceStart } from './sentences.js';

/** No sentence on all lĩnh vực has its opening words further back from its numbers. */
const LONGEST_SENTENCE = 60;

/**
 * 'Lĩnh vực hộ tịch: tiếp nhận 90 hồ sơ. Lĩnh vực đất đai: tiếp nhận 40 hồ sơ. Tổng cộng tiếp nhận 130 hồ
 * sơ': whether a sentence behind several lĩnh vực opens with words for their sum, so that what the
 * paragraph began with is not what it speaks of.
 */
export function speaksOfAllFields(
  reading: Reading,
  { start }: Item,
  found: readonly Occurrence[],
): boolean {
  const at = sentenceStart(reading, start, LONGEST_SENTENCE);
  if (!opensSentence(reading, at) || !saysSum(reading, at)) return false;
  const fields = new Set(found.map(({ field }) => field).filter((field) => field !== ''));
  return fields.size > 1;
}

/** 'Cộng', 'Tổng hai lĩnh vực', and 'Tổng cộng', which is the name of a total as well. */
const saysSum = ({ tokens, starting }: Reading, at: number): boolean =>
  (tokens[at]?.norm === 'tổng' && tokens[at + 1]?.norm === 'cộng') ||
  (starting[at]?.some((mark) => isWord(mark, 'sum')) ?? false);
