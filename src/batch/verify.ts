import type { Outcome } from './read-files.js';
import type { Reader } from './reader.js';
import { load, type Entry, type StoreOptions } from './store.js';

/**
 * Makes sure of all that is to be written: a file whose kept result is damaged is read anew.
 * Gives the outcomes as they are then.
 */
export async function verify(
  outcomes: readonly Outcome[],
  reader: Reader,
  store: StoreOptions,
): Promise<Outcome[]> {
  const sure: Outcome[] = [];
  for (const outcome of outcomes) {
    const isSound = !('kept' in outcome) || (await load(outcome.kept, store)) !== null;
    sure.push(isSound ? outcome : await readAnew(outcome, reader));
  }
  return sure;
}

async function readAnew(
  { file, kept }: Extract<Outcome, { kept: string }>,
  reader: Reader,
): Promise<Outcome> {
  return { file, ...(await reader.read(file, kept)) };
}

/** What is kept of a verified document. */
export async function entryOf(sha256: string, store: StoreOptions): Promise<Entry> {
  const entry = await load(sha256, store);
  if (entry) return entry;
  throw new Error(`what was kept of the document ${sha256} is gone or damaged: start again`);
}
