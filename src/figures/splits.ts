import { groupBy } from '../collections.js';
import { equal } from '../number/decimal.js';
import { tokenAt } from '../number/tokens.js';
import { standsIn } from '../ruleset/word-list.js';
import { openBefore } from './brackets.js';
import type { Stretch } from './clauses.js';
import { fieldNameOf } from './field-names.js';
import { isWord, type Reading } from './items.js';
import { misprintedTotal } from './misprinted-splits.js';
import type { Lexicon } from './meaning.js';
import type { Level } from '../model.js';
import { isCount, latest, type Occurrence, renamed, totalOf } from './occurrence.js';
import { type Sentence, sentencesOf } from './sentences.js';

/** A paragraph with what was read of it. */
interface Read {
  readonly paragraph: { readonly index: number; readonly parent: number | null };
  readonly reading: Reading;
  readonly occurrences: readonly Occurrence[];
}

/** A list that splits a total stated before it; its members in reading order. */
interface Split {
  readonly members: readonly Occurrence[];
  /** By id, the lĩnh vực or the place that each member of a list by these is of. */
  readonly names: ReadonlyMap<number, string>;
  readonly by: By | null;
  /** The words that open it, of a paragraph. */
  readonly reading: Reading;
  readonly lead: Stretch;
}

/** What the names in a list are those of, where its lead says so. */
interface By {
  readonly what: 'field' | 'unitName';
  /** That of the units, where the lead tells it. */
  readonly level: Level | null;
}

/**
 * Makes the members of lists such as 'Theo quý: quý I 141, quý II 158' or 'Chia theo cấp giải quyết:'
 * above bullets parts of the total that they make: the latest number before them that is exactly
 * their sum. Where they are set apart by place or lĩnh vực they are its quantity there.
 */
export function withSplits(
  occurrences: readonly Occurrence[],
  paragraphs: Iterable<Read>,
  lexicon: Lexicon,
): readonly Occurrence[] {
  const splits = splitsIn([...paragraphs]);
  if (splits.length === 0) return occurrences;
  const changed = [...occurrences];
  splits.forEach(({ members, names, by, reading, lead }, at) => {
    const own = members.map((member) => named(member, by, names));
    const [first] = members;
    const all = totalOf(members);
    const isTotal = (o: Occurrence): boolean =>
      isCount(o) && !o.approximate && o.period === '' && equal(o.value, all);
    // b of '(800/900)' says again what was stated before.
    const isNamed = (o: Occurrence): boolean => isTotal(o) && o.indicator !== 'other';
    const total =
      latest(changed, isNamed, first?.id) ??
      latest(changed, isTotal, first?.id) ??
      misprintedTotal(own, changed, reading, lead);
    if (!total) return;
    for (const member of own)
      changed[member.id] = partOf(total, placedBy(total, member, by), at, lexicon);
  });
  return changed;
}

/**
 * A member with the lĩnh vực or the place that its name is. 'Tiên Lãng 11; Quyết Thắng 4': a name that is
 * known is not handed on to those behind it.
 */
function named(member: Occurrence, by: By | null, names: Split['names']): Occurrence {
  const name = names.get(member.id) ?? '';
  if (by === null || name === '') return member;
  const told = member[by.what];
  // Of 'người có công, bảo trợ xã hội 33' what is told is the last part alone.
  const isPart = told !== '' && name.includes(told) && name.includes(',');
  const isOwn = told !== '' && !isPart && (name.includes(told) || told.includes(name));
  const place = { ...member, [by.what]: isOwn ? told : name, level: by.level ?? member.level };
  return by.what === 'unitName' && member.field === name ? { ...place, field: '' } : place;
}

/** Below 'Theo lĩnh vực tại huyện:' the members are of the place that their total is of. */
const placedBy = (
  { level, unitName }: Occurrence,
  member: Occurrence,
  by: By | null,
): Occurrence =>
  by?.what === 'field' && member.unitName === '' ? { ...member, level, unitName } : member;

