import { remembering } from '../collections.js';
import type { GlyphRun } from '../model.js';
import type { Glyph } from './pdf-glyph.js';
import { boxOfText } from './pdf-glyph.js';
import type { Point } from './pdf-matrix.js';
import type { Gap } from './pdf-spacing.js';
import { isBlankGap, kindOf, letterSpacing } from './pdf-spacing.js';

/** Wider gaps part runs: a column, or a label and its number. Font sizes. */
const WIDEST_BLANK = 0.6;
/** What is drawn further on is no more of the same line. */
const FAR = 4;
/** The pen may step back this much within a word. */
const BACK = 0.2;
/** Baselines nearer than this are the same. */
const SAME_BASELINE = 0.1;
const SAME_SIZE = 0.02;

/** A glyph and the gap before it; null where it is the first of its line. */
interface Spaced {
  readonly glyph: Glyph;
  readonly gap: (Gap & { readonly blanks: string }) | null;
}

/** Glyphs in the order of drawing as runs: one font, one direction, no gap wider than a blank. */
export function runsOf(glyphs: readonly Glyph[]): readonly GlyphRun[] {
  return linesOf(glyphs).flatMap(runsOfLine);
}

/** What is drawn one after the other on one baseline. */
function linesOf(glyphs: readonly Glyph[]): readonly (readonly Spaced[])[] {
  const lines: Spaced[][] = [];
  const kind = remembering(kindOf);
  let line: Spaced[] = [];
  let last: Glyph | null = null;
  let blanks = '';
  for (const glyph of glyphs) {
    if (glyph.blank) {
      blanks += glyph.text;
      continue;
    }
    if (last && goesOn(last, glyph)) {
      const width = forward(last, glyph) / last.size;
      const ink = width + (last.advance - last.width) / last.size;
      const [before, after] = [kind(last.text), kind(glyph.text)];
      line.push({ glyph, gap: { before, after, width, ink, blank: blanks !== '', blanks } });
    } else lines.push((line = [{ glyph, gap: null }]));
    last = glyph;
    blanks = '';
  }
  return lines;
}

function goesOn(last: Glyph, glyph: Glyph): boolean {
  const { size, along } = last;
  const way = forward(last, glyph);
  return (
    along[0] * glyph.along[0] + along[1] * glyph.along[1] > 0.999 &&
    Math.abs(glyph.size - size) <= SAME_SIZE * size &&
    Math.abs(aside(last, glyph)) <= SAME_BASELINE * size &&
    way > -BACK * size &&
    way < FAR * size
  );
}

/** From where a glyph lets the next one begin to where another begins, along its line. */
function forward({ at, along, advance }: Glyph, other: Glyph): number {
  return (other.at[0] - at[0]) * along[0] + (other.at[1] - at[1]) * along[1] - advance;
}

/** From a glyph's baseline to another's. */
function aside({ at, along }: Glyph, other: Glyph): number {
  return (other.at[0] - at[0]) * along[1] - (other.at[1] - at[1]) * along[0];
}

/** A run as it grows. */
interface Growing {
  readonly first: Glyph;
  last: Glyph;
  text: string;
  artifact: boolean;
}

function runsOfLine(line: readonly Spaced[]): readonly GlyphRun[] {
  const spacing = letterSpacing(line.flatMap(({ gap }) => gap ?? []));
  const runs: Growing[] = [];
  let run: Growing | undefined;
  for (const { glyph, gap } of line) {
    if (run && gap && isBlankGap(gap, spacing)) run.text += blankOf(gap.blanks);
    const parted = !gap || gap.width > spacing + WIDEST_BLANK;
    if (run && !parted && run.first.font.name === glyph.font.name) {
      run.last = glyph;
      run.text += glyph.text;
      run.artifact &&= glyph.artifact;
    } else {
      run = { first: glyph, last: glyph, text: glyph.text, artifact: glyph.artifact };
      runs.push(run);
    }
  }
  return runs.map(runOf);
}

/** One blank; a printer's blank, as inside a number, is kept. */
function blankOf(blanks: string): string {
  return blanks === '' || blanks.includes(' ') ? ' ' : blanks.charAt(0);
}

function runOf({ first, last, text, artifact }: Growing): GlyphRun {
  const width = forward(first, last) + first.advance + last.width;
  const [x0, y0, x1, y1] = boxOfText(first, width);
  const turn = turnOf(first.along);
  return {
    text,
    box: [rounded(x0), rounded(y0), rounded(x1), rounded(y1)],
    font: first.font.name,
    size: rounded(first.size),
    ...(turn === 0 ? {} : { turn: turn === 90 ? 'up' : turn === 270 ? 'down' : 'askew' }),
    ...(artifact ? { artifact: true } : {}),
  };
}

/** Text that leans less than this, as on a scan, counts as straight. Degrees. */
const LEAN = 10;

/** Degrees counter-clockwise from upright, 0 to 359; a quarter turn where it is nearly one. */
export function turnOf([x, y]: Point): number {
  const degrees = (Math.atan2(-y, x) * 180) / Math.PI;
  const quarter = Math.round(degrees / 90) * 90;
  const turn = Math.abs(degrees - quarter) < LEAN ? quarter : Math.round(degrees);
  return (360 + turn) % 360;
}

/** To a hundredth of a point: more is noise. */
function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
