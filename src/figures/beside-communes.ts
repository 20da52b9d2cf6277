import type { Level } from '../model.js';
import { compare } from '../number/decimal.js';
import type { Stretch } from './clauses.js';
import type { Reading } from './items.js';
import { isCount, type Occurrence, withReplaced } from './occurrence.js';

/** So many quantities behind one may stand before that of the communes: b of 'a/b', a share, its change. */
const NEXT = 5;

/**
 * 'Tỷ lệ đúng hạn của huyện đạt 99%, của các xã đạt 97%' in a district's report: set beside its communes
 * what is the huyện's is what its own office has. Of counts that is sure where the communes have more,
 * so that it cannot be that of all. Without them it is no longer of the communes that the sentence
 * before told of.
 *
 * @param before the words before each occurrence that are no other's, by its id
 * @param level the one of what names none
 */
export function withOfficesBesideCommunes(
  found: readonly Occurrence[],
  before: ReadonlyMap<number, Stretch>,
  reading: Reading,
  level: Level,
): readonly Occurrence[] {
  const changed = new Map<number, Occurrence>();
  found.forEach((o, at) => {
    if (!/^(all|commune)$/.test(o.level) || o.unitName !== '' || o.indicator === 'other') return;
    if (level !== 'all' || !saysOfDistrict(reading, before.get(o.id))) return;
    const next = found.slice(at + 1, at + 1 + NEXT);
    const own = isOfOffice(o, next, before, reading) ? 'district' : level;
    const isIts = ({ id, shareOf }: Occurrence): boolean => id === o.base || shareOf === o.id;
    for (const each of [o, ...next.filter(isIts)]) changed.set(each.id, { ...each, level: own });
  });
  return withReplaced(found, changed);
}

function isOfOffice(
  o: Occurrence,
  next: readonly Occurrence[],
  before: ReadonlyMap<number, Stretch>,
  reading: Reading,
): boolean {
  const communes = next.find((other) => isOfCommunes(other, o));
  if (!communes) return false;
  return isCount(o)
    ? compare(o.value, communes.value) < 0
    : saysOf(reading, before.get(communes.id));
}

const isOfCommunes = (other: Occurrence, o: Occurrence): boolean =>
  other.level === 'commune' &&
  other.indicator === o.indicator &&
  other.sentence === o.sentence &&
  other.unitName + other.field === o.field &&
  other.period === o.period &&
  other.parent !== o.id &&
  isCount(other) === isCount(o);

/** Whether the words before a number end with 'của huyện', or go on with no more than 'là', 'đạt'. */
function saysOfDistrict({ tokens }: Reading, words: Stretch | undefined): boolean {
  if (!words) return false;
  const said = tokens.slice(words.start, words.end).map(({ norm }) => norm);
  return /(^| )của (ubnd )?(huyện|quận|thị xã|thành phố)( (là|đạt|có|chiếm|:))*$/.test(
    said.join(' '),
  );
}

/** Whether the words before a number open with 'của', as in 'của các xã đạt 97%'. */
const saysOf = ({ tokens }: Reading, words: Stretch | undefined): boolean =>
  words !== undefined &&
  tokens.slice(words.start, words.start + 2).some(({ norm }) => norm === 'của');
