import { readNumber } from '../number/value.js';
import { lowerBound } from '../collections.js';
import { openBefore } from './brackets.js';
import type { Amount } from './changes.js';
import { isStartOfChange } from './former.js';
import { markAt, type Reading } from './items.js';
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

/** The counts around an offset of the text. */
export function nearest(counts: readonly Count[], start: number): readonly Count[] {
  const at = lowerBound(counts, start, (count) => count.start);
  return counts.slice(Math.max(0, at - REACH), at + REACH);
}

/**
 * The two counts that the words around a percentage set against each other: 'từ 100 lên 120 hồ sơ, tăng 20%',
 * 'tăng 20% (từ 100 lên 120 hồ sơ)', '120 hồ sơ, tăng 20% so với cùng kỳ (100 hồ sơ)',
 * '120 hồ sơ (cùng kỳ 100 hồ sơ), tăng 20%'.
 */
export function pairAround(reading: Reading, all: readonly Count[], at: number): Pair | null {
  const { start = 0, end = 0 } = reading.tokens[at] ?? {};
  const counts = nearest(all, start);
  const [next, afterNext] = counts.filter((count) => count.start >= end);
  const isBehind = next !== undefined && isInNextBracket(reading, at, next);
  if (isBehind && next.isStart && afterNext) return pairOf(next, afterNext);
  const [second, first] = counts.filter((count) => count.end <= start && !isAside(count)).reverse();
  if (!second || !isRightBehind(reading, second, at)) return null;
  if (isBehind && next.own === null && second.own && !first?.isStart) return pairOf(next, second);
  if (isBehind || !first) return null;
  if (!first.isStart) return pairOf(second, first);
  return isSetAgainst(reading, at) ? null : pairOf(first, second);
}

const pairOf = (from: Count, { own }: Count): Pair | null =>
  from.own === null && own !== null && !own.approximate
    ? { from, to: own, fromTo: from.isStart }
    : null;

/** '…, giảm 20 hồ sơ so với cùng kỳ': whether the words behind a change name what it is set against. */
function isSetAgainst({ tokens }: Reading, at: number): boolean {
  const behind = tokens.slice(at + 1, at + LONGEST_PERIOD).map(({ norm }) => norm);
  const end = behind.findIndex((norm) => /^[,;.()]$/.test(norm));
  return (end < 0 ? behind : behind.slice(0, end)).includes('so');
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
    LEADS_ON.test(tokens[k]?.norm ?? '') || /^(period|date)$/.test(classes[k]?.class ?? '');
  let k = at - 1;
  while ((tokens[k]?.start ?? 0) >= end && (leadsOn(k) || tokens[k]?.norm === ')'))
    k = tokens[k]?.norm === ')' ? openBefore({ tokens }, k) - 1 : k - 1;
  // '620 hồ sơ cấp thẻ (tăng 24%)': before a bracket it may be called by more.
  if (tokens[k + 1]?.norm === '(') while (tokens[k]?.kind === 'word') k--;
  return (tokens[k]?.start ?? 0) < end;
}

const LEADS_ON =
  /^(hồ|sơ|hs|tthc|pakn|lượt|trường|hợp|trong|tháng|quý|năm|tuần|kỳ|\/|,|\(|đã|tức|tương|ứng|đương|là|tăng|giảm|bằng|thêm)$/;

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
  const isThere = tokens[k]?.start === start;
  return isThere && (tokens[open]?.norm === '(' || (isStart && k === open + 2));

  function isOfPeriod(k: number): boolean {
    const { kind, norm = '' } = tokens[k] ?? {};
    return (
      kind === 'word' || /^(\/|:|-)$/.test(norm) || /^(period|date)$/.test(classes[k]?.class ?? '')
    );
  }
}
