import type { Glyph } from './pdf-glyph.js';

/** The second of two glyphs stands off by at most this share of its width (no two digits do) ... */
const SIDEWAYS = 0.25;
/** ... and of its size. */
const UP_OR_DOWN = 0.12;
/** Glyphs are looked up by squares of this many points, more than any glyph is off. */
const SQUARE = 8;
/** Squares from one row of them to the next: more than a page is wide. */
const ROW = 2 ** 20;

/** Glyphs of one character by the square of the page that they stand in. */
type Squares = Map<number, Glyph[]>;

/** Without the glyphs that are drawn a second time in their own place, for bold type or a shadow. */
export function withoutDoubles(glyphs: readonly Glyph[]): readonly Glyph[] {
  const held = new Map<string, Squares>();
  return glyphs.filter((glyph) => {
    if (glyph.blank) return true;
    let squares = held.get(glyph.text);
    if (!squares) held.set(glyph.text, (squares = new Map()));
    if (holdsDouble(squares, glyph)) return false;
    hold(squares, glyph);
    return true;
  });
}

function hold(squares: Squares, glyph: Glyph): void {
  const square = squareOf(glyph.at[0], glyph.at[1]);
  const there = squares.get(square);
  if (there) there.push(glyph);
  else squares.set(square, [glyph]);
}

/** Looks where a glyph stands that it may be the double of: in up to four squares. */
function holdsDouble(squares: Squares, glyph: Glyph): boolean {
  const [x, y] = glyph.at;
  const span = Math.min(SQUARE, Math.max(SIDEWAYS * glyph.width, UP_OR_DOWN * glyph.size));
  const isIn = (square: number): boolean =>
    squares.get(square)?.some((other) => isDouble(other, glyph)) ?? false;
  const first = squareOf(x - span, y - span);
  const last = squareOf(x + span, y + span);
  if (isIn(first)) return true;
  if (first === last) return false;
  return isIn(squareOf(x + span, y - span)) || isIn(squareOf(x - span, y + span)) || isIn(last);
}

/** Far off any page two squares may share a number, which only makes more to look at. */
function squareOf(x: number, y: number): number {
  return Math.floor(y / SQUARE) * ROW + Math.floor(x / SQUARE);
}

function isDouble(first: Glyph, second: Glyph): boolean {
  const dx = second.at[0] - first.at[0];
  const dy = second.at[1] - first.at[1];
  const [ax, ay] = first.along;
  return (
    Math.abs(dx * ax + dy * ay) <= SIDEWAYS * Math.min(first.width, second.width) &&
    Math.abs(dx * ay - dy * ax) <= UP_OR_DOWN * first.size &&
    Math.abs(first.size - second.size) <= 0.1 * first.size
  );
}
