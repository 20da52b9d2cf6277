import type { DocumentResult } from '../model.js';
import { csvLines } from './csv.js';
import { contentTables } from './tables.js';

/** CSV lines by the name of their table, each line without its first cell, the file's name. */
export type Lines = Readonly<Record<string, string>>;

/** What a result adds to the content tables, whatever the name of its file will be. */
export function renderLines(result: DocumentResult, indicators: readonly string[]): Lines {
  return Object.fromEntries(
    contentTables(indicators).map(({ name, rows }) => [
      name,
      csvLines(rows(result).map((row) => row.slice(1))),
    ]),
  );
}

/** Lines with the file's name put in front. A cell never holds a line break. */
export function withFile(lines: string, file: string): string {
  if (lines === '') return '';
  const cell = csvLines([[file]]).slice(0, -1);
  return lines
    .slice(0, -1)
    .split('\n')
    .map((line) => `${cell},${line}\n`)
    .join('');
}
