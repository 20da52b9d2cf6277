import { groupBy } from '../collections.js';
import { tokenAt } from '../number/tokens.js';
import { opensSentence } from './clauses.js';
import type { Reading } from './items.js';
import { isAllInTime, withPast } from './late.js';
import type { Lexicon } from './meaning.js';
import { isCount, type Occurrence, sameScope } from './occurrence.js';

/** What is past its time, by what right before it is in time. */
const PAST_BESIDE: Readonly<Record<string, string>> = {
  resolved_early: 'resolved_late',
  resolved_on_time: 'resolved_late',
  resolved_early_or_on_time: 'resolved_late',
  pending_in_time: 'pending_overdue',
};

/**
 * 'Trước hạn: 800 hồ sơ. Đúng hạn: 90 hồ sơ. Quá hạn: 10 hồ sơ': sentences, or lines of one rank, that
 * list what became of the hồ sơ. A bare 'quá hạn' is of those that the one right before it is of.
 */
export function withLateBehindInTime(
  occurrences: readonly Occurrence[],
  readings: ReadonlyMap<number, Reading>,
  lexicon: Lexicon,
): readonly Occurrence[] {
  if (!occurrences.some(({ indicator }) => indicator === 'overdue_count')) return occurrences;
  const groups = groupBy(occurrences, ({ group }) => group);
  const past = new Map<number, string>();
  let before: Occurrence | undefined;
  for (const o of occurrences) {
    if (!isCount(o)) continue;
    const now = before && pastBeside(o, before, groups.get(o.group) ?? []);
    if (now && isLabelled(o, readings.get(o.block))) past.set(o.id, now);
    before = o;
  }
  return withPast(occurrences, past, lexicon);
}

/** What a count past its time is behind another in the sentence or line before; undefined where that tells nothing. */
function pastBeside(
  o: Occurrence,
  before: Occurrence,
  beside: readonly Occurrence[],
): string | undefined {
  const follows =
    o.block === before.block ? o.sentence === before.sentence + 1 : o.block === before.block + 1;
  if (o.indicator !== 'overdue_count' || o.cell !== null || before.cell !== null) return undefined;
  if (!follows || o.group !== before.group || !sameScope(o, before)) return undefined;
  const now = PAST_BESIDE[before.indicator];
  const here = beside.filter((each) => sameScope(each, o));
  return now === 'resolved_late' && isAllInTime(here, here, o) ? undefined : now;
}

/** Whether a sentence begins with its name: 'Quá hạn: 10', 'Số hồ sơ quá hạn là 10'; 'Hiện còn 10 hồ sơ quá hạn' speaks of now. */
function isLabelled(o: Occurrence, reading: Reading | undefined): boolean {
  if (!reading) return false;
  let at = tokenAt(reading.tokens, o.start);
  while (at > reading.from && !opensSentence(reading, at)) at--;
  const first = reading.starting[at]?.some(({ meaning }) => meaning.type === 'term') ?? false;
  return first || /^(số|tổng|hồ|có)$/.test(reading.tokens[at]?.norm ?? '');
}
