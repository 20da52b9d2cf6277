import type { Box } from '../model.js';

/** A PDF matrix `a b c d e f`. */
export type Matrix = readonly [number, number, number, number, number, number];

export type Point = readonly [x: number, y: number];

/** Leaves every point where it is. */
export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** `inner` first, then `outer`. */
export function compose(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  return [
    a * inner[0] + c * inner[1],
    b * inner[0] + d * inner[1],
    a * inner[2] + c * inner[3],
    b * inner[2] + d * inner[3],
    a * inner[4] + c * inner[5] + e,
    b * inner[4] + d * inner[5] + f,
  ];
}

/** Where a point ends up. */
export function apply([a, b, c, d, e, f]: Matrix, x: number, y: number): Point {
  return [a * x + c * y + e, b * x + d * y + f];
}

/** The rectangle `x0 y0 x1 y1`, its corners in any order, after the matrix. */
export function boxOf(matrix: Matrix, extent: ArrayLike<unknown>): Box {
  const side = (at: number): number => Number(extent[at] ?? 0);
  const [x0, y0, x1, y1] = [side(0), side(1), side(2), side(3)];
  return boxAround([
    apply(matrix, x0, y0),
    apply(matrix, x1, y0),
    apply(matrix, x0, y1),
    apply(matrix, x1, y1),
  ]);
}

/** The smallest box around some points. */
export function boxAround(points: readonly Point[]): Box {
  let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    x0 = Math.min(x0, x);
    y0 = Math.min(y0, y);
    x1 = Math.max(x1, x);
    y1 = Math.max(y1, y);
  }
  return [x0, y0, x1, y1];
}

/** Whether two boxes share more than an edge. */
export function shares(a: Box, b: Box): boolean {
  return Math.min(a[2], b[2]) > Math.max(a[0], b[0]) && Math.min(a[3], b[3]) > Math.max(a[1], b[1]);
}

/** What two boxes share; of negative size where they share nothing. */
export function meet(a: Box, b: Box): Box {
  return [Math.max(a[0], b[0]), Math.max(a[1], b[1]), Math.min(a[2], b[2]), Math.min(a[3], b[3])];
}

/** The matrix in six numbers, or null of anything else. */
export function asMatrix(value: unknown): Matrix | null {
  if (!isArrayLike(value) || value.length < 6) return null;
  const [a, b, c] = [Number(value[0]), Number(value[1]), Number(value[2])];
  return [a, b, c, Number(value[3]), Number(value[4]), Number(value[5])];
}

/** pdf.js hands out plain arrays and typed ones alike, and plain objects with numbered keys never. */
export function isArrayLike(value: unknown): value is ArrayLike<unknown> {
  return typeof value === 'object' && value !== null && 'length' in value;
}
