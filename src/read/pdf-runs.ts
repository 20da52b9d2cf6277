import { remembering } from '../collections.js';
import type { GlyphRun } from '../model.js';
import type { Glyph } from './pdf-glyph.js';
import { boxOfText } from './pdf-glyph.js';
import type { Point } from './pdf-matrix.js';
import type { Gap, Kind } from './pdf-spacing.js';
import { isBlankGap, kindOf, letterSpacing } from './pdf-spacing.js';
import type { Stretch } from './pdf-stretches.js';
import { forward, stretchesOf } from './pdf-stretches.js';

/** Wider gaps part runs: a column, or a label and its number. Font sizes. */
const WIDEST_BLANK = 0.6;

/** A glyph and the gap before it; null where it is the first of its line. */
interface Spaced {
  readonly glyph: Glyph;
  readonly gap: (Gap & { readonly blanks: string }) | null;
}

/** Glyphs as runs, as far as may be in the order of drawing: one font, one direction, no gap wider than a blank. */
export function runsOf(glyphs: readonly Glyph[]): readonly GlyphRun[] {
  const kind = remembering(kindOf);
  return stretchesOf(glyphs).flatMap((stretch) => runsOfLine(spacedOf(stretch, kind)));
}

/** The glyphs of a stretch with what lies between them. */
function spacedOf(stretch: Stretch, kind: (text: string) => Kind): readonly Spaced[] {
  const line: Spaced[] = [];
  let last: Glyph | null = null;
  let blanks = '';
  for (const glyph of stretch) {
    if (glyph.blank) {
      blanks += glyph.text;
      continue;
    }
    line.push({ glyph, gap: last && gapOf(last, glyph, blanks, kind) });
    last = glyph;
    blanks = '';
  }
  return line;
}

function gapOf(last: Glyph, glyph: Glyph, blanks: string, kind: (text: string) => Kind) {
  const width = forward(last, glyph) / last.size;
  const ink = width + (last.advance - last.width) / last.size;
  const [before, after] = [kind(last.text), kind(glyph.text)];
  return { before, after, width, ink, blank: blanks !== '', blanks };
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

/** Blanks of a printer's, which may stand inside a number. */
const PRINTERS = /[\u00A0\u2000-\u200A\u202F]/;

/** One blank, the printer's where no other was drawn; some programs draw a tab for each. */
function blankOf(blanks: string): string {
  return (blanks.includes(' ') ? null : PRINTERS.exec(blanks)?.[0]) ?? ' ';
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
