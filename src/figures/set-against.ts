import { compare } from '../number/decimal.js';
import { readNumber } from '../number/value.js';
import { lowerBound } from '../collections.js';
import { type Token, tokenAt } from '../number/tokens.js';
import { openBefore } from './brackets.js';
import type { Amount } from './changes.js';
import { isStartOfChange, wayAt } from './former.js';
import { isOfTime, markAt, type Reading } from './items.js';
import type { Occurrence } from './occurrence.js';
import type { Sentence } from './sentences.js';

/** A count of the former time and one of the report's own. */
export interface Pair {
  readonly from: Amount;
  readonly to: Occurrence;
  /** Whether the words say from what to what: 'từ 10.000 lên 11.234'. */
  readonly fromTo: boolean;
}

/** A count of the sentence; `own` is what the report states of its own time, null where a rule says that the number is of a former one. */
export interface Count extends Amount {
  readonly start: number;
  readonly end: number;
  readonly own: Occurrence | null;
  /** 'từ 10.000 lên 11.234'. */
  readonly isStart: boolean;
}

/** The counts of a sentence in their order: those that are quantities, and those of a former time. */
export function countsOf(reading: Reading, { from, until, held }: Sentence): Count[] {
  const { tokens, classes } = reading;
  const stated = held.filter(({ measure, limit }) => measure !== '%' && !limit);
  const own = stated.map((o): Count => {
    const isFormer = o.period === 'former';
    return { ...o, own: isFormer ? null : o, isStart: false };
  });
  const former = tokens.slice(from, until).flatMap(({ start, end, text }, k): Count[] => {
    const at = from + k;
    const isStart = isStartOfChange(reading, at);
    if (!isStart && classes[at]?.class !== 'former_period') return [];
    const unit = markAt(reading, at + 1, 'unit')?.meaning;
    const measure = unit?.type === 'unit' ? unit.measure : '';
    const read = measure === '%' ? null : readNumber(text, 'count');
    return read && !read.ambiguous
      ? [{ start, end, value: read.value, raw: text, measure, own: null, isStart }]
      : [];
  });
  return [...own, ...former].sort((a, b) => a.start - b.start);
}

/** No change is told further from its counts than over so many others. */
const REACH = 8;

/** The counts around an offset of the text, of counts in their order. */
export function nearest<T extends { readonly start: number }>(
  counts: readonly T[],
  start: number,
  reach = REACH,
): readonly T[] {
  const at = lowerBound(counts, start, (count) => count.start);
  return counts.slice(Math.max(0, at - reach), at + reach);
}

/**
 * The two counts that the words around a percentage set against each other: 'từ 100 lên 120 hồ sơ, tăng 20%',
 * 'tăng 20% (từ 100 lên 120 hồ sơ)', '120 hồ sơ, tăng 20% so với cùng kỳ (100 hồ sơ)',
 * '120 hồ sơ (cùng kỳ 100 hồ sơ), tăng 20%'.
 */
export function pairAround(reading: Reading, all: readonly Count[], at: number): Pair | null {
  const { start = 0, end = 0 } = reading.tokens[at] ?? {};
  const counts = nearest(all, start);
  const slashed = slashedAround(reading, counts, at);
  if (slashed) return slashed;
  const [next, afterNext] = counts.filter((count) => count.start >= end);
  const isBehind = next !== undefined && isInNextBracket(reading, at, next);
  if (isBehind && next.isStart && afterNext) return pairOf(next, afterNext);
  const [second, first] = counts.filter((count) => count.end <= start && !isAside(count)).reverse();
  if (!second || !isRightBehind(reading, second, at)) return null;
  const against = setAgainst(reading, at);
  if (isBehind && next.own === null && second.own && !first?.isStart)
    return isWhole(reading, next) && mayBeOf(periodBefore(reading, next), against)
      ? pairOf(next, second)
      : null;
  if (isBehind || !first) return null;
  if (!first.isStart)
    return mayBeOf(periodBefore(reading, second), against) ? pairOf(second, first) : null;
  return against.length > 0 || isOfRate(reading, at) ? null : pairOf(first, second);
}