/** The part with the name of its own that it has; one without has that of its total, where its place or lĩnh vực tells it apart. */
function partOf(total: Occurrence, member: Occurrence, at: number, lexicon: Lexicon): Occurrence {
  const part = { ...member, parent: total.id, bond: 'whole', group: `split${String(at)}` } as const;
  const isOther = member.indicator !== 'other' && member.indicator !== total.indicator;
  if (isOther && !isAnew(total, member)) return part;
  const { level, unitName, field } = member;
  const isApart = level !== total.level || unitName !== total.unitName || field !== total.field;
  if (!isApart) return renamed(part, null);
  return { ...renamed(part, lexicon.byId.get(total.indicator)), dims: total.dims };
}

/** 'Tiếp nhận mới 90 hồ sơ. Lĩnh vực tiếp nhận: hộ tịch 50, đất đai 40': what came in, all of it anew. */
const isAnew = (total: Occurrence, member: Occurrence): boolean =>
  total.indicator === 'intake_new' && member.indicator === 'intake_total';

function splitsIn(paragraphs: readonly Read[]): Split[] {
  const leading = paragraphs.filter(({ reading }) => reading.marks.some(opensSplit(reading)));
  if (leading.length === 0) return [];
  const below = groupBy(paragraphs, ({ paragraph }) => paragraph.parent);
  const splits = leading.flatMap(({ paragraph, reading, occurrences }) =>
    sentencesOf(reading, occurrences).flatMap((sentence): Split[] => {
      const lead = leadOf(reading, sentence);
      if (!lead) return [];
      const members = membersOf(sentence.held);
      const by = namedBy(reading, lead);
      if (members.length > 0)
        return [
          { members, names: by ? namesOf(reading, lead, members) : new Map(), by, reading, lead },
        ];
      if (lead.end < reading.tokens.length) return [];
      const listed = (below.get(paragraph.index) ?? []).flatMap((each) => {
        const [member] = membersOf(each.occurrences);
        return member ? [{ member, reading: each.reading }] : [];
      });
      const names = listed.flatMap((each) =>
        by ? [[each.member.id, nameOfItem(each.reading, each.member)] as const] : [],
      );
      const all = listed.map(({ member }) => member);
      return [{ members: all, names: new Map(names), by, reading, lead }];
    }),
  );
  return splits
    .map((split) => ({ ...split, members: withoutTotal(split.members) }))
    .filter(({ members }) => members.length > 1);
}

/** 'Theo lĩnh vực, trong 90 hồ sơ quá hạn thì đất đai có 70, hộ tịch 12, xây dựng 8': what the others make is none of them. */
function withoutTotal(members: readonly Occurrence[]): readonly Occurrence[] {
  const [first, ...others] = members;
  const isTotal = first !== undefined && others.length > 1 && equal(first.value, totalOf(others));
  return isTotal ? others : members;
}

/** 'Chia theo cấp', and 'theo các lĩnh vực sau:', which opens parts where its own sentence states their total. */
const opensSplit =
  ({ tokens, lists }: Reading) =>
  (mark: Reading['marks'][number]): boolean =>
    isWord(mark, 'split') ||
    (isWord(mark, 'part') &&
      tokens[mark.end - 1]?.norm === ':' &&
      standsIn(lists.field_word, tokens.slice(mark.start, mark.end)));

/** No more words than these say by what a sentence splits. */
const LONGEST_LEAD = 8;

/**
 * The words that open a sentence as a split, up to behind their colon or comma, or behind the colon
 * where others stand before them ('Số hồ sơ tiếp nhận theo lĩnh vực:'); null where none do.
 */
function leadOf(reading: Reading, { from, until }: Sentence): Stretch | null {
  const { tokens, starting } = reading;
  const isOpener = opensSplit(reading);
  for (let at = from; at < Math.min(until, from + LONGEST_LEAD); at++) {
    const mark = starting[at]?.find(isOpener);
    if (mark) return leadFrom(tokens, { start: from, end: until }, mark);
    if (tokens[at]?.kind !== 'word') return null;
  }
  return null;
}

function leadFrom(
  tokens: Reading['tokens'],
  { start, end: until }: Stretch,
  mark: Stretch,
): Stretch | null {
  if (tokens[mark.end - 1]?.norm === ':') return { start, end: mark.end };
  const ends = mark.start === start ? /^[:,]$/ : /^:$/;
  let at = mark.end;
  for (let seen = 0; seen < LONGEST_LEAD && at < until; seen++, at++) {
    if (ends.test(tokens[at]?.norm ?? '')) return { start, end: at + 1 };
    // 'Phân theo lĩnh vực (hồ sơ đã giải quyết):', 'Theo lĩnh vực (9 tháng):'
    if (tokens[at]?.norm === '(') at = behindBracket(tokens, at, until) - 1;
    else if (tokens[at]?.kind !== 'word') return null;
  }
  return null;
}

