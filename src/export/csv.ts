import { stringify } from 'csv-stringify/sync';
import { oneLine } from './text.js';

/** What a cell may hold; null prints as an empty cell. */
export type CellValue = string | number | boolean | null;

/** The byte order mark by which spreadsheets know the file as UTF-8. */
export const BOM = '\uFEFF';

/** A signed number as printed anywhere (`-5`, `+12,5%`): a spreadsheet cannot run it as a formula. */
const SIGNED_NUMBER = /^[+-][\d.,]+%?$/;

/**
 * A value as a cell: one line without control characters, and with a leading apostrophe
 * where a spreadsheet would take the text for a formula.
 */
export function cellText(value: CellValue): string {
  if (value === null) return '';
  const text = oneLine(String(value));
  return /^[=+\-@]/.test(text) && !SIGNED_NUMBER.test(text) ? `'${text}` : text;
}

/** Rows as RFC 4180 lines that end in LF; an empty list gives an empty string. */
export function csvLines(rows: readonly (readonly CellValue[])[]): string {
  return stringify(
    rows.map((row) => row.map(cellText)),
    { record_delimiter: '\n' },
  );
}
