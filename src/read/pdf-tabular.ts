import { groupBy } from '../collections.js';
import type { GlyphRun } from '../model.js';

/** A gap wider than this many font sizes may part two columns; a blank is about a quarter. */
const WIDE_GAP = 0.9;
const ROWS_OF_A_TABLE = 2;

/** Whether a page may hold a table: several lines with wide gaps in them. Errs on the side of yes. */
export function looksTabular(runs: readonly GlyphRun[]): boolean {
  const rows = groupBy(runs, (run) => Math.round(run.box[3] / 4));
  let gapped = 0;
  for (const row of rows.values()) if (hasWideGap(row)) gapped++;
  return gapped >= ROWS_OF_A_TABLE;
}

function hasWideGap(row: readonly GlyphRun[]): boolean {
  const sorted = row.toSorted((a, b) => a.box[0] - b.box[0]);
  return sorted.some((run, index) => {
    const before = sorted[index - 1];
    return before !== undefined && run.box[0] - before.box[2] > WIDE_GAP * run.size;
  });
}