/** Where the bracket that opens at a token is closed, the token behind it. */
function behindBracket(tokens: Reading['tokens'], open: number, until: number): number {
  let at = open;
  while (at < until && tokens[at]?.norm !== ')') at++;
  return at + 1;
}

/** The counts of a list that are no parts of one another. */
const membersOf = (held: readonly Occurrence[]): Occurrence[] =>
  held.filter((o) => isCount(o) && (o.parent === null || o.bond === null || o.bond === 'list'));

/** The words before each number of a list. */
function namesOf(
  reading: Reading,
  lead: Stretch,
  members: readonly Occurrence[],
): ReadonlyMap<number, string> {
  return new Map(members.map((member) => [member.id, nameBefore(reading, lead.end, member)]));
}

/** What the lead of a list says that it is by: 'Theo lĩnh vực:', 'Theo điểm tiếp nhận:'. */
function namedBy({ tokens, lists }: Reading, { start, end }: Stretch): By | null {
  const words = tokens.slice(start, end);
  if (standsIn(lists.field_word, words)) return { what: 'field', level: null };
  if (standsIn(lists.split_by_commune, words)) return { what: 'unitName', level: 'commune' };
  if (standsIn(lists.split_by_district, words)) return { what: 'unitName', level: 'district' };
  return standsIn(lists.split_by_place, words) ? { what: 'unitName', level: null } : null;
}

/** The words of its clause before a number, from some token on. */
function nameBefore(reading: Reading, from: number, { start: offset }: Occurrence): string {
  const end = beforeBracket(reading, tokenAt(reading.tokens, offset));
  const start = clauseStart(reading, from, end);
  const outer = withComma(reading, from, start);
  return outer === null
    ? fieldNameOf(reading, { start, end })
    : fieldNameOf(reading, { start: outer, end }, /^[,-]$/);
}

/** '- Đất đai: tiếp nhận 90, giải quyết 80': what an item of a list opens with names it, where the words before its number do not. */
function nameOfItem(reading: Reading, member: Occurrence): string {
  const { tokens, from } = reading;
  const near = nameBefore(reading, from, member);
  const colon = tokens.findIndex(({ norm }, at) => at > from && norm === ':');
  const opens = colon >= 0 && colon < tokenAt(tokens, member.start);
  if (near !== '' || !opens) return near;
  return fieldNameOf(reading, { start: from, end: colon }, /^[,-]$/);
}

/** Where the words before a number end, a remark in brackets behind them aside. */
function beforeBracket(reading: Reading, end: number): number {
  if (reading.tokens[end - 1]?.norm !== ')') return end;
  const open = openBefore(reading, end);
  return open < 0 ? end : open;
}

/**
 * Where a name begins that has commas within: all from a semicolon on, '…; người có công, bảo trợ xã hội
 * 33', or from where a list item begins, '- Văn hóa, thể thao: 33'; null where there is none.
 */
function withComma({ tokens, lists, from: first }: Reading, from: number, start: number) {
  if (tokens[start - 1]?.norm !== ',') return null;
  let at = start - 1;
  while (at > from && isInName(tokens[at - 1])) at--;
  const words = tokens.slice(at, start - 1);
  const isName = words.length > 0 && !standsIn(lists.field_end, words);
  const before = tokens.slice(from, at);
  const opens = from === first && before.every(({ norm }) => /^[-+*•]$/.test(norm));
  return isName && (opens || tokens[at - 1]?.norm === ';') ? at : null;
}

const isInName = (token: Reading['tokens'][number] | undefined): boolean =>
  token?.kind === 'word' || token?.norm === ',';

function clauseStart({ tokens }: Reading, from: number, end: number): number {
  let at = end;
  while (at > from && !/^([,;(.]|thì)$/.test(tokens[at - 1]?.norm ?? '')) at--;
  return at;
}
