import { readNumber } from '../number/value.js';
import type { Amount } from './changes.js';
import type { Reading } from './items.js';

/** What may stand between a rise and how much it is: ', tương đương', '(tăng'. */
const TO_RATE = /^(,|\(|hồ|sơ|hs|tương|đương|ứng|với|bằng|hay|là|tăng|giảm|tỷ|lệ|đạt)$/;

/** The percentage that the words behind a rise or fall lead to; 'tương ứng' may do so behind what it is set against: 'tăng 20 hồ sơ so với tháng trước (346 hồ sơ), tương ứng tăng 5,8%'. */
export function rateBehind({ tokens }: Reading, token: number): Amount | null {
  const at = pastLead(tokens, token + 1);
  return tokens[at]?.norm === 'so' ? rateTold(tokens, at) : percentAt(tokens, at);
}

/** Behind the words that lead to a rate. */
function pastLead(tokens: Reading['tokens'], from: number): number {
  let at = from;
  while (TO_RATE.test(tokens[at]?.norm ?? '')) at++;
  return at;
}

function percentAt(tokens: Reading['tokens'], at: number): Amount | null {
  const { kind, text = '' } = tokens[at] ?? {};
  const read =
    kind === 'number' && tokens[at + 1]?.norm === '%' ? readNumber(text, 'percent') : null;
  return read && !read.ambiguous ? { value: read.value, raw: text, measure: '%' } : null;
}

function rateTold(tokens: Reading['tokens'], from: number): Amount | null {
  const behind = tokens.slice(from, from + FURTHEST_RATE);
  const end = behind.findIndex(({ norm }) => /^(;|\.|tăng|giảm)$/.test(norm));
  const at = behind.findIndex(
    ({ norm }, k) => norm === 'tương' && /^[,)]$/.test(behind[k - 1]?.norm ?? ''),
  );
  if (at < 0 || (end >= 0 && end < at)) return null;
  return percentAt(tokens, pastLead(tokens, from + at));
}

/** No rate is told further behind its rise. */
const FURTHEST_RATE = 24;
