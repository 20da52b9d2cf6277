import type { Token } from '../number/tokens.js';
import { endsSentence } from './clauses.js';
import { markAt, type Reading } from './items.js';

/** A list of the scores of an index has no more words and signs, nor has what leads to it. */
const LONGEST_LIST = 90;
const LONGEST_LEAD = 40;

/** No criterion has more than 22 points; more is a rate that lacks its sign. */
const SCORE = /^[0-2]?\d(?:[.,]\d{1,2})?$/;
/** The points of the index have decimals, too. */
const WHOLE = /^\d{2,3}[.,]\d{1,2}$/;
/** A number behind these words is how far two scores are apart. */
const APART = /^(tăng|giảm|mất|thiếu|hụt|trừ|kém|hơn|thêm|bớt|cao|thấp)$/;

/**
 * 'Đạt 81,65/100 điểm: công khai, minh bạch 15,2; tiến độ giải quyết 18,4; …', 'Điểm 81,65/100 (công
 * khai, minh bạch 15,2; …)': whether a number with nothing behind it is in a list of numbers with decimals
 * that a colon, a bracket or 'trong đó' behind a score opens.
 */
export function isListedScore(reading: Reading, at: number): boolean {
  const { tokens, from } = reading;
  if (!isBare(tokens, at)) return false;
  const first = Math.max(from, at - LONGEST_LIST);
  let hasDecimals = hasDecimalsAt(tokens, at);
  for (let k = at - 1; k >= first && !endsSentence(tokens, k); k--) {
    if (opensList(tokens, k)) return hasDecimals && isLedByScore(reading, k);
    if (tokens[k]?.kind !== 'number') continue;
    if (!isBare(tokens, k)) return false;
    hasDecimals ||= hasDecimalsAt(tokens, k);
  }
  return false;
}

/** Whether a colon that is no label's, a bracket, 'trong đó' or 'gồm' stands at a token. */
function opensList(tokens: readonly Token[], at: number): boolean {
  const [before, norm] = [tokens[at - 1]?.norm, tokens[at]?.norm ?? ''];
  if (norm === ':') return tokens[at + 1]?.kind !== 'number';
  return /^([()]|gồm)$/.test(norm) || (norm === 'đó' && before === 'trong');
}

/** Whether a number has a name before it and nothing but a sign behind it, as the points of a criterion. */
const isBare = (tokens: readonly Token[], at: number): boolean =>
  SCORE.test(tokens[at]?.text ?? '') &&
  (tokens[at - 1]?.kind === 'word' || tokens[at - 1]?.norm === ':') &&
  (tokens[at + 1] === undefined || /^([;,.)]|và)$/.test(tokens[at + 1]?.norm ?? ''));

const hasDecimalsAt = (tokens: readonly Token[], at: number): boolean =>
  /[.,]/.test(tokens[at]?.text ?? '');

/** Whether the words of a sentence up to what opens a list tell a score, and not by how much one differs from another. */
function isLedByScore(reading: Reading, opener: number): boolean {
  const { tokens, classes, from } = reading;
  const first = Math.max(from, opener - LONGEST_LEAD);
  let isNumbered = false;
  for (let at = opener - 1; at >= first && !endsSentence(tokens, at); at--) {
    const { kind, text = '' } = tokens[at] ?? {};
    isNumbered ||= kind === 'number' && WHOLE.test(text) && classes[at]?.class !== 'comparison';
    const unit = markAt(reading, at, 'unit');
    if (unit?.meaning.type !== 'unit' || unit.meaning.measure !== 'điểm') continue;
    const isApart =
      classes[at - 1]?.class === 'comparison' || APART.test(tokens[at - 2]?.norm ?? '');
    // 'Điểm tổng hợp đạt 81,65'
    return tokens[at - 1]?.kind === 'number' ? !isApart : isNumbered;
  }
  return false;
}
