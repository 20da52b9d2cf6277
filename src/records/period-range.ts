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
  /** Says 'ngày', 'tháng' or a year, so that 'từ 5/10 đến 8/10' cannot be marks or shares. */
  readonly sure: boolean;
}

const HOUR = String.raw`(?:\d{1,2}\s?(?:giờ|h)\s?(?:\d{2})?(?:\s?phút)?,?\s+)?`;
const DAY = String.raw`${HOUR}(?:ngày\s+)?(\d{1,2})(?:\s?[/.-]\s?(\d{1,2})(?:\s?[/.-]\s?(\d{4}))?|\s+tháng\s+(\d{1,2})(?:(?:,?\s+năm\s+|\s?[/.-]\s?)(\d{4}))?)?`;
const MONTH = String.raw`tháng\s+(\d{1,2})(?:(?:,?\s+năm\s+|\s?[/.-]\s?)(\d{4}))?`;
/** One end of a range; its seven groups are read by `endOf`. */
const END = String.raw`(?:${DAY}|${MONTH})`;
const GROUPS = 7;
const TO = String.raw`\s*[),]?\s*(?:đến|tới|-|–)\s*(?:(?:hết|cuối)\s+)?`;
/** What began on the day: 'từ ngày đi vào hoạt động 01/7/2025', 'từ khi thành lập (01/7/2025)'. */
const BEGINNING = String.raw`(?:(?:ngày|khi)\s+[\p{L}\s]{1,60}\(?)?`;
/** 'từ', or where it is left out: 'Kỳ báo cáo: ngày', '(15/5/2023 - 14/6/2023)', '(kỳ 15/5/2023 - 14/6/2023)', 'kỳ số liệu 15/5/2023 - 14/6/2023'. */
const FROM = String.raw`(?:(?<!\p{L})từ\s+${BEGINNING}|(?<!\p{L})trong\s+(?:thời\s+gian|giai\s+đoạn)\s+|(?<=[(:]\s{0,2}|(?:kỳ|thời\s{1,2}gian)\s{1,2}(?:(?:lấy|chốt|tính)\s{1,2})?(?:số\s{1,2}liệu|báo\s{1,2}cáo|thống\s{1,2}kê)\s{1,2}|\((?:số\s{1,2}liệu|kỳ)\s{1,2})|(?<!\p{L})(?=ngày\s+\d))`;
const RANGE = new RegExp(String.raw`${FROM}${END}${TO}${END}(?![\d%])`, 'giu');
const YEARS =
  /(?<!\p{L})(?:(?:từ\s+)?(?:các\s+)?năm\s*\(?|giai\s+đoạn|nhiệm\s+kỳ|từ)\s*(\d{4})\s*(?:-|–|đến(?:\s+hết)?(?:\s+năm)?)\s*(\d{4})(?!\d)/giu;
const UNTIL = String.raw`(?:(?:hết|cuối)\s+)?(?:ngày\s+)?${END}(?!\d)`;
/** 'Từ đầu năm đến hết tháng 9/2024', 'lũy kế đến ngày 15/9/2024'. */
const SINCE_NEW_YEAR = new RegExp(
  String.raw`(?<!\p{L})(?:từ\s+đầu\s+năm|lũy\s+kế|luỹ\s+kế)(?:\s+từ\s+đầu\s+năm)?(?:\s+\d{4})?(?:\s+tính)?\s+đến\s+${UNTIL}`,
  'giu',
);
const END_ONLY = new RegExp(String.raw`(?<!\p{L})đến\s+(?=hết|cuối|ngày|tháng)${UNTIL}`, 'giu');

/** 'Đi vào hoạt động chính thức từ ngày 01/12/2017'. */
const BEGAN = new RegExp(
  String.raw`(?<!\p{L})(?:thành lập|hoạt động|vận hành|khai trương|triển khai|sáp nhập|hợp nhất|ra mắt)(?:\s+\p{L}+){0,5}\s+từ\s+(?=ngày\s)${END}(?!\d)`,
  'giu',
);
/** 'Từ khi thành lập', 'từ ngày đi vào hoạt động'. */
const SINCE_IT_BEGAN =
  /(?<!\p{L})từ\s+(?:khi|ngày|lúc)\s+(?:được\s+)?(?:chính thức\s+)?(?:thành lập|đi vào|hoạt động|vận hành|khai trương|triển khai|sáp nhập|hợp nhất|ra mắt)/iu;

/** What every range of days holds, tests that cost less: digits up to its middle; the words that open it. */
const MIDDLE = /\d[\s,)]*(?:đến|tới|[-–])\s*(?:hết|cuối|ngày|tháng|\d)/iu;
const NEW_YEAR = /đầu\s+năm|lũy\s+kế|luỹ\s+kế/iu;

