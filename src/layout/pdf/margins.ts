import type { Box } from '../../model.js';
import { clusters, median, union } from './geometry.js';
import type { Line } from './line.js';

/** Left and right edge of the text, in points. */
export interface Margins {
  readonly left: number;
  readonly right: number;
}

/** Lines whose edges are this near share the edge. Points. */
const SAME_EDGE = 2;

/** Margins of the lines: the leftmost and rightmost edges that several share; null of too few lines. */
export function marginsOf(lines: readonly Line[]): Margins | null {
  const enough = Math.max(2, lines.length * 0.08);
  const shared = (values: readonly number[]): readonly number[] =>
    clusters(values, SAME_EDGE)
      .filter((group) => group.length >= enough)
      .map(median);
  const left = shared(lines.map((line) => line.box[0]))[0];
  const right = shared(lines.map((line) => line.box[2])).at(-1);
  return left !== undefined && right !== undefined && right > left ? { left, right } : null;
}

/** The outermost edges of all boxes; both 0 where there are none. */
export function extentOf(boxes: readonly { readonly box: Box }[]): Margins {
  if (boxes.length === 0) return { left: 0, right: 0 };
  const [left, , right] = union(boxes.map(({ box }) => box));
  return { left, right };
}