/**
 * 'tăng 20 hồ sơ (120/100)', '120 hồ sơ/100 hồ sơ cùng kỳ, tăng 20 hồ sơ': what there is and what there was, with
 * a slash between; only where the first is the greater of a rise, the lesser of a fall.
 */
function slashedAround(reading: Reading, counts: readonly Count[], at: number): Pair | null {
  const { tokens } = reading;
  const ahead = counts.findIndex(({ start }) => start > (tokens[at]?.start ?? 0));
  const [next, afterNext] = ahead < 0 ? [] : counts.slice(ahead);
  const [former, now] = (ahead < 0 ? counts : counts.slice(0, ahead)).slice(-2).reverse();
  const isTold = (count: Count): boolean =>
    tokens[tokenAt(tokens, count.start) - 1]?.norm === '(' && isInNextBracket(reading, at, count);
  if (next && afterNext && isTold(next)) return slashed(next, afterNext, wayAt(tokens, at));
  const isOfBefore = former !== undefined && isRightBehind(reading, former, at);
  return isOfBefore && now && saysFormer(reading, former, at)
    ? slashed(now, former, wayAt(tokens, at))
    : null;
}

function slashed({ own, value }: Count, then: Count, way: number): Pair | null {
  const isPair = own?.base != null && own.base === then.own?.id && !own.approximate;
  return isPair && way !== 0 && compare(value, then.value) === way
    ? { from: then, to: own, fromTo: true }
    : null;
}

/** Whether the words between a count and its rise, or those that it is set against, say that it is of the time before. */
function saysFormer(reading: Reading, { end }: Count, at: number): boolean {
  const { tokens } = reading;
  const words = [...tokens.slice(tokenAt(tokens, end), at), ...setAgainst(reading, at)];
  return FORMER.test(` ${words.map(({ norm }) => norm).join(' ')} `);
}

const pairOf = (from: Count, { own }: Count): Pair | null =>
  from.own === null && own !== null && !own.approximate
    ? { from, to: own, fromTo: from.isStart }
    : null;

/** '…, giảm 20 hồ sơ so với cùng kỳ': the words behind a change that name what it is set against; none where it names nothing. */
function setAgainst({ tokens }: Reading, at: number): readonly Token[] {
  const behind = tokens.slice(at + 1, at + LONGEST_PERIOD);
  const end = behind.findIndex(({ norm }) => /^[,;.()]$/.test(norm));
  const words = end < 0 ? behind : behind.slice(0, end);
  const so = words.findIndex(({ norm }) => norm === 'so');
  return so < 0 ? [] : words.slice(so);
}

/** The words before a count in its clause. */
function periodBefore({ tokens }: Reading, { start }: Count): readonly Token[] {
  const at = tokenAt(tokens, start);
  let from = at;
  while (from > at - LONGEST_PERIOD && from > 0 && !/^[,;.()]$/.test(tokens[from - 1]?.norm ?? ''))
    from--;
  return tokens.slice(from, at);
}

/** Whether the words for two periods may be of one: not 'tăng 20% so với tháng trước (cùng kỳ 500 hồ sơ)'. */
function mayBeOf(one: readonly Token[], other: readonly Token[]): boolean {
  const [a, b] = [partsNamed(one), partsNamed(other)];
  return a.length === 0 || b.length === 0 || a.some((part) => b.includes(part));
}

/** The parts of the year that words name; the same time of another year is named by it. */
const partsNamed = (words: readonly Token[]): readonly string[] =>
  words.flatMap(({ norm }, k) => {
    if (norm === 'kỳ') return [words[k - 1]?.norm === 'cùng' ? 'năm' : norm];
    return /^(năm|quý|tháng|tuần)$/.test(norm) ? [norm] : [];
  });

/** 'từ 400 lên 480 hồ sơ, tăng 5% về tỷ lệ' */
const isOfRate = ({ tokens }: Reading, at: number): boolean =>
  /^(về|tỷ|tỉ|điểm)$/.test(tokens[at + 2]?.norm ?? '');

