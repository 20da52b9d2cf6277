/**
 * Runs `run` over the items, `jobs` of them at a time, each as soon as there is room for it: a
 * slow item holds up none behind it. Rejects with the first failure, behind which no item begins.
 */
export async function each<T>(
  items: Iterable<T>,
  jobs: number,
  run: (item: T) => Promise<void>,
): Promise<void> {
  const rest = items[Symbol.iterator]();
  let hasFailed = false;
  const lane = async (): Promise<void> => {
    for (let next = rest.next(); !next.done && !hasFailed; next = rest.next())
      await run(next.value).catch((error: unknown) => {
        hasFailed = true;
        throw error;
      });
  };
  await Promise.all(Array.from({ length: jobs }, lane));
}

/**
 * The items, each with what `prepare` gives for it, in their order; what is prepared is `count`
 * items ahead of what is taken. `prepare` must not reject.
 */
export function* ahead<T, P>(
  items: Iterable<T>,
  count: number,
  prepare: (item: T) => Promise<P>,
): Iterable<readonly [T, Promise<P>]> {
  const prepared: (readonly [T, Promise<P>])[] = [];
  for (const item of items) {
    prepared.push([item, prepare(item)]);
    const next = prepared.length > count ? prepared.shift() : undefined;
    if (next) yield next;
  }
  yield* prepared;
}
