import { perObject } from '../collections.js';
import type { Header } from '../model.js';
import { compare } from '../number/decimal.js';
import type { Token } from '../number/tokens.js';
import { fillsBracket } from './brackets.js';
import { clauseStart, endsSentence, opensSentence, type Stretch, within } from './clauses.js';
import { type Item, isWord, type Reading, wordAt } from './items.js';
import { saysTerm } from './meaning.js';
import { type MainPeriod, QUARTERS } from './periods.js';
import { sentenceStart } from './sentences.js';

/** The year a report is about, by its period, date or title, the first of several; null where it names none. */
export function yearOf({ periodTo, date, title }: Header, { years }: MainPeriod): number | null {
  if (years !== null) return years[0];
  const year =
    /^(\d{4})/.exec(periodTo)?.[1] ?? /^(\d{4})/.exec(date)?.[1] ?? /năm (\d{4})/.exec(title)?.[1];
  return year === undefined ? null : Number(year);
}

/**
 * Whether the words right before a number speak of an earlier period: 'Năm 2022 tiếp nhận: 3.666',
 * 'cùng kỳ: 54', 'tháng 8: 700' in a report on September, or of an average ('Mỗi ngày tiếp nhận 120').
 * @param at the token of the number
 * @param main the report's own month or quarter, where it is of one
 */
export function isFormer(
  reading: Reading,
  at: number,
  clauses: readonly Stretch[],
  year: number | null,
  main?: MainPeriod,
): boolean {
  const [clause, outer] = clauses;
  if (setsAgainst(reading)) {
    if (!isWhatCame(reading, at) && isInFormerBracket(reading, clause?.start ?? at)) return true;
    if (clause && opensFormer(reading, clause.end)) return true;
  }
  if (!clause) return false;
  if (isAnnounced(reading, at, year, main)) return true;
  if (within(reading.marks, clause).some((mark) => isWord(mark, 'former'))) return true;
  if (clauses.some((c) => within(reading.marks, c).some((mark) => isWord(mark, 'average'))))
    return true;
  // 'Năm 2022: tiếp nhận 3.666': the colon sets the year apart from what it is the year of.
  const announced = outer && reading.tokens[outer.end]?.norm === ':';
  const start = announced ? outer.start : clause.start;
  const words = reading.tokens.slice(start, clause.end);
  // 'Hồ sơ năm 2022 chuyển sang: 30' is of this period.
  const terms = within(reading.marks, { start, end: clause.end }).filter(
    ({ meaning }) => meaning.type === 'term',
  );
  const isFree = (k: number): boolean =>
    !terms.some((term) => term.start <= start + k && start + k < term.end);
  return words.some(
    (_, k) => isFree(k) && (isFormerYear(words, k, year) || isFormerPart(words, k, year, main)),
  );
}

/** Whether a paragraph names a period before, or sets one against another. */
const setsAgainst = perObject(
  ({ marks, tokens }: Reading): boolean =>
    marks.some((mark) => isWord(mark, 'former')) || tokens.some((_, at) => isAgainst(tokens, at)),
);

const isAgainst = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.norm === 'so' && tokens[at + 1]?.norm === 'với';

/** 'so với cùng kỳ (từ 10.000 lên 11.234 hồ sơ)': whether a number is what there is now. */
const isWhatCame = ({ tokens }: Reading, at: number): boolean =>
  /^(lên|xuống|còn|thành)$/.test(tokens[at - 1]?.norm ?? '') &&
  tokens.slice(Math.max(0, at - LONGEST_RISE), at).some(({ norm }) => norm === 'từ');

/** So many words and signs tell from what to what. */
const LONGEST_RISE = 10;

/** No bracket of figures is longer, in words and signs. */
const LONGEST_BRACKET = 80;

/** 'So với cùng kỳ (mới tiếp nhận 8.615 hồ sơ, trễ hạn 41 hồ sơ)': what stands before the bracket counts for all in it that names no period. */
function isInFormerBracket(reading: Reading, at: number): boolean {
  const { tokens, marks, classes, from } = reading;
  const furthest = Math.max(from, at - LONGEST_BRACKET);
  let open = at - 1;
  while (open >= furthest && tokens[open]?.norm !== '(') {
    const isBefore = tokens[open]?.norm === ')' || endsSentence(tokens, open);
    if (isBefore || classes[open]?.class === 'period') return false;
    open--;
  }
  // '(trong đó …)' goes on with what the sentence is about.
  if (open < furthest || wordAt(reading, open + 1, 'part', 'whole')) return false;
  const clause = { start: clauseStart(reading, open), end: open };
  return within(marks, clause).some((mark) => isWord(mark, 'former')) || isOther(reading, clause);
}

