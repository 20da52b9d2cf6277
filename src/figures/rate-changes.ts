import type { Decimal, Paragraph } from '../model.js';
import { abs, subtract } from '../number/decimal.js';
import { isNearShare } from '../number/share.js';
import { readNumber } from '../number/value.js';
import { openBefore } from './brackets.js';
import type { Amount, Change } from './changes.js';
import { placeOf, snippetOf } from './evidence.js';
import { isStartOfChange } from './former.js';
import { isOfTime, type Reading } from './items.js';
import type { Occurrence } from './occurrence.js';
import { sentencesOf } from './sentences.js';
import { nearest } from './set-against.js';

/** A percentage of a sentence; `own` is what the report states of its own time, null where a rule says that the number is of a former one. */
interface Rate extends Amount {
  readonly start: number;
  readonly end: number;
  readonly own: Occurrence | null;
}

/**
 * Rises and falls of rates: 'đạt 98,2%, cao hơn năm 2021 là 0,7 điểm phần trăm (năm 2021 đạt 97,5%)',
 * 'chiếm 0,6%, giảm 0,2% so với tháng 8 (0,8%)', 'đạt 85% (cùng kỳ 75%), tăng 10%'. They lie between
 * the percentages right before and right behind them, or the last one of the report and a former one.
 */
export function rateChangesIn(
  reading: Reading,
  { index, content, section }: Paragraph,
  found: readonly Occurrence[],
): Change[] {
  if (!reading.classes.some((decided) => decided?.class === 'comparison')) return [];
  return sentencesOf(reading, found).flatMap(({ from, until, held }) => {
    const rates = ratesOf(reading, from, until, held);
    if (rates.length < 2) return [];
    return reading.classes.slice(from, until).flatMap((decided, k): Change[] => {
      const at = from + k;
      const { start = 0, end = 0, text = '' } = reading.tokens[at] ?? {};
      const read = readNumber(text, 'percent');
      if (decided?.class !== 'comparison' || !read || read.ambiguous) return [];
      const near = nearest(rates, start);
      const compared = comparedAround(reading, near, at);
      if (!compared) return [];
      const { own, former, isTold } = compared;
      // 'Tăng 5%' may be so much of the former rate; percentage points are what lies between both.
      const isPoints = /^(phần|%)$/.test(reading.tokens[at + 2]?.norm ?? '');
      const set = isTold ? [own, former] : rates;
      const isPrecise = set.every(({ value }) => value.scale <= read.value.scale);
      const isNext = former.start >= end || isRightBehind(reading, near, at);
      const isOfOne = isTold || (rates.length === 2 && isNext);
      const isSure = isPrecise && isOfOne && (isPoints || !mayBeOfRate(read.value, compared));
      const { value, raw, measure } = former;
      return [
        {
          value: read.value,
          raw: text,
          measure: '%',
          things: isSure ? '' : '%',
          block: index,
          start,
          section,
          place: placeOf(content, start, end),
          snippet: snippetOf(content.text, start, end),
          former: [{ value, raw, measure }],
          current: [own.id],
          indicator: '',
          called: '',
          behind: null,
          rate: null,
        },
      ];
    });
  });
}

/** The two rates that a number tells the distance between; `isTold` where the words say from what to what. */
interface Compared {
  readonly own: Occurrence;
  readonly former: Rate;
  readonly isTold: boolean;
}

function comparedAround(reading: Reading, rates: readonly Rate[], at: number): Compared | null {
  const { end = 0 } = reading.tokens[at] ?? {};
  const [from, to] = rates.filter((rate) => rate.start >= end);
  if (from && to?.own && isToldBehind(reading, at, from))
    return { own: to.own, former: from, isTold: true };
  const before = lastOfOwn(rates, reading.tokens[at]?.start ?? 0);
  const former = before && comparedWith(reading, rates, before, at);
  return before?.own && former ? { own: before.own, former, isTold: false } : null;
}

/** 'Tăng 20% (từ 62,5% lên 75%)': whether a rise or fall may be so much of the rate that there was; without a decimal point it is hardly told precisely enough to be wrong. */
const mayBeOfRate = (value: Decimal, { own, former }: Compared): boolean => {
  const apart = abs(subtract(own.value, former.value));
  return value.scale === 0 || isNearShare(apart, former.value, value, 0.1);
};

/** So many words name what a rise is set against. */
const LONGEST_PERIOD = 16;

