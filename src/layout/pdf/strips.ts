import { append, greatest } from '../../collections.js';
import { isRecipientsStart, isSignatureStart } from '../letterhead.js';
import type { Margins } from './margins.js';
import { extentOf } from './margins.js';
import { isMarker } from './marker.js';
import type { Line } from './line.js';
import { joinLines, textOf } from './line.js';
import type { Row } from './rows.js';
import { MOTTO } from './rows.js';

/** Lines that read one after the other: the page's own column, or one of two that stand side by side. */
export interface Strip {
  readonly lines: readonly Line[];
  /** The column's own edges where it stands beside another; null for running text. */
  readonly margins: Margins | null;
  /** A column of running text, as against one of two blocks. */
  readonly flows?: boolean;
}

/** The free band between two columns is at least this many font sizes wide. */
const NARROWEST_GUTTER = 1.2;
const NARROWEST_MOTTO = 0.1;
/** A row goes with the block above where it is no further than this many font sizes away. */
const WIDEST_PITCH = 2.2;

/** Edges nearer than this are the same edge. Points. */
const SAME_EDGE = 3;

/** A free band between two columns, in points. */
export type Gutter = readonly [from: number, to: number];

/** Parts blocks that stand side by side (letterhead; recipients and signature) from running text. */
export function stripsOf(rows: readonly Row[]): readonly Strip[] {
  const strips: Strip[] = [];
  for (let at = 0; at < rows.length;) {
    const block = blockAt(rows, at) ?? blockBelow(rows, at);
    if (block) {
      append(strips, block.strips);
      at += block.length;
    } else {
      const row = rows[at++];
      if (row) strips.push({ lines: [joinLines(row.pieces)], margins: null });
    }
  }
  return strips;
}

interface Block {
  readonly length: number;
  readonly strips: readonly Strip[];
}

function blockAt(rows: readonly Row[], start: number): Block | null {
  const first = rows[start];
  if (!first || isLabelled(first)) return null;
  let gutter = gutterOf(first, rows[start + 1]);
  if (!gutter) return null;
  const byMotto = hasMotto(first);
  let length = 1;
  for (const row of rows.slice(start + 1)) {
    const last = rows[start + length - 1] ?? first;
    const kept = narrowed(gutter, row, byMotto);
    if (!kept || isTitle(row, last, kept) || isLabelled(row)) break;
    gutter = kept;
    length++;
  }
  length = trimmed(rows.slice(start, start + length), gutter);
  const block = rows.slice(start, start + length);
  return isSideBySide(block, gutter) ? { length, strips: columns(block, gutter) } : null;
}

/** A block whose right column stands a line higher than its left one. */
function blockBelow(rows: readonly Row[], start: number): Block | null {
  const [first, next] = [rows[start], rows[start + 1]];
  const block = first && next && first.pieces.length === 1 ? blockAt(rows, start + 1) : null;
  const [left, right] = block?.strips ?? [];
  if (!first || !next || !block || !left || !right) return null;
  const line = joinLines(first.pieces);
  const isAbove =
    line.box[0] > (left.margins?.right ?? 0) &&
    next.baseline - first.baseline < 1.6 * first.size &&
    Math.abs(centre(line) - middleOf(right)) < first.size;
  if (!isAbove) return null;
  const lines = [line, ...right.lines];
  return { length: block.length + 1, strips: [left, { lines, margins: extentOf(lines) }] };
}

function middleOf({ margins }: Strip): number {
  return margins ? (margins.left + margins.right) / 2 : 0;
}

/** A label and its number far to the right of it, or a marker and its item, are one line of text. */
function isLabelled({ pieces }: Row): boolean {
  const [label, rest] = pieces;
  if (!label || !rest || pieces.length > 2) return false;
  const hasNumber = /:\s*$/.test(textOf(label)) && /^\d/.test(textOf(rest));
  return hasNumber || isMarker(textOf(label));
}

/** The gap that opens a block: the widest within a row, or between two rows that overlap in height. */
export function gutterOf(row: Row, next: Row | undefined): Gutter | null {
  // Lines of one column are never this near to each other.
  const overlaps = next && next.baseline - row.baseline < 0.95 * Math.max(row.size, next.size);
  const pieces = overlaps ? [...row.pieces, ...next.pieces] : row.pieces;
  const sorted = pieces.toSorted((a, b) => a.box[0] - b.box[0]);
  const gaps = sorted.slice(1).map((piece, index): Gutter => {
    return [greatest(sorted.slice(0, index + 1).map((left) => left.box[2])), piece.box[0]];
  });
  const [widest] = gaps.toSorted((a, b) => b[1] - b[0] - (a[1] - a[0]));
  return widest && isWide(widest, row) ? widest : null;
}

