/**
 * Runs `run` over the items and gives the results in the items' order. At most `window`
 * items are under way or wait to be taken, so that memory stays bounded however many items
 * there are. `run` must not reject.
 */
export async function* inOrder<T, R>(
  items: readonly T[],
  window: number,
  run: (item: T) => Promise<R>,
): AsyncGenerator<R> {
  const started: Promise<R>[] = [];
  for (const item of items) {
    started.push(run(item));
    if (started.length >= window) yield await (started.shift() as Promise<R>);
  }
  yield* started;
}
