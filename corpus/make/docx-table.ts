import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  VerticalAlign,
  WidthType,
} from 'docx';
import type { Column, HeaderCell, Scope, TableItem } from './description.js';
import { runsIn, type Look } from './docx-run.js';
import type { Letters } from './letters.js';
import { printTable, TEXT_COLUMNS, type PrintedRow } from './tables.js';

const TABLE_WIDTH = 9240;

const LINE = { style: BorderStyle.SINGLE, size: 4, color: '000000' };
const NO_LINE = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const sides = (across: typeof LINE | typeof NO_LINE, down: typeof LINE | typeof NO_LINE) => ({
  top: across,
  bottom: across,
  insideHorizontal: across,
  left: down,
  right: down,
  insideVertical: down,
});
/** Which lines are drawn; without a word the library's own, on all sides. */
const BORDERS = { horizontal: sides(LINE, NO_LINE), none: sides(NO_LINE, NO_LINE) };

/** A table with merged header cells, as the forms of the field have it. */
export function gridOf(item: TableItem, scope: Scope, letters: Letters | undefined): Table {
  const look = { size: item.size ?? 22, letters };
  const whole = item.columns.reduce((sum, column) => sum + column.width, 0);
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    margins: { left: 40, right: 40 },
    ...(item.lines ? { borders: BORDERS[item.lines] } : {}),
    columnWidths: item.columns.map((c) => Math.round((TABLE_WIDTH * c.width) / whole)),
    rows: [
      ...item.header.map((cells) => headerRow(cells, look, item.repeatHeader ?? false)),
      ...printTable(item, scope).rows.map((row) => bodyRow(row, item.columns, look)),
    ],
  });
}

const headerRow = (cells: readonly HeaderCell[], look: Look, tableHeader: boolean): TableRow =>
  new TableRow({
    tableHeader,
    cantSplit: true,
    children: cells.map((cell) => {
      const { text, cols, rows } =
        typeof cell === 'string' ? { text: cell, cols: 1, rows: 1 } : cell;
      return new TableCell({
        columnSpan: cols ?? 1,
        rowSpan: rows ?? 1,
        verticalAlign: VerticalAlign.CENTER,
        children: [content(text, { ...look, bold: true }, AlignmentType.CENTER)],
      });
    }),
  });

const bodyRow = (row: PrintedRow, columns: readonly Column[], look: Look): TableRow =>
  new TableRow({
    cantSplit: true,
    children: row.cells.map((cell, i) => {
      const code = columns[i]?.code ?? '';
      const side =
        TEXT_COLUMNS.includes(code) && code !== 'stt' ? AlignmentType.LEFT : AlignmentType.CENTER;
      return new TableCell({
        verticalAlign: VerticalAlign.CENTER,
        children: [content(cell.text, { ...look, bold: row.total }, side)],
      });
    }),
  });

const content = (
  text: string,
  look: Look,
  alignment: (typeof AlignmentType)[keyof typeof AlignmentType],
): Paragraph => new Paragraph({ alignment, children: runsIn(text, look) });
