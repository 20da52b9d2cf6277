import {
  AlignmentType,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';
import type { Column, HeaderCell, Scope, TableItem } from './description.js';
import { printTable, TEXT_COLUMNS, type PrintedRow } from './tables.js';

const TABLE_WIDTH = 9240;

/** A ruled table with merged header cells, as the forms of the field have it. */
export function gridOf(item: TableItem, scope: Scope): Table {
  const size = item.size ?? 22;
  const whole = item.columns.reduce((sum, column) => sum + column.width, 0);
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    margins: { left: 40, right: 40 },
    columnWidths: item.columns.map((c) => Math.round((TABLE_WIDTH * c.width) / whole)),
    rows: [
      ...item.header.map((cells) => headerRow(cells, size, item.repeatHeader ?? false)),
      ...printTable(item, scope).rows.map((row) => bodyRow(row, item.columns, size)),
    ],
  });
}

const headerRow = (cells: readonly HeaderCell[], size: number, tableHeader: boolean): TableRow =>
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
        children: [content(text, size, AlignmentType.CENTER, true)],
      });
    }),
  });

const bodyRow = (row: PrintedRow, columns: readonly Column[], size: number): TableRow =>
  new TableRow({
    cantSplit: true,
    children: row.cells.map((cell, i) => {
      const code = columns[i]?.code ?? '';
      const side =
        TEXT_COLUMNS.includes(code) && code !== 'stt' ? AlignmentType.LEFT : AlignmentType.CENTER;
      return new TableCell({
        verticalAlign: VerticalAlign.CENTER,
        children: [content(cell.text, size, side, row.total)],
      });
    }),
  });

const content = (
  text: string,
  size: number,
  alignment: (typeof AlignmentType)[keyof typeof AlignmentType],
  bold: boolean,
): Paragraph => new Paragraph({ alignment, children: [new TextRun({ text, size, bold })] });
