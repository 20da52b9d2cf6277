import { groupBy } from '../../collections.js';
import { pageNumberIn } from '../page-number.js';

/** Nothing else is written so. */
const SURELY = /^\s*(?:[-–—]\s*\d{1,4}\s*[-–—]|(?:trang|page)\s.*)\s*$/iu;

/** A line that may be a page's number. */
interface Candidate<T> {
  readonly line: T;
  readonly page: number;
  readonly text: string;
  /** The page whose number would be 0. */
  readonly start: number;
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
    const value = pageNumberIn(text);
    return value === null ? [] : [{ line, page, text, start: page - value }];
  });
  const alike = groupBy(candidates, ({ start }) => start);
  const counts = (candidate: Candidate<T>): boolean =>
    SURELY.test(candidate.text) ||
    candidate.start === 0 ||
    (alike.get(candidate.start) ?? []).some((other) => other.page !== candidate.page);
  return new Set(candidates.filter(counts).map(({ line }) => line));
}
