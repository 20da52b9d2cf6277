import type { Cell, RawCell, RawTable } from '../../model.js';
import { placeCells } from '../../read/docx-grid.js';
import { labelOf } from '../list-marker.js';
import { repair } from '../repair.js';
import { contentOf } from './content.js';

const EMPTY = { text: '', spans: [] };

/** The full rectangle of a table; a merged cell is the same object at each position it covers. */
export function gridOf(table: RawTable): Cell[][] {
  const placed = placeCells(table.rows).map(({ cell, row, column }) => cellOf(cell, row, column));
  const columns = placed.reduce((most, { column, colSpan }) => Math.max(most, column + colSpan), 0);
  const grid: (Cell | undefined)[][] = table.rows.map(() => new Array(columns).fill(undefined));
  for (const cell of placed)
    for (let row = cell.row; row < cell.row + cell.rowSpan; row++)
      for (let column = cell.column; column < cell.column + cell.colSpan; column++) {
        const cells = grid[row];
        if (cells) cells[column] = cell;
      }
  return grid.map((cells, row) =>
    Array.from(cells, (cell, column) => cell ?? emptyCell(row, column)),
  );
}

/**
 * Cell text in one line: its paragraphs, with the labels that Word draws, are joined by blanks;
 * nested tables stand on their own.
 */
function cellOf(raw: RawCell, row: number, column: number): Cell {
  const paragraphs = raw.blocks.filter((block) => block.type === 'paragraph');
  const texts = paragraphs.flatMap((each) => [
    each.list ? labelOf(each.list) : '',
    contentOf(each).text,
  ]);
  const text = texts.join(' ');
  const place = { page: null, box: null, path: raw.path };
  const content = repair([{ text: text.replace(/\s+/g, ' ').trim(), place }]);
  return { content, row, column, rowSpan: raw.rowSpan, colSpan: raw.colSpan };
}

function emptyCell(row: number, column: number): Cell {
  return { content: EMPTY, row, column, rowSpan: 1, colSpan: 1 };
}
