/** Something whose properties tell when they are looked at. */
export interface Counted<T> {
  readonly items: readonly T[];
  /** How often a property of any of them was read so far. */
  reads(): number;
}

/** Items that count how often they are looked at: work that grows with their square shows in it. */
export function counted<T extends object>(items: readonly T[]): Counted<T> {
  let reads = 0;
  const handler: ProxyHandler<T> = {
    get(item, key) {
      reads++;
      return item[key as keyof T];
    },
  };
  return { items: items.map((item) => new Proxy(item, handler)), reads: () => reads };
}
