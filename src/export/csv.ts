import { stringify } from 'csv-stringify/sync';
import { oneLine } from './text.js';

/** What a cell may hold; null prints as an empty cell. */
export type CellValue = string | number | boolean | null;

/** The byte order mark by which spreadsheets know the file as UTF-8. */
export const BOM = '\uFEFF';

/** A signed number as printed anywhere (`-5`, `+12,5%`): a spreadsheet cannot run it as a formula. */
const SIGNED_NUMBER = /^[+-][\d.,]+%?$/;

/** How a CSV sets its cells apart, and what stands before the decimals in its number columns. */
export interface Dialect {
  readonly separator: ',' | ';';
  readonly decimal: '.' | ',';
}

/** As the output's contract has it; what is kept between runs is always in this one. */
export const CONTRACT: Dialect = { separator: ',', decimal: '.' };

/** A CSV by its name and header row. */
export interface CsvHead {
  readonly name: string;
  readonly columns: readonly string[];
  /** Columns that hold one plain number or nothing. */
  readonly numbers: readonly string[];
}

/** What opens a formula, in full width too: at the start, or behind what parts cells in some countries. */
const FORMULA = /(^|;[\s"]*)(?=[=+\-@＝＋－＠])/gu;
const GUARD = /(^|;[\s"]*)'(?=[=+\-@＝＋－＠])/gu;

/** Whether there can be one: a test that costs less. */
const MAY_OPEN = /^[=+\-@＝＋－＠]|;/;

/**
 * A value as a cell: one line without control characters, and with an apostrophe where a
 * spreadsheet would take the text for a formula, also one that takes `;` for the end of a cell.
 */
export function cellText(value: CellValue): string {
  if (value === null) return '';
  if (typeof value !== 'string') return String(value);
  const text = oneLine(value);
  if (!MAY_OPEN.test(text) || SIGNED_NUMBER.test(text)) return text;
  return text.replace(FORMULA, "$1'");
}

/** A cell's text without the apostrophes that `cellText` put in, for where no text is a formula. */
export function unguarded(cell: string): string {
  const text = cell.replace(GUARD, '$1');
  return cellText(text) === cell ? text : cell;
}

/** Rows as RFC 4180 lines that end in LF; an empty list gives an empty string. */
export function csvLines(
  rows: readonly (readonly CellValue[])[],
  { separator }: Pick<Dialect, 'separator'> = CONTRACT,
): string {
  return stringify(
    rows.map((row) => row.map(cellText)),
    { record_delimiter: '\n', delimiter: separator },
  );
}

/** The cells of one line of ours, which never holds a line break. */
export function cellsOf(line: string, { separator }: Pick<Dialect, 'separator'>): string[] {
  const cells: string[] = [];
  for (let at = 0; at <= line.length;) {
    const isQuoted = line[at] === '"';
    const end = isQuoted ? afterQuotes(line, at) : indexOrEnd(line, separator, at);
    const cell = line.slice(at, end);
    cells.push(isQuoted ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    at = end + 1;
  }
  return cells;
}

/** Lines of the contract's dialect in another one. */
export function inDialect(lines: string, head: CsvHead, dialect: Dialect): string {
  const isContract = dialect.separator === ',' && dialect.decimal === '.';
  if (isContract || lines === '') return lines;
  const numbers = numberColumns(head);
  const rows = lines
    .slice(0, -1)
    .split('\n')
    .map((line) =>
      cellsOf(line, CONTRACT).map((cell, column) =>
        numbers.has(column) ? cell.replace('.', dialect.decimal) : cell,
      ),
    );
  return csvLines(rows, dialect);
}

/** Where the number columns stand in a row. */
export function numberColumns({ columns, numbers }: CsvHead): ReadonlySet<number> {
  return new Set(numbers.map((name) => columns.indexOf(name)));
}

/** Behind the quotation mark that ends the cell which begins at `start`. */
function afterQuotes(line: string, start: number): number {
  let end = indexOrEnd(line, '"', start + 1);
  while (line[end + 1] === '"') end = indexOrEnd(line, '"', end + 2);
  return end + 1;
}

function indexOrEnd(line: string, sign: string, from: number): number {
  const at = line.indexOf(sign, from);
  return at < 0 ? line.length : at;
}
