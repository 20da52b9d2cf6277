import { groupBy } from '../collections.js';
import { equal, toPlain } from '../number/decimal.js';
import type { Lexicon } from './meaning.js';
import {
  asKnown,
  isCount,
  isOfSentence,
  type Occurrence,
  sameScope,
  scopeOf,
  totalOf,
} from './occurrence.js';

/** What is late, as resolved and as pending. */
const LATE = ['resolved_late', 'pending_overdue'];

/** No one speaks of a number again further on: one of two digits may well be told of behind a table. */
const NEAR = 2;
const FAR = 4;
const TWO_DIGITS = 10n;

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
  const late = lateByBlock(occurrences);
  const sentences = groupBy(again, ({ block, sentence }) => `${String(block)} ${String(sentence)}`);
  for (const listed of sentences.values()) {
    let told: Occurrence | undefined;
    for (const o of listed) {
      if (o.unitName === '' && o.field === '') told = toldBefore(o, late) ?? told;
      if (told) settled[o.id] = asKnown(o, told.indicator, lexicon);
    }
    const whole = told ? undefined : madeBy(listed, late);
    if (whole) for (const o of listed) settled[o.id] = partOf(whole, o, lexicon);
  }
  return settled;
}

/** A number of hồ sơ that are late, of which nothing says whether they were resolved. */
const isOpen = ({ indicator, cell, period }: Occurrence): boolean =>
  indicator === 'overdue_count' && cell === null && period === '';

/** What each paragraph states to be late, where it does so first: of those alike the others tell no more. */
function lateByBlock(occurrences: readonly Occurrence[]): ReadonlyMap<number, Occurrence[]> {
  const late = occurrences.filter(
    (o) => LATE.includes(o.indicator) && o.cell === null && isCount(o),
  );
  const alike = groupBy(late, (o) =>
    [o.block, o.indicator, toPlain(o.value), scopeOf(o)].join('|'),
  );
  const firsts = [...alike.values()].flatMap(([first]) => first ?? []);
  return groupBy(firsts, ({ block }) => block);
}

/** 'Quá hạn 14 hồ sơ. … Hồ sơ quá hạn ở xã A 9 hồ sơ, xã B 5 hồ sơ': what was stated shortly before and is just what the units or lĩnh vực of a sentence make. */
function madeBy(
  listed: readonly Occurrence[],
  late: ReadonlyMap<number, readonly Occurrence[]>,
): Occurrence | undefined {
  const [first] = listed;
  const names = new Set(listed.map(({ unitName, field }) => unitName || field));
  const areOne = listed.every(({ level, base }) => level === first?.level && base === null);
  if (!first || names.size < 2 || names.size < listed.length || names.has('') || !areOne) return;
  const all = { ...first, value: totalOf(listed), unitName: '', field: '' };
  return toldBefore(all, late) ?? toldBefore({ ...all, level: 'all' }, late);
}

const partOf = (whole: Occurrence, o: Occurrence, lexicon: Lexicon): Occurrence => ({
  ...asKnown(o, whole.indicator, lexicon),
  parent: whole.id,
  bond: 'part',
  group: `${String(o.block)}.${String(whole.id)}`,
});

/** What was stated shortly before with the same number; nothing where it may be one of two. */
function toldBefore(
  o: Occurrence,
  late: ReadonlyMap<number, readonly Occurrence[]>,
): Occurrence | undefined {
  if (o.value.digits < 2n) return undefined;
  const back = o.value.digits < TWO_DIGITS ? NEAR : FAR;
  const near = Array.from({ length: back + 1 }, (_, k) => late.get(o.block - back + k) ?? []);
  const alike = near
    .flat()
    .filter(
      (each) =>
        each.id < o.id &&
        sameScope(each, o) &&
        equal(each.value, o.value) &&
        !isOfSentence(each, o),
    );
  const [first, ...others] = alike;
  return others.every(({ indicator }) => indicator === first?.indicator) ? first : undefined;
}
