import type { RawPage } from '../../model.js';
import { isPageNumber } from '../page-number.js';
import { joinLines, textOf } from './line.js';
import type { Row } from './rows.js';

/** A page with its rows of running text from top to bottom. */
export interface RowPage {
  readonly page: RawPage;
  readonly rows: readonly Row[];
}

/** What stands on every page and is no part of the text. */
export type Furniture = 'page_number' | 'page_header';

/** Share of the page's height, at the top and at the bottom, where headers and page numbers stand. */
const MARGIN_BAND = 0.12;
/** How many rows a running header or footer has at most. */
const DEEPEST = 3;

/** Which rows are page numbers, running headers or footers. */
export function furnitureOf(pages: readonly RowPage[]): ReadonlyMap<Row, Furniture> {
  const repeated = repeatedKeys(pages);
  const found = new Map<Row, Furniture>();
  for (const page of pages) {
    for (const row of outermost(page, 1)) if (isNumberRow(row)) found.set(row, 'page_number');
    for (const row of outermost(page, DEEPEST + 1))
      if (!found.has(row) && repeated.has(keyOf(row, page))) found.set(row, 'page_header');
  }
  return found;
}

/** The first and last rows within the bands at the page's top and bottom. */
function outermost({ page, rows }: RowPage, depth: number): readonly Row[] {
  const top = rows.slice(0, depth).filter((row) => row.baseline < MARGIN_BAND * page.height);
  const bottom = rows.slice(-depth).filter((row) => row.baseline > (1 - MARGIN_BAND) * page.height);
  return [...top, ...bottom];
}

function isNumberRow(row: Row): boolean {
  return row.pieces.length === 1 && isPageNumber(rowText(row));
}

function rowText(row: Row): string {
  return textOf(joinLines(row.pieces));
}

/** The same words as far from the page's edge, whatever the digits and the page's format. */
function keyOf(row: Row, { page }: RowPage): string {
  const isTop = row.baseline < page.height / 2;
  const distance = Math.round((isTop ? row.baseline : page.height - row.baseline) / 4);
  return `${isTop ? 'top' : 'bottom'} ${distance} ${rowText(row).replace(/\d+/g, '#')}`;
}

function repeatedKeys(pages: readonly RowPage[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const page of pages)
    for (const key of new Set(outermost(page, DEEPEST).map((row) => keyOf(row, page))))
      counts.set(key, (counts.get(key) ?? 0) + 1);
  const enough = Math.max(2, 0.4 * pages.length);
  return new Set([...counts].filter(([, count]) => count >= enough).map(([key]) => key));
}
