import { lowerBound } from '../collections.js';
import { endsSentence, type Stretch, type Surroundings, within } from './clauses.js';
import { itemsOf } from './item-reader.js';
import { type Item, isWord, type Reading } from './items.js';
import { joinsMatters } from './matters.js';
import type { Mark } from './vocabulary.js';

/** A list whose numbers are told behind it: 'trước hạn, đúng hạn và quá hạn lần lượt là 300, 200 và 12 hồ sơ'. */
interface Listing {
  /** 'lần lượt'. */
  readonly mark: Mark;
  /** Indexes of its items, as many as there are members. */
  readonly items: readonly number[];
  /** The first with all that stands before it in its clause; none where they are fewer than the numbers. */
  readonly members: readonly Stretch[];
}

/** No list of this kind has more members, and no member more words. */
const MOST = 12;

/** What stands between the numbers of a list. */
const JOINS = /^(,|và|;|với)$/;

/** What is told in turn: the numbers behind each 'lần lượt', with the members of the list before that are as many. */
function listingsIn(reading: Reading, items: () => readonly Item[]): readonly Listing[] {
  const marks = reading.marks.filter((mark) => isWord(mark, 'respectively'));
  return marks.flatMap((mark) => {
    const first = lowerBound(items(), mark.end, ({ start }) => start);
    const listed = numbersOf(reading, items(), mark, first);
    const start = items()[first - 1]?.unitEnd ?? reading.from;
    if (listed.length < 2) return [];
    const members = membersOf(reading, { start, end: mark.start }, listed.length);
    return [{ mark, items: listed, members }];
  });
}

/** The percentages told in turn of counts before them: those that no list of members is before. */
export const sharesInTurn = (
  reading: Reading,
  items: readonly Item[],
  isPlace: (clause: Stretch) => boolean,
): readonly (readonly number[])[] =>
  listingsIn(reading, () => items)
    .filter(({ members }) => !areNamed(reading, members, isPlace))
    .map(({ items: listed }) => listed)
    .filter((listed) => listed.every((at) => items[at]?.kind === 'percent'));

/** Whether each member is a place or says what is counted. */
const areNamed = (
  reading: Reading,
  members: readonly Stretch[],
  isPlace: (clause: Stretch) => boolean,
): boolean =>
  members.length > 0 && members.every((member) => saysTerm(reading, member) || isPlace(member));

/** The items that the numbers of a list make, shares in brackets aside. */
function numbersOf(
  { tokens }: Reading,
  items: readonly Item[],
  mark: Mark,
  first: number,
): readonly number[] {
  const found: number[] = [];
  let from = mark.end;
  for (let k = first; k < items.length && found.length < MOST; k++) {
    const item = items[k] as Item;
    const between = tokens.slice(from, Math.min(item.start, from + MOST + 1));
    if (found.length > 0 && between[0]?.norm === '(') {
      from = item.unitEnd + Number(tokens[item.unitEnd]?.norm === ')');
      continue;
    }
    const isListed =
      found.length === 0
        ? between.length <= MOST &&
          between.every(({ kind, norm }) => kind === 'word' || norm === ':')
        : between.length > 0 && between.every(({ norm }) => JOINS.test(norm));
    if (!isListed) break;
    found.push(k);
    from = item.unitEnd;
  }
  return found;
}

/** The last so many members of a list; none where there are fewer. */
function membersOf(reading: Reading, { start, end }: Stretch, count: number): readonly Stretch[] {
  const { tokens, lists } = reading;
  const earliest = Math.max(start, end - MOST * count);
  const and = lastAnd(reading, { start: earliest, end });
  const members: Stretch[] = [];
  let right = end;
  let at = end - 1;
  for (; at >= earliest && members.length < count; at--) {
    const closes = endsSentence(tokens, at) || /^[;:()]$/.test(tokens[at]?.norm ?? '');
    const parts = at === and || (tokens[at]?.norm === ',' && !joinsMatters(tokens, at, lists));
    if (!closes && !parts) continue;
    members.unshift({ start: at + 1, end: right });
    right = at;
    if (closes) break;
  }
  if (members.length < count && at < start) members.unshift({ start, end: right });
  return members.length === count && members.every((each) => each.end > each.start) ? members : [];
}

/** The 'và' before the last member: the one whose next word opens another member too ('Sở A và Sở B và C'), else the last. */
function lastAnd({ tokens }: Reading, { start, end }: Stretch): number {
  const ands: number[] = [];
  for (let at = end - 1; at >= start && !/^[,;:.]$/.test(tokens[at]?.norm ?? ''); at--)
    if (tokens[at]?.norm === 'và') ands.push(at);
  const opensAnother = (at: number): boolean =>
    tokens.slice(start, at).some(({ norm }) => norm === tokens[at + 1]?.norm);
  return ands.find(opensAnother) ?? ands[0] ?? -1;
}

/** The members of such lists in a text. */
export function membersOfLists(reading: Reading): readonly Stretch[] {
  let items: readonly Item[] | undefined;
  return listingsIn(reading, () => (items ??= itemsOf(reading))).flatMap(({ members }) => members);
}

/**
 * The marks of a text where those that run across some members are read anew in each of them: 'cấp
 * huyện và cấp xã' is both together, but 'cấp huyện và cấp xã lần lượt' one and the other.
 */
export function marksOfMembers(
  marks: readonly Mark[],
  members: readonly Stretch[],
  marksIn: (member: Stretch) => readonly Mark[],
): readonly Mark[] {
  const isIn = (mark: Mark, member: Stretch): boolean =>
    member.start <= mark.start && mark.end <= member.end;
  const touches = (mark: Mark, member: Stretch): boolean =>
    mark.start < member.end && member.start < mark.end;
  const across = marks.filter((mark) =>
    members.some((member) => touches(mark, member) && !isIn(mark, member)),
  );
  const anew = members.filter((member) => across.some((mark) => touches(mark, member)));
  const others = marks.filter((mark) => !anew.some((member) => touches(mark, member)));
  return [...others, ...anew.flatMap(marksIn)].sort((a, b) => a.start - b.start);
}

/** Gives each number of such a list the words of its own member; the other items keep the words around them. */
export function respectively(
  reading: Reading,
  items: readonly Item[],
  around: readonly Surroundings[],
  isPlace: (clause: Stretch) => boolean,
): readonly Surroundings[] {
  const told = [...around];
  for (const { mark, items: listed, members } of listingsIn(reading, () => items)) {
    if (!areNamed(reading, members, isPlace)) continue;
    const verb = verbOf(reading, mark, items[listed[0] ?? -1] as Item);
    members.forEach((member, k) => {
      const at = listed[k] as number;
      const onlyPlace = !saysTerm(reading, member) && isPlace(member);
      told[at] = ofMember(around[at] as Surroundings, member, verb, onlyPlace);
    });
  }
  return told;
}

/** What was done, told of all: 'lần lượt tiếp nhận'; null where the words only lead on. */
function verbOf(reading: Reading, { end }: Mark, { start }: Item): Stretch | null {
  const verb = { start: end, end: start };
  return saysTerm(reading, verb) ? verb : null;
}

const saysTerm = ({ marks }: Reading, stretch: Stretch): boolean =>
  within(marks, stretch).some(({ meaning }) => meaning.type === 'term');

const ofMember = (
  { behind, clauses }: Surroundings,
  member: Stretch,
  verb: Stretch | null,
  onlyPlace: boolean,
): Surroundings => ({
  before: member,
  clauses: [...(verb ? [verb] : []), member, ...clauses.filter(({ end }) => end < member.start)],
  behind,
  onlyPlace: onlyPlace && verb === null,
});
