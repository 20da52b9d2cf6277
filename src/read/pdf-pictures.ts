import type { PageViewport } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { OperatorList } from './pdf-operators.js';
import { OPS, walk } from './pdf-operators.js';

/** Text and lines are scaled by little; a picture is the unit square scaled to its size in points. */
const SMALLEST_PICTURE = 20;

/**
 * Share of the page that pictures cover, 0 to 1. Pictures are left undecoded and so leave nothing
 * behind but their placement: a matrix that blows the unit square up to points.
 */
export function pictureShareOf(operators: OperatorList, viewport: PageViewport): number {
  let area = 0;
  walk(operators, viewport, (fn, _args, [a, b, c, d]) => {
    if (fn !== OPS.transform) return;
    const width = Math.hypot(a, b);
    const height = Math.hypot(c, d);
    if (Math.min(width, height) >= SMALLEST_PICTURE) area += Math.abs(a * d - b * c);
  });
  return Math.min(1, area / (viewport.width * viewport.height));
}