/** The ranges of days and months that a text states, not those of whole years: see `rangesIn`. */
export function dayRangesIn(text: string, year: string): StatedPeriod[] {
  const days = MIDDLE.test(text)
    ? [...text.matchAll(RANGE)].flatMap((match) => rangeOf(match, year))
    : [];
  if (!NEW_YEAR.test(text)) return days;
  const sinceNewYear = endsOf(text, SINCE_NEW_YEAR, year).map((end) => ({
    ...end,
    from: `${end.to.slice(0, 4)}-01-01`,
  }));
  return [...days, ...sinceNewYear].sort((a, b) => a.at - b.at);
}

/**
 * The ranges a text states: 'từ ngày 15/02/2024 đến ngày 12/3/2024', 'từ 21/7 đến 20/8/2021', 'từ tháng 1
 * đến tháng 9 năm 2024', 'giai đoạn 2015-2020', 'từ đầu năm đến ngày 15/9/2024'. What the first end
 * leaves out it has from the second; `year` stands in where none is written.
 */
export function rangesIn(text: string, year: string): StatedPeriod[] {
  const years = [...text.matchAll(YEARS)].flatMap(({ 1: from, 2: to, index }) =>
    from && to && from <= to ? [{ from, to, at: index, range: true, sure: true }] : [],
  );
  return [...dayRangesIn(text, year), ...years].sort((a, b) => a.at - b.at);
}

/** The ends that a text states, with or without a beginning: 'tính đến ngày 30/9/2024'. */
export function endsIn(text: string, year: string): StatedPeriod[] {
  return endsOf(text, END_ONLY, year);
}

/** The day on which a text says that a body began its work, where a title counts from then on; empty where it says none. */
export function beginningOf(title: string, text: readonly string[], year: string): string {
  if (!SINCE_IT_BEGAN.test(title)) return '';
  const days = text.flatMap((each) => endsOf(each, BEGAN, year).map(({ to }) => to));
  return days.find((day) => day.length === 10) ?? '';
}

interface End {
  readonly day: string | undefined;
  readonly month: string | undefined;
  readonly year: string | undefined;
}

/** The groups of `END`, the first of which is the match's group `first`. */
function endOf(match: RegExpExecArray, first: number): End {
  const [day, month, year, wordMonth, wordYear, bareMonth, bareYear] = match.slice(first);
  return { day, month: month ?? wordMonth ?? bareMonth, year: year ?? wordYear ?? bareYear };
}

function rangeOf(match: RegExpExecArray, year: string): StatedPeriod[] {
  const [first, last] = [endOf(match, 1), endOf(match, 1 + GROUPS)];
  const month = first.month ?? last.month;
  // 'từ 15/12 đến 14/01/2024' begins in the year before.
  const turns = Number(month) > Number(last.month);
  const lastYear = last.year ?? (turns ? year : (first.year ?? year));
  if (last.month === undefined || lastYear === '') return [];
  const firstYear = first.year ?? (turns ? String(Number(lastYear) - 1) : lastYear);
  const from = isoDate(firstYear, month, first.day);
  const to = isoDate(lastYear, last.month, last.day);
  const whole = from.length === (first.day === undefined ? 7 : 10) && to.length >= 7;
  const sure = /ngày|tháng|\d{4}/iu.test(match[0]);
  return whole && from <= to ? [{ from, to, at: match.index, range: true, sure }] : [];
}

function endsOf(text: string, pattern: RegExp, year: string): StatedPeriod[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const { day, month, year: stated = year } = endOf(match, 1);
    const to = isoDate(stated === '' ? undefined : stated, month, day);
    return to.length >= 7 ? [{ from: '', to, at: match.index, range: true, sure: true }] : [];
  });
}
