import { shareOf } from './letter-widths.js';
import type { Line } from './line.js';
import { textOf } from './line.js';
import type { Margins } from './margins.js';
import { isMarker, markerLength } from './marker.js';

/** How a document sets its paragraphs. */
export interface Style {
  /** Distance of baselines within a paragraph, in font sizes. */
  readonly pitch: number;
  /** First-line indents in use, in points from the left margin. */
  readonly indents: readonly number[];
  /** List items open at an indent rather than at the margin. */
  readonly indentsItems: boolean;
  /** Indents at which lines go on, as in a block set further in. */
  readonly blocks: readonly number[];
  /** Lines that go on are stretched to the margin. */
  readonly justified: boolean;
  /** The lines set at the middle of their column. */
  readonly centered: ReadonlySet<SetLine>;
}

/** A line with the edges of the column it stands in. */
export interface SetLine {
  readonly line: Line;
  readonly margins: Margins;
  /** One of two columns side by side. */
  readonly narrow: boolean;
}

/** Edges nearer than this are the same edge. Points. */
const SAME_EDGE = 4;
const SENTENCE_END = /[.:;!?…](?:["”)])?$/u;
/** Where a marked item may follow. */
const ITEM_END = /[.:;,!?…](?:["”)])?$/u;

/** Whether `next` opens a paragraph of its own after the lines of the paragraph before it. */
export function opensParagraph(
  paragraph: readonly SetLine[],
  next: SetLine,
  style: Style,
): boolean {
  const last = paragraph.at(-1);
  if (!last) return true;
  const [a, b] = [textOf(last.line).trim(), textOf(next.line).trim()];
  if (last.narrow !== next.narrow || sizesDiffer(last.line, next.line)) return true;
  if (isMarker(a) && markerLength(b) === 0 && !style.centered.has(next)) return false;
  if (next.narrow) return !(isLower(b) && isFull(last, next) && !SENTENCE_END.test(a));
  const centered = style.centered.has(next);
  if (centered || style.centered.has(last))
    return !(centered && style.centered.has(last) && isFull(last, next) && isSameStyle(last, next));
  if (pitchOf(last.line, next.line) > 1.5 * style.pitch) return true;
  if (last.line.gapped && !isLower(b)) return true;
  const position = positionOf(paragraph, next);
  if (position === 'indented') return true;
  const wrapped = isFull(last, next);
  const flows = isLower(b) && !SENTENCE_END.test(a) && markerLength(b) === 0;
  if (position === 'first' && style.indents.length > 0 && indentOf(next) > SAME_EDGE)
    return !(wrapped && (flows || breaksOff(a, b, last, next, style)));
  if (!wrapped) return !(flows && isNearlyFull(last));
  return breaksInside(a, b, last, next, style);
}

/** Whether a line of plain text stops in mid-sentence at the margin: '… đạt' before '89,3%; còn …'. */
function breaksOff(
  a: string,
  b: string,
  last: SetLine,
  next: SetLine,
  { justified, blocks }: Style,
): boolean {
  const isBlock = blocks.some((indent) => Math.abs(indent - indentOf(next)) <= SAME_EDGE);
  if (!isBlock || (justified && !reachesMargin(last))) return false;
  const plain = !last.line.bold && !next.line.bold && markerLength(b) === 0;
  return plain && /[\p{Ll}\p{N},]$/u.test(a);
}

/** A full line is followed at the place where it would go on: by what else is it seen to be an end? */
function breaksInside(a: string, b: string, last: SetLine, next: SetLine, style: Style): boolean {
  const atMargin = indentOf(next) <= SAME_EDGE;
  // A heading that fills its line ends without a sign.
  if (markerLength(b) > 0 && last.line.bold && !next.line.bold && !isLower(b)) return true;
  if (markerLength(b) > 0 && !(style.indentsItems && atMargin)) return ITEM_END.test(a);
  const ends = SENTENCE_END.test(a) && !isLower(b);
  const wide = pitchOf(last.line, next.line) > 1.2 * style.pitch;
  return ends && (wide || last.line.bold !== next.line.bold);
}

/**
 * Where a line stands against the paragraph: at the edge where its lines go on, at the edge of its
 * first and only line (which may be either), or further in or out than both.
 */
function positionOf(
  paragraph: readonly SetLine[],
  next: SetLine,
): 'continued' | 'first' | 'indented' {
  const [first, ...others] = paragraph;
  const last = others.at(-1);
  if (!first) return 'first';
  const shift = indentOf(next) - indentOf(last ?? first);
  if (last) return Math.abs(shift) <= SAME_EDGE ? 'continued' : 'indented';
  if (Math.abs(shift) <= SAME_EDGE) return 'first';
  if (shift < 0) return 'continued';
  const hangs = markerLength(textOf(first.line)) > 0 && shift < 3.5 * first.line.size;
  return hangs && isFull(first, next) ? 'continued' : 'indented';
}

/** Distance of the line's left edge from the margin, in points. */
export function indentOf({ line, margins }: SetLine): number {
  return line.box[0] - margins.left;
}

/** Whether the line went on to the margin: the next line's first word had no room on it. */
export function isFull({ line, margins }: SetLine, next: SetLine): boolean {
  const text = textOf(next.line).trim();
  const word = /^\S+/u.exec(text)?.[0].length ?? 0;
  const width = (next.line.box[2] - next.line.box[0]) * shareOf(text, word);
  return line.box[2] + 0.25 * line.size + width > margins.right - 1.5;
}

/** Whether the line ends at the right margin. */
export function reachesMargin({ line, margins }: SetLine): boolean {
  return margins.right - line.box[2] < SAME_EDGE;
}

function isNearlyFull({ line, margins }: SetLine): boolean {
  return line.box[2] > margins.left + 0.8 * (margins.right - margins.left);
}

function sizesDiffer(a: Line, b: Line): boolean {
  return Math.abs(a.size - b.size) > 0.12 * Math.max(a.size, b.size);
}

function isSameStyle(a: SetLine, b: SetLine): boolean {
  return a.line.bold === b.line.bold;
}

/** Whether the text begins with a small letter, as what goes on does. */
export function isLower(text: string): boolean {
  return /^\p{Ll}/u.test(text);
}

/** Distance of two baselines in font sizes; 0 over a page end. */
export function pitchOf(a: Line, b: Line): number {
  return a.page === b.page ? Math.max(0, b.baseline - a.baseline) / a.size : 0;
}
