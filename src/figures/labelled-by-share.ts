import { type Stretch, type Surroundings, within } from './clauses.js';
import type { Item, Reading } from './items.js';
import { saysTerm } from './meaning.js';
import type { Occurrence } from './occurrence.js';

/** No label of a share has more words and signs. */
const LONGEST = 24;

/**
 * '70% nộp trực tuyến (350 hồ sơ)', '98% số hồ sơ phải xử lý là phát sinh mới, tức 590 trên 600 hồ sơ', '2% còn
 * lại, 10 hồ sơ, do các xã cũ bàn giao', '70% (350 hồ sơ) nộp trực tuyến': the words of a count that stands behind its share, where what
 * they say has no rate of its own. Those that say of which it is the share are the words for b of 'a/b'.
 *
 * @param share what stands before the item
 * @param last what was read right before the item
 */
export function labelledByShare(
  words: Surroundings,
  last: Occurrence | undefined,
  reading: Reading,
  item: Item,
  share: { readonly words: Surroundings | undefined; readonly item: Item | undefined },
): Surroundings {
  const { words: before, item: previous } = share;
  if (item.kind !== 'count' || previous?.kind !== 'percent' || last?.measure !== '%') return words;
  if (before && before.behind.start >= item.unitEnd) return { ...words, clauses: [before.behind] };
  if (last.indicator !== 'other') return words;
  const said = ledTo(reading, { start: previous.unitEnd, end: item.start });
  const length = said.end - said.start;
  if (length < 0 || length > LONGEST || saysTerm(reading, ownOf(reading, item))) return words;
  if (saysRest(reading, said)) return { ...words, behind: behindRest(reading, item) };
  const label = told(reading, said, opens(reading, previous));
  if (!label || !tells(reading, label.is)) return words;
  const whole = label.of && saysTerm(reading, label.of) ? { whole: label.of } : {};
  return { ...words, clauses: [label.is], onlyPlace: false, ...whole };
}

/** Whether words say what became of something, or how it came; a mere 'kết quả giải quyết' does not. */
const tells = ({ marks }: Reading, stretch: Stretch): boolean =>
  within(marks, stretch).some(
    ({ meaning }) => meaning.type === 'term' && !meaning.weak && TELLING.test(meaning.dimension),
  );

const TELLING = /^(stage|timing|channel|origin|topic)$/;

/** What is said of a count and, where that is said, of which it is a share. */
interface Told {
  readonly is: Stretch;
  readonly of: Stretch | null;
}

/** The words between a share and its count, without those that lead from the one to the other; none (`end` before `start`) where something else stands there. */
function ledTo({ tokens }: Reading, { start, end }: Stretch): Stretch {
  const none = { start, end: start - 1 };
  let last = end;
  while (last > start && SMALL.test(tokens[last - 1]?.norm ?? '')) last--;
  const isLed = EQUALS.test(tokens[last - 1]?.norm ?? '');
  while (last > start && EQUALS.test(tokens[last - 1]?.norm ?? '')) last--;
  const sign = tokens[last - 1]?.norm ?? '';
  if (/^[(,]$/.test(sign)) last--;
  const words = tokens.slice(start, last);
  const isRest = sign === ',' && words.every(({ norm }) => REST.test(norm));
  if (sign !== '(' && !isLed && !isRest) return none;
  const isPlain = words.every(({ kind, norm }) => kind === 'word' || /^[,/-]$/.test(norm));
  return isPlain ? { start, end: last } : none;
}

/** 'tức', 'tương ứng', 'tương đương', with 'là', 'với', 'khoảng' behind them. */
const EQUALS = /^(tức|tương|ứng|đương)$/;
const SMALL = /^(là|với|có|khoảng|gần|hơn)$/;
const REST = /^(số|hồ|sơ|còn|lại)$/;

/** What an item and its bracket say of their own. */
function ownOf({ tokens }: Reading, { start, end }: Item): Stretch {
  let behind = end;
  while (behind < tokens.length && !/^[,;.()]$/.test(tokens[behind]?.norm ?? '')) behind++;
  return { start, end: behind };
}

const saysRest = ({ tokens }: Reading, { start, end }: Stretch): boolean =>
  start < end && tokens.slice(start, end).every(({ norm }) => REST.test(norm));

/** '… còn lại, 10 hồ sơ, do các xã cũ bàn giao': the clause behind a count that nothing but a rest stands before, with it. */
function behindRest({ tokens }: Reading, { end: start, unitEnd }: Item): Stretch {
  let end = unitEnd + Number(tokens[unitEnd]?.norm === ',');
  while (end < tokens.length && !/^[,;.()#]$/.test(tokens[end]?.norm ?? '')) end++;
  return { start, end };
}

/** Whether nothing says before a share what it is of: not 'đã giải quyết 480 hồ sơ, đạt 96% số hồ sơ tiếp nhận'. */
const opens = ({ tokens, from }: Reading, { start }: Item): boolean =>
  start === from ||
  /^([.,;:(]|có|với|còn|khoảng|gần|hơn|trong)$/.test(tokens[start - 1]?.norm ?? '');

/** 'số hồ sơ mới | được nộp trực tuyến': of which, and what, where the words begin with that which is counted; behind 'đạt', they only say of which. Results are what a share of them counts, whatever was done with them. */
function told(reading: Reading, { start, end }: Stretch, isOpening: boolean): Told | null {
  const { tokens } = reading;
  const begin = pastRest(tokens, start, end);
  let first = begin;
  while (first < end && OF.test(tokens[first]?.norm ?? '')) first++;
  if (tokens[first]?.norm === 'kết') return null;
  const whole: Told = { is: { start: first, end }, of: null };
  if (!COUNTED.test(tokens[first]?.norm ?? '')) return first > begin ? null : whole;
  const verb = tokens.slice(first, end).findIndex(({ norm }) => VERB.test(norm));
  if (!isOpening || (verb < 0 && first > begin)) return null;
  const is = { start: first + verb, end };
  // 'hồ sơ đã giải quyết' is one wording.
  if (verb < 0 || !saysTerm(reading, is)) return whole;
  return { is, of: { start: first, end: first + verb } };
}

/** 'còn lại' says nothing of a share's own. */
function pastRest(tokens: Reading['tokens'], start: number, end: number): number {
  let at = start;
  while (at < end && /^(còn|lại|,)$/.test(tokens[at]?.norm ?? '')) at++;
  return at;
}

const OF = /^(trong|trên|của|so|với|tổng|số)$/;
const COUNTED = /^(hồ|bộ|hs)$/;
const VERB = /^(là|được|đã|do|bị|thuộc|nộp|có)$/;
