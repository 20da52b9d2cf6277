import { append } from '../collections.js';
import type { PageViewport } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Box, Ruling } from '../model.js';
import { dottedLines, isDot } from './pdf-dots.js';
import type { Matrix, Point } from './pdf-matrix.js';
import { apply, boxAround, isArrayLike } from './pdf-matrix.js';
import type { OperatorList } from './pdf-operators.js';
import { walk } from './pdf-operators.js';
import { FILLS, OPS } from './pdf-ops.js';
import { WHITE } from './pdf-state.js';

/** A filled shape thinner than this is a line; thicker, a background whose edges are lines. Points. */
const THICKEST_LINE = 3;
/** Shorter strokes are parts of drawings. Dotted borders come as dots, so the limit is low. */
const SHORTEST = 0.4;
/** What has more corners is no line and no rectangle but a drawing. */
const MOST_CORNERS = 500;
/** Stroked lines may lean this much, in points. */
const LEAN = 0.7;

const STROKES: ReadonlySet<unknown> = new Set([OPS.stroke, OPS.closeStroke]);

/**
 * Horizontal and vertical lines of a page, as drawn: strokes, thin filled rectangles, edges of
 * filled ones, and dots in a row.
 */
export function rulingsOf(operators: OperatorList, viewport: PageViewport): readonly Ruling[] {
  const rulings: Ruling[] = [];
  const dots: Box[] = [];
  const pageArea = viewport.width * viewport.height;
  walk(operators, viewport, (fn, args, { matrix, fill, annotation }) => {
    if (fn !== OPS.constructPath || annotation) return;
    const [painted, data] = args;
    for (const path of subpaths(data, matrix)) {
      if (path.length > MOST_CORNERS) continue;
      if (STROKES.has(painted)) append(rulings, strokes(path));
      else if (FILLS.has(painted) && fill !== WHITE) {
        const box = boxAround(path);
        if (isThin(box) && isDot(box)) dots.push(box);
        else append(rulings, edgesOfFill(path, box, pageArea));
      }
    }
  });
  return [...rulings, ...dottedLines(dots)];
}

/** Unpacks the path data of pdf.js: `0 x y` move, `1 x y` line, `2` cubic, `3` quadratic, `4` close. */
function subpaths(data: unknown, matrix: Matrix): readonly (readonly Point[])[] {
  const packed = isArrayLike(data) ? data[0] : null;
  if (!isArrayLike(packed)) return [];
  const numbers = Array.from(packed, Number);
  const paths: Point[][] = [];
  const pointAt = (index: number): Point =>
    apply(matrix, numbers[index] ?? 0, numbers[index + 1] ?? 0);
  for (let at = 0; at < numbers.length;) {
    const path = paths.at(-1);
    const operator = numbers[at];
    if (operator === 0) paths.push([pointAt(at + 1)]);
    else if (operator === 4 && path?.[0]) path.push(path[0]);
    else if (path) path.push(pointAt(at + LENGTHS[operator ?? 4]! - 2));
    at += LENGTHS[operator ?? 4] ?? 1;
  }
  return paths;
}

/** Numbers each path operator takes, itself included. */
const LENGTHS: readonly number[] = [3, 3, 7, 5, 1];

function strokes(path: readonly Point[]): readonly Ruling[] {
  return path.slice(1).flatMap((point, index) => segment(path[index] ?? point, point));
}

function segment([x0, y0]: Point, [x1, y1]: Point): readonly Ruling[] {
  const width = Math.abs(x1 - x0);
  const height = Math.abs(y1 - y0);
  if (Math.max(width, height) < SHORTEST || Math.min(width, height) > LEAN) return [];
  return [[Math.min(x0, x1), Math.min(y0, y1), Math.max(x0, x1), Math.max(y0, y1)]];
}

function isThin([x0, y0, x1, y1]: Box): boolean {
  return x1 - x0 <= THICKEST_LINE && y1 - y0 <= THICKEST_LINE;
}

function edgesOfFill(
  path: readonly Point[],
  [x0, y0, x1, y1]: Box,
  pageArea: number,
): readonly Ruling[] {
  const [x, y] = [(x0 + x1) / 2, (y0 + y1) / 2];
  if (y1 - y0 <= THICKEST_LINE && x1 - x0 > y1 - y0) return [[x0, y, x1, y]];
  if (x1 - x0 <= THICKEST_LINE) return [[x, y0, x, y1]];
  if ((x1 - x0) * (y1 - y0) > pageArea / 2) return [];
  return strokes(path);
}