/** 'tăng 0,5% so với tháng 8 (từ 98,7% lên 99,2%)': whether the bracket behind a rise or fall opens with the rate that there was. */
function isToldBehind({ tokens, classes }: Reading, at: number, { start, own }: Rate): boolean {
  if (own !== null || !GREW.test(tokens[at - 1]?.norm ?? '')) return false;
  let open = at + 1;
  while (open < at + LONGEST_PERIOD && !/^[(,;.]$/.test(tokens[open]?.norm ?? '')) open++;
  return (
    tokens[open]?.norm === '(' &&
    tokens[open + 2]?.start === start &&
    isStartOfChange({ tokens, classes }, open + 2)
  );
}

const GREW = /^(tăng|giảm|thêm)$/;

/** The percentages of a sentence in their order: those that are quantities, and those of a former time. */
function ratesOf(
  { tokens, classes }: Reading,
  from: number,
  until: number,
  held: readonly Occurrence[],
): Rate[] {
  const own = held.filter(({ measure }) => measure === '%').map((o): Rate => ({ ...o, own: o }));
  const former = tokens.slice(from, until).flatMap(({ start, end, text }, k): Rate[] => {
    const at = from + k;
    const isFormer =
      isStartOfChange({ tokens, classes }, at) || classes[at]?.class === 'former_period';
    const read = isFormer && tokens[at + 1]?.norm === '%' ? readNumber(text, 'percent') : null;
    return read && !read.ambiguous
      ? [{ start, end, value: read.value, raw: text, measure: '%', own: null }]
      : [];
  });
  return [...own, ...former].sort((a, b) => a.start - b.start);
}

/** The rate that a number tells the distance from: the one right behind it, else the former one right before it. */
function comparedWith(
  reading: Reading,
  rates: readonly Rate[],
  before: Rate,
  at: number,
): Rate | undefined {
  const { start = 0, end = 0 } = reading.tokens[at] ?? {};
  const behind = rates.find((rate) => rate.start >= end);
  if (behind && comparesRates(reading, before, at, behind)) return behind;
  if (!/^(tăng|giảm)$/.test(reading.tokens[at - 1]?.norm ?? '')) return undefined;
  const told = rates.filter((rate) => rate.end <= start).slice(-2);
  // '75% (cùng kỳ 70%), tăng 5%', 'từ 70% lên 75%, tăng 5%'
  const former = told.find(({ own }) => own === null || isFormerAside(own));
  return former && told.includes(before) && !isOfOther(reading, at, former) ? former : undefined;
}

/** '(tháng 8 là 84,6%, tăng 5,1 điểm phần trăm so với cùng kỳ)': whether the words behind a rise or fall set it against another kind of period than the one before it. */
function isOfOther({ tokens }: Reading, at: number, former: Rate): boolean {
  const behind = periodWords(tokens, at + 1, at + LONGEST_PERIOD);
  let of = at;
  while (of > 0 && (tokens[of]?.start ?? 0) > former.start) of--;
  const before = periodWords(tokens, of - 1, of - LONGEST_NAME);
  return behind.length > 0 && before.length > 0 && !behind.some((word) => before.includes(word));
}

/** The kinds of period that are named from a token towards another, up to a sign. */
function periodWords(tokens: Reading['tokens'], from: number, to: number): string[] {
  const words: string[] = [];
  const step = Math.sign(to - from);
  for (let at = from; at !== to && !SIGN.test(tokens[at]?.norm ?? ')'); at += step)
    if (PERIOD.test(tokens[at]?.norm ?? '')) words.push(tokens[at]?.norm ?? '');
  return words;
}

const SIGN = /^[(),;.]$/;
const PERIOD = /^(kỳ|năm|quý|tháng|tuần)$/;
/** So many words at most name the period of a rate before it. */
const LONGEST_NAME = 8;

/** Whether nothing between the last rate before a number and that number names what else may have grown: 'đạt 85% (cùng kỳ 75%), tỷ lệ số hóa tăng 8 điểm phần trăm'. */
function isRightBehind({ tokens }: Reading, rates: readonly Rate[], at: number): boolean {
  const last = rates.findLast(({ end }) => end <= (tokens[at]?.start ?? 0));
  let k = at - 1;
  while (GROWS.test(tokens[k]?.norm ?? '')) k--;
  return last !== undefined && (tokens[k]?.end ?? 0) <= last.end;
}

const GROWS = /^(tăng|giảm|tức|là|đã|và|tương|ứng|đương|thêm|%|,|;|[()])$/;

/** The last rate before a position; an aim or a former one in a bracket, 'đạt 70,2% (chỉ tiêu 60%), tăng 14,3%', is not what grew. */
function lastOfOwn(rates: readonly Rate[], start: number): Rate | undefined {
  const before = rates.filter((rate) => rate.own !== null && rate.end <= start);
  return before.findLast(({ own }) => own === null || !isFormerAside(own)) ?? before.at(-1);
}

/** '87% (tháng 8 là 84,6%, …)': a rate that a bracket tells of a time before. */
const isFormerAside = ({ bond, period }: Occurrence): boolean =>
  bond === 'parenthesis' && period === 'former';

/** Whether a number is how far the rates on both sides of it are apart: no other number but of dates is between them. */
function comparesRates(
  { tokens, classes }: Reading,
  before: Rate,
  at: number,
  behind: Rate,
): boolean {
  if (!/^(%|điểm)$/.test(tokens[at + 1]?.norm ?? '')) return false;
  let compares = false;
  let grows = false;
  for (const step of [-1, 1])
    for (let k = at + step; ; k += step) {
      if (step < 0 && tokens[k]?.norm === ')') k = openBefore({ tokens }, k);
      const token = tokens[k];
      if (!token || token.start < before.end || token.start >= behind.start) break;
      if (token.kind === 'number' && !isOfTime({ classes }, k)) return false;
      if (token.norm === ';') return false;
      grows ||= step < 0 && /^(tăng|giảm|hơn)$/.test(token.norm);
      compares ||= /^(với|hơn)$/.test(token.norm);
    }
  return grows && compares;
}
