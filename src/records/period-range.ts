import { isoDate } from './date.js';

/** A stretch of time, ISO; both days included. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/** A period and where it is stated. */
export interface StatedPeriod extends Period {
  readonly at: number;
  /** A range with its two ends, as against 'tháng 9 năm 2024'. */
  readonly range: boolean;
}

const DAY = String.raw`(\d{1,2})(?:\s?[/.-]\s?(\d{1,2})(?:\s?[/.-]\s?(\d{4}))?|\s+tháng\s+(\d{1,2})(?:(?:\s+năm\s+|\s?[/.-]\s?)(\d{4}))?)?`;
const RANGE = new RegExp(
  String.raw`(?<!\p{L})từ\s+(?:ngày\s+)?${DAY}\s*,?\s*(?:đến|tới|-|–)\s*(?:hết\s+)?(?:ngày\s+)?${DAY}(?!\d)`,
  'giu',
);
const YEARS = /(?<!\p{L})(?:từ\s+)?năm\s+(\d{4})\s*(?:-|–|đến(?:\s+năm)?)\s*(\d{4})(?!\d)/giu;

/**
 * The ranges a text states: 'từ ngày 15/02/2024 đến ngày 12/3/2024', 'từ 21/7 đến 20/8/2021'.
 * What the first end leaves out it has from the second; `year` stands in where none is written.
 */
export function rangesIn(text: string, year: string): StatedPeriod[] {
  const days = [...text.matchAll(RANGE)].flatMap((match) => {
    const [, day1, m1, y1, mw1, yw1, day2, m2, y2, mw2, yw2] = match;
    const month2 = m2 ?? mw2;
    const year2 = y2 ?? yw2 ?? year;
    if (month2 === undefined || year2 === '') return [];
    const month1 = m1 ?? mw1 ?? month2;
    const before = Number(month1) > Number(month2) ? String(Number(year2) - 1) : year2;
    const from = isoDate(y1 ?? yw1 ?? before, month1, day1);
    const to = isoDate(year2, month2, day2);
    return from.length === 10 && from <= to ? [{ from, to, at: match.index, range: true }] : [];
  });
  const years = [...text.matchAll(YEARS)].flatMap(({ 1: from, 2: to, index }) =>
    from && to && from <= to ? [{ from, to, at: index, range: true }] : [],
  );
  return [...days, ...years].sort((a, b) => a.at - b.at);
}
