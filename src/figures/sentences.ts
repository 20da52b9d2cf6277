import { groupBy, lowerBound } from '../collections.js';
import { endsSentence } from './clauses.js';
import type { Reading } from './items.js';
import type { Occurrence } from './occurrence.js';

/** A sentence of a paragraph: token indexes, `until` exclusive, and the occurrences that stand in it. */
export interface Sentence {
  readonly from: number;
  readonly until: number;
  readonly held: readonly Occurrence[];
}

/** The sentences of a paragraph with what was found in each. Linear but for looking up the sentence. */
export function sentencesOf(
  { tokens, from }: Pick<Reading, 'tokens' | 'from'>,
  found: readonly Occurrence[],
): Sentence[] {
  const starts = [from];
  for (let at = from; at < tokens.length; at++) if (endsSentence(tokens, at)) starts.push(at + 1);
  const offsetOf = (token: number): number => tokens[token]?.start ?? Infinity;
  const held = groupBy(found, ({ start }) => lowerBound(starts, start + 1, offsetOf) - 1);
  return starts.map((start, at) => ({
    from: start,
    until: starts[at + 1] ?? tokens.length,
    held: held.get(at) ?? [],
  }));
}

/** Where the sentence of a token begins, or so many tokens before it where it begins further back. */
export function sentenceStart({ tokens, from }: Reading, at: number, longest: number): number {
  const furthest = Math.max(from, at - longest);
  let start = at;
  while (start > furthest && !endsSentence(tokens, start - 1)) start--;
  return start;
}
