import { mode } from './geometry.js';
import type { Line } from './line.js';
import { joinLines, textOf } from './line.js';
import { FOOTNOTE_MARK } from './marks.js';
import type { Row } from './rows.js';

/** A footnote with its lines, over pages where it runs on. */
export interface Note {
  readonly page: number;
  readonly lines: readonly Line[];
}

export interface NotesOfPages {
  readonly notes: readonly Note[];
  /** The rows that belong to notes. */
  readonly rows: ReadonlySet<Row>;
}

/** Notes are set in type at most this share of the body's. */
const SMALL = 0.93;
const PLAIN_NUMBER = /^[([]?(\d{1,3})[)\].]?\s/u;
const SUPERSCRIPT = /[⁰¹²³⁴⁵⁶⁷⁸⁹]+/gu;

/** Font size of most of the text, in points. */
export function bodySize(rows: readonly Row[]): number {
  const sizes = rows.flatMap((row) => Array.from(rowText(row), () => Math.round(row.size * 2) / 2));
  return mode(sizes, 0.1) ?? 0;
}

/**
 * Footnotes: small type at the foot of a page that opens with a note's number, and what runs on
 * at the foot of the next page. `pages` are rows of running text from top to bottom.
 */
export function notesOf(pages: readonly (readonly Row[])[], size: number): NotesOfPages {
  const notes: { page: number; lines: Line[] }[] = [];
  const taken = new Set<Row>();
  let open = false;
  for (const rows of pages) {
    const foot = footOf(rows, size);
    const marks = marksIn(rows.filter((row) => !foot.includes(row)));
    const first = foot.findIndex((row) => opensNote(row, marks));
    const start: number = open && foot.length < rows.length ? 0 : first;
    open = start >= 0 && foot.length > 0;
    if (!open) continue;
    for (const row of foot.slice(start)) {
      const line = joinLines(row.pieces);
      if (opensNote(row, marks) || notes.length === 0)
        notes.push({ page: row.page, lines: [line] });
      else notes.at(-1)?.lines.push(line);
      taken.add(row);
    }
  }
  return { notes, rows: taken };
}

/** The rows in small type at the end of the page. */
function footOf(rows: readonly Row[], size: number): readonly Row[] {
  let start = rows.length;
  while (start > 0 && (rows[start - 1]?.size ?? size) <= SMALL * size) start--;
  return rows.slice(start);
}

function marksIn(rows: readonly Row[]): ReadonlySet<string> {
  const found = rows.flatMap((row) => rowText(row).match(SUPERSCRIPT) ?? []);
  return new Set(found.map((mark) => mark.normalize('NFKC')));
}

function opensNote(row: Row, marks: ReadonlySet<string>): boolean {
  const first = row.pieces[0]?.runs[0]?.text.trim() ?? '';
  if (FOOTNOTE_MARK.test(first)) return true;
  const number = PLAIN_NUMBER.exec(rowText(row))?.[1];
  return number !== undefined && marks.has(number);
}

function rowText(row: Row): string {
  return textOf(joinLines(row.pieces));
}
