import { groupBy } from '../../collections.js';
import { toSuperscript } from '../../read/superscript.js';
import type { Run } from './line.js';

const MARK = /^[([]?\d{1,3}[)\]]?$/;
/** A mark is at most this share of its neighbour's size, or of its full size and clearly raised ... */
const SMALL = 0.86;
const FULL = 1.02;
/** ... stands this many of its neighbour's sizes higher ... */
const LOWEST_RISE = 0.12;
const CLEAR_RISE = 0.25;
const HIGHEST_RISE = 0.7;
/** ... and as near as this; one of full size touches a word. */
const NEAR = 0.45;
const TOUCHING = 0.12;

const ENDS_WITH_LETTER = /\p{L}$/u;

/** Digits as a footnote mark: nothing that later stages could read as part of a number. */
export const FOOTNOTE_MARK = /^[⁽⁰¹²³⁴⁵⁶⁷⁸⁹]+⁾?$/u;

/**
 * Raised small digits become superscript digits on the baseline of their neighbour, so that 'thông¹'
 * and '84¹' never read as 'thông1' and 841.
 */
export function liftMarks(runs: readonly Run[]): readonly Run[] {
  const smallest = runs.reduce(
    (least, run) => (isDigits(run) ? Math.min(least, run.size) : least),
    Infinity,
  );
  const hostOf = hostFinder(runs.filter((run) => mayBeHost(run, smallest)));
  return runs.map((run) => {
    const host = isDigits(run) ? hostOf(run) : undefined;
    return host ? { ...run, text: superscript(run.text), baseline: host.baseline } : run;
  });
}

function isDigits({ text }: Run): boolean {
  return MARK.test(text.trim());
}

/** Whether a mark of this size could stand beside the run: it is larger, or ends with a letter. */
function mayBeHost({ text, size }: Run, mark: number): boolean {
  return mark <= SMALL * size || ENDS_WITH_LETTER.test(text);
}

/** Squares of this many points; a mark and its neighbour are never further apart than one. */
const SQUARE = 24;

/**
 * Finds a mark's neighbour, the first one drawn where there are several. A page may hold tens of
 * thousands of numbers, so each is held against those only that end or begin beside it.
 */
function hostFinder(runs: readonly Run[]): (mark: Run) => Run | undefined {
  const order = new Map(runs.map((run, index) => [run, index]));
  const squareOf = (x: number, y: number): string =>
    `${Math.floor(x / SQUARE)} ${Math.floor(y / SQUARE)}`;
  const ends = groupBy(runs, ({ box, baseline }) => squareOf(box[2], baseline));
  const begins = groupBy(runs, ({ box, baseline }) => squareOf(box[0], baseline));
  const around = (x: number, y: number, held: Map<string, Run[]>): Run[] =>
    [-1, 0, 1].flatMap((i) =>
      [0, 1].flatMap((k) => held.get(squareOf(x + i * SQUARE, y + k * SQUARE)) ?? []),
    );
  return (mark) =>
    [...around(mark.box[0], mark.baseline, ends), ...around(mark.box[2], mark.baseline, begins)]
      .filter((host) => isHost(host, mark))
      .sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0))[0];
}

function isHost(host: Run, mark: Run): boolean {
  const rise = (host.baseline - mark.baseline) / host.size;
  const gap = Math.max(mark.box[0] - host.box[2], host.box[0] - mark.box[2]) / host.size;
  if (rise < LOWEST_RISE || rise > HIGHEST_RISE || gap <= -NEAR) return false;
  if (mark.size <= SMALL * host.size) return gap <= NEAR;
  // Numbers of one size may stand on uneven lines in the cells of a table.
  const behindWord = ENDS_WITH_LETTER.test(host.text) && mark.box[0] > host.box[0];
  return mark.size <= FULL * host.size && rise >= CLEAR_RISE && gap <= TOUCHING && behindWord;
}

function superscript(text: string): string {
  return toSuperscript(text).replace(/[([]/, '⁽').replace(/[)\]]/, '⁾');
}
