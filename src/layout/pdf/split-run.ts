import { offsetsIn } from './letter-widths.js';
import type { Run } from './line.js';

const NUMBER_AND_WORDS = /^(-|[\d.,]+%?)\s+\p{L}/u;
/** The blank may be this many font sizes away from where the estimate puts it. */
const NEAR = 1.5;

/** '12 345', '7', '1.204': digits that blanks part into thousands, or none. */
const GROUPED = /^(?:[1-9]\d{0,2}(?: \d{3})+|[\d.,]+%?)$/;

/**
 * Splits a run that crosses a cell border at the blank nearest to the border; whole where there is
 * none. A blank that parts thousands is none where another one parts two numbers.
 * @param rank 1 for the next nearest blank, where there is one
 */
export function splitAt(run: Run, x: number, rank: 0 | 1 = 0): readonly Run[] {
  const starts = offsets(run);
  const blanks = Array.from(run.text.matchAll(/\s+/gu), ({ index }) => index).filter((index) => {
    return Math.abs((starts[index] ?? 0) - x) <= NEAR * run.size;
  });
  const distance = (index: number): number => Math.abs((starts[index] ?? 0) - x);
  const between = blanks.filter((index) =>
    [run.text.slice(0, index), run.text.slice(index)].every((part) => GROUPED.test(part.trim())),
  );
  const sorted = (between.length > 0 ? between : blanks).toSorted(
    (a, b) => distance(a) - distance(b),
  );
  const at = sorted[rank] ?? sorted[0];
  return at === undefined ? [run] : cut(run, at, x);
}

/** A run that opens or ends with a number, in two: the number and the words; null for any other. */
export function splitNumber(run: Run): readonly [Run, Run] | null {
  const at = NUMBER_AND_WORDS.exec(run.text)?.[1]?.length ?? run.text.search(/\s[\d.,]+%?\s*$/u);
  const [left, right] = at > 0 ? cut(run, at, offsets(run)[at] ?? 0) : [];
  return left && right ? [left, right] : null;
}

/** Parts a run at one of its blanks, on either side of x. */
function cut(run: Run, at: number, x: number): readonly Run[] {
  if (at === 0 || run.text.slice(at).trim() === '') return [run];
  const blank = offsets(run)[at] ?? x;
  const [x0, y0, x1, y1] = run.box;
  return [
    { ...run, text: run.text.slice(0, at), box: [x0, y0, Math.min(x, blank), y1] },
    { ...run, text: run.text.slice(at).trimStart(), box: [Math.max(x, blank), y0, x1, y1] },
  ];
}

/** Estimated x of each character of the run. */
function offsets({ text, box: [x0, , x1] }: Run): readonly number[] {
  return offsetsIn(text).map((share) => x0 + share * (x1 - x0));
}
