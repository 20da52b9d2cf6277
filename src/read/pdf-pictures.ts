import type { PageViewport } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Box } from '../model.js';
import type { Matrix } from './pdf-matrix.js';
import { boxOf } from './pdf-matrix.js';
import type { OperatorList } from './pdf-operators.js';
import { walk } from './pdf-operators.js';
import { OPS } from './pdf-ops.js';

/** Text and lines are scaled by little; a picture is the unit square scaled to its size in points. */
const SMALLEST_PICTURE = 20;

/**
 * Share of the page that pictures cover, 0 to 1. Pictures are left undecoded and so leave nothing
 * behind but their placement: a matrix that blows the unit square up to points.
 */
export function pictureShareOf(operators: OperatorList, viewport: PageViewport): number {
  let area = 0;
  walk(operators, viewport, (fn, _args, { matrix, annotation }) => {
    if (fn !== OPS.transform || annotation || !pictureBox(matrix)) return;
    const [a, b, c, d] = matrix;
    area += Math.abs(a * d - b * c);
  });
  return Math.min(1, area / (viewport.width * viewport.height));
}

/** Where a picture stands that is drawn with this matrix; null where it is none. */
export function pictureBox(matrix: Matrix): Box | null {
  const [a, b, c, d] = matrix;
  const least = Math.min(Math.hypot(a, b), Math.hypot(c, d));
  return least >= SMALLEST_PICTURE ? boxOf(matrix, [0, 0, 1, 1]) : null;
}
