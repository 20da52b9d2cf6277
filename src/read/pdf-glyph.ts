import type { Box } from '../model.js';
import type { Point } from './pdf-matrix.js';

/** What of a font is needed to place its glyphs. */
export interface Font {
  readonly name: string;
  /** Glyph widths times this are in font sizes. */
  readonly unit: number;
  /** Height of its glyphs in font sizes where the font size alone does not tell (Type 3); else 1. */
  readonly height: number;
}

/** A glyph as it is drawn on the page as it is seen; points from the top left. */
export interface Shape {
  /** What it stands for, as a rule one character. */
  readonly text: string;
  readonly blank: boolean;
  /** Where its baseline begins. */
  readonly at: Point;
  /** Unit vector of its direction: 1, 0 from left to right; 0, -1 upwards. */
  readonly along: Point;
  readonly width: number;
  /** How far away the next one begins: its width and the letter spacing. */
  readonly advance: number;
  readonly size: number;
  readonly font: Font;
}

/**
 * Whether a reader of the page sees a glyph. `transparent` text is drawn without ink, as over a
 * scan whose text was recognised; `hidden` is what nobody sees and nobody is meant to.
 */
export type Sight = 'seen' | 'transparent' | 'hidden';

/** A glyph with what is known of its surroundings. */
export interface Glyph extends Shape {
  readonly sight: Sight;
  /** Set apart by the file itself as no part of the text: running headers, page numbers. */
  readonly artifact: boolean;
  /** Drawn by an annotation: a signature's stamp, a comment, a filled form field. */
  readonly stamp: boolean;
}

/** How far letters reach above the baseline, in font sizes: near enough for every Latin font. */
export const ASCENT = 0.8;
/** How far letters reach below the baseline, in font sizes. */
export const DESCENT = 0.2;

/** The box of a stretch of text that begins at a glyph and is `width` long. */
export function boxOfText({ at: [x, y], along: [ax, ay], size }: Shape, width: number): Box {
  const [low, high] = [-DESCENT * size, ASCENT * size];
  const [endX, endY] = [x + ax * width, y + ay * width];
  return [
    Math.min(x + ay * low, endX + ay * low, x + ay * high, endX + ay * high),
    Math.min(y - ax * low, endY - ax * low, y - ax * high, endY - ax * high),
    Math.max(x + ay * low, endX + ay * low, x + ay * high, endX + ay * high),
    Math.max(y - ax * low, endY - ax * low, y - ax * high, endY - ax * high),
  ];
}