/** 'So với quý IV năm 2025': whether a clause sets what is told against another period. */
function isOther({ tokens, classes }: Reading, { start, end }: Stretch): boolean {
  for (let at = start; at < end; at++)
    if (isAgainst(tokens, at))
      return classes.slice(at, end).some((decided) => decided?.class === 'period');
  return false;
}

/** No sentence on the period before has its opening words further back from its numbers. */
const LONGEST_SENTENCE = 60;

/** 'Cùng kỳ năm 2022, Ban tiếp nhận 3.517 hồ sơ và có 11 hồ sơ trễ hạn': whether the first words of a sentence, up to a comma, say that all of it is of the period before. */
function opensFormer(reading: Reading, at: number): boolean {
  const { tokens, from } = reading;
  const furthest = Math.max(from, at - LONGEST_SENTENCE);
  let start = at;
  let comma = -1;
  while (start > furthest && tokens[start - 1]?.norm !== ';' && !endsSentence(tokens, start - 1)) {
    start--;
    if (tokens[start]?.norm === ',') comma = start;
    if (OWN.test(tokens[start]?.norm ?? '')) return false;
  }
  const opener = reading.starting[start]?.some((mark) => isWord(mark, 'former')) ?? false;
  if (!opener || comma < 0 || tokens[start]?.norm === 'so') return false;
  return !saysTerm(reading, { start, end: comma });
}

/**
 * 'Cùng kỳ năm trước: tiếp nhận 273 hồ sơ; đã giải quyết 266 hồ sơ; quá hạn 1 hồ sơ': whether a sentence
 * opens with a period before and a colon, and nothing turns back to the report's own.
 */
function isAnnounced(
  reading: Reading,
  at: number,
  year: number | null,
  main: MainPeriod | undefined,
): boolean {
  const { tokens } = reading;
  const start = sentenceStart(reading, at, LONGEST_SENTENCE);
  if (!opensSentence(reading, start)) return false;
  const colon = tokens.slice(start, Math.min(at, start + LONGEST_OPENER)).findIndex(isColon);
  if (colon < 0 || tokens.slice(start + colon, at).some(({ norm }) => OWN.test(norm))) return false;
  const opener = tokens.slice(start, start + colon);
  const ofMark = reading.starting[start]?.find((mark) => isWord(mark, 'former'));
  // 'Tháng 8: …; tháng 9: …', '…; tháng 9 tiếp nhận …' name each in turn.
  const since = tokens.slice(start + colon + 1, at);
  const namesNext = since.some(({ norm }, k) => PERIOD.test(norm) && since[k - 1]?.norm === ';');
  if (namesNext || since.some(isColon)) return false;
  return ofMark
    ? !within(reading.marks, { start, end: start + colon }).some(
        ({ meaning }) => meaning.type === 'term',
      )
    : opener.length > 1 &&
        opener.length <= LONGEST_NAME &&
        PERIOD.test(opener[0]?.norm ?? '') &&
        !isOfTerm(reading, start) &&
        (isFormerYear(opener, 1, year) || isFormerPart(opener, 0, year, main));
}

/** 'Tháng 7 chuyển sang: 57 hồ sơ': the month is in the words for what is counted. */
const isOfTerm = ({ starting }: Reading, at: number): boolean =>
  starting[at]?.some(({ meaning, end }) => meaning.type === 'term' && end - at > 1) ?? false;

const isColon = ({ norm }: Token): boolean => norm === ':';

/** So many words name a period before a colon: 'Cùng kỳ năm 2023 (từ 15/8 đến 14/9)'; 'Tháng 8/2024' is shorter. */
const LONGEST_OPENER = 16;
const LONGEST_NAME = 4;

const PERIOD = /^(năm|tháng|quý|tuần)$/;

/** 'năm nay', 'kỳ này' turn back to the report's own period. */
const OWN = /^(nay|này)$/;

