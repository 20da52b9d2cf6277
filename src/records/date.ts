import { isPlaceDateLine } from '../layout/letterhead.js';
import { fold } from '../number/normalize.js';

const GAP = String.raw`[\s.…_]{0,30}`;
// Read without accents, for they are easily misprinted: 'tháng', 'thang', 'thàng'.
const WORDS = new RegExp(
  String.raw`(?:ngay${GAP}(\d{1,2})?${GAP})?thang${GAP}(\d{1,2})?${GAP}nam${GAP}(\d{4})?(?!\d)`,
);
const NUMBERS = new RegExp(
  String.raw`ngay${GAP}(\d{1,2})?${GAP}[/.-]${GAP}(\d{1,2})?${GAP}[/.-]\s?(\d{4})(?!\d)`,
);
const STAMP = /(?<!\d)(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?!\d)/u;
/** A line longer than this is a sentence that mentions a date, not the date of the text. */
const LONGEST_STAMP = 70;

/** The date in the letterhead, ISO as far as it is filled in: '2024-09-13', '2023-09', '2022', ''. */
export function letterheadDate(lines: readonly string[]): string {
  return writtenDate(lines.find(isPlaceDateLine) ?? '');
}

/** The first date of a text that is written with 'ngày' or 'tháng', as far as it is filled in. */
export function writtenDate(text: string): string {
  const plain = fold(text);
  const [, day, month, year] = WORDS.exec(plain) ?? NUMBERS.exec(plain) ?? [];
  return isoDate(year, month, day);
}

/** The place beside the date in the letterhead: 'Sa Đéc'; '' where there is none. */
export function placeOfIssue(lines: readonly string[]): string {
  const line = lines.find(isPlaceDateLine) ?? '';
  return /^(?!ngày)[^,;]{2,60}?(?=\s*[,;]?\s*(?:ngày|tháng))/iu.exec(line)?.[0] ?? '';
}

const SPOKEN = /^(?:\([^)]{1,20}\)\s*)?(?:[-–]\s*)?ngày (\d{1,2})[/.-](\d{1,2})(?![/.\d-])/iu;

/**
 * The date of a text without letterhead: stamped in a short line of its own, else the day that its
 * first paragraph opens with, of the first year that the text names.
 */
export function textDate(lines: readonly string[]): string {
  const stamped = stampedDate(lines);
  const [, day, month] = SPOKEN.exec(lines[0] ?? '') ?? [];
  if (stamped || day === undefined) return stamped;
  const year = /năm (\d{4})(?!\d)/u.exec(lines.join('\n'))?.[1];
  return isoDate(year, month, day);
}

function stampedDate(lines: readonly string[]): string {
  for (const line of lines) {
    if (line.length > LONGEST_STAMP || /^từ |đến/iu.test(line)) continue;
    const [, day, month, year] = STAMP.exec(line) ?? [];
    if (year !== undefined) return isoDate(year, month, day);
  }
  return '';
}

/** Year, month and day as far as they are known from the left; '' where they are no date. */
export function isoDate(year?: string, month?: string, day?: string): string {
  if (year === undefined) return '';
  if (month === undefined || Number(month) < 1 || Number(month) > 12) return year;
  const two = (value: string) => value.padStart(2, '0');
  const days = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  if (day === undefined || Number(day) < 1 || Number(day) > days) return `${year}-${two(month)}`;
  return `${year}-${two(month)}-${two(day)}`;
}
