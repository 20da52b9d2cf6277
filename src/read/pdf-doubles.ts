import type { Glyph } from './pdf-glyph.js';
import { isBlank } from './pdf-glyph.js';

/** The second of two glyphs stands off by at most this share of its width (no two digits do) ... */
const SIDEWAYS = 0.25;
/** ... and of its size. */
const UP_OR_DOWN = 0.12;
/** Glyphs are looked up by squares of this many points, more than any glyph is off. */
const SQUARE = 8;

/** Without the glyphs that are drawn a second time in their own place, for bold type or a shadow. */
export function withoutDoubles(glyphs: readonly Glyph[]): readonly Glyph[] {
  const held = new Map<string, Glyph[]>();
  return glyphs.filter((glyph) => {
    if (isBlank(glyph)) return true;
    const { text, at } = glyph;
    const [reach, rise] = [SIDEWAYS * glyph.width, UP_OR_DOWN * glyph.size];
    const span = Math.min(SQUARE, Math.max(reach, rise));
    const squares = new Set(
      [-span, span].flatMap((x) => [-span, span].map((y) => squareOf(text, at[0] + x, at[1] + y))),
    );
    for (const square of squares)
      if (held.get(square)?.some((other) => isDouble(other, glyph))) return false;
    const own = squareOf(text, at[0], at[1]);
    const there = held.get(own);
    if (there) there.push(glyph);
    else held.set(own, [glyph]);
    return true;
  });
}

function squareOf(text: string, x: number, y: number): string {
  return `${text} ${Math.floor(x / SQUARE)} ${Math.floor(y / SQUARE)}`;
}

function isDouble(first: Glyph, second: Glyph): boolean {
  const [dx, dy] = [second.at[0] - first.at[0], second.at[1] - first.at[1]];
  const [ax, ay] = first.along;
  return (
    Math.abs(dx * ax + dy * ay) <= SIDEWAYS * Math.min(first.width, second.width) &&
    Math.abs(dx * ay - dy * ax) <= UP_OR_DOWN * first.size &&
    Math.abs(first.size - second.size) <= 0.1 * first.size
  );
}
