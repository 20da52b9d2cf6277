import { greatest } from '../../collections.js';
import { toSuperscript } from '../../read/superscript.js';
import { isRecipientsStart } from '../letterhead.js';
import type { Line } from './line.js';
import { joinLines, lettersIn, textOf } from './line.js';
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
const PLAIN_NUMBER = /^[([]?(\d{1,3})[)\].]?(?=\s|$)/u;
const SUPERSCRIPT = /[⁰¹²³⁴⁵⁶⁷⁸⁹]+/gu;
const SENTENCE_END = /[.!?…](?:["”)])?$/u;
/** A line is full that is at least this share as long as the longest of its note. */
const FULL = 0.9;

/** Font size of most of the text, in points. */
export function bodySize(rows: readonly Row[]): number {
  const letters = new Map<number, number>();
  for (const row of rows) {
    const size = Math.round(row.size * 2) / 2;
    letters.set(size, (letters.get(size) ?? 0) + lettersIn(rowText(row)));
  }
  const [most] = [...letters].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  return most?.[0] ?? 0;
}

/**
 * Footnotes: small type at the foot of a page that opens with a note's number, and what runs on
 * at the foot of the next page. `pages` are rows of running text from top to bottom. Notes at the
 * end of the file belong to marks on any page.
 */
export function notesOf(pages: readonly (readonly Row[])[], size: number): NotesOfPages {
  const notes: { page: number; lines: Line[] }[] = [];
  const taken = new Set<Row>();
  const open = new Set<string>();
  for (const rows of pages) {
    const foot = footOf(rows, size);
    for (const mark of marksIn(rows.slice(0, rows.length - foot.length))) open.add(mark);
    const opens = openerOf(foot, open);
    const last = notes.at(-1);
    const goesOn = last !== undefined && runsOn(last.lines, foot, rows);
    const first = goesOn ? 0 : foot.findIndex(opens);
    for (const row of first < 0 ? [] : foot.slice(first)) {
      const line = joinLines(row.pieces);
      if (opens(row)) {
        open.delete(numberOf(row));
        notes.push({ page: row.page, lines: [withMark(line)] });
      } else notes.at(-1)?.lines.push(line);
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

/** Whether the foot of a page goes on with the last note of the page before, which is cut short. */
function runsOn(note: readonly Line[], foot: readonly Row[], page: readonly Row[]): boolean {
  const [first, last] = [foot[0], note.at(-1)];
  if (!first || !last || isRecipientsStart(rowText(first))) return false;
  // A page in small type throughout is that of an annex, unless it goes on in mid-sentence.
  if (foot.length === page.length && !/^\p{Ll}/u.test(rowText(first))) return false;
  const widthOf = ({ box }: Line): number => box[2] - box[0];
  const isFull = widthOf(last) >= FULL * greatest(note.map(widthOf));
  const isCut = !SENTENCE_END.test(textOf(last).trim()) || (isFull && note.length > 1);
  return isCut && Math.abs(first.size - last.size) <= SAME_SIZE;
}

function marksIn(rows: readonly Row[]): readonly string[] {
  const found = rows.flatMap((row) => rowText(row).match(SUPERSCRIPT) ?? []);
  return found.map((mark) => mark.normalize('NFKC'));
}

/** Tells the rows that open a note: by a raised mark; else by a number that is a mark without a note. */
function openerOf(foot: readonly Row[], marks: ReadonlySet<string>): (row: Row) => boolean {
  if (foot.some(isRaised)) return isRaised;
  return (row) => row.pieces.length === 1 && marks.has(numberOf(row));
}

function isRaised(row: Row): boolean {
  return FOOTNOTE_MARK.test(row.pieces[0]?.runs[0]?.text.trim() ?? '');
}

function numberOf(row: Row): string {
  const text = rowText(row).normalize('NFKC');
  return PLAIN_NUMBER.exec(text)?.[1] ?? '';
}

/** The line with the number that opens it as a raised mark, however it is printed. */
function withMark(line: Line): Line {
  const [first, ...others] = line.runs;
  if (!first) return line;
  const text = first.text.replace(PLAIN_NUMBER, (number) => toSuperscript(number));
  return { ...line, runs: [{ ...first, text }, ...others] };
}

function rowText(row: Row): string {
  return textOf(joinLines(row.pieces));
}
