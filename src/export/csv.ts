import { stringify } from 'csv-stringify/sync';
import { oneLine } from './text.js';

/** What a cell may hold; null prints as an empty cell. */
export type CellValue = string | number | boolean | null;

/** The byte order mark by which spreadsheets know the file as UTF-8. */
export const BOM = '\uFEFF';

/** A signed number as printed anywhere (`-5`, `+12,5%`): a spreadsheet cannot run it as a formula. */
const SIGNED_NUMBER = /^[+-][\d.,]+%?$/;

/** What opens a formula, in full width too: at the start, or behind what parts cells in some countries. */
const FORMULA = /(^|;[\s"]*)(?=[=+\-@＝＋－＠])/gu;

/**
 * A value as a cell: one line without control characters, and with an apostrophe where a
 * spreadsheet would take the text for a formula, also one that takes `;` for the end of a cell.
 */
export function cellText(value: CellValue): string {
  if (value === null) return '';
  const text = oneLine(String(value));
  return SIGNED_NUMBER.test(text) ? text : text.replace(FORMULA, "$1'");
}

/** Rows as RFC 4180 lines that end in LF; an empty list gives an empty string. */
export function csvLines(rows: readonly (readonly CellValue[])[]): string {
  return stringify(
    rows.map((row) => row.map(cellText)),
    { record_delimiter: '\n' },
  );
}
