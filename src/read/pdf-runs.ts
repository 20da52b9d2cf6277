import type { GlyphRun } from '../model.js';
import type { Glyph } from './pdf-glyph.js';
import { boxOfText, isBlank } from './pdf-glyph.js';
import type { Gap } from './pdf-spacing.js';
import { isBlankGap, letterSpacing } from './pdf-spacing.js';

/** Wider gaps part runs: a column, or a label and its number. Font sizes. */
const WIDEST_BLANK = 0.6;
/** What is drawn further on is no more of the same line. */
const FAR = 4;
/** The pen may step back this much within a word. */
const BACK = 0.2;
/** Baselines nearer than this are the same. */
const SAME_BASELINE = 0.1;
const SAME_SIZE = 0.02;

/** A glyph with the blanks drawn between it and the one before. */
interface Spaced {
  readonly glyph: Glyph;
  readonly blanks: string;
}

/** Glyphs in the order of drawing as runs: one font, one direction, no gap wider than a blank. */
export function runsOf(glyphs: readonly Glyph[]): readonly GlyphRun[] {
  return linesOf(glyphs).flatMap(runsOfLine);
}

/** What is drawn one after the other on one baseline. */
function linesOf(glyphs: readonly Glyph[]): readonly (readonly Spaced[])[] {
  const lines: Spaced[][] = [];
  let blanks = '';
  for (const glyph of glyphs) {
    if (isBlank(glyph)) {
      blanks += glyph.text;
      continue;
    }
    const line = lines.at(-1);
    const last = line?.at(-1);
    if (line && last && goesOn(last.glyph, glyph)) line.push({ glyph, blanks });
    else lines.push([{ glyph, blanks: '' }]);
    blanks = '';
  }
  return lines;
}

function goesOn(last: Glyph, glyph: Glyph): boolean {
  const [forward, aside] = offset(last, glyph);
  const { size } = last;
  return (
    last.along[0] * glyph.along[0] + last.along[1] * glyph.along[1] > 0.999 &&
    Math.abs(glyph.size - size) <= SAME_SIZE * size &&
    Math.abs(aside) <= SAME_BASELINE * size &&
    forward > -BACK * size &&
    forward < FAR * size
  );
}

/** From where a glyph lets the next one begin to where another begins: along its line and across it. */
function offset({ at, along: [ax, ay], advance }: Glyph, other: Glyph): readonly [number, number] {
  const [dx, dy] = [other.at[0] - at[0], other.at[1] - at[1]];
  return [dx * ax + dy * ay - advance, dx * ay - dy * ax];
}

function runsOfLine(line: readonly Spaced[]): readonly GlyphRun[] {
  const gaps = line.slice(1).map((spaced, index) => gapBefore(spaced, line[index] as Spaced));
  const spacing = letterSpacing(gaps);
  const runs: { glyphs: Glyph[]; text: string }[] = [];
  line.forEach(({ glyph, blanks }, index) => {
    const run = runs.at(-1);
    const gap = gaps[index - 1];
    if (run && gap && isBlankGap(gap, spacing)) run.text += blankOf(blanks);
    const parted =
      !gap || gap.width > spacing + WIDEST_BLANK || run?.glyphs[0]?.font.name !== glyph.font.name;
    if (run && !parted) {
      run.glyphs.push(glyph);
      run.text += glyph.text;
    } else runs.push({ glyphs: [glyph], text: glyph.text });
  });
  return runs.map(({ glyphs, text }) => runOf(glyphs, text));
}

function gapBefore({ glyph, blanks }: Spaced, { glyph: last }: Spaced): Gap {
  const width = offset(last, glyph)[0] / last.size;
  const ink = width + (last.advance - last.width) / last.size;
  return { before: last.text, after: glyph.text, width, ink, blank: blanks !== '' };
}

/** One blank; a printer's blank, as inside a number, is kept. */
function blankOf(blanks: string): string {
  return blanks === '' || blanks.includes(' ') ? ' ' : blanks.charAt(0);
}

function runOf(glyphs: readonly Glyph[], text: string): GlyphRun {
  const first = glyphs[0] as Glyph;
  const last = glyphs.at(-1) as Glyph;
  const [x0, y0, x1, y1] = boxOfText(first, offset(first, last)[0] + first.advance + last.width);
  const turn = turnOf(first);
  return {
    text,
    box: [rounded(x0), rounded(y0), rounded(x1), rounded(y1)],
    font: first.font.name,
    size: rounded(first.size),
    ...(turn === 0 ? {} : { turn: turn === 90 ? 'up' : turn === 270 ? 'down' : 'askew' }),
    ...(glyphs.every(({ artifact }) => artifact) ? { artifact: true } : {}),
  };
}

/** Text that leans less than this, as on a scan, counts as straight. Degrees. */
const LEAN = 10;

/** Degrees counter-clockwise from upright, 0 to 359; a quarter turn where it is nearly one. */
export function turnOf({ along: [x, y] }: Glyph): number {
  const degrees = (Math.atan2(-y, x) * 180) / Math.PI;
  const quarter = Math.round(degrees / 90) * 90;
  const turn = Math.abs(degrees - quarter) < LEAN ? quarter : Math.round(degrees);
  return (360 + turn) % 360;
}

/** To a hundredth of a point: more is noise. */
function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
