import type { Token } from '../number/tokens.js';
import { endsSentence } from './clauses.js';
import { markAt, type Reading } from './items.js';

/** A list of the scores of an index has no more words and signs, nor has what leads to it. */
const LONGEST_LIST = 90;
const LONGEST_LEAD = 40;

/** No criterion has more than 22 points; more is a rate that lacks its sign. */
const SCORE = /^[0-2]?\d[.,]\d{1,2}$/;
/** A number behind these words is how far two scores are apart. */
const APART = /^(tăng|giảm|mất|thiếu|hụt|trừ|kém|hơn|thêm|bớt|cao|thấp)$/;

/**
 * 'Đạt 81,65/100 điểm: công khai, minh bạch 15,2; tiến độ giải quyết 18,4; …': whether a number with
 * decimals and nothing behind it is in a list of such numbers that a colon behind a score opens.
 */
export function isListedScore(reading: Reading, at: number): boolean {
  const { tokens, from } = reading;
  if (!isBare(tokens, at)) return false;
  const first = Math.max(from, at - LONGEST_LIST);
  let colon = at - 1;
  while (colon >= first && tokens[colon]?.norm !== ':') {
    const isOther = tokens[colon]?.kind === 'number' && !isBare(tokens, colon);
    if (isOther || /^[()]$/.test(tokens[colon]?.norm ?? '') || endsSentence(tokens, colon))
      return false;
    colon--;
  }
  return colon >= first && isLedByScore(reading, colon);
}

/** Whether a number has decimals, a name before it and nothing but a sign behind it. */
const isBare = (tokens: readonly Token[], at: number): boolean =>
  SCORE.test(tokens[at]?.text ?? '') &&
  tokens[at - 1]?.kind === 'word' &&
  (tokens[at + 1] === undefined || /^([;,.]|và)$/.test(tokens[at + 1]?.norm ?? ''));

/** Whether the words of a sentence up to a colon tell a score, and not by how much one differs from another. */
function isLedByScore(reading: Reading, colon: number): boolean {
  const { tokens, classes, from } = reading;
  const first = Math.max(from, colon - LONGEST_LEAD);
  for (let at = colon - 1; at >= first && !endsSentence(tokens, at); at--) {
    const unit = markAt(reading, at, 'unit');
    const isPoints = unit?.meaning.type === 'unit' && unit.meaning.measure === 'điểm';
    if (!isPoints || tokens[at - 1]?.kind !== 'number') continue;
    return classes[at - 1]?.class !== 'comparison' && !APART.test(tokens[at - 2]?.norm ?? '');
  }
  return false;
}