/** Whether a count is not the first of 'a/b': 'tăng 10% so với cùng kỳ (440/600 hồ sơ)' may tell how the share grew. */
function isWhole({ tokens }: Reading, { start }: Count): boolean {
  let at = tokenAt(tokens, start) + 1;
  while (tokens[at]?.kind === 'word' && tokens[at]?.norm !== 'trên') at++;
  return !/^(\/|trên)$/.test(tokens[at]?.norm ?? '');
}

/** The count of the report's own time that a rise or fall at a token is surely told of: the one right before it, but for brackets. */
export function grownAt(reading: Reading, counts: readonly Count[], at: number): Occurrence | null {
  const { start = 0 } = reading.tokens[at] ?? {};
  const before = nearest(counts, start).findLast((count) => count.end <= start && !isAside(count));
  return before?.own && !before.own.approximate && isRightBehind(reading, before, at)
    ? before.own
    : null;
}

/** 'Tiếp nhận 500 hồ sơ (trực tuyến 450 hồ sơ), tăng 25%': what a bracket tells of some of them is not what grew. */
const isAside = ({ own }: Count): boolean => own?.bond === 'parenthesis';

/** Whether only such words stand between a count and the percentage as lead from what there is to how much it grew, or name its month. */
function isRightBehind({ tokens, classes }: Reading, { end }: Count, at: number): boolean {
  const leadsOn = (k: number): boolean =>
    LEADS_ON.test(tokens[k]?.norm ?? '') || isOfTime({ classes }, k);
  let k = at - 1;
  while ((tokens[k]?.start ?? 0) >= end && (leadsOn(k) || tokens[k]?.norm === ')'))
    k = tokens[k]?.norm === ')' ? openBefore({ tokens }, k) - 1 : k - 1;
  // '620 hồ sơ cấp thẻ (tăng 24%)': before a bracket it may be called by more.
  if (tokens[k + 1]?.norm === '(') while (tokens[k]?.kind === 'word') k--;
  return (tokens[k]?.start ?? 0) < end;
}

const LEADS_ON =
  /^(hồ|sơ|hs|tthc|pakn|lượt|trường|hợp|trong|cùng|tháng|quý|năm|tuần|kỳ|trước|\/|,|\(|đã|tức|tương|ứng|đương|là|tăng|giảm|bằng|thêm)$/;

/** No longer words name the period that a count is set against. */
const LONGEST_PERIOD = 16;

/** Whether a count stands in the bracket that opens behind a percentage and what it is set against, with no other number between but of dates; 'từ …' may stand behind a comma. */
function isInNextBracket({ tokens, classes }: Reading, at: number, count: Count): boolean {
  const { start, isStart } = count;
  let open = at + 2;
  const opens = isStart ? /^[(,]$/ : /^\($/;
  while (open < at + LONGEST_PERIOD && !opens.test(tokens[open]?.norm ?? '')) {
    if (!isOfPeriod(open)) return false;
    open++;
  }
  let k = open + 1;
  while (k < open + LONGEST_PERIOD && (tokens[k]?.start ?? Infinity) < start && isOfPeriod(k)) k++;
  if (tokens[k]?.start !== start) return false;
  return tokens[open]?.norm === '('
    ? mayTellFormer(tokens.slice(open + 1, k))
    : isStart && k === open + 2;

  function isOfPeriod(k: number): boolean {
    const { kind, norm = '' } = tokens[k] ?? {};
    return kind === 'word' || /^(\/|:|-)$/.test(norm) || isOfTime({ classes }, k);
  }
}

/** Whether the first words of a bracket leave what it counts to be what there was before: 'cùng kỳ tiếp nhận', 'năm 2022 là', not 'trực tuyến', 'trong tháng có'. */
function mayTellFormer(words: readonly Token[]): boolean {
  const said = words.map(({ norm }) => norm).join(' ');
  return FORMER.test(` ${said} `) || words.every(({ norm }) => PLAIN.test(norm));
}

const FORMER = / (?:cùng kỳ|(?:kỳ|tháng|quý|tuần|năm) (?:trước|ngoái)) /;
const PLAIN =
  /^(từ|là|có|đạt|được|chỉ|tổng|số|hồ|sơ|hs|tiếp|nhận|giải|quyết|kỳ|tháng|quý|tuần|năm|đầu|cuối|[\d./:-]+|i|ii|iii|iv)$/;
