import { readFileSync } from 'node:fs';

/** One row of a CSV file by its column names; a missing cell is empty. */
export type CsvRow = Readonly<Record<string, string>>;

/** Reads a CSV file (RFC 4180, UTF-8, with or without BOM). Throws the file system's errors. */
export function readCsv(path: string): CsvRow[] {
  const [head = [], ...rows] = parseCsv(readFileSync(path, 'utf8').replace(/^\uFEFF/, ''));
  return rows
    .filter((row) => row.some((cell) => cell !== ''))
    .map((row) => Object.fromEntries(head.map((name, i) => [name, row[i] ?? ''])));
}

/** The cells of a CSV text, row by row. */
export function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    const cell = text[at] === '"' ? quotedCell(text, at + 1) : plainCell(text, at);
    row.push(cell.value);
    at = cell.end;
    if (text[at] === ',') {
      at++;
      if (at === text.length) row.push('');
      else continue;
    }
    at += text.startsWith('\r\n', at) ? 2 : 1;
    rows.push(row);
    row = [];
  }
  return rows;
}

interface Scanned {
  readonly value: string;
  /** Position of the comma or line end behind the cell. */
  readonly end: number;
}

function plainCell(text: string, start: number): Scanned {
  let end = start;
  while (end < text.length && !',\r\n'.includes(text.charAt(end))) end++;
  return { value: text.slice(start, end), end };
}

/** A quote within the cell is doubled. */
function quotedCell(text: string, start: number): Scanned {
  let end = text.indexOf('"', start);
  while (text[end + 1] === '"') end = text.indexOf('"', end + 2);
  if (end < 0) end = text.length;
  return { value: text.slice(start, end).replaceAll('""', '"'), end: end + 1 };
}
