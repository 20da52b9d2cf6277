import type { Level } from '../model.js';
import { equal, toPlain } from '../number/decimal.js';
import { printed, tokenAt } from '../number/tokens.js';
import { standsIn } from '../ruleset/word-list.js';
import type { Stretch } from './clauses.js';
import { type Reading, wordAt } from './items.js';
import { nameIn, withParts } from './listed-parts.js';
import type { Lexicon } from './meaning.js';
import { isCount, type Occurrence, totalOf } from './occurrence.js';

/** No list of a sentence has more. */
const MOST = 30;

/**
 * 'Nhận 900 hồ sơ thuộc 3 phòng chuyên môn: Tư pháp 500; Kinh tế 300; Nội vụ 100', '12 hồ sơ trễ hạn tại 2
 * phường: Long Biên (9), Bồ Đề (3)': the numbers behind a count of offices or places, as many as it
 * says, are what the quantity before it is in each.
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
    const names = listed.map(({ id }) => nameIn(reading, withoutBracket(reading, before.get(id))));
    if (!names.every(isName) || new Set(names).size < names.length) return [];
    if (!listed.every((o, k) => isOnlyCalled(o, names[k] ?? ''))) return [];
    const isSome = isOfSome(reading, whole, offices) && !equal(totalOf(listed), whole.value);
    const level = levelOf(kind, whole);
    return listed.map((o, k) => {
      const unitName = fullName(kind, names[k] ?? '');
      return { whole, o, place: { level, unitName, field: '' }, isOfSome: isSome };
    });
  });
}

/** '32 hồ sơ trễ hạn, tập trung tại 3 xã: …': whether the words before a count of places say that others have some, too. */
function isOfSome(reading: Reading, whole: Occurrence, offices: Occurrence): boolean {
  const { tokens, lists } = reading;
  const [from, to] = [tokenAt(tokens, whole.end), tokenAt(tokens, offices.start)];
  const between = tokens.slice(from, to);
  const isSaid = between.some(
    ({ norm }, at) =>
      wordAt(reading, from + at, 'mostly', 'highest') !== undefined ||
      (norm === 'trong' && between[at + 1]?.norm === 'đó'),
  );
  return isSaid || standsIn(lists.some_units, between);
}

const isOfKnown = (o: Occurrence): boolean =>
  o.indicator !== 'other' && isCount(o) && o.unitName === '' && o.field === '';

/** What opens the name of each office, where a number counts them and a colon opens their list; else empty. */
function kindOf({ tokens, lists }: Reading, { start, measure }: Occurrence): string {
  if (measure !== '') return '';
  const first = tokenAt(tokens, start) + 1;
  const end = lists.split_by_office.endFrom(tokens, first);
  if (end === first || tokens[end]?.norm !== ':') return '';
  const isOffice = tokens[first]?.norm === 'phòng';
  const kind = printed(tokens.slice(first, isOffice ? first + 1 : end));
  return kind.charAt(0).toUpperCase() + kind.slice(1);
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

/** Whether a number is of no other unit or lĩnh vực than the name before it, which may be that of a huyện as well. */
const isOnlyCalled = ({ unitName, field }: Occurrence, name: string): boolean =>
  [unitName, field].every((each) => each === '' || each === name);

/** 'Phường Long Biên' for 'Long Biên' and for itself. */
const fullName = (kind: string, name: string): string =>
  name.toLowerCase().startsWith(`${kind.toLowerCase()} `) ? name : `${kind} ${name}`;

const isName = (name: string): boolean => /^\p{Lu}/u.test(name);

/** The words before the bracket that a number stands in. */
const withoutBracket = ({ tokens }: Reading, words: Stretch | undefined): Stretch | undefined =>
  words && tokens[words.end - 1]?.norm === '(' ? { ...words, end: words.end - 1 } : words;

/** The offices of a committee are those of its district; of any other body they are of its own level. */
function levelOf(kind: string, { level }: Occurrence): Level {
  if (/^(xã|phường|thị trấn|đặc khu)$/i.test(kind)) return 'commune';
  if (level !== 'all') return level;
  return kind === 'Sở' ? 'province' : 'district';
}
