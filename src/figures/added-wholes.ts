import { compare } from '../number/decimal.js';
import { tokenAt } from '../number/tokens.js';
import { within } from './clauses.js';
import type { Reading } from './items.js';
import type { Lexicon } from './meaning.js';
import { asKnown, isCount, type Occurrence, sameScope, withReplaced } from './occurrence.js';

/** What came in anew and what was there before, of hồ sơ and of PAKN, and both together. */
const BY_ORIGIN = [
  ['intake_new', 'intake_carried', 'intake_total'],
  ['feedback_new', 'feedback_carried', 'feedback_received'],
] as const;

/**
 * 'Đầu tuần còn 38 hồ sơ, cộng với 212 hồ sơ nhận mới thành 250 hồ sơ', 'tiếp nhận mới 517, cùng 20 hồ sơ
 * tháng 8 chuyển sang là 537 hồ sơ': what the two come to is all that there was to be handled.
 */
export function withAddedWholes(
  found: readonly Occurrence[],
  reading: Reading,
  lexicon: Lexicon,
): readonly Occurrence[] {
  const changed = new Map<number, Occurrence>();
  const counts = found.filter(isCount);
  counts.forEach((whole, at) => {
    const [first, second] = [counts[at - 2], counts[at - 1]];
    if (whole.indicator !== 'other' || !first || !second) return;
    const all = bothOf(first, second);
    const isTheirs = [first, second].every(
      (o) =>
        o.sentence === whole.sentence && sameScope(o, whole) && compare(o.value, whole.value) <= 0,
    );
    if (all !== undefined && isTheirs && comesTo(second, whole, reading))
      changed.set(whole.id, asKnown(whole, all, lexicon));
  });
  return withReplaced(found, changed);
}

const bothOf = (a: Occurrence, b: Occurrence): string | undefined =>
  BY_ORIGIN.find(
    ([anew, old]) =>
      (a.indicator === anew && b.indicator === old) ||
      (a.indicator === old && b.indicator === anew),
  )?.[2];

/** Whether nothing stands between two numbers but what the first counts and a word for what it comes to. */
function comesTo(second: Occurrence, whole: Occurrence, { tokens, marks }: Reading): boolean {
  const [start, end] = [tokenAt(tokens, second.end), tokenAt(tokens, whole.start)];
  const said = within(marks, { start, end });
  const own = tokens
    .slice(start, end)
    .filter((_, k) => !said.some((m) => m.start <= start + k && start + k < m.end));
  return COMES_TO.test(tokens[end - 1]?.norm ?? '') && own.every(({ norm }) => JOINS.test(norm));
}

const COMES_TO = /^(là|thành|bằng|lên)$/;
const JOINS = /^(là|thành|bằng|lên|nâng|đưa|tổng|số|cộng|được|,)$/;
