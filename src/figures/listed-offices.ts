import type { Level } from '../model.js';
import { toPlain } from '../number/decimal.js';
import { tokenAt } from '../number/tokens.js';
import type { Stretch } from './clauses.js';
import type { Reading } from './items.js';
import { nameIn, withParts } from './listed-parts.js';
import type { Lexicon } from './meaning.js';
import { isCount, type Occurrence } from './occurrence.js';

/** No body has more offices. */
const MOST = 30;

/**
 * 'Nhận 900 hồ sơ thuộc 3 phòng chuyên môn: Tư pháp 500; Kinh tế 300; Nội vụ 100': the numbers behind a
 * count of offices, as many as it says, are what the quantity before it is in each.
 *
 * @param before the words before each occurrence that are no other's, by its id
 */
export function withListedOffices(
  found: readonly Occurrence[],
  before: ReadonlyMap<number, Stretch>,
  reading: Reading,
  lexicon: Lexicon,
): readonly Occurrence[] {
  return withParts(found, 'whole', lexicon, (offices, at) => {
    const whole = found[at - 1];
    if (whole?.sentence !== offices.sentence || !isOfKnown(whole)) return [];
    const kind = kindOf(reading, offices);
    const listed = kind === '' ? [] : listedBehind(found, at);
    const names = listed.map(({ id }) => nameIn(reading, before.get(id)));
    if (!names.every(isName) || new Set(names).size < names.length) return [];
    const level = levelIn(whole);
    return listed.map((o, k) => {
      return { whole, o, place: { level, unitName: `${kind} ${names[k] ?? ''}` } };
    });
  });
}

const isOfKnown = (o: Occurrence): boolean =>
  o.indicator !== 'other' && isCount(o) && o.unitName === '' && o.field === '';

/** What opens the name of each office, where a number counts them and a colon opens their list; else empty. */
function kindOf({ tokens, lists }: Reading, { start, measure }: Occurrence): string {
  if (measure !== '') return '';
  const first = tokenAt(tokens, start) + 1;
  const end = lists.split_by_office.endFrom(tokens, first);
  if (end === first || tokens[end]?.norm !== ':') return '';
  const { text = '' } = tokens[first] ?? {};
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** As many numbers behind a count as it says, all that its sentence has; none where there are more or fewer. */
function listedBehind(found: readonly Occurrence[], at: number): readonly Occurrence[] {
  const offices = found[at] as Occurrence;
  const many = Number(toPlain(offices.value));
  if (many < 2 || many > MOST) return [];
  const listed = found.slice(at + 1, at + 1 + many);
  const isList =
    listed.length === many &&
    listed.every((o) => o.sentence === offices.sentence && o.indicator === 'other' && isCount(o)) &&
    found[at + 1 + many]?.sentence !== offices.sentence;
  return isList ? listed : [];
}

const isName = (name: string): boolean => /^\p{Lu}/u.test(name);

/** The offices of a committee are those of its district; of any other body they are of its own level. */
const levelIn = ({ level }: Occurrence): Level => (level === 'all' ? 'district' : level);
