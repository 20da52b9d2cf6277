import { compare } from '../number/decimal.js';
import { tokenAt } from '../number/tokens.js';
import { originsOf } from './by-origin.js';
import { within } from './clauses.js';
import type { Reading } from './items.js';
import type { Lexicon } from './meaning.js';
import { asKnown, isCount, type Occurrence, sameScope, withReplaced } from './occurrence.js';

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
    const kind = originsOf(first.indicator, second.indicator);
    const isTheirs = [first, second].every(
      (o) =>
        o.sentence === whole.sentence && sameScope(o, whole) && compare(o.value, whole.value) <= 0,
    );
    if (!kind || !isTheirs || !comesTo(second, whole, reading)) return;
    const [anew, , all] = kind;
    const plain = [first, second].find(({ indicator }) => indicator === all);
    if (plain && !isAdded(plain, first, second, whole, reading)) return;
    changed.set(whole.id, asKnown(whole, all, lexicon));
    if (plain) changed.set(plain.id, asKnown(plain, anew, lexicon));
  });
  return withReplaced(found, changed);
}

/** 'Tiếp nhận 58 phản ánh, cộng 11 phản ánh tuần trước chuyển sang là 69': what came in is new where what was there before is added to it. */
function isAdded(
  came: Occurrence,
  first: Occurrence,
  second: Occurrence,
  whole: Occurrence,
  { tokens }: Reading,
): boolean {
  const between = tokens.slice(tokenAt(tokens, first.end), tokenAt(tokens, second.start));
  return (
    came.dims.total === undefined &&
    compare(came.value, whole.value) < 0 &&
    between.some(({ norm }) => /^(cộng|cùng|thêm)$/.test(norm))
  );
}

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
