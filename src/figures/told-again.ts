import { equal } from '../number/decimal.js';
import type { Lexicon } from './meaning.js';
import { isCount, type Occurrence, renamed, sameScope } from './occurrence.js';

/** What is late, as resolved and as pending. */
const LATE = ['resolved_late', 'pending_overdue'];

/** No one speaks of a number again further on. */
const NEAR = 2;

/**
 * 'Đã giải quyết 900 hồ sơ, trong đó quá hạn 61 hồ sơ. … Trong 61 hồ sơ quá hạn, xã A chiếm 54 hồ sơ':
 * what is told again by its number is the quantity that it was, and so are its parts in the sentence.
 */
export function withToldAgain(
  occurrences: readonly Occurrence[],
  lexicon: Lexicon,
): readonly Occurrence[] {
  const again = occurrences.filter(isOpen);
  if (again.length === 0) return occurrences;
  const settled = [...occurrences];
  for (const o of again) {
    if (o.unitName !== '' || o.field !== '') continue;
    const told = toldBefore(o, occurrences);
    if (!told) continue;
    const parts = again.filter((part) => part.id >= o.id && isOfSentence(part, o));
    for (const { id } of parts)
      settled[id] = renamed(settled[id] as Occurrence, lexicon.byId.get(told.indicator));
  }
  return settled;
}

/** A number of hồ sơ that are late, of which nothing says whether they were resolved. */
const isOpen = ({ indicator, cell, period }: Occurrence): boolean =>
  indicator === 'overdue_count' && cell === null && period === '';

const isOfSentence = (a: Occurrence, b: Occurrence): boolean =>
  a.block === b.block && a.sentence === b.sentence;

/** What was stated shortly before with the same number; nothing where it may be one of two. */
function toldBefore(o: Occurrence, occurrences: readonly Occurrence[]): Occurrence | undefined {
  if (o.value.digits < 2n) return undefined;
  const alike = occurrences.filter(
    (each) =>
      each.id < o.id &&
      each.cell === null &&
      o.block - each.block <= NEAR &&
      LATE.includes(each.indicator) &&
      isCount(each) &&
      sameScope(each, o) &&
      equal(each.value, o.value) &&
      !isOfSentence(each, o),
  );
  const [first, ...others] = alike;
  return others.every(({ indicator }) => indicator === first?.indicator) ? first : undefined;
}
