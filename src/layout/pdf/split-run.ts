import { offsetsIn } from './letter-widths.js';
import type { Run } from './line.js';

/** The blank may be this many font sizes away from where the estimate puts it. */
const NEAR = 1.5;

/** Splits a run that crosses a cell border at the blank nearest to the border; whole where there is none. */
export function splitAt(run: Run, x: number): readonly Run[] {
  const starts = offsets(run);
  const blanks = Array.from(run.text.matchAll(/\s+/gu), ({ index }) => index).filter((index) => {
    return Math.abs((starts[index] ?? 0) - x) <= NEAR * run.size;
  });
  const distance = (index: number): number => Math.abs((starts[index] ?? 0) - x);
  const [at] = blanks.toSorted((a, b) => distance(a) - distance(b));
  if (at === undefined || at === 0 || run.text.slice(at).trim() === '') return [run];
  const [x0, y0, x1, y1] = run.box;
  return [
    { ...run, text: run.text.slice(0, at), box: [x0, y0, Math.min(x, starts[at] ?? x), y1] },
    {
      ...run,
      text: run.text.slice(at).trimStart(),
      box: [Math.max(x, starts[at] ?? x), y0, x1, y1],
    },
  ];
}

/** Estimated x of each character of the run. */
function offsets({ text, box: [x0, , x1] }: Run): readonly number[] {
  return offsetsIn(text).map((share) => x0 + share * (x1 - x0));
}
