import { greatest, least } from '../../collections.js';
import type { Line, Run } from './line.js';
import { lineOf } from './line.js';

/** Everything on one baseline, in pieces parted by wide gaps: columns, or a label and its number. */
export interface Row {
  readonly page: number;
  readonly baseline: number;
  readonly top: number;
  readonly bottom: number;
  readonly size: number;
  readonly pieces: readonly Line[];
}

/** Baselines nearer than this many font sizes are the same. */
const SAME_BASELINE = 0.25;
/** Gaps wider than this many font sizes part pieces; justified text seldom has such. */
const WIDE_GAP = 0.8;
/** Opens a letterhead's right column, which may stand close to the left one. */
export const MOTTO = /^(?:CỘNG H(?:ÒA|OÀ) XÃ HỘI|Độc lập\s*[-–])/u;
/** Any gap before it, in font sizes, that is no overlap. */
const MOTTO_GAP = 0.1;

/** Runs of one page to rows from top to bottom. */
export function rowsOf(runs: readonly Run[]): readonly Row[] {
  const groups: Run[][] = [];
  for (const run of runs.toSorted((a, b) => a.baseline - b.baseline)) {
    const group = groups.at(-1);
    const near = group?.[0] && isSameBaseline(group[0], run);
    if (group && near) group.push(run);
    else groups.push([run]);
  }
  return groups.map(rowOf);
}

function isSameBaseline(a: Run, b: Run): boolean {
  return Math.abs(a.baseline - b.baseline) <= SAME_BASELINE * Math.min(a.size, b.size);
}

function rowOf(runs: readonly Run[]): Row {
  return rowOfPieces(piecesOf(runs.toSorted((a, b) => a.box[0] - b.box[0])));
}

/** A row of pieces that are in order from left to right. */
export function rowOfPieces(pieces: readonly Line[]): Row {
  const first = pieces[0];
  return {
    page: first?.page ?? 0,
    baseline: first?.baseline ?? 0,
    top: least(pieces.map((piece) => piece.box[1])),
    bottom: greatest(pieces.map((piece) => piece.box[3])),
    size: greatest(pieces.map((piece) => piece.size)),
    pieces,
  };
}

function piecesOf(sorted: readonly Run[]): readonly Line[] {
  const pieces: Run[][] = [];
  for (const run of sorted) {
    const piece = pieces.at(-1);
    const last = piece?.at(-1);
    if (piece && last && !partsPieces(last, run)) piece.push(run);
    else pieces.push([run]);
  }
  return pieces.map(lineOf);
}

function partsPieces(last: Run, run: Run): boolean {
  const gap = run.box[0] - last.box[2];
  const size = Math.max(last.size, run.size);
  return gap > (MOTTO.test(run.text) ? MOTTO_GAP : WIDE_GAP) * size;
}
