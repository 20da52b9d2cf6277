import type { Header } from '../model.js';
import { printed, type Token } from '../number/tokens.js';
import { type Stretch, within } from './clauses.js';
import { isOfTime, isWord, type Reading } from './items.js';

/** What names a report's own period. */
export interface MainPeriod {
  /** Its years, months and days, without leading zeros. */
  readonly numbers: ReadonlySet<string>;
  /** `tháng` or `quý` where its title is of one; else empty. */
  readonly kind: string;
  /** The month or quarter it is of; null where it is of neither. */
  readonly month: number | null;
  readonly quarter: number | null;
  /** The week that its title is of, counted in the year; null where it names none or several. */
  readonly week: number | null;
  /** How many months it has where it runs from the beginning of a year; else null. */
  readonly months: number | null;
  /** Whether it runs from the beginning of a year, over more than a month. */
  readonly yearToDate: boolean;
  /** Its first and its last day, ISO, as far as known. */
  readonly from: string;
  readonly to: string;
  /** Days from its beginning to its end; null where either is not known. */
  readonly days: number | null;
  /** The first and the last year of a report on several; null for one on less than that. */
  readonly years: readonly [number, number] | null;
}

/** What a report's header says of its period. */
export function mainPeriodOf({ periodFrom, periodTo, date, title }: Header): MainPeriod {
  const numbers = `${periodFrom} ${periodTo} ${date} ${title}`.match(/\d+/g) ?? [];
  const quarter = /(?<!\p{L})(?:quý|qúy)(?!\p{L})/iu.test(title) || isQuarter(periodFrom, periodTo);
  // 'Tháng 9 và lũy kế quý III' is of the month.
  const month =
    (periodFrom.length === 7 || quarter) && periodTo !== '' && isMonth(periodFrom, periodTo);
  return {
    numbers: new Set(numbers.map(plain)),
    kind: month ? 'tháng' : quarter ? 'quý' : '',
    month: isMonth(periodFrom, periodTo) ? Number(periodTo.slice(5, 7)) : null,
    yearToDate: isYearToDate(periodFrom, periodTo),
    from: periodFrom,
    to: periodTo,
    days: daysOf(periodFrom, periodTo),
    years: yearsOf(periodFrom, periodTo),
    months: isYearToDate(periodFrom, periodTo) ? monthsTo(periodTo) : null,
    week: weekIn(title),
    quarter: isQuarter(periodFrom, periodTo) ? Number(periodTo.slice(5, 7)) / 3 : quarterIn(title),
  };
}

/** The Roman numbers of quarters. */
export const QUARTERS: readonly string[] = ['i', 'ii', 'iii', 'iv'];

/** The one quarter that a title names: 'Quý II/2023'; null where it names none or several. */
export function quarterIn(title: string): number | null {
  const named = title.matchAll(/(?<!\p{L})(?:quý|qúy)\s+([1-4]|iv|i{1,3})(?![\p{L}\d])/giu);
  const found = new Set([...named].map(([, number = '']) => number.toLowerCase()));
  const [only = ''] = found;
  if (found.size !== 1) return null;
  return /\d/.test(only) ? Number(only) : QUARTERS.indexOf(only) + 1;
}

/** The one week that a title numbers: 'Tuần 37', 'tuần thứ 02'; null where it numbers none or several. */
function weekIn(title: string): number | null {
  const named = title.matchAll(/(?<!\p{L})tuần\s+(?:thứ\s+)?(\d{1,2})(?![\p{L}\d/])/giu);
  const [only, ...more] = new Set([...named].map(([, number]) => Number(number)));
  return more.length === 0 ? (only ?? null) : null;
}

/** '2023-09', or from a day of one month to a day of the next, as reports close their month in its middle. */
function isMonth(from: string, to: string): boolean {
  if (from.length === 7) return from === to;
  const days = (Date.parse(to) - Date.parse(from)) / 86_400_000;
  return days >= 26 && days <= 31;
}

/** Nothing but months and years stands for its last day. */
function daysOf(from: string, to: string): number | null {
  if (from === '' || to === '') return null;
  const last = to.length === 4 ? `${to}-12-31` : to.length === 7 ? `${to}-28` : to;
  return (Date.parse(last) - Date.parse(from)) / 86_400_000;
}

/** Days of a year and a half: a report on more is on several years. */
const DAYS_OF_SEVERAL_YEARS = 540;

/** The years that a long time runs through; where it begins in the middle of December, from the next on. */
function yearsOf(from: string, to: string): readonly [number, number] | null {
  if ((daysOf(from, to) ?? 0) < DAYS_OF_SEVERAL_YEARS) return null;
  const isClosed = /-12-1[4-9]$/.test(from);
  return [Number(from.slice(0, 4)) + Number(isClosed), Number(to.slice(0, 4))];
}

