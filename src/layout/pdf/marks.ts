import { toSuperscript } from '../../read/docx-runs.js';
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
  return runs.map((run) => {
    if (!MARK.test(run.text.trim())) return run;
    const host = runs.find((other) => isHost(other, run));
    return host ? { ...run, text: superscript(run.text), baseline: host.baseline } : run;
  });
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
