import type { PageViewport } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Font, Glyph } from './pdf-glyph.js';
import { isArrayLike } from './pdf-matrix.js';
import type { OperatorList } from './pdf-operators.js';
import { walk } from './pdf-operators.js';
import { OPS } from './pdf-ops.js';
import { Pen } from './pdf-pen.js';
import { sightReader } from './pdf-sight.js';

const NO_FONT: Font = { name: '', unit: 0.001, height: 1 };

/** All glyphs of a page in the order of drawing, blanks among them, seen or not. */
export function glyphsOf(
  operators: OperatorList,
  viewport: PageViewport,
  fonts: ReadonlyMap<string, Font>,
  isLayerShown: (properties: unknown) => boolean,
): readonly Glyph[] {
  const glyphs: Glyph[] = [];
  const sight = sightReader(viewport, isLayerShown);
  const pen = new Pen();
  walk(operators, viewport, (fn, args, state) => {
    sight.follow(fn, args, state);
    pen.follow(fn, args, state);
    if (fn !== OPS.showText || !isArrayLike(args[0])) return;
    const { artifact, sightOf } = sight.of(state);
    const stamp = state.annotation;
    for (const shape of pen.show(args[0], state, fonts.get(state.font) ?? NO_FONT)) {
      const { text, blank, at, along, width, advance, size, font } = shape;
      const seen = sightOf(shape);
      glyphs.push({
        text,
        blank,
        at,
        along,
        width,
        advance,
        size,
        font,
        sight: seen,
        artifact,
        stamp,
      });
    }
  });
  return glyphs;
}
