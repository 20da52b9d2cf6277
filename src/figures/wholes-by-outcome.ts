import { groupBy } from '../collections.js';
import { tokenAt } from '../number/tokens.js';
import { areNearly } from './back-to-whole.js';
import type { Reading } from './items.js';
import type { Lexicon } from './meaning.js';
import { asKnown, isCount, type Occurrence, sameScope, withReplaced } from './occurrence.js';

/** What became of hồ sơ is told within so many numbers behind how many there were, or in so many next lines. */
const FURTHEST = 8;
const LINES = 3;

/**
 * 'Tổng số hồ sơ giải quyết là 3.000. Đã giải quyết 2.500; đang giải quyết 500': a total that what was resolved
 * and what is pending make, or nearly, is all that there was to be resolved.
 */
export function withWholesByOutcome(
  occurrences: readonly Occurrence[],
  readings: ReadonlyMap<number, Reading>,
  lexicon: Lexicon,
): readonly Occurrence[] {
  const open = occurrences.filter((o) => isOpen(o) && !saysDone(o, readings.get(o.block)));
  if (open.length === 0) return occurrences;
  const partsOf = groupBy(occurrences, ({ parent }) => parent);
  const changed = new Map<number, Occurrence>();
  for (const o of open) {
    const behind = occurrences
      .slice(o.id + 1, o.id + 1 + FURTHEST)
      .filter((each) =>
        each.block === o.block
          ? each.sentence - o.sentence <= 1
          : each.group === o.group && each.block - o.block <= LINES,
      );
    const told = [...(partsOf.get(o.id) ?? []), ...behind].filter(
      (each) => isCount(each) && sameScope(each, o),
    );
    const done = told.find(isDone);
    const pending = told.find(({ indicator }) => indicator === 'pending_total');
    if (!done || !pending || !areNearly(o, [done, pending])) continue;
    if (isIntakeBefore(o, occurrences)) continue;
    changed.set(o.id, asKnown(o, 'intake_total', lexicon));
    changed.set(done.id, asKnown(done, 'resolved_total', lexicon));
  }
  return withReplaced(occurrences, changed);
}

/** A total of hồ sơ 'giải quyết' of the report's own time. */
const isOpen = ({ indicator, dims, cell, period }: Occurrence): boolean =>
  indicator === 'resolved_total' && dims.total !== undefined && cell === null && period === '';

/** What was resolved, in time or not; as a part of such a total its name is the same, so that it has none of its own. */
const isDone = ({ indicator, dims: { stage, timing, channel } }: Occurrence): boolean =>
  indicator === 'resolved_total' ||
  (indicator === 'other' && stage === 'resolved' && timing === undefined && channel === undefined);

/** Whether the words right before a number say that it is done. */
function saysDone({ start }: Occurrence, reading: Reading | undefined): boolean {
  if (!reading) return true;
  const at = tokenAt(reading.tokens, start);
  return reading.tokens
    .slice(Math.max(0, at - LONGEST_LABEL), at)
    .some(({ norm }) => /^(đã|được|xong|hoàn|trả)$/.test(norm));
}

/** No words before such a total say more of it. */
const LONGEST_LABEL = 12;

/** Whether what came in is told before it, so that it is another number. */
const isIntakeBefore = (o: Occurrence, occurrences: readonly Occurrence[]): boolean =>
  occurrences
    .slice(Math.max(0, o.id - FURTHEST), o.id)
    .some((each) => each.indicator.startsWith('intake_') && sameScope(each, o));