/** The year of 'Năm 2022', '2022' in a report on 2021 to 2023; null where a title names none of its years alone. */
export function yearPartOf(title: string, { years }: MainPeriod): string | null {
  if (years === null) return null;
  const [, year] = /^(?:năm )?(20\d\d)$/iu.exec(title.normalize().trim()) ?? [];
  if (year === undefined) return null;
  return years[0] <= Number(year) && Number(year) <= years[1] ? year : null;
}

/** Whether a title names one month, week, quarter or stretch of days of a report on a longer time ('Tháng 1' of six), or a year of several. */
export function isPartOf(title: string, main: MainPeriod): boolean {
  if (yearPartOf(title, main) !== null) return true;
  const { days } = main;
  const length = longestOf(title.normalize());
  return length !== null && days !== null && days > length;
}

const LONGEST: Readonly<Record<string, number>> = { tuần: 10, tháng: 45, quý: 100 };
/** 'Từ 01-15/12', 'Từ ngày 01/12 đến hết ngày 15/12', 'Từ 16/12/2025 đến 15/01/2026'. */
const DAYS =
  /^(?:từ\s+)?(?:ngày\s+)?(\d{1,2})(?:\s?[/.]\s?(\d{1,2})(?:\s?[/.]\s?\d{4})?)?\s*(?:-|–|đến)\s*(?:hết\s+)?(?:ngày\s+)?(\d{1,2})\s?[/.]\s?(\d{1,2})(?!\d)/iu;

/** More days than what a title names can have; null where it names no such part. */
function longestOf(title: string): number | null {
  const [, word = ''] = /^(tuần|tháng|quý)\s+(?:\d|[IVX]+(?!\p{L}))/iu.exec(title) ?? [];
  const match = DAYS.exec(title);
  if (!match) return LONGEST[word.toLowerCase()] ?? null;
  const [, firstDay, firstMonth, lastDay, lastMonth] = match;
  const months = Number(lastMonth) - Number(firstMonth ?? lastMonth);
  const length = (months < 0 ? months + 12 : months) * 30 + Number(lastDay) - Number(firstDay);
  return length < 0 ? null : length + length / 4 + 3;
}

/** From 1 January, or from the middle of December where the year before was closed. */
const isYearToDate = (from: string, to: string): boolean =>
  /^\d{4}$|-01-01$|-12-1[4-9]$/.test(from) && !isMonth(from, to);

/** A whole year where no month is named; one that is closed in the middle of the next month has that of the middle before. */
const monthsTo = (to: string): number => {
  const [, month = '12', day = '31'] = to.split('-');
  return Number(month) - (Number(day) < 10 ? 1 : 0);
};

const isQuarter = (from: string, to: string): boolean =>
  /-(01|04|07|10)-01$/.test(from) &&
  /-(03-31|06-30|09-30|12-31)$/.test(to) &&
  Number(to.slice(5, 7)) - Number(from.slice(5, 7)) === 2;

/** Whether the tokens from one on name a stretch of time of another length than the report's: a quarter in one on a month, '9 tháng đầu năm'. */
function differsAt(tokens: readonly Token[], at: number, main: MainPeriod): boolean {
  const [before, word, next] = [-1, 0, 1].map((step) => tokens[at + step]);
  const isNumbered = next?.kind === 'number' || /^(i|ii|iii|iv)$/.test(next?.norm ?? '');
  if (word?.norm === 'năm') return isOneYear(tokens, at, main);
  if (word?.norm === 'quý') return main.kind === 'tháng' && isNumbered;
  if (word?.norm !== 'tháng') return false;
  const isPart = /^(đầu|cuối)$/.test(next?.norm ?? '') || (main.kind === 'tháng' && !isNumbered);
  const spans = before?.kind === 'number' && isPart;
  if (spans) return main.kind !== '' || (main.months ?? 0) !== Number(before.text);
  return main.kind === 'quý' && isNumbered;
}

/** 'năm 2022' in a report on 2021 to 2023, but no end of a span: 'từ năm 2021 đến năm 2023', 'năm 2021 - 2023'. */
function isOneYear(tokens: readonly Token[], at: number, main: MainPeriod): boolean {
  const [before, next] = [tokens[at - 1]?.norm ?? '', tokens[at + 1]?.text ?? ''];
  const goesOn = /^(-|đến|,|và|\/)$/.test(tokens[at + 2]?.norm ?? '');
  const isSpan = goesOn && tokens.slice(at + 3, at + 5).some(({ text }) => /^20\d\d$/.test(text));
  return yearPartOf(next, main) !== null && !isSpan && !/^(từ|đến|đoạn|-)$/.test(before);
}

/** Words that tell spans of time apart which have their numbers in common. */
const SPANS = /^(quý|tháng|tuần|ngày|đầu|cuối|i|ii|iii|iv)$/;

const plain = (number: string): string => String(Number(number));

