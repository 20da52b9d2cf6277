import { isoDate } from './date.js';

/** A stretch of time, ISO; both days included. */
export interface Period {
  /** Empty where only the end is stated ('tính đến ngày 30/9/2024'). */
  readonly from: string;
  readonly to: string;
}

/** A period and where it is stated. */
export interface StatedPeriod extends Period {
  readonly at: number;
  /** A range with its two ends, as against 'tháng 9 năm 2024'. */
  readonly range: boolean;
}

const HOUR = String.raw`(?:\d{1,2}\s?(?:giờ|h)\s?(?:\d{2})?(?:\s?phút)?,?\s+)?`;
const DAY = String.raw`${HOUR}(?:ngày\s+)?(\d{1,2})(?:\s?[/.-]\s?(\d{1,2})(?:\s?[/.-]\s?(\d{4}))?|\s+tháng\s+(\d{1,2})(?:(?:,?\s+năm\s+|\s?[/.-]\s?)(\d{4}))?)?`;
const TO = String.raw`\s*,?\s*(?:đến|tới|-|–)\s*(?:hết\s+)?`;
/** 'từ', or where it is left out: 'Kỳ báo cáo: ngày', '(15/5/2023 - 14/6/2023)'. */
const FROM = String.raw`(?:(?<!\p{L})từ\s+|(?<=[(:]\s{0,2})|(?<!\p{L})(?=ngày\s+\d))`;
const DAYS = new RegExp(String.raw`${FROM}${DAY}${TO}${DAY}(?![\d%])`, 'giu');
const MONTH = String.raw`tháng\s+(\d{1,2})(?:(?:,?\s+năm\s+|\s?[/.-]\s?)(\d{4}))?`;
const MONTHS = new RegExp(
  String.raw`(?<!\p{L})từ\s+${MONTH}${TO}${MONTH}(?!\s?[/.-]\s?\d|\d)`,
  'giu',
);
const YEARS =
  /(?<!\p{L})(?:(?:từ\s+)?(?:các\s+)?năm|giai\s+đoạn|nhiệm\s+kỳ|từ)\s+(\d{4})\s*(?:-|–|đến(?:\s+hết)?(?:\s+năm)?)\s*(\d{4})(?!\d)/giu;
const END = String.raw`(?:hết\s+)?(?:ngày\s+)?(?:${DAY}|${MONTH})(?!\d)`;
/** 'Từ đầu năm đến hết tháng 9/2024', 'lũy kế đến ngày 15/9/2024'. */
const SINCE_NEW_YEAR = new RegExp(
  String.raw`(?<!\p{L})(?:từ\s+đầu\s+năm|lũy\s+kế|luỹ\s+kế)(?:\s+từ\s+đầu\s+năm)?(?:\s+\d{4})?(?:\s+tính)?\s+đến\s+${END}`,
  'giu',
);
const UNTIL = new RegExp(String.raw`(?<!\p{L})đến\s+(?=hết|ngày|tháng)${END}`, 'giu');

/**
 * The ranges a text states: 'từ ngày 15/02/2024 đến ngày 12/3/2024', 'từ 21/7 đến 20/8/2021', 'từ tháng 1
 * đến tháng 9 năm 2024', 'giai đoạn 2015-2020', 'từ đầu năm đến ngày 15/9/2024'. What the first end
 * leaves out it has from the second; `year` stands in where none is written.
 */
export function rangesIn(text: string, year: string): StatedPeriod[] {
  const years = [...text.matchAll(YEARS)].flatMap(({ 1: from, 2: to, index }) =>
    from && to && from <= to ? [{ from, to, at: index, range: true }] : [],
  );
  return [
    ...dayRanges(text, year),
    ...monthRanges(text, year),
    ...years,
    ...sinceNewYear(text, year),
  ].sort((a, b) => a.at - b.at);
}

/** The ends that a text states without a beginning: 'tính đến ngày 30/9/2024'. */
export function endsIn(text: string, year: string): StatedPeriod[] {
  return endsOf(text, UNTIL, year);
}

function dayRanges(text: string, year: string): StatedPeriod[] {
  return [...text.matchAll(DAYS)].flatMap((match) => {
    const [, day1, m1, y1, mw1, yw1, day2, m2, y2, mw2, yw2] = match;
    const month2 = m2 ?? mw2;
    const month1 = m1 ?? mw1 ?? month2;
    const [year1, year2] = yearsOf(y1 ?? yw1, y2 ?? yw2, month1, month2, year);
    if (month2 === undefined || year2 === '') return [];
    const from = isoDate(year1, month1, day1);
    const to = isoDate(year2, month2, day2);
    const whole = from.length === 10 && to.length >= 7 && from <= to;
    return whole ? [{ from, to, at: match.index, range: true }] : [];
  });
}

function monthRanges(text: string, year: string): StatedPeriod[] {
  return [...text.matchAll(MONTHS)].flatMap((match) => {
    const [, month1, y1, month2, y2] = match;
    const [year1, year2] = yearsOf(y1, y2, month1, month2, year);
    if (year2 === '') return [];
    const [from, to] = [isoDate(year1, month1), isoDate(year2, month2)];
    return from.length === 7 && from <= to ? [{ from, to, at: match.index, range: true }] : [];
  });
}

/** The years of both ends: 'từ 15/12 đến 14/01/2024' begins in the year before. */
function yearsOf(
  first: string | undefined,
  second: string | undefined,
  month1: string | undefined,
  month2: string | undefined,
  year: string,
): [string, string] {
  const last = second ?? (first !== undefined && Number(month1) <= Number(month2) ? first : year);
  const before = Number(month1) > Number(month2) ? String(Number(last) - 1) : last;
  return [first ?? before, last];
}

function sinceNewYear(text: string, year: string): StatedPeriod[] {
  return endsOf(text, SINCE_NEW_YEAR, year).map((end) => ({
    ...end,
    from: `${end.to.slice(0, 4)}-01-01`,
  }));
}

function endsOf(text: string, pattern: RegExp, year: string): StatedPeriod[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const [, day, m, y, mw, yw, month, ym] = match;
    const of = y ?? yw ?? ym ?? year;
    const to = isoDate(of === '' ? undefined : of, m ?? mw ?? month, day);
    return to.length >= 7 ? [{ from: '', to, at: match.index, range: true }] : [];
  });
}
