import type { Cell, Table } from '../model.js';
import { numberedSpan, SPAN_NUMBER } from '../layout/table-header.js';
import { onOneLine } from './evidence.js';
import { type Sign, signOf, titleWithSign } from './table-sign.js';

/** What stands over a column. */
export interface Heading {
  /** Titles from the top down; a cell merged over rows counts once. */
  readonly path: readonly string[];
  /** The column's number in the form, with the formula it states; null where none is printed. */
  readonly sign: Sign | null;
}

/** The headings of all columns. A row of column numbers that the header leaves out is read too. */
export function headingsOf(table: Table): Heading[] {
  const rows = table.grid.slice(0, firstDataRow(table));
  const spans = rows.map((row) => numberedSpan([...new Set(row)].map(textOf)));
  const titleOf = (cell: Cell | undefined): string => titleIn(spans[cell?.row ?? -1], textOf(cell));
  const headings = Array.from({ length: table.grid[0]?.length ?? 0 }, (_, column) =>
    headingOf(
      [...new Set(rows.map((row, at) => titleOver(rows, at, column) ?? row[column]))].map(titleOf),
    ),
  );
  const tails = headings.map(({ path }) => titleWithSign(path.at(-1) ?? ''));
  // One '(3)' behind a title may be a footnote; several number the columns.
  if (new Set(tails.flatMap((tail) => (tail ? [tail.sign.name] : []))).size < 2) return headings;
  return headings.map((heading, at) => {
    const tail = tails[at];
    if (!tail) return heading;
    const path = [...heading.path.slice(0, -1), tail.title];
    return { path, sign: heading.sign ?? tail.sign };
  });
}

/** The title left of an empty cell that goes on over it, where it was not merged with it: both have titles of their own below. */
function titleOver(rows: readonly (readonly Cell[])[], at: number, column: number): Cell | null {
  const isTitled = (c: number): boolean =>
    rows.slice(at + 1).some((row) => textOf(row[c]) !== '' && !isNumbering(textOf(row[c])));
  const row = rows[at] ?? [];
  let left = column;
  while (left >= 0 && textOf(row[left]) === '' && row[left]?.colSpan === 1 && isTitled(left))
    left--;
  const title = row[left];
  return left < column && title && textOf(title) !== '' && isTitled(left) ? title : null;
}

/** '3' in a row of titles 'Tháng, 1, 2, 3' is 'Tháng 3'. */
const titleIn = (span: string | null | undefined, text: string): string =>
  span != null && SPAN_NUMBER.test(text) ? `${span} ${text}` : text;

function headingOf(titles: readonly string[]): Heading {
  const texts = titles.filter((text) => text !== '');
  const signs = texts.flatMap((text) => signOf(text) ?? []);
  return { path: texts.filter((text) => !isNumbering(text)), sign: signs.at(-1) ?? null };
}

/** '(3)', '(3)=(4)+(5)', 'A', '12', '(1)-(2)': what numbers a column. */
const isNumbering = (text: string): boolean =>
  signOf(text) !== null || (/^[\s()\d=+\-–./*:%]*$/.test(text) && !isPercentSign(text));

/** '%', '(%)' is the title of a column of shares. */
const isPercentSign = (text: string): boolean => /^\(?\s*%\s*\)?$/.test(text);

/** Index of the first row below the header and the row of column numbers. */
export function firstDataRow({ grid, headerRows }: Table): number {
  let row = headerRows;
  while (row > 0 && row < Math.min(headerRows + 2, grid.length) && isNumberRow(grid[row])) row++;
  return row;
}

/** Whether a row numbers the columns: '(1) (2) (3)=(4)+(5)', 'A B 1 2'. */
function isNumberRow(row: readonly Cell[] | undefined): boolean {
  const texts = [...new Set(row)].map(textOf).filter((text) => text !== '');
  const signs = texts.map(signOf);
  const [first, second] = signs;
  if (texts.length < 3 || signs.some((sign) => sign === null)) return false;
  const counts = /^(1 2|A B|A 1)$/.test(`${first?.name ?? ''} ${second?.name ?? ''}`);
  return counts && new Set(signs.map((sign) => sign?.name)).size === signs.length;
}

/** A cell's text on one line. */
export const textOf = (cell: Cell | undefined): string =>
  cell ? onOneLine(cell.content.text) : '';
