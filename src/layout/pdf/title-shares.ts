import type { Line } from './line.js';

/** A line of a title and the columns it stands over. */
export interface Piece {
  readonly line: Line;
  readonly from: number;
  readonly to: number;
}

/** Columns from one to another, both counted in. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** What it weighs that a column with a title of its own is left without one over it, in font sizes. */
const LEFT_OVER = 1.5;

/** A way to give columns to titles, and what speaks against it in font sizes. */
interface Sharing {
  readonly cost: number;
  readonly shares: readonly Range[];
}

/**
 * Shares out columns among the titles of one row, from left to right, so that each title stands as
 * near as can be to the middle of its columns and few of the open columns are left over.
 */
export function sharesOf(
  row: readonly Piece[],
  middles: readonly number[],
  isOpen: readonly boolean[],
): ReadonlyMap<Piece, Range> {
  let best: readonly Sharing[] = withLeftOver([{ cost: 0, shares: [] }], isOpen);
  for (const { line, from, to } of row) {
    const next: Sharing[] = [];
    for (let first = from; first >= 0 && (first === from || isOpen[first]); first--)
      for (let last = to; last < middles.length && (last === to || isOpen[last]); last++) {
        const { cost, shares } = best[first] ?? IMPOSSIBLE;
        const middle = ((middles[first] ?? 0) + (middles[last] ?? 0)) / 2;
        const total = cost + Math.abs(middle - middleOf(line)) / line.size;
        if (total < (next[last + 1] ?? IMPOSSIBLE).cost)
          next[last + 1] = { cost: total, shares: [...shares, { from: first, to: last }] };
      }
    best = withLeftOver(next, isOpen);
  }
  const { shares } = best[middles.length] ?? IMPOSSIBLE;
  return new Map(
    row.flatMap((piece, at) => {
      const share = shares[at];
      return share ? [[piece, share] as const] : [];
    }),
  );
}

const IMPOSSIBLE: Sharing = { cost: Infinity, shares: [] };

/** The best sharing of the columns before each, where some at the end may be left over. */
function withLeftOver(known: readonly Sharing[], isOpen: readonly boolean[]): readonly Sharing[] {
  const best: Sharing[] = [];
  for (let column = 0; column <= isOpen.length; column++) {
    const { cost, shares } = best[column - 1] ?? IMPOSSIBLE;
    const left = { cost: cost + (isOpen[column - 1] ? LEFT_OVER : 0), shares };
    const own = known[column] ?? IMPOSSIBLE;
    best.push(own.cost <= left.cost ? own : left);
  }
  return best;
}

/** The x of a line's middle, in points. */
export function middleOf({ box }: Line): number {
  return (box[0] + box[2]) / 2;
}
