import type { Cell, MappedText } from '../../src/model.js';
import type { FlowParagraph, FlowTable } from '../../src/layout/flow.js';

const place = { page: null, box: null, path: 'p1' };

export function mapped(text: string): MappedText {
  return { text, spans: text === '' ? [] : [{ start: 0, end: text.length, place }] };
}

export function paragraph(text: string, seen: Partial<FlowParagraph> = {}): FlowParagraph {
  return {
    kind: 'paragraph',
    content: mapped(text),
    zone: 'body',
    centered: false,
    bold: false,
    indent: null,
    list: null,
    ...seen,
  };
}

export function centered(text: string): FlowParagraph {
  return paragraph(text, { centered: true, bold: true });
}

/**
 * A table from rows of cells separated by '|'. A cell '<' belongs to the cell on its left, a cell
 * '^' to the one above.
 */
export function grid(...rows: readonly string[]): Cell[][] {
  const texts = rows.map((row) => row.split('|').map((cell) => cell.trim()));
  const cells: Cell[][] = texts.map(() => []);
  texts.forEach((row, at) =>
    row.forEach((text, column) => {
      const over = text === '<' ? cells[at]?.[column - 1] : cells[at - 1]?.[column];
      const merged = (text === '<' || text === '^') && over;
      const cell = merged
        ? Object.assign(over, {
            colSpan: Math.max(over.colSpan, column - over.column + 1),
            rowSpan: Math.max(over.rowSpan, at - over.row + 1),
          })
        : { content: mapped(text), row: at, column, rowSpan: 1, colSpan: 1 };
      cells[at]?.push(cell);
    }),
  );
  return cells;
}

export function table(...rows: readonly string[]): FlowTable {
  return { kind: 'table', grid: grid(...rows) };
}
