import { lowerBound } from '../collections.js';
import type { Token } from '../number/tokens.js';
import type { Reading } from './items.js';
import { joinsMatters } from './matters.js';

/** Token indexes, `end` exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The words that can label an item: clauses before it, nearest first, and what follows its unit. */
export interface Surroundings {
  /** All before the item that belongs to no other one. */
  readonly before: Stretch;
  /** Parts of `before`, nearest to the number first, within the sentence. */
  readonly clauses: readonly Stretch[];
  readonly behind: Stretch;
  /** What names b of 'a/b' where a label says it before them. */
  readonly whole?: Stretch;
  /** The lĩnh vực that a list told in turn gives it. */
  readonly field?: string;
  /** Whether the nearest clause names a place ('cấp xã', 'Sở Tư pháp') and nothing else. */
  readonly onlyPlace: boolean;
}

/** Whether a sentence ends at a token: a full stop that glues no abbreviation ('Q.1', 'TP.Huế', 'TP. Huế'). */
export function endsSentence(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.norm !== '.' && tokens[at]?.norm !== '…') return false;
  if (TITLES.test(tokens[at - 1]?.text ?? '')) return false;
  const next = tokens[at + 1];
  return next === undefined || (next.spaceBefore && !/^\p{Ll}/u.test(next.text));
}

/** Whether a sentence begins at a token. */
export const opensSentence = ({ tokens, from }: Reading, at: number): boolean =>
  at === from || endsSentence(tokens, at - 1);

/** Where the clause of a token begins, by the signs and brackets before it. */
export function clauseStart({ tokens, from }: Reading, at: number): number {
  let start = at;
  while (start > from && !/^[,;:.()]$/.test(tokens[start - 1]?.norm ?? '')) start--;
  return start;
}

/** What is shortened before a name. */
const TITLES = /^(TP|Tp|TX|Tx|Q|P|H|ThS|TS|PGS|GS|BS)$/;

/** Tokens that lie in a wording of the rules. */
function covered({ tokens, marks }: Reading): boolean[] {
  const inside = new Array<boolean>(tokens.length).fill(false);
  for (const { start, end, meaning } of marks)
    if (meaning.type !== 'word' || meaning.role === 'people') inside.fill(true, start, end);
  return inside;
}

/** Marks of punctuation that separate labels, where no wording of the rules runs across them. */
export function separators(reading: Reading): boolean[] {
  const { tokens } = reading;
  const inside = covered(reading);
  const joined = joinsFields(reading);
  return tokens.map(
    (token, at) =>
      !inside[at] &&
      !isAbbreviation(tokens, at) &&
      !joinsMatters(tokens, at, reading.lists) &&
      (/^[,;()[\]:]$/.test(token.norm) ||
        endsSentence(tokens, at) ||
        (isDash(tokens, at) && !joined(at))),
  );
}

/** Whether a bracket belongs to an abbreviation: 'thủ tục hành chính (TTHC) trong kỳ là 5' is one label. */
const isAbbreviation = (tokens: readonly Token[], at: number): boolean => {
  const open = tokens[at]?.norm === '(' ? at : tokens[at]?.norm === ')' ? at - 2 : null;
  if (open === null || tokens[open]?.norm !== '(' || tokens[open + 2]?.norm !== ')') return false;
  return /^\p{Lu}{2,}$/u.test(tokens[open + 1]?.text ?? '');
};

/** '02 hồ sơ quy hoạch - xây dựng': tells whether a dash joins two names of lĩnh vực to one, or stands in one. */
function joinsFields({ fieldNames }: Reading): (at: number) => boolean {
  const [starts, ends] = [new Set<number>(), new Set<number>()];
  for (const { start, end } of fieldNames) {
    starts.add(start);
    for (let at = start + 1; at <= end; at++) ends.add(at);
  }
  return (at) => ends.has(at) && (starts.has(at + 1) || ends.has(at + 1));
}

const isDash = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.norm === '-' &&
  tokens[at].spaceBefore &&
  (tokens[at + 1]?.spaceBefore ?? false) &&
  !/^\p{Lu}/u.test(tokens[at + 1]?.text ?? '');

/** The marks, ordered by their start, that lie in a stretch. */
export function within<M extends Stretch>(marks: readonly M[], { start, end }: Stretch): M[] {
  const found: M[] = [];
  for (let at = firstFrom(marks, start); at < marks.length; at++) {
    const mark = marks[at] as M;
    if (mark.start >= end) break;
    if (mark.end <= end) found.push(mark);
  }
  return found;
}

/** Index of the first mark that starts at or behind a token. */
export const firstFrom = (marks: readonly Stretch[], token: number): number =>
  lowerBound(marks, token, ({ start }) => start);

/** The clauses of a stretch from its end backwards, up to the beginning of the sentence. */
export function clausesOf(
  tokens: readonly Token[],
  cuts: readonly boolean[],
  { start, end }: Stretch,
): Stretch[] {
  const clauses: Stretch[] = [];
  let right = end;
  while (right > start && (cuts[right - 1] || tokens[right - 1]?.norm === ':')) {
    if (tokens[right - 1]?.norm === ';' || endsSentence(tokens, right - 1)) return [];
    right--;
  }
  const stop = right;
  for (let at = right - 1; at >= start; at--) {
    if (!cuts[at]) continue;
    if (at + 1 < right) clauses.push({ start: at + 1, end: clauses.length === 0 ? end : right });
    right = at;
    if (endsSentence(tokens, at) || tokens[at]?.norm === ';') return clauses;
  }
  if (start < right) clauses.push({ start, end: clauses.length === 0 ? end : right });
  return stop === start ? [] : clauses;
}
