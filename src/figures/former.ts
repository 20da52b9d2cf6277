import type { Header } from '../model.js';
import { type Stretch, within } from './clauses.js';
import { isWord, type Reading } from './items.js';

/** The year a report is about, by its period, date or title; null where it names none. */
export function yearOf({ periodTo, date, title }: Header): number | null {
  const year =
    /^(\d{4})/.exec(periodTo)?.[1] ?? /^(\d{4})/.exec(date)?.[1] ?? /năm (\d{4})/.exec(title)?.[1];
  return year === undefined ? null : Number(year);
}

/** Whether the words right before a number speak of an earlier period ('Năm 2022 tiếp nhận: 3.666', 'cùng kỳ: 54'). */
export function isFormer(
  reading: Reading,
  clauses: readonly Stretch[],
  year: number | null,
): boolean {
  const [clause, outer] = clauses;
  if (!clause) return false;
  // 'So với cùng kỳ (mới tiếp nhận 8.615 hồ sơ)': what stands before the parenthesis counts.
  const inParenthesis = reading.tokens[clause.start - 1]?.norm === '(';
  if (outer && inParenthesis && within(reading.marks, outer).some((m) => isWord(m, 'former')))
    return true;
  if (within(reading.marks, clause).some((mark) => isWord(mark, 'former'))) return true;
  // 'Năm 2022: tiếp nhận 3.666': the colon sets the year apart from what it is the year of.
  const announced = outer && reading.tokens[outer.end]?.norm === ':';
  const start = announced ? outer.start : clause.start;
  return reading.tokens.slice(start, clause.end).some((token, k, words) => {
    if (year === null || !/^(19|20)\d\d$/.test(token.text) || words[k - 1]?.norm !== 'năm')
      return false;
    return (
      Number(token.text) < year && !/^(từ|đến|trước|sau|hết|đoạn|-)$/.test(words[k - 2]?.norm ?? '')
    );
  });
}
