import { expandPhrase } from './phrase.js';

/** A phrase found in a text. */
export interface Hit<T> {
  /** Token indexes, `end` exclusive. */
  readonly start: number;
  readonly end: number;
  readonly payload: T;
}

/** Many phrases, looked for at once (Aho–Corasick over tokens). */
export interface Automaton<T> {
  /**
   * Every hit in a text given as normalised tokens, ordered by start, then longest first, then as
   * compiled. Time grows with the tokens and the hits, not with the number of phrases.
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

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  /** Entries that end here, with their position in the compiled list. */
  readonly ends: { readonly length: number; readonly order: number; readonly payload: T }[];
  /** The node of the longest proper suffix that is a prefix of some phrase. */
  fallback: Node<T> | null;
  /** The nearest node on the way of fallbacks where a phrase ends. */
  shorter: Node<T> | null;
}

const newNode = <T>(): Node<T> => ({ next: new Map(), ends: [], fallback: null, shorter: null });

/** An automaton of plain token sequences; empty ones are never hit. */
export function automatonOf<T>(entries: readonly Entry<T>[]): Automaton<T> {
  const root = newNode<T>();
  entries.forEach((entry, order) => insert(root, entry, order));
  linkFallbacks(root);
  return { scan: (norms) => scan(root, norms) };
}

function insert<T>(root: Node<T>, { norms, payload }: Entry<T>, order: number): void {
  let node = root;
  for (const norm of norms) {
    const next = node.next.get(norm) ?? newNode<T>();
    node.next.set(norm, next);
    node = next;
  }
  if (node !== root) node.ends.push({ length: norms.length, order, payload });
}

/** Breadth first, so that the fallback of every shorter prefix is known before it is needed. */
function linkFallbacks<T>(root: Node<T>): void {
  const queue = [root];
  for (const node of queue) {
    for (const [norm, child] of node.next) {
      const fallback = node === root ? root : step(root, node.fallback ?? root, norm);
      child.fallback = fallback;
      child.shorter = fallback.ends.length > 0 ? fallback : fallback.shorter;
      queue.push(child);
    }
  }
}

function step<T>(root: Node<T>, from: Node<T>, norm: string): Node<T> {
  let node: Node<T> | null = from;
  while (node) {
    const next = node.next.get(norm);
    if (next) return next;
    node = node.fallback;
  }
  return root;
}

function scan<T>(root: Node<T>, norms: readonly string[]): Hit<T>[] {
  const found: { readonly hit: Hit<T>; readonly order: number }[] = [];
  let node = root;
  norms.forEach((norm, index) => {
    node = step(root, node, norm);
    const end = index + 1;
    for (let at: Node<T> | null = node; at; at = at.shorter) {
      for (const { length, order, payload } of at.ends) {
        found.push({ hit: { start: end - length, end, payload }, order });
      }
    }
  });
  found.sort((a, b) => a.hit.start - b.hit.start || b.hit.end - a.hit.end || a.order - b.order);
  return found.map(({ hit }) => hit);
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
