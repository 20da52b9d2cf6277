import { groupBy } from '../collections.js';
import type { GlyphRun } from '../model.js';

/** A gap wider than this many font sizes may part two columns; a blank is about a quarter. */
const WIDE_GAP = 0.9;
/** So many gaps on a page, in one line or in several, may be a table's. */
const FEWEST_GAPS = 2;

/**
 * Whether a page may hold a table: lines with wide gaps in them, or one line with several, as the
 * last row of a table alone on its page. Errs on the side of yes.
 */
export function looksTabular(runs: readonly GlyphRun[]): boolean {
  const rows = groupBy(runs, (run) => Math.round(run.box[3] / 4));
  let gaps = 0;
  for (const row of rows.values()) gaps += wideGaps(row);
  return gaps >= FEWEST_GAPS;
}

function wideGaps(row: readonly GlyphRun[]): number {
  const sorted = row.toSorted((a, b) => a.box[0] - b.box[0]);
  return sorted.filter((run, index) => {
    const before = sorted[index - 1];
    return before !== undefined && run.box[0] - before.box[2] > WIDE_GAP * run.size;
  }).length;
}