/** 'Sau gần 4 tháng hoạt động': whether a stretch only says how long the report's own period is, to half a month. */
function isAsLong({ tokens, classes }: Reading, { start, end }: Stretch, { days }: MainPeriod) {
  for (let at = start; at < end; at++) {
    if (classes[at]?.class !== 'period' || tokens[at + 1]?.norm !== 'tháng') continue;
    const [before, next] = [tokens[at - 1]?.norm ?? '', tokens[at + 2]];
    const isLength =
      LENGTHS.test(before) && next?.kind !== 'number' && !/^(đầu|cuối|năm)$/.test(next?.norm ?? '');
    const off = (days ?? Infinity) - Number(tokens[at]?.text) * DAYS_OF_MONTH;
    return isLength && Math.abs(off) <= DAYS_OF_MONTH / 2;
  }
  return false;
}

/** 'Từ ngày 1/7/2025 đến hết ngày 11/7/2025', '1/7 - 11/7/2025': the days and months of both ends. */
const SPAN =
  /(\d{1,2})\s?[/.]\s?(\d{1,2})(?:\s?[/.]\s?\d{4})?\s*(?:-|–|đến|tới)\s*(?:hết\s+)?(?:ngày\s+)?(\d{1,2})\s?[/.]\s?(\d{1,2})(?!\d)/iu;

/** 'Lũy kế từ ngày 1/7 đến ngày 11/7/2025' in a report on just these days: whether a stretch says from when to when the report's own period is. */
function isOwnSpan({ tokens }: Reading, { start, end }: Stretch, { from, to }: MainPeriod) {
  const match = SPAN.exec(printed(tokens.slice(start, end)));
  if (!match || from.length < 10) return false;
  const [firstDay, firstMonth, lastDay, lastMonth] = match.slice(1).map(Number);
  return (
    from.endsWith(monthAndDay(firstMonth, firstDay)) && to.endsWith(monthAndDay(lastMonth, lastDay))
  );
}

const monthAndDay = (...parts: readonly (number | undefined)[]): string =>
  parts.map((part) => `-${String(part).padStart(2, '0')}`).join('');

const DAYS_OF_MONTH = 30.4;
const LENGTHS = /^(sau|qua|gần|hơn|khoảng|trên)$/;

/** 'Hẹn trả tháng 11', 'tháng 9 chuyển qua': the month is in the words for what is counted, and says nothing of when. */
const isOfTerm = ({ marks, tokens }: Reading, token: Token): boolean =>
  marks.some(
    ({ meaning, start, end }) =>
      meaning.type === 'term' &&
      end - start > 1 &&
      (tokens[start]?.start ?? 0) <= token.start &&
      token.end <= (tokens[end - 1]?.end ?? 0),
  );

/** 'Trong tháng' in a report on a month turns back to it from 'từ đầu năm'. */
function isThisMonth({ marks, tokens }: Reading, stretch: Stretch, main: MainPeriod): boolean {
  const own = main.month !== null ? 'tháng' : main.quarter !== null ? 'quý' : main.kind;
  const named = within(marks, stretch);
  if (own === '' || named.some((mark) => isWord(mark, 'period', 'year_to_date', 'former')))
    return false;
  return named.some(
    ({ meaning, start, end }) =>
      meaning.type === 'term' &&
      meaning.id === 'this_month' &&
      tokens.slice(start, end).some(({ norm }) => norm === own),
  );
}

/**
 * The period that some stretches name beside the report's own: 'lũy kế', '6 tháng đầu năm', 'từ 1/7
 * đến 20/9'. Empty where they name the report's own, null where they name none.
 */
export function periodIn(
  reading: Reading,
  stretches: readonly Stretch[],
  main: MainPeriod,
): string | null {
  for (const stretch of stretches) {
    if (isThisMonth(reading, stretch, main)) return '';
    const word = within(reading.marks, stretch).find((mark) =>
      isWord(mark, 'period', 'year_to_date'),
    );
    if (word && main.yearToDate && isWord(word, 'year_to_date')) return '';
    if (word && isOwnSpan(reading, stretch, main)) return '';
    if (word)
      return reading.tokens
        .slice(word.start, word.end)
        .map(({ norm }) => norm)
        .join(' ');
    const words = reading.tokens.slice(stretch.start, stretch.end);
    const numbers = words
      .filter((_, k) => isOfTime(reading, stretch.start + k))
      .filter((token) => !isOfTerm(reading, token))
      .filter((_, __, named) => named.length > 1 || !isAsLong(reading, stretch, main))
      .flatMap(({ text }) => text.split(/[.,]/).map(plain));
    // 'Quý II' has no digits.
    const differs = words.some(
      (token, k) => differsAt(words, k, main) && (numbers.length > 0 || !isOfTerm(reading, token)),
    );
    if (numbers.length === 0 && !differs) continue;
    const own = main.numbers.size === 0 || numbers.every((number) => main.numbers.has(number));
    return own && !differs
      ? ''
      : [...words.flatMap(({ norm }) => (SPANS.test(norm) ? [norm] : [])), ...numbers].join(' ');
  }
  return null;
}
