import { lowerBound } from '../collections.js';
import { endsSentence, type Stretch, type Surroundings, within } from './clauses.js';
import { itemsOf } from './item-reader.js';
import { type Item, isWord, type Reading } from './items.js';
import { joinsMatters } from './matters.js';
import { saysTerm } from './meaning.js';
import { type FieldsTold, fieldsTold, ofField } from './respective-fields.js';
import type { Mark } from './vocabulary.js';

/** A list whose numbers are told behind it: 'trước hạn, đúng hạn và quá hạn lần lượt là 300, 200 và 12 hồ sơ'. */
export interface Listing {
  /** 'lần lượt'. */
  readonly mark: Mark;
  /** Indexes of its items, as many as there are members. */
  readonly items: readonly number[];
  /** The first with all that stands before it in its clause; none where they are fewer than the numbers. */
  readonly members: readonly Stretch[];
  /** Where its members are lĩnh vực, what they are called. */
  readonly fields?: FieldsTold;
}

/** No list of this kind has more members, and no member more words. */
const MOST = 12;

/** What stands between the numbers of a list. */
const JOINS = /^(,|và|;|với)$/;

/** What is told in turn: the numbers behind each 'lần lượt', with the members of the list before that are as many. */
function listingsIn(reading: Reading, items: readonly Item[]): readonly Listing[] {
  return reading.marks.filter(isInTurn).flatMap((mark) => {
    const first = lowerBound(items, mark.end, ({ start }) => start);
    const listed = numbersOf(reading, items, mark, first);
    const start = items[first - 1]?.unitEnd ?? reading.from;
    if (listed.length < 2) return [];
    // 'Sở A và Sở B nhận nhiều nhất, lần lượt'
    const end = mark.start - Number(reading.tokens[mark.start - 1]?.norm === ',');
    const members = membersOf(reading, { start, end }, listed.length);
    return [{ mark, items: listed, members }];
  });
}

const isInTurn = (mark: Mark): boolean => isWord(mark, 'respectively');

/** What a paragraph tells in turn: members that are no places and say nothing of what is counted are none. */
export const listingsTold = (
  reading: Reading,
  items: readonly Item[],
  isPlace: (clause: Stretch) => boolean,
): readonly Listing[] =>
  listingsIn(reading, items).map((listing) => {
    const isNamed = listing.members.every((each) => saysTerm(reading, each) || isPlace(each));
    const isOfPlaces = isNamed && listing.members.length > 0;
    const fields = isOfPlaces ? null : fieldsTold(reading, listing.members);
    if (fields) return { ...listing, fields };
    return isNamed ? listing : { ...listing, members: [] };
  });

/**
 * The percentages told in turn of counts before them: those that no list of members is before, and those
 * right behind as many counts told so ('lần lượt 290 và 480 hồ sơ, đạt 96,67% và 96%').
 */
export const sharesInTurn = (
  reading: Reading,
  items: readonly Item[],
  listings: readonly Listing[],
): readonly (readonly number[])[] =>
  listings
    .flatMap(({ items: listed, members }) => [
      ...(members.length > 0 ? [] : [listed]),
      listed.map((_, k) => (listed.at(-1) as number) + 1 + k),
    ])
    .filter((listed) => areShares(reading, items, listed));

/** Whether items are percentages, with nothing but what joins them in between. */
const areShares = (
  { tokens }: Reading,
  items: readonly Item[],
  listed: readonly number[],
): boolean =>
  listed.every((at, k) => {
    const [last, item] = [items[listed[k - 1] ?? -1], items[at]];
    const between = last && item ? tokens.slice(last.unitEnd, item.start) : [];
    return item?.kind === 'percent' && between.every(({ norm }) => JOINS.test(norm));
  });

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
    if (item.start < from) continue;
    if (found.length > 0 && tokens[from]?.norm === '(') from = behindBracket(tokens, from);
    if (item.start < from) continue;
    const between = tokens.slice(from, Math.min(item.start, from + MOST + 1));
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

