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
    const font = fonts.get(state.font) ?? NO_FONT;
    for (const drawn of Array.from(args[0])) {
      const shape = pen.draw(drawn, state, font);
      if (shape) glyphs.push({ ...shape, ...sight.of(shape, state), stamp: state.annotation });
    }
  });
  return glyphs;
}
