import type { Box, Ruling } from '../model.js';

/** A mark with neither side longer than this many times the other is a dot, of no direction. */
const SQUARE = 2;
/** Dots of one line are no further apart than this. Points. */
const WIDEST_STEP = 3.5;
/** Dots of one line lean no more than this from one to the next. Points. */
const LEAN = 0.4;
/** Fewer dots in a row are chance: the corners of a grid, a colon. */
const FEWEST_DOTS = 4;

/** Whether a small mark has no direction of its own. */
export function isDot([x0, y0, x1, y1]: Box): boolean {
  const [width, height] = [x1 - x0, y1 - y0];
  return width <= SQUARE * height && height <= SQUARE * width;
}

/** The lines that dots in a row make, as word processors and browsers draw dotted borders. */
export function dottedLines(dots: readonly Box[]): readonly Ruling[] {
  const across = chains(dots).map(([from, to, y]): Ruling => [from, y, to, y]);
  const along = chains(dots.map(([x0, y0, x1, y1]): Box => [y0, x0, y1, x1]));
  return [...across, ...along.map(([from, to, x]): Ruling => [x, from, x, to])];
}

type Chain = readonly [from: number, to: number, at: number];

/** Dots that follow each other from left to right. Linear but for sorting. */
function chains(dots: readonly Box[]): readonly Chain[] {
  const found: { from: number; to: number; at: number; count: number }[] = [];
  const open = new Map<number, (typeof found)[number]>();
  for (const [x0, y0, x1, y1] of dots.toSorted((a, b) => a[0] - b[0])) {
    const at = (y0 + y1) / 2;
    const key = Math.round(at / LEAN);
    const near = [key, key - 1, key + 1]
      .map((other) => open.get(other))
      .find((chain) => chain && x0 - chain.to <= WIDEST_STEP && Math.abs(chain.at - at) <= LEAN);
    const chain = near ?? { from: x0, to: x1, at, count: 0 };
    if (!near) {
      found.push(chain);
      open.set(key, chain);
    }
    chain.to = Math.max(chain.to, x1);
    chain.count++;
  }
  return found
    .filter(({ count }) => count >= FEWEST_DOTS)
    .map(({ from, to, at }): Chain => [from, to, at]);
}
