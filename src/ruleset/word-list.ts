import { perObject } from '../collections.js';
import { lengthsOf } from './automaton.js';
import { expandPhrase } from './phrase.js';
import { type ListRole, listRoles, type WordRule } from './schema.js';

/** Wordings that are looked for only where something asks for them, not in all of a text. */
export interface WordList {
  /** Where the longest of them ends that begins at a token; `at` itself where none does. */
  endFrom(tokens: readonly Normed[], at: number): number;
  /** Where the longest of them begins that ends before a token; `end` itself where none does. */
  startBefore(tokens: readonly Normed[], end: number): number;
}

interface Normed {
  readonly norm: string;
}

/** The lists of rules/words, by their role. */
export type WordLists = Readonly<Record<ListRole, WordList>>;

/** The lists among the words of the rules, compiled once. */
export const wordLists = perObject((words: readonly WordRule[]): WordLists => {
  const wordingsOf = (role: ListRole): string[] =>
    words.flatMap((rule) => (rule.role === role ? rule.wordings : []));
  return Object.fromEntries(
    listRoles.map((role) => [role, wordList(wordingsOf(role))]),
  ) as unknown as WordLists;
});

/** A list of wordings in the notation of `expandPhrase`. */
export function wordList(wordings: readonly string[]): WordList {
  const sequences = wordings.flatMap((wording) => expandPhrase(wording));
  const onwards = lengthsOf(sequences);
  const backwards = lengthsOf(sequences.map((norms) => norms.toReversed()));
  return {
    endFrom: (tokens, at) => at + onwards((k) => tokens[at + k]?.norm),
    startBefore: (tokens, end) => end - backwards((k) => tokens[end - 1 - k]?.norm),
  };
}

/** Whether a wording of a list begins at a token. */
export const beginsAt = (list: WordList, tokens: readonly Normed[], at: number): boolean =>
  list.endFrom(tokens, at) > at;

/** Where the first wording of a list begins in some tokens; -1 where none stands there. */
export const firstIn = (list: WordList, tokens: readonly Normed[]): number =>
  tokens.findIndex((_, at) => beginsAt(list, tokens, at));

/** Where the last one begins. */
export const lastIn = (list: WordList, tokens: readonly Normed[]): number =>
  tokens.findLastIndex((_, at) => beginsAt(list, tokens, at));

/** Whether a wording of a list stands anywhere in some tokens. */
export const standsIn = (list: WordList, tokens: readonly Normed[]): boolean =>
  firstIn(list, tokens) >= 0;

/**
 * Where the run of a list's wordings ends that some tokens begin with.
 * @param joints what may stand within it
 */
export function endOfRun(
  list: WordList,
  tokens: readonly Normed[],
  joints: readonly string[] = [],
): number {
  const isJoint = (at: number): boolean => joints.includes(tokens[at]?.norm ?? '');
  const next = (at: number): number => (isJoint(at) ? at + 1 : list.endFrom(tokens, at));
  let [at, end] = [0, next(0)];
  while (end > at) [at, end] = [end, next(end)];
  return at;
}

/**
 * Where the run of a list's wordings begins that some tokens end with.
 * @param joints what may stand within it
 */
export function startOfRun(
  list: WordList,
  tokens: readonly Normed[],
  joints: readonly string[] = [],
): number {
  const isJoint = (end: number): boolean => joints.includes(tokens[end - 1]?.norm ?? '');
  const next = (end: number): number => (isJoint(end) ? end - 1 : list.startBefore(tokens, end));
  let [end, start] = [tokens.length, next(tokens.length)];
  while (start < end) [end, start] = [start, next(start)];
  return end;
}
