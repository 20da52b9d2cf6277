import { lowerBound } from '../../collections.js';
import { toSuperscript } from '../../read/superscript.js';
import type { Run } from './line.js';

const MARK = /^[([]?\d{1,3}[)\]]?$/;
/** A mark is at most this share of its neighbour's size ... */
const SMALL = 0.8;
/** ... stands this many of its neighbour's sizes higher ... */
const LOWEST_RISE = 0.12;
const HIGHEST_RISE = 0.7;
/** ... and as near as this. */
const NEAR = 0.45;

/** Digits as a footnote mark: nothing that later stages could read as part of a number. */
export const FOOTNOTE_MARK = /^[⁽⁰¹²³⁴⁵⁶⁷⁸⁹]+⁾?$/u;

/**
 * Raised small digits become superscript digits on the baseline of their neighbour, so that 'thông¹'
 * and '84¹' never read as 'thông1' and 841.
 */
export function liftMarks(runs: readonly Run[]): readonly Run[] {
  const hostOf = hostFinder(runs);
  return runs.map((run) => {
    if (!MARK.test(run.text.trim())) return run;
    const host = hostOf(run);
    return host ? { ...run, text: superscript(run.text), baseline: host.baseline } : run;
  });
}

interface Placed {
  readonly run: Run;
  /** Its place in the order of drawing. */
  readonly order: number;
}

/**
 * Finds a mark's neighbour, the first one drawn where there are several. A page may hold tens of
 * thousands of numbers, so each is held against the runs on the baselines just below it only.
 */
function hostFinder(runs: readonly Run[]): (mark: Run) => Run | undefined {
  const sorted = runs
    .map((run, order): Placed => ({ run, order }))
    .sort((a, b) => a.run.baseline - b.run.baseline);
  const largest = runs.reduce((size, run) => Math.max(size, run.size), 0);
  return (mark) => {
    const highest = mark.baseline + HIGHEST_RISE * largest;
    let first: Placed | undefined;
    // A host is larger than its mark.
    const lowest = mark.baseline + LOWEST_RISE * mark.size;
    let at = lowerBound(sorted, lowest, ({ run }) => run.baseline);
    for (; at < sorted.length; at += 1) {
      const placed = sorted[at] as Placed;
      if (placed.run.baseline > highest) break;
      if ((!first || placed.order < first.order) && isHost(placed.run, mark)) first = placed;
    }
    return first?.run;
  };
}

function isHost(host: Run, mark: Run): boolean {
  const rise = (host.baseline - mark.baseline) / host.size;
  const gap = Math.max(mark.box[0] - host.box[2], host.box[0] - mark.box[2]) / host.size;
  return (
    mark.size <= SMALL * host.size &&
    rise >= LOWEST_RISE &&
    rise <= HIGHEST_RISE &&
    gap <= NEAR &&
    gap > -NEAR
  );
}

function superscript(text: string): string {
  return toSuperscript(text).replace(/[([]/, '⁽').replace(/[)\]]/, '⁾');
}
