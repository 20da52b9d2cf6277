import type { StatedPeriod } from './period-range.js';

/** The year of a phrase that says none itself, by its place in the text and its first month; '' where none is known. */
export type YearAt = (at: number, month: number) => string;

const YEAR = String.raw`(?:(?:,?\s+năm\s+|\s?[/.-]\s?|\s+)((?:19|20)\d{2})(?![\d.]))`;
/** A day before 'tháng 9 năm 2024' makes it a date, not a period. */
const NOT_A_DAY = String.raw`(?<!\p{L})(?<!ngày\s{1,3}\d{1,2}\s{1,3})(?<!ngày[\s.…_]{1,12})`;
const MONTH = new RegExp(
  String.raw`${NOT_A_DAY}tháng\s+(\d{1,2})(?!\d|\s?[/.-]\s?\d{1,2}(?!\d))${YEAR}?`,
  'giu',
);
const QUARTER = new RegExp(
  String.raw`(?<!\p{L})(?:quý|qúy|quí|qúi)\s+(I{1,3}|IV|[1-4])(?![\p{L}\p{N}])${YEAR}?`,
  'giu',
);
const MONTHS = new RegExp(
  String.raw`(?<![\p{L}\p{N}./])(\d{1,2}|ba|sáu|chín)\s+tháng(?:\s+(đầu năm|cuối năm|đầu|cuối))?(?:,?\s+năm)?(?:(?:\s+|\s?[/-]\s?)((?:19|20)\d{2})(?!\d))?`,
  'giu',
);
const WHOLE_YEAR = /(?<!\p{L})năm\s+(\d{4})(?!\d)/giu;
const SPELT: ReadonlyMap<string, number> = new Map([
  ['ba', 3],
  ['sáu', 6],
  ['chín', 9],
]);
const QUARTERS = ['I', 'II', 'III', 'IV'];

/**
 * The periods a text names: months as '2022-11', quarters, half years and years with their days,
 * in order of mention. `yearAt` gives the year where a month or quarter comes without one.
 */
export function periodsNamed(text: string, yearAt: YearAt): StatedPeriod[] {
  const months = [...text.matchAll(MONTH)].flatMap(({ 1: month, 2: stated, index }) => {
    const number = Number(month);
    const of = stated ?? yearAt(index, number);
    if (of === '' || number < 1 || number > 12) return [];
    const iso = `${of}-${String(number).padStart(2, '0')}`;
    return [{ from: iso, to: iso, at: index, range: false, sure: true }];
  });
  const quarters = [...text.matchAll(QUARTER)].flatMap(({ 1: name = '', 2: stated, index }) => {
    const quarter = QUARTERS.indexOf(name.toUpperCase()) + 1 || Number(name);
    const of = stated ?? yearAt(index, 3 * quarter - 2);
    return of === '' ? [] : [{ ...monthsOf(of, 3 * quarter - 2, 3 * quarter), at: index }];
  });
  const spans = [...text.matchAll(MONTHS)].flatMap((match) => {
    const [, count = '', which = '', stated] = match;
    const length = SPELT.get(count.toLowerCase()) ?? Number(count);
    const late = /^cuối/iu.test(which);
    const [first, last] = late ? [13 - length, 12] : [1, length];
    const of = stated ?? (/năm$/iu.test(which) ? yearAt(match.index, first) : '');
    const named = of !== '' && length >= 1 && length <= 12;
    return named ? [{ ...monthsOf(of, first, last), at: match.index }] : [];
  });
  const years = [...text.matchAll(WHOLE_YEAR)].flatMap(({ 1: of = '', index }) =>
    isPartOfDate(text, index) ? [] : [{ ...monthsOf(of, 1, 12), at: index }],
  );
  return [...months, ...quarters, ...spans, ...years].sort((a, b) => a.at - b.at);
}

/** From the first day of one month to the last day of another. */
function monthsOf(year: string, first: number, last: number): Omit<StatedPeriod, 'at'> {
  const two = (value: number) => String(value).padStart(2, '0');
  const end = new Date(Date.UTC(Number(year), last, 0)).getUTCDate();
  const [from, to] = [`${year}-${two(first)}-01`, `${year}-${two(last)}-${end}`];
  return { from, to, range: false, sure: true };
}

const BEFORE_YEAR =
  /(tháng[\s.…_]+(\d{1,2})?|(quý|qúy|quí|qúi)\s+[IV\d]+|tuần(\s+thứ)?\s+\d{1,2}|\d\s+tháng(\s+(đầu|cuối))?|đầu|cuối|cùng kỳ|so với|kế hoạch|trước),?\s+$/iu;

/** 'tháng 9 năm 2024', 'quý I năm 2023', '6 tháng đầu năm 2024': the year ends a longer phrase. */
function isPartOfDate(text: string, at: number): boolean {
  return BEFORE_YEAR.test(text.slice(Math.max(0, at - 25), at));
}
