import type { DocumentResult } from '../model.js';
import { each } from './each.js';
import type { KnownFiles } from './known-files.js';
import { hashFile } from './read-file.js';
import type { Reader, Reading } from './reader.js';
import { keptHashes, type StoreOptions } from './store.js';
import type { FoundFile } from './walk.js';

/** What became of a file of the archive. */
export type Outcome =
  /** Its result is kept under this hash. */
  | { readonly file: FoundFile; readonly kept: string }
  | { readonly file: FoundFile; readonly failure: DocumentResult }
  /** The run was stopped before it. */
  | { readonly file: FoundFile; readonly unreached: true };

/** How far a run is. */
export interface Progress {
  readonly done: number;
  readonly total: number;
  /** The file that was read now; null at the start. */
  readonly file: string | null;
}

/** What reading an archive needs. */
export interface ReadingRun {
  readonly files: readonly FoundFile[];
  /** Files read at a time. */
  readonly jobs: number;
  readonly reader: Reader;
  readonly store: StoreOptions;
  readonly known: KnownFiles;
  /** Called before the first file with `file` null, then after each file that had to be read. */
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  /** Once aborted, what is running is finished and nothing else is begun. */
  readonly signal?: AbortSignal | undefined;
}

/** Reads what no earlier run has read; the outcomes are in the files' order. */
export async function readFiles(run: ReadingRun): Promise<Outcome[]> {
  const { files, jobs, store, onProgress } = run;
  const kept = await keptHashes(store);
  const underWay = new Map<string, Promise<Reading>>();
  const outcomes: Outcome[] = [];
  let done = 0;
  onProgress?.({ done, total: files.length, file: null });
  await each(files.entries(), jobs, async ([at, file]) => {
    const old = await run.known.hashOf(file.path);
    const isKept = old !== null && kept.has(old);
    outcomes[at] = isKept ? { file, kept: old } : await readOne(file, run, kept, underWay);
    if ('unreached' in outcomes[at]) return;
    done += 1;
    if (!isKept) onProgress?.({ done, total: files.length, file: file.file });
  });
  return outcomes;
}

/** Files with the same content are read once, even at the same moment. */
async function readOne(
  file: FoundFile,
  { reader, known, signal }: ReadingRun,
  kept: ReadonlySet<string>,
  underWay: Map<string, Promise<Reading>>,
): Promise<Outcome> {
  if (signal?.aborted) return { file, unreached: true };
  const hashed = await hashFile(file);
  if ('failure' in hashed) return { file, failure: hashed.failure };
  const sha256 = hashed.content;
  const reading = kept.has(sha256)
    ? { kept: sha256 }
    : await (underWay.get(sha256) ?? begin(sha256, reader.read(file, sha256), underWay));
  if ('failure' in reading) return { file, failure: { ...reading.failure, file: file.file } };
  if (reading.kept === sha256) known.note(file.path, sha256);
  return { file, kept: reading.kept };
}

function begin(
  sha256: string,
  reading: Promise<Reading>,
  underWay: Map<string, Promise<Reading>>,
): Promise<Reading> {
  underWay.set(sha256, reading);
  return reading;
}
