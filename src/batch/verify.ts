import { openSeriesArchive, type SeriesArchive } from '../series/archive.js';
import type { Outcome } from './read-files.js';
import type { Reader } from './reader.js';
import { load, type Entry, type StoreOptions } from './store.js';

/** Outcomes of which all that is kept is sound. */
export interface Verified {
  readonly outcomes: readonly Outcome[];
  /** Their reports, each content once. */
  readonly archive: SeriesArchive;
}

/**
 * Makes sure of all that is to be written, and gathers what reports say of each other: a file
 * whose kept result is damaged is read anew.
 */
export async function verify(
  outcomes: readonly Outcome[],
  reader: Reader,
  store: StoreOptions,
): Promise<Verified> {
  const archive = openSeriesArchive();
  const seen = new Set<string>();
  const sure: Outcome[] = [];
  for (const outcome of outcomes) {
    const { outcome: sound, entry } = await soundOutcome(outcome, reader, store);
    sure.push(sound);
    if (!entry || seen.has(entry.record.sha256)) continue;
    seen.add(entry.record.sha256);
    for (const digest of entry.series) archive.add(sound.file.file, digest);
  }
  return { outcomes: sure, archive };
}

async function soundOutcome(
  outcome: Outcome,
  reader: Reader,
  store: StoreOptions,
): Promise<{ outcome: Outcome; entry: Entry | null }> {
  if (!('kept' in outcome)) return { outcome, entry: null };
  const entry = load(outcome.kept, store);
  if (entry) return { outcome, entry };
  const { file, kept } = outcome;
  const reading = await reader.read(file, kept);
  return {
    outcome: 'kept' in reading ? { file, kept: reading.kept } : { file, ...reading },
    entry: 'kept' in reading ? load(reading.kept, store) : null,
  };
}

/** What is kept of a verified document. */
export function entryOf(sha256: string, store: StoreOptions): Entry {
  const entry = load(sha256, store);
  if (entry) return entry;
  throw new Error(`what was kept of the document ${sha256} is gone or damaged: start again`);
}
