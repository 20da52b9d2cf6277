import type { Token } from '../number/tokens.js';
import { expandPhrase } from '../ruleset/phrase.js';
import type { Occurrence } from './occurrence.js';
import type { Ruleset } from '../ruleset/load.js';

/** Which words follow each other in the rules' wordings. */
export interface WordPairs {
  readonly after: ReadonlyMap<string, ReadonlySet<string>>;
  readonly before: ReadonlyMap<string, ReadonlySet<string>>;
  /** The pairs of what only looks like a wording (`not`): words that are right as they stand. */
  readonly other: ReadonlyMap<string, ReadonlySet<string>>;
  /** The pairs that are a wording of their own, as `tiếp nhận`. */
  readonly whole: ReadonlySet<string>;
  /** The words that carry a sentence ('mỗi', 'trước'), which are no slips for others. */
  readonly known: ReadonlySet<string>;
}

/** Words of a text read as the rules write them. */
export interface Corrected {
  readonly tokens: readonly Token[];
  /** The rules' words, as `tiếp nhận`, for each slip. */
  readonly slips: readonly string[];
}

/**
 * What a paragraph states, its slips corrected where a number in it has no name: only that number
 * gets one, and its rule says how its label was read.
 * @param plain what the text states as it is
 * @param reread reads it again from corrected tokens
 */
export function withSlips(
  plain: readonly Occurrence[],
  tokens: readonly Token[],
  pairs: WordPairs,
  reread: (tokens: readonly Token[]) => readonly Occurrence[],
): readonly Occurrence[] {
  if (plain.every(isNamed)) return plain;
  const corrected = correctSlips(tokens, pairs);
  if (corrected.slips.length === 0) return plain;
  const again = reread(corrected.tokens);
  const same = plain.every((o, at) => {
    const other = again[at];
    return other?.start === o.start && (!isNamed(o) || other.indicator === o.indicator);
  });
  const isNew = (o: Occurrence, at: number): boolean =>
    isNamed(o) && !isNamed(plain[at] as Occurrence);
  if (!same || again.length !== plain.length || !again.some(isNew)) return plain;
  return again.map((o, at) =>
    isNew(o, at) ? { ...o, rule: o.rule + noteOf(corrected.slips) } : o,
  );
}

/** What a figure's rule says of the slips in its label; empty where there are none. */
export const noteOf = (slips: readonly string[]): string =>
  slips.length === 0 ? '' : ` ≈ ${slips.join(', ')}`;

const isNamed = ({ indicator }: Occurrence): boolean => indicator !== 'other';

/** A shorter word has too many neighbours. */
const SHORTEST = 2;
/** Two words typed as one have at least so many letters. */
const SHORTEST_GLUED = 5;

/** The pairs of neighbouring words in the wordings of terms, units and indicators. */
export const wordPairs = ({ terms, units, indicators, words }: Ruleset): WordPairs =>
  pairsOf([...terms, ...units, ...indicators], words);

/** The pairs of neighbouring words in the wordings of rules/tables. */
export const tablePairs = ({ tables, words }: Ruleset): WordPairs => pairsOf(tables, words);

interface Worded {
  readonly wordings?: readonly string[] | undefined;
  readonly not?: readonly string[] | undefined;
}

function pairsOf(worded: readonly Worded[], words: readonly Worded[]): WordPairs {
  const expanded = expand(worded.map(({ wordings }) => wordings));
  const whole = expanded.filter(({ length }) => length === 2).map((two) => two.join(' '));
  return {
    after: neighbours(expanded, 1),
    before: neighbours(expanded, -1),
    other: neighbours(expand(worded.map(({ not }) => not)), 1),
    whole: new Set(whole),
    known: new Set(expand(words.map(({ wordings }) => wordings)).flat()),
  };
}

const expand = (
  phrases: readonly (readonly string[] | undefined)[],
): readonly (readonly string[])[] => phrases.flatMap((some) => some ?? []).flatMap(expandPhrase);

/** Words by a neighbour: those that stand `step` tokens behind it, or before it. */
function neighbours(
  phrases: readonly (readonly string[])[],
  step: 1 | -1,
): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const phrase of phrases) {
    phrase.forEach((word, at) => {
      const next = phrase[at + step];
      if (next === undefined || found.get(word)?.has(next)) return;
      if (isWord(word) && isWord(next)) found.set(word, (found.get(word) ?? new Set()).add(next));
    });
  }
  return found;
}

