import { printed } from '../number/tokens.js';
import { beginsAt, endOfRun } from '../ruleset/word-list.js';
import { type Stretch, type Surroundings, within } from './clauses.js';
import { isWord, type Reading } from './items.js';
import { saysTerm } from './meaning.js';

/** The lĩnh vực that a list names one by one, with what is said of all of them. */
export interface FieldsTold {
  readonly names: readonly string[];
  /** The words around the names, nearest to the numbers first. */
  readonly said: readonly Stretch[];
  /** Where the first of its members begins. */
  readonly start: number;
}

/** No name of a lĩnh vực has more words. */
const LONGEST = 10;

/**
 * The names in a list of lĩnh vực: 'hồ sơ lĩnh vực đất đai, hộ tịch và xây dựng', 'đất đai, hộ tịch' where the
 * rules know them all; null where the list is one of other things.
 */
export function fieldsTold(reading: Reading, members: readonly Stretch[]): FieldsTold | null {
  const [first, ...others] = members;
  const start = first && opensNames(reading, first);
  if (!first || !start) return null;
  const stretches = [{ start: start.at, end: first.end }, ...others];
  const names = stretches.map((member, k) => nameIn(reading, member, k === stretches.length - 1));
  const isKnown = ({ end }: Stretch, at: number): boolean =>
    reading.fieldNames.some((name) => name.start === at && name.end === end);
  const areNames = names.every(
    (name) => name !== null && (start.isTold || isKnown(name, name.start)),
  );
  if (!areNames) return null;
  const last = names.at(-1) as Stretch;
  const behind = { start: last.end, end: members.at(-1)?.end ?? last.end };
  const before = { start: first.start, end: start.at };
  return {
    names: names.map((name) => printed(reading.tokens.slice(name?.start, name?.end))),
    said: [behind, before].filter((each) => each.end > each.start),
    start: first.start,
  };
}

/** Where the first name begins, and whether 'lĩnh vực' stands before it; null where neither tells. */
function opensNames(
  reading: Reading,
  member: Stretch,
): { readonly at: number; readonly isTold: boolean } | null {
  const word = within(reading.marks, member).findLast((mark) => isWord(mark, 'field', 'fields'));
  if (word) return { at: word.end, isTold: true };
  const name = within(reading.fieldNames, member).findLast(({ end }) => end === member.end);
  return name ? { at: name.start, isTold: false } : null;
}

/** The name that a member is, 'và' and 'lĩnh vực' before it aside, and what is said behind the last one; null where it says more. */
function nameIn(reading: Reading, member: Stretch, isLast: boolean): Stretch | null {
  const { tokens, lists } = reading;
  const start = member.start + endOfRun(lists.field_lead, tokens.slice(member.start, member.end));
  let end = start;
  while (end < member.end && !endsName(reading, end)) end++;
  const isWhole = end === member.end || isLast;
  const isName = end > start && end - start <= LONGEST && !saysTerm(reading, { start, end });
  return isWhole && isName ? { start, end } : null;
}

const endsName = ({ tokens, lists, starting }: Reading, at: number): boolean =>
  tokens[at]?.kind !== 'word' ||
  beginsAt(lists.field_end, tokens, at) ||
  (starting[at]?.some(({ meaning }) => meaning.type === 'term' || meaning.type === 'level') ??
    false);

/** What is said of the number of one of some lĩnh vực, `verb` what stands between 'lần lượt' and the first number. */
export function ofField(
  reading: Reading,
  { behind, clauses }: Surroundings,
  { names, said, start }: FieldsTold,
  at: number,
  verb: Stretch,
): Surroundings {
  const all = [...(saysTerm(reading, verb) ? [verb] : []), ...said];
  return {
    before: all[0] ?? { start, end: start },
    clauses: [...all, ...clauses.filter(({ end }) => end < start)],
    behind,
    field: names[at] ?? '',
    onlyPlace: false,
  };
}
