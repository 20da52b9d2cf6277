import type { Ruling } from '../../model.js';
import { clusters, median } from './geometry.js';

/** A straight line: `at` on one axis, from `from` to `to` on the other, in points. */
export interface Edge {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** The lines of one page, pieces of one line joined. */
export interface Edges {
  readonly horizontal: readonly Edge[];
  readonly vertical: readonly Edge[];
}

/** The strokes of a double border and the borders of neighbouring cells count as one line. */
const SAME_LINE = 2;
/** Gaps of a dotted line, and corners that do not quite meet. */
export const JOIN = 3.5;
/** What is shorter after joining is no border. */
const SHORTEST_EDGE = 5;

/** Sorts lines by direction and joins the pieces of one line. */
export function edgesOf(rulings: readonly Ruling[]): Edges {
  const flat = rulings.filter(([x0, y0, x1, y1]) => x1 - x0 >= y1 - y0);
  const upright = rulings.filter(([x0, y0, x1, y1]) => x1 - x0 < y1 - y0);
  return {
    horizontal: joined(flat.map(([x0, y0, x1, y1]) => ({ at: (y0 + y1) / 2, from: x0, to: x1 }))),
    vertical: joined(upright.map(([x0, y0, x1, y1]) => ({ at: (x0 + x1) / 2, from: y0, to: y1 }))),
  };
}

function joined(edges: readonly Edge[]): readonly Edge[] {
  const groups = clusters(
    edges.map((edge) => edge.at),
    SAME_LINE,
  );
  let start = 0;
  const sorted = edges.toSorted((a, b) => a.at - b.at);
  return groups.flatMap((group) => {
    const members = sorted.slice(start, (start += group.length));
    return joinedAlong(members, median(group));
  });
}

function joinedAlong(edges: readonly Edge[], at: number): readonly Edge[] {
  const result: Edge[] = [];
  for (const { from, to } of edges.toSorted((a, b) => a.from - b.from)) {
    const last = result.at(-1);
    if (last && from <= last.to + JOIN)
      result[result.length - 1] = { at, from: last.from, to: Math.max(last.to, to) };
    else result.push({ at, from, to });
  }
  return result.filter((edge) => edge.to - edge.from >= SHORTEST_EDGE);
}