/** What the row leaves of the band; null where that is too narrow for a block, be it one that a motto opens. */
export function narrowed([from, to]: Gutter, row: Row, byMotto = false): Gutter | null {
  const middle = (from + to) / 2;
  const left = row.pieces.filter((piece) => centre(piece) < middle);
  const right = row.pieces.filter((piece) => centre(piece) >= middle);
  const gutter: Gutter = [
    Math.max(from, ...left.map((piece) => piece.box[2])),
    Math.min(to, ...right.map((piece) => piece.box[0])),
  ];
  return isWide(gutter, row, byMotto) ? gutter : null;
}

/** The national motto opens a column however narrow the band before it is. */
function isWide([from, to]: Gutter, row: Row, byMotto = false): boolean {
  return to - from >= (byMotto || hasMotto(row) ? NARROWEST_MOTTO : NARROWEST_GUTTER) * row.size;
}

const hasMotto = (row: Row): boolean => row.pieces.some((piece) => MOTTO.test(textOf(piece)));

function centre(line: Line): number {
  return (line.box[0] + line.box[2]) / 2;
}

/** A lone piece well below the block, such as BÁO CÁO under a letterhead, is no part of it; an item of its left column is. */
function isTitle(row: Row, last: Row, [gutter]: Gutter): boolean {
  const [piece, above] = [row.pieces[0], last.pieces[0]];
  if (!piece || !above || row.pieces.length > 1) return false;
  const isItem = piece.box[2] <= gutter && Math.abs(piece.box[0] - above.box[0]) < SAME_EDGE;
  const size = Math.max(row.size, last.size);
  return !isItem && row.baseline - last.baseline > WIDEST_PITCH * size;
}

/** Length without the rows at the end that stand on one side alone, further off than the lines of a block. */
function trimmed(rows: readonly Row[], gutter: Gutter): number {
  let length = rows.length;
  while (length > 1 && isLoose(rows, length - 1, gutter)) length--;
  return length;
}

function isLoose(rows: readonly Row[], index: number, gutter: Gutter): boolean {
  const row = rows[index];
  const before = rows[index - 1];
  if (!row || !before || row.pieces.length > 1) return false;
  const above = rows.slice(0, index);
  const isFar = row.baseline - before.baseline > 1.6 * row.size;
  return (isFar && !isUnderColumn(above, row, gutter)) || startsLeftOfColumn(above, row, gutter);
}

/** Centred under the right column, as a name is under the office that signs. */
function isUnderColumn(rows: readonly Row[], { pieces, size }: Row, gutter: Gutter): boolean {
  const right = rows.flatMap((row) => row.pieces).filter((piece) => centre(piece) > gutter[1]);
  const [piece] = pieces;
  if (!piece || right.length === 0) return false;
  const { left, right: end } = extentOf(right);
  return Math.abs(centre(piece) - (left + end) / 2) < size / 2;
}

/** Centred on the page rather than in the right column. */
function startsLeftOfColumn(rows: readonly Row[], row: Row, gutter: Gutter): boolean {
  const [piece] = row.pieces;
  if (!piece || centre(piece) < gutter[1]) return false;
  const all = rows.flatMap((other) => other.pieces);
  const extent = extentOf(all);
  const column = extentOf(all.filter((other) => centre(other) > gutter[0]));
  const offset = (margins: Margins): number =>
    Math.abs(centre(piece) - (margins.left + margins.right) / 2);
  return offset(extent) < offset(column);
}

/**
 * Two blocks are side by side where both have two lines and more, and the right one is made of
 * words: numbers beside their labels are lines of text.
 */
function isSideBySide(rows: readonly Row[], gutter: Gutter): boolean {
  const [left, right] = sides(rows, gutter);
  if (opensClosing(left[0], right[0])) return true;
  if (left.length < 2 || right.length < 2) return false;
  const wordy = right.filter((line) => !/^[\d(+-]/.test(line.runs[0]?.text ?? ''));
  return wordy.length > right.length / 2;
}

/** 'Nơi nhận:' beside the office that signs. */
function opensClosing(left: Line | undefined, right: Line | undefined): boolean {
  if (!left || !right) return false;
  return isRecipientsStart(textOf(left)) && isSignatureStart(textOf(right));
}

/** The lines on either side of a band. */
export function sides(rows: readonly Row[], [from, to]: Gutter): readonly [Line[], Line[]] {
  const sideOf = (row: Row, keep: (x: number) => boolean): Line[] => {
    const pieces = row.pieces.filter((piece) => keep(centre(piece)));
    return pieces.length > 0 ? [joinLines(pieces)] : [];
  };
  const middle = (from + to) / 2;
  return [
    rows.flatMap((row) => sideOf(row, (x) => x < middle)),
    rows.flatMap((row) => sideOf(row, (x) => x >= middle)),
  ];
}

function columns(rows: readonly Row[], gutter: Gutter): readonly Strip[] {
  return sides(rows, gutter).map((lines) => ({ lines, margins: extentOf(lines) }));
}
