import type { Box } from '../../model.js';

/** The smallest box around all of them; boxes are x0 y0 x1 y1 in points from the top left. */
export function union(boxes: readonly Box[]): Box {
  return boxes.reduce(([x0, y0, x1, y1], box) => [
    Math.min(x0, box[0]),
    Math.min(y0, box[1]),
    Math.max(x1, box[2]),
    Math.max(y1, box[3]),
  ]);
}

/** The middle value (the upper one of two); 0 of nothing. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
}

/** Values within `tolerance` of their neighbour, sorted, as groups. */
export function clusters(values: readonly number[], tolerance: number): readonly number[][] {
  const groups: number[][] = [];
  for (const value of values.toSorted((a, b) => a - b)) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group && last !== undefined && value - last <= tolerance) group.push(value);
    else groups.push([value]);
  }
  return groups;
}

/** The value that most others share within `tolerance`; null of nothing. */
export function mode(values: readonly number[], tolerance: number): number | null {
  const groups = clusters(values, tolerance).toSorted((a, b) => b.length - a.length);
  return groups[0] ? median(groups[0]) : null;
}
