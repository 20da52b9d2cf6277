import { readFileSync } from 'node:fs';

/** What something took, in seconds. */
export interface Took {
  readonly seconds: number;
  /** Of the processor, by all processes that it started and that ended; null where the system does not tell (Linux only). */
  readonly processor: number | null;
}

/** Runs something that starts processes and waits for their end. */
export async function clock<T>(run: () => Promise<T>): Promise<Took & { readonly value: T }> {
  const start = performance.now();
  const before = ofChildren();
  const value = await run();
  const after = ofChildren();
  const processor = before === null || after === null ? null : after - before;
  return { seconds: (performance.now() - start) / 1000, processor, value };
}

/** By `/proc/self/stat`: fields behind the name in parentheses, times in hundredths of a second. */
function ofChildren(): number | null {
  try {
    const text = readFileSync('/proc/self/stat', 'latin1');
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    const [user, system] = [fields[13], fields[14]];
    return (Number(user) + Number(system)) / 100;
  } catch {
    return null;
  }
}
