import type { MappedText, Place } from '../model.js';

const nowhere: Place = { page: null, box: null, path: null };

/** Where a stretch of text stands in the file: the place of its first character, its box widened to the rest on that page. */
export function placeOf({ spans }: MappedText, start: number, end: number): Place {
  const covering = spans.filter((span) => span.end > start && span.start < end);
  const first = covering[0] ?? spans[0];
  if (!first) return nowhere;
  const { page, box, path } = first.place;
  if (box === null) return { page, box, path };
  const boxes = covering.flatMap(({ place }) =>
    place.page === page && place.box ? [place.box] : [],
  );
  return {
    page,
    path,
    box: boxes.reduce(
      (a, b) => [
        Math.min(a[0], b[0]),
        Math.min(a[1], b[1]),
        Math.max(a[2], b[2]),
        Math.max(a[3], b[3]),
      ],
      box,
    ),
  };
}

/** A text with one blank wherever blanks or line ends stand in it, and none around it. */
export const onOneLine = (text: string): string =>
  (/[^\S ]|  /.test(text) ? text.replace(/\s+/g, ' ') : text).trim();

const reach = 110;

/** The first word border between two offsets; the first of them where there is none. */
function border(text: string, from: number, to: number): number {
  const blank = text.slice(from, to).indexOf(' ');
  return blank < 0 ? from : from + blank + 1;
}

/** The words around a stretch, cut at word borders, on one line. */
export function snippetOf(text: string, start: number, end: number): string {
  const from = start <= reach ? 0 : border(text, start - reach, start);
  const cut = text.slice(end, end + reach).lastIndexOf(' ');
  const to = end + reach >= text.length ? text.length : end + Math.max(cut, 0);
  const words = onOneLine(text.slice(from, to));
  return `${from > 0 ? '… ' : ''}${words}${to < text.length ? ' …' : ''}`;
}

/** Stands between a row's label, the titles of a column and what the cell holds. */
export const CELL_BORDER = ' | ';

/**
 * A stretch of a cell with what names its row and column, each cut at a word border:
 * 'Xã Bình Lâm | Đã giải quyết | Đúng hạn | 12'.
 */
export function cellSnippet(
  titles: readonly string[],
  text: string,
  start: number,
  end: number,
): string {
  const named = titles.filter((title) => title !== '').map((title) => snippetOf(title, 0, 0));
  return [...named, snippetOf(text, start, end)].join(CELL_BORDER);
}
