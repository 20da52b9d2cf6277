import { groupBy } from '../../collections.js';

/** '3', '- 3 -', 'Trang 3', '3/14', 'Trang số 3 trên 14'; group 1 is the number, group 2 how many there are. */
const PAGE_NUMBER =
  /^[-–—([\s]*(?:(?:trang|tr|page)[\s.:]*(?:số[\s:]*)?)?(\d{1,4})\s*(?:(?:\/|of|trên)\s*(\d{1,4}))?[-–—)\]\s]*$/iu;
/** Nothing else is written so. */
const SURELY = /^\s*(?:[-–—]\s*\d{1,4}\s*[-–—]|(?:trang|page)\s.*)\s*$/iu;

/** A line that may be a page's number. */
interface Candidate<T> {
  readonly line: T;
  readonly page: number;
  readonly text: string;
  readonly value: number;
  /** The page whose number would be 0. */
  readonly start: number;
}

/** Whether the text is nothing but a page number. */
export function isPageNumber(text: string): boolean {
  return PAGE_NUMBER.test(text);
}

/**
 * Of the lines that stand first or last on their pages (counted from 1), those that number them:
 * written as nothing else is, or counting up with a neighbouring page, or, where no other page has
 * one, giving the page's own place in the file.
 */
export function pageNumbersAmong<T>(
  lines: readonly { readonly line: T; readonly page: number; readonly text: string }[],
): ReadonlySet<T> {
  const candidates = lines.flatMap(({ line, page, text }): Candidate<T>[] => {
    const value = Number(PAGE_NUMBER.exec(text)?.[1] ?? Number.NaN);
    return Number.isNaN(value) ? [] : [{ line, page, text, value, start: page - value }];
  });
  const alike = groupBy(candidates, ({ start }) => start);
  const counts = (candidate: Candidate<T>): boolean =>
    SURELY.test(candidate.text) ||
    candidate.start === 0 ||
    (alike.get(candidate.start) ?? []).some((other) => other.page !== candidate.page);
  return new Set(candidates.filter(counts).map(({ line }) => line));
}