/** Behind the bracket that opens at a token, or that itself where it is not closed soon. */
function behindBracket(tokens: Reading['tokens'], open: number): number {
  const length = tokens.slice(open, open + MOST).findIndex(({ norm }) => norm === ')');
  return open + length + 1;
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
  if (!reading.marks.some(isInTurn)) return [];
  return listingsIn(reading, itemsOf(reading)).flatMap(({ members }) => members);
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

/**
 * Gives each number of such a list the words of its own member; the other items keep the words around
 * them. A list without members is of the places told in turn before it: 'cấp tỉnh và cấp xã lần lượt
 * nhận 30 và 40 hồ sơ, giải quyết lần lượt 25 và 35 hồ sơ'.
 */
export function respectively(
  reading: Reading,
  items: readonly Item[],
  around: readonly Surroundings[],
  listings: readonly Listing[],
  isPlace: (clause: Stretch) => boolean,
): readonly Surroundings[] {
  const told = [...around];
  let before: Places = { places: [], end: 0 };
  for (const { mark, items: listed, members, fields } of listings) {
    if (fields) {
      const verb = { start: mark.end, end: items[listed[0] ?? -1]?.start ?? mark.end };
      listed.forEach((at, k) => {
        told[at] = ofField(reading, around[at] as Surroundings, fields, k, verb);
      });
      continue;
    }
    const first = items[listed[0] ?? -1] as Item;
    const end = items[listed.at(-1) ?? -1]?.unitEnd ?? mark.end;
    const own = members.length > 0 ? toldOf(reading, mark, first, members, isPlace) : null;
    const each = own ?? toldAgain(reading, before, first, isPlace);
    before = { places: placesIn(reading, each?.members ?? [], isPlace), end };
    if (each?.members.length !== listed.length) continue;
    each.members.forEach((member, k) => {
      const at = listed[k] as number;
      const onlyPlace = !saysTerm(reading, member) && isPlace(member);
      told[at] = ofMember(around[at] as Surroundings, member, each.verb, onlyPlace);
    });
  }
  return told;
}

/** The members of a list with what was done, told of all of them; null where the words only lead on. */
interface Told {
  readonly members: readonly Stretch[];
  readonly verb: Stretch | null;
}

/** 'cấp tỉnh và cấp xã lần lượt tiếp nhận', 'cấp tỉnh và cấp xã tiếp nhận lần lượt là'. */
function toldOf(
  reading: Reading,
  { end }: Mark,
  { start }: Item,
  members: readonly Stretch[],
  isPlace: (clause: Stretch) => boolean,
): Told {
  const behind = { start: end, end: start };
  if (saysTerm(reading, behind)) return { members, verb: behind };
  const [last, ...others] = members.toReversed();
  const place = last && placeIn(reading, last, isPlace);
  const isOfAll = last?.start === place?.start && !others.some((each) => saysTerm(reading, each));
  if (!last || !place || !isOfAll || place.end === last.end) return { members, verb: null };
  return { members: [...members.slice(0, -1), place], verb: { start: place.end, end: last.end } };
}

/** The places that were told in turn last, and where their numbers end. */
interface Places {
  readonly places: readonly Stretch[];
  readonly end: number;
}

/** What is told in turn of the same places as before: none may be named in between. */
function toldAgain(
  reading: Reading,
  { places, end }: Places,
  { start }: Item,
  isPlace: (clause: Stretch) => boolean,
): Told | null {
  const verb = { start: end, end: start };
  const isNear = places.length > 0 && start - end <= 2 * MOST;
  if (!isNear || !saysTerm(reading, verb) || isPlace(verb)) return null;
  return { members: places, verb };
}

/** The places that members name, one each; none where some name none. */
function placesIn(
  reading: Reading,
  members: readonly Stretch[],
  isPlace: (clause: Stretch) => boolean,
): readonly Stretch[] {
  const places = members.map((member) => placeIn(reading, member, isPlace));
  return places.every((place) => place !== null) ? places : [];
}

/** What names the place behind or before the terms of a stretch; null where nothing does. */
function placeIn(
  { marks }: Reading,
  { start, end }: Stretch,
  isPlace: (clause: Stretch) => boolean,
): Stretch | null {
  const terms = within(marks, { start, end }).filter(({ meaning }) => meaning.type === 'term');
  const behind = { start: Math.max(start, ...terms.map((mark) => mark.end)), end };
  const before = { start, end: Math.min(end, ...terms.map((mark) => mark.start)) };
  return [behind, before].find((part) => part.end > part.start && isPlace(part)) ?? null;
}

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
