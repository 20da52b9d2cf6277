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

/** The footnotes of a document and the rows they take up. */
export interface NotesOfPages {
  readonly notes: readonly Note[];
  /** The rows that belong to notes. */
  readonly rows: ReadonlySet<Row>;
}

/** Notes are set in type at most this share of the body's, all in one size (points). */
const SMALL = 0.9;
const SAME_SIZE = 0.6;
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
    const opens = openerOf(foot, marks);
    const first = foot.findIndex(opens);
    const start: number = open && foot.length < rows.length ? 0 : first;
    open = start >= 0 && foot.length > 0;
    if (!open) continue;
    for (const row of foot.slice(start)) {
      const line = joinLines(row.pieces);
      if (opens(row) || notes.length === 0) notes.push({ page: row.page, lines: [line] });
      else notes.at(-1)?.lines.push(line);
      taken.add(row);
    }
  }
  return { notes, rows: taken };
}

/** The rows at the end of the page in the same small type. */
function footOf(rows: readonly Row[], size: number): readonly Row[] {
  const last = rows.at(-1)?.size ?? size;
  const isFoot = (row: Row): boolean =>
    row.size <= SMALL * size && Math.abs(row.size - last) <= SAME_SIZE;
  return rows.slice(rows.findLastIndex((row) => !isFoot(row)) + 1);
}

function marksIn(rows: readonly Row[]): ReadonlySet<string> {
  const found = rows.flatMap((row) => rowText(row).match(SUPERSCRIPT) ?? []);
  return new Set(found.map((mark) => mark.normalize('NFKC')));
}

/** Tells the rows that open a note: by a raised mark; else by a number that is a mark on the page. */
function openerOf(foot: readonly Row[], marks: ReadonlySet<string>): (row: Row) => boolean {
  const isRaised = (row: Row): boolean =>
    FOOTNOTE_MARK.test(row.pieces[0]?.runs[0]?.text.trim() ?? '');
  if (foot.some(isRaised)) return isRaised;
  return (row) => row.pieces.length === 1 && marks.has(PLAIN_NUMBER.exec(rowText(row))?.[1] ?? '');
}

function rowText(row: Row): string {
  return textOf(joinLines(row.pieces));
}