/**
 * Reads slips of the typist or of text recognition as the words of the rules that they are near to:
 * a letter wrong, left out, doubled or exchanged with its neighbour, two words exchanged or typed
 * as one. A word is read so only beside another that the rules put there, where it fits no wording
 * as it stands and one word alone is near. Never touches a number.
 */
export function correctSlips(tokens: readonly Token[], pairs: WordPairs): Corrected {
  const corrected: Token[] = [];
  const slips: string[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const last = corrected.at(-1);
    const [token, next] = [tokens[at] as Token, tokens[at + 1]];
    if (token.kind === 'word' && !fits(token, last, next, pairs)) {
      const read =
        exchanged(token, next, pairs) ?? glued(token, pairs) ?? nearWord(token, last, next, pairs);
      if (read) {
        corrected.push(...read);
        slips.push(read.map(({ norm }) => norm).join(' '));
        at += read.length > 1 && read[1]?.end === next?.end ? 1 : 0;
        continue;
      }
    }
    corrected.push(token);
  }
  return { tokens: corrected, slips };
}

const isWord = (norm: string): boolean => /^\p{L}+$/u.test(norm);

const isPair = ({ after }: WordPairs, first: string, second: string): boolean =>
  after.get(first)?.has(second) ?? false;

const isKnown = (pairs: WordPairs, first: string, second: string): boolean =>
  isPair(pairs, first, second) || (pairs.other.get(first)?.has(second) ?? false);

/** Whether a word stands in the rules beside one of its neighbours. */
function fits(
  { norm }: Token,
  last: Token | undefined,
  next: Token | undefined,
  pairs: WordPairs,
): boolean {
  return (
    (last !== undefined && isKnown(pairs, last.norm, norm)) ||
    (next !== undefined && isKnown(pairs, norm, next.norm))
  );
}

/** 'sơ hồ' for 'hồ sơ': of a pair within a longer wording the other order may be meant. */
function exchanged(token: Token, next: Token | undefined, pairs: WordPairs): Token[] | null {
  if (next?.kind !== 'word' || !pairs.whole.has(`${next.norm} ${token.norm}`)) return null;
  return [
    { ...token, norm: next.norm },
    { ...next, norm: token.norm },
  ];
}

/** 'tiếpnhận' for 'tiếp nhận'. */
function glued(token: Token, pairs: WordPairs): Token[] | null {
  const { norm, start } = token;
  if (norm.length < SHORTEST_GLUED || norm.length !== token.text.length) return null;
  const cuts = Array.from({ length: norm.length - 1 }, (_, at) => at + 1);
  const found = cuts.filter((cut) => isPair(pairs, norm.slice(0, cut), norm.slice(cut)));
  const [cut] = found;
  if (found.length !== 1 || cut === undefined) return null;
  return [
    { ...token, text: token.text.slice(0, cut), norm: norm.slice(0, cut), end: start + cut },
    { ...token, text: token.text.slice(cut), norm: norm.slice(cut), start: start + cut },
  ];
}

/** 'tiếp nhân' for 'tiếp nhận'. */
function nearWord(
  token: Token,
  last: Token | undefined,
  next: Token | undefined,
  { after, before, known }: WordPairs,
): Token[] | null {
  if (token.norm.length < SHORTEST || known.has(token.norm)) return null;
  const candidates = new Set([
    ...(after.get(last?.norm ?? '') ?? []),
    ...(before.get(next?.norm ?? '') ?? []),
  ]);
  const near = [...candidates].filter((word) => isNear(token.norm, word));
  const [word] = near;
  return near.length === 1 && word !== undefined ? [{ ...token, norm: word }] : null;
}

/** Whether one letter is wrong, left out or doubled, or two neighbours are exchanged; not in words of two letters. */
export function isNear(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || Math.max(a.length, b.length) <= SHORTEST) return false;
  const shorter = Math.min(a.length, b.length);
  let head = 0;
  while (head < shorter && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < shorter - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
  const [inA, inB] = [a.slice(head, a.length - tail), b.slice(head, b.length - tail)];
  if (inA.length === 2) return inB === `${inA[1] ?? ''}${inA[0] ?? ''}`;
  return a !== b && inA.length <= 1 && inB.length <= 1;
}
