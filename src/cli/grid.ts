import type { Cell, Table } from '../model.js';
import { oneLine } from '../export/text.js';

/** Widest column in characters; longer text goes on in the next line of its cell. */
const MAX_WIDTH = 28;

/** Stands where a merged cell goes on. */
const CONTINUED = '″';

/** A table as lines; a line of `=` ends the header rows, a line of `-` every other row. */
export function printGrid(table: Table): string[] {
  const rows = table.grid.map((row, r) => row.map((cell, c) => cellLines(cell, r, c)));
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, column) => columnWidth(rows, column));
  return rows.flatMap((row, r) => [
    ...rowLines(row, widths),
    ruleLine(widths, r + 1 === table.headerRows ? '=' : '-'),
  ]);
}

function cellLines(cell: Cell, row: number, column: number): string[] {
  if (cell.row !== row || cell.column !== column) return [CONTINUED];
  return wrap(oneLine(cell.content.text));
}

function rowLines(row: readonly string[][], widths: readonly number[]): string[] {
  const height = Math.max(1, ...row.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) => {
    const cells = widths.map((width, column) => (row[column]?.[line] ?? '').padEnd(width));
    return `| ${cells.join(' | ')} |`;
  });
}

function ruleLine(widths: readonly number[], sign: string): string {
  return `+${widths.map((width) => sign.repeat(width + 2)).join('+')}+`;
}

function columnWidth(rows: readonly string[][][], column: number): number {
  return Math.max(1, ...rows.flatMap((row) => (row[column] ?? []).map((line) => line.length)));
}

/** At blanks, to at most `MAX_WIDTH` characters; a longer word stays whole. */
function wrap(text: string): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || longer.length <= MAX_WIDTH) {
      line = longer;
    } else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line];
}
