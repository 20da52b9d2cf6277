import type { Cell, TableCut } from '../model.js';

/**
 * A long list that is set side by side to save paper, 'TT | Đơn vị | Hồ sơ | TT | Đơn vị | Hồ sơ',
 * as the one list that it is: the rows of its first part, then those of the next. Any other table
 * is given back as it is.
 */
export function oneBelowTheOther(cut: TableCut): TableCut {
  const width = widthOfPart(cut);
  if (width === null) return cut;
  const { grid, headerRows } = cut;
  const parts = partsOf(grid[0]?.length ?? 0, width);
  const body = grid.slice(headerRows);
  const firstMerged = body.findIndex((cells) => parts.some((part) => crosses(cells, part)));
  const end = firstMerged < 0 ? body.length : firstMerged;
  const last = parts.at(-1) as Part;
  const tail = body.slice(end);
  if (!tail.every((cells) => isOf(last, cells))) return cut;
  const rows = parts.flatMap((part) => body.slice(0, end).map((cells) => slice(cells, part)));
  return {
    headerRows,
    grid: placed([
      ...grid.slice(0, headerRows).map((cells) => slice(cells, parts[0] as Part)),
      ...rows.filter((cells) => cells.some(holds)),
      ...tail.map((cells) => slice(cells, last)),
    ]),
  };
}

/** Columns, `end` exclusive. */
interface Part {
  readonly start: number;
  readonly end: number;
}

type Row = readonly Cell[];

/** How many columns make up the titles that come again and again over a whole table; null where none do. */
function widthOfPart({ grid, headerRows }: TableCut): number | null {
  const columns = grid[0]?.length ?? 0;
  const header = grid.slice(0, headerRows);
  const body = grid.slice(headerRows);
  const titles = Array.from({ length: columns }, (_, column) => titleOf(header, column));
  const lowest = header.at(-1) ?? [];
  for (let width = 2; width * 2 <= columns + 1; width++) {
    // A gap between the parts is a column that the last one lacks.
    const hasGap = columns % width === width - 1 && titles[width - 1] === '';
    const isRepeated =
      titles[0] !== '' &&
      titles.every((title, at) => title === titles[at % width]) &&
      lowest.every((cell, at) => at < width || cell !== lowest[at - width]);
    const parts = isRepeated && (hasGap || columns % width === 0) ? partsOf(columns, width) : [];
    const named = Array.from({ length: width }, (_, at) =>
      parts.every(({ start }) => areNames(body, start + at)),
    );
    if (parts.length > 1 && named.includes(true)) return width;
  }
  return null;
}

/** The titles over a column, without what numbers it. */
const titleOf = (header: readonly Row[], column: number): string =>
  [...new Set(header.map((cells) => cells[column]))]
    .map((cell) => cell?.content.text.trim() ?? '')
    .filter((text) => /\p{L}{2}/u.test(text))
    .join('\n');

const partsOf = (columns: number, width: number): Part[] =>
  Array.from({ length: Math.ceil(columns / width) }, (_, part) => ({
    start: part * width,
    end: Math.min((part + 1) * width, columns),
  }));

/** Whether what a column holds are words. */
function areNames(body: readonly Row[], column: number): boolean {
  const texts = body
    .map((cells) => cells[column]?.content.text ?? '')
    .filter((text) => text !== '');
  const words = texts.filter((text) => /\p{L}{2}/u.test(text));
  return words.length > 0 && words.length * 2 > texts.length;
}

/** Whether a cell of the row reaches beyond a part. */
const crosses = (cells: Row, { start, end }: Part): boolean =>
  cells.slice(start, end).some(({ column, colSpan }) => column < start || column + colSpan > end);

/** Whether all that a row holds reaches into a part: a total below the last one, a note below all. */
const isOf = (part: Part, cells: Row): boolean =>
  cells
    .filter(holds)
    .every(({ column, colSpan }) => column < part.end && column + colSpan > part.start);

const holds = ({ content }: Cell): boolean => content.text.trim() !== '';

const slice = (cells: Row, { start, end }: Part): Cell[] => cells.slice(start, end);

/** The rows as a grid of their own. */
function placed(rows: readonly Row[]): Cell[][] {
  const seen = new Map<Cell, Cell>();
  rows.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      const known = seen.get(cell);
      const from = known ?? { ...cell, row, column };
      const spans = { colSpan: column - from.column + 1, rowSpan: row - from.row + 1 };
      seen.set(cell, { ...from, ...spans });
    });
  });
  return rows.map((cells) => cells.map((cell) => seen.get(cell) as Cell));
}
