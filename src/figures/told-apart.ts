import { equal } from '../number/decimal.js';
import { tokenAt } from '../number/tokens.js';
import type { Dimension } from '../ruleset/schema.js';
import { type Stretch, within } from './clauses.js';
import type { Reading } from './items.js';
import { contradicts, indicatorOf, type Lexicon } from './meaning.js';
import { byId, type Occurrence, renamed, totalOf } from './occurrence.js';

/** What else a number stands with. */
interface Beside {
  /** All of its paragraph. */
  readonly found: readonly Occurrence[];
  /** Its own parts. */
  readonly parts: readonly Occurrence[];
}

/**
 * 'Đúng hạn 450/460 hồ sơ. Chia theo cấp: - Cấp tỉnh tiếp nhận 300 hồ sơ, trả kết quả 210 hồ sơ (đúng hạn
 * 205, trễ hạn 5)': an item of a list that tells late ones among its own parts, or begins with what came
 * in and then says that so many were resolved, is no part of what was in time, though that is the number
 * above it. 'Trực tuyến 450/500 hồ sơ: - Cấp tỉnh 300 hồ sơ (trực tuyến 290, trực tiếp 10)' likewise.
 */
export function asToldApart(
  o: Occurrence,
  { found, parts }: Beside,
  reading: Reading,
  lexicon: Lexicon,
): Occurrence {
  const handed = o.bond === 'list' ? HANDED[o.indicator] : undefined;
  if (!handed || o.dims[handed.dimension] !== handed.term) return o;
  const own = said(o, found, reading);
  if (own.includes(handed.dimension)) return o;
  const { [handed.dimension]: above, ...dims } = o.dims;
  const isOther = (part: Occurrence): boolean =>
    contradicts(
      { [handed.dimension]: part.dims[handed.dimension] ?? above },
      { [handed.dimension]: above },
      lexicon,
    );
  const isOfAll =
    [...parts, ...restOf(o, parts, found)].some(isOther) ||
    (handed.dimension === 'timing' && own.includes('stage') && followsIntake(o, found));
  const rule = isOfAll ? indicatorOf(dims, 'count', lexicon) : null;
  return rule ? { ...renamed(o, rule), dims, parent: null, bond: null } : o;
}

/** What a number above a list hands down that the parts of an item may be told apart by. */
const HANDED: Readonly<Record<string, { readonly dimension: Dimension; readonly term: string }>> = {
  resolved_on_time: { dimension: 'timing', term: 'on_time' },
  resolved_early_or_on_time: { dimension: 'timing', term: 'early_or_on_time' },
  intake_online: { dimension: 'channel', term: 'online' },
};

/** '230 hồ sơ, trong đó trước hạn 200, đúng hạn 25, trễ hạn 5': what stands behind the parts and makes with them all there is, no part only for being late. */
function restOf(
  { sentence, value }: Occurrence,
  parts: readonly Occurrence[],
  found: readonly Occurrence[],
): readonly Occurrence[] {
  const last = parts.at(-1);
  const rest = last && byId(found, last.id + 1);
  const isRest = rest?.sentence === sentence && equal(totalOf([...parts, rest]), value);
  return isRest ? [rest] : [];
}

/** Whether the number before it, which hangs on the same one, is what came in. */
function followsIntake(o: Occurrence, found: readonly Occurrence[]): boolean {
  const before = byId(found, o.id - 1);
  return before?.parent === o.parent && /^intake_/.test(before?.indicator ?? '');
}

/** The dimensions that the words between a number and the one before it, and right behind it, speak of. */
function said(
  { id, start, end }: Occurrence,
  found: readonly Occurrence[],
  reading: Reading,
): readonly string[] {
  const { tokens, marks, from } = reading;
  const before = byId(found, id - 1);
  const at = tokenAt(tokens, end);
  const stretches: readonly Stretch[] = [
    { start: before ? tokenAt(tokens, before.end) : from, end: tokenAt(tokens, start) },
    { start: at, end: clauseEnd(tokens, at) },
  ];
  return stretches.flatMap((stretch) =>
    within(marks, stretch).flatMap(({ meaning }) =>
      meaning.type === 'term' ? [meaning.dimension] : [],
    ),
  );
}

/** No clause behind a number is longer, in words. */
const LONGEST_CLAUSE = 12;

function clauseEnd(tokens: Reading['tokens'], from: number): number {
  let end = from;
  while (end < from + LONGEST_CLAUSE && tokens[end]?.kind === 'word') end++;
  return end;
}
