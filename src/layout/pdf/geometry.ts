import type { Box } from '../../model.js';

/** The smallest box around all of them; boxes are x0 y0 x1 y1 in points from the top left. */
export function union(boxes: readonly Box[]): Box {
  let [x0, y0, x1, y1] = boxes[0] as Box;
  for (const box of boxes) {
    x0 = Math.min(x0, box[0]);
    y0 = Math.min(y0, box[1]);
    x1 = Math.max(x1, box[2]);
    y1 = Math.max(y1, box[3]);
  }
  return [x0, y0, x1, y1];
}

/** The middle value (the upper one of two); 0 of nothing. */
export function median(values: readonly number[]): number {
  const sorted = values.length > 1 ? values.toSorted((a, b) => a - b) : values;
  return sorted[values.length >> 1] ?? 0;
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
