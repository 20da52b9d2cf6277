import type { Token } from '../number/tokens.js';
import type { Item, Reading } from './items.js';
import { isWord } from './items.js';

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
}

/** Whether a sentence ends at a token: a full stop that glues no abbreviation ('Q.1', 'TP.Huế'). */
export function endsSentence(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.norm !== '.' && tokens[at]?.norm !== '…') return false;
  const next = tokens[at + 1];
  return next === undefined || (next.spaceBefore && !/^\p{Ll}/u.test(next.text));
}

/** Marks of punctuation that separate labels, where no wording of the rules runs across them. */
export function separators({ tokens, marks }: Reading): boolean[] {
  const inside = new Array<boolean>(tokens.length).fill(false);
  for (const { start, end } of marks) inside.fill(true, start, end);
  return tokens.map(
    (token, at) =>
      !inside[at] &&
      (/^[,;()[\]:]$/.test(token.norm) || endsSentence(tokens, at) || isDash(tokens, at)),
  );
}

const isDash = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.norm === '-' &&
  tokens[at].spaceBefore &&
  (tokens[at + 1]?.spaceBefore ?? false);

/** For each item the stretches of text that may name it. */
export function surroundings(reading: Reading, items: readonly Item[]): Surroundings[] {
  const cuts = separators(reading);
  let from = reading.from;
  return items.map((item, k) => {
    const until = items[k + 1]?.start ?? reading.tokens.length;
    const before = { start: from, end: item.start };
    const clauses = clausesOf(reading.tokens, cuts, before);
    const labelled = hasTerm(reading, clauses[0]);
    const behind = { start: item.unitEnd, end: handOver(reading, cuts, item.unitEnd, until, labelled) };
    from = behind.end;
    return { before, clauses, behind };
  });
}

const hasTerm = ({ marks }: Reading, stretch: Stretch | undefined): boolean =>
  stretch !== undefined && within(marks, stretch).some(({ meaning }) => meaning.type === 'term');

/** The marks that lie in a stretch. */
export const within = <M extends Stretch>(marks: readonly M[], { start, end }: Stretch): M[] =>
  marks.filter((mark) => mark.start >= start && mark.end <= end);

/** Where the text between two items passes from the first to the second. */
function handOver(
  reading: Reading,
  cuts: readonly boolean[],
  start: number,
  until: number,
  labelled: boolean,
): number {
  for (let at = start; at < until; at++) {
    if (cuts[at]) return at;
    const word = reading.marks.some((m) => m.start === at && isWord(m, 'part', 'whole', 'share', 'base'));
    if (word || /^(và|còn)$/.test(reading.tokens[at]?.norm ?? '')) return at;
  }
  const last = until === reading.tokens.length;
  return labelled && !last ? start : until;
}

/** The clauses of a stretch from its end backwards, up to the beginning of the sentence. */
function clausesOf(tokens: readonly Token[], cuts: readonly boolean[], { start, end }: Stretch): Stretch[] {
  const clauses: Stretch[] = [];
  let right = end;
  while (right > start && (cuts[right - 1] || tokens[right - 1]?.norm === ':')) right--;
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
