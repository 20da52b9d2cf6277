import { groupBy } from '../collections.js';
import { expandPhrase } from './phrase.js';

/** A phrase found in a text. */
export interface Hit<T> {
  /** Token indexes, `end` exclusive. */
  readonly start: number;
  readonly end: number;
  readonly payload: T;
}

/** Many phrases, looked for at once (a trie over tokens). */
export interface Automaton<T> {
  /**
   * Every hit in a text given as normalised tokens, ordered by start, then longest first, then as
   * compiled. Time grows with the tokens and the length of the phrases, not with their number.
   */
  scan(norms: readonly string[]): Hit<T>[];
}

/** An automaton of wordings in the notation of `expandPhrase`. Throws `PhraseError`. */
export function compile<T>(
  entries: readonly { readonly phrase: string; readonly payload: T }[],
): Automaton<T> {
  return automatonOf(
    entries.flatMap(({ phrase, payload }) =>
      expandPhrase(phrase).map((norms) => ({ norms, payload })),
    ),
  );
}

interface Entry<T> {
  readonly norms: readonly string[];
  readonly payload: T;
}

/** What phrases have in common up to a token. */
interface Node<T> {
  /** How they go on; null where none does. */
  next: Map<string, Node<T>> | null;
  /** What those that end here stand for, as compiled. */
  readonly ends: T[];
}

const newNode = <T>(): Node<T> => ({ next: null, ends: [] });

/** An automaton of plain token sequences; empty ones are never hit. */
export function automatonOf<T>(entries: readonly Entry<T>[]): Automaton<T> {
  const root = newNode<T>();
  for (const entry of entries) insert(root, entry);
  return {
    scan(norms) {
      const hits: Hit<T>[] = [];
      norms.forEach((norm, start) => {
        const first = root.next?.get(norm);
        if (first !== undefined) collect(first, norms, start, start + 1, hits);
      });
      return hits;
    },
  };
}

/** How many tokens the longest of some phrases has that begins at the first of a text's tokens, each asked for by its index; 0 where none does. */
export function lengthsOf(
  phrases: readonly (readonly string[])[],
): (normAt: (index: number) => string | undefined) => number {
  const root = newNode<null>();
  for (const norms of phrases) insert(root, { norms, payload: null });
  return (normAt) => {
    let length = 0;
    let node: Node<null> | undefined = root;
    for (let index = 0; node?.next; index++) {
      node = node.next.get(normAt(index) ?? '');
      if (node && node.ends.length > 0) length = index + 1;
    }
    return length;
  };
}

function insert<T>(root: Node<T>, { norms, payload }: Entry<T>): void {
  let node = root;
  for (const norm of norms) {
    node.next ??= new Map();
    const next = node.next.get(norm) ?? newNode<T>();
    node.next.set(norm, next);
    node = next;
  }
  if (node !== root) node.ends.push(payload);
}

/** Adds the hits of the phrases that begin with the tokens up to `end`, the longest first. */
function collect<T>(
  node: Node<T>,
  norms: readonly string[],
  start: number,
  end: number,
  hits: Hit<T>[],
): void {
  const next = node.next?.get(norms[end] ?? '');
  if (next !== undefined) collect(next, norms, start, end + 1, hits);
  for (const payload of node.ends) hits.push({ start, end, payload });
}

/**
 * Of hits as `scan` orders them, those that do not overlap: leftmost first, of those the longest,
 * of those the first compiled.
 */
export function longest<T>(hits: readonly Hit<T>[]): Hit<T>[] {
  const chosen: Hit<T>[] = [];
  let free = 0;
  for (const hit of hits) {
    if (hit.start < free) continue;
    chosen.push(hit);
    free = hit.end;
  }
  return chosen;
}

/** The hits that no longer phrase of their group, one that only looks like a wording (`not`), takes back. */
export function withoutNegated<T extends { readonly negated: boolean }>(
  hits: readonly Hit<T>[],
  key: (payload: T) => string,
): readonly Hit<T>[] {
  const negated = groupBy(
    hits.filter(({ payload }) => payload.negated),
    ({ payload }) => key(payload),
  );
  if (negated.size === 0) return hits;
  return hits.filter(
    ({ start, end, payload }) =>
      !payload.negated &&
      !negated.get(key(payload))?.some((no) => no.start <= start && end <= no.end),
  );
}

/** `longest` within each group of hits with the same key; groups may overlap each other. */
export function longestPer<T>(hits: readonly Hit<T>[], key: (payload: T) => string): Hit<T>[] {
  const free = new Map<string, number>();
  return hits.filter((hit) => {
    const group = key(hit.payload);
    if (hit.start < (free.get(group) ?? 0)) return false;
    free.set(group, hit.end);
    return true;
  });
}
