/** Items by a key, in order of their first item, each group in the order of the items. Linear. */
export function groupBy<T, K>(items: readonly T[], key: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const of = key(item);
    const group = groups.get(of);
    if (group) group.push(item);
    else groups.set(of, [item]);
  }
  return groups;
}

/**
 * The same function, but equal keys are looked at once.
 * @param most so many are remembered; then all are forgotten, and it begins anew
 * @param found where they are remembered
 */
export function remembering<K, T>(
  find: (key: K) => T,
  most = Infinity,
  found = new Map<K, T>(),
): (key: K) => T {
  return (key) => {
    const held = found.get(key);
    if (held !== undefined || found.has(key)) return held as T;
    if (found.size >= most) found.clear();
    const value = find(key);
    found.set(key, value);
    return value;
  };
}

/** The same function, but each object is looked at once as long as it lives. */
export function perObject<K extends object, T>(find: (key: K) => T): (key: K) => T {
  const found = new WeakMap<K, { readonly value: T }>();
  return (key) => {
    const held = found.get(key) ?? { value: find(key) };
    found.set(key, held);
    return held.value;
  };
}

/** Index of the first of some items, ordered by a key, whose key is not below a bound. */
export function lowerBound<T>(
  items: readonly T[],
  bound: number,
  key: (item: T) => number,
): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (key(items[middle] as T) < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Puts items behind others; `push` takes its items on the stack, which those of a long document overflow. */
export function append<T>(to: T[], items: Iterable<T>): void {
  for (const item of items) to.push(item);
}

/** The least of some numbers, however many; Infinity of none. */
export const least = (numbers: readonly number[]): number =>
  numbers.reduce((a, b) => Math.min(a, b), Infinity);

/** The greatest of some numbers, however many; -Infinity of none. */
export const greatest = (numbers: readonly number[]): number =>
  numbers.reduce((a, b) => Math.max(a, b), -Infinity);

/** One item of each list, in all ways, the last list's changing first; no more than `most` of a list are taken. */
export const oneOfEach = <T>(lists: readonly (readonly T[])[], most: number): T[][] =>
  lists.reduce<T[][]>(
    (sets, list) => sets.flatMap((set) => list.slice(0, most).map((item) => [...set, item])),
    [[]],
  );