const LIMITS = /^(từ|đến|trước|sau|hết|đoạn|-|#)$/;

function isFormerYear(words: readonly Token[], at: number, year: number | null): boolean {
  const { text } = words[at] as Token;
  if (year === null || !/^(19|20)\d\d$/.test(text) || words[at - 1]?.norm !== 'năm') return false;
  return Number(text) < year && !LIMITS.test(words[at - 2]?.norm ?? '');
}

/** 'tháng 8', 'quý II', 'tuần 36' before the report's own month, quarter or week; with a year of its own only that tells. */
function isFormerPart(
  words: readonly Token[],
  at: number,
  year: number | null,
  main: MainPeriod | undefined,
): boolean {
  const { norm } = words[at] as Token;
  const part = PARTS.get(norm);
  const own = part && main?.[part.of];
  const named = numberOf(words[at + 1]);
  if (!part || own == null || named === null || LIMITS.test(words[at - 1]?.norm ?? ''))
    return false;
  const of = /^(\/|-|\.|năm)$/.test(words[at + 2]?.norm ?? '') ? words[at + 3]?.text : undefined;
  if (of !== undefined && /^(19|20)\d\d$/.test(of) && Number(of) !== year)
    return Number(of) < (year ?? 0);
  return named < own || (own === 1 && named >= part.last);
}

/** The parts of a year that are numbered, with the number of the last; a year has 52 weeks or 53. */
const PARTS: ReadonlyMap<string, { of: 'month' | 'quarter' | 'week'; last: number }> = new Map([
  ['tháng', { of: 'month', last: 12 }],
  ['quý', { of: 'quarter', last: 4 }],
  ['tuần', { of: 'week', last: 52 }],
]);

function numberOf(word: Token | undefined): number | null {
  if (word === undefined) return null;
  const roman = QUARTERS.indexOf(word.norm) + 1;
  return /^\d{1,2}$/.test(word.text) ? Number(word.text) : roman > 0 ? roman : null;
}

/** 'giảm từ 45 hồ sơ': whether a number is what there was before, not by how much it changed. */
export const isStartOfChange = (
  { tokens, classes }: Pick<Reading, 'tokens' | 'classes'>,
  at: number,
): boolean => tokens[at - 1]?.norm === 'từ' && classes[at]?.class === 'comparison';

/** No more words name what a change counts. */
const LONGEST_UNIT = 4;

/**
 * 'tăng 398 hồ sơ (4.469 hồ sơ)': whether a number stands alone in the bracket right behind a rise or fall, that
 * much from what there was before. Of 'tăng 398 hồ sơ (4.867/4.469)' the first is what there is.
 */
export function isBehindChange(
  { tokens, classes }: Reading,
  { start, unitEnd, value, base }: Pick<Item, 'start' | 'unitEnd' | 'value' | 'base'>,
): boolean {
  if (!fillsBracket({ tokens }, { start, end: unitEnd })) return false;
  for (let at = start - 2; at >= start - 2 - LONGEST_UNIT; at--)
    if (tokens[at]?.kind !== 'word') {
      const isChange = classes[at]?.class === 'comparison';
      return isChange && !(base && compare(value, base.value) === wayAt(tokens, at));
    }
  return false;
}

/** Whether the word before a number is of a rise (1) or a fall (-1); 0 where it is of neither. */
export const wayAt = (tokens: Reading['tokens'], at: number): number =>
  tokens[at - 1]?.norm === 'tăng' ? 1 : tokens[at - 1]?.norm === 'giảm' ? -1 : 0;

/** 'tăng 5% (20 hồ sơ)', '(tương đương 20 hồ sơ)': whether a number stands alone in the bracket right behind the share of a rise or fall. */
export function isBehindShareOfChange(
  { tokens, classes }: Reading,
  { start, unitEnd }: Pick<Item, 'start' | 'unitEnd'>,
): boolean {
  let open = start - 1;
  while (open > start - 1 - LONGEST_UNIT && tokens[open]?.kind === 'word') open--;
  const isAlone = tokens[open]?.norm === '(' && tokens[unitEnd]?.norm === ')';
  return isAlone && tokens[open - 1]?.norm === '%' && classes[open - 2]?.class === 'comparison';
}
