import type { DocumentResult, State } from '../model.js';
import { ahead, each } from './each.js';
import type { KnownFiles } from './known-files.js';
import { hashFile, type Content } from './read-file.js';
import { seenIn, type FileSeen, type Reader, type Reading } from './reader.js';
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
  /** The file that is done now; null at the start. */
  readonly file: string | null;
  /** What became of it; `unchanged` where an earlier run had read the same bytes. */
  readonly state: State | 'unchanged' | null;
  readonly pages: number | null;
  /** Findings within the file; those between files come at the end of a run. */
  readonly findings: number;
}

/** What reading an archive needs. */
export interface ReadingRun {
  readonly files: readonly FoundFile[];
  /** Files read at a time. */
  readonly jobs: number;
  readonly reader: Reader;
  readonly store: StoreOptions;
  readonly known: KnownFiles;
  /** Called before the first file with `file` null, then after each file. */
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  /** Called when a file begins to be read. */
  readonly onBegin?: ((file: string) => void) | undefined;
  /** Once aborted, what is running is finished and nothing else is begun. */
  readonly signal?: AbortSignal | undefined;
}

/** What is told of a file that is done. */
type Told = Pick<Progress, 'state' | 'pages' | 'findings'>;

const NOTHING: Told = { state: null, pages: null, findings: 0 };
const UNCHANGED: Told = { ...NOTHING, state: 'unchanged' };

/** Reads what no earlier run has read; the outcomes are in the files' order. */
export async function readFiles(run: ReadingRun): Promise<Outcome[]> {
  const { files, jobs, store, onProgress } = run;
  const total = files.length;
  const kept = await keptHashes(store);
  const underWay = new Map<string, Promise<Reading>>();
  const outcomes: Outcome[] = [];
  let done = 0;
  onProgress?.({ done, total, file: null, ...NOTHING });
  const identified = ahead(files.entries(), jobs, ([, file]) => identify(file, run, kept));
  await each(identified, jobs, async ([[at, file], identity]) => {
    const [outcome, told] = await readOne(file, await identity, run, kept, underWay);
    outcomes[at] = outcome;
    if ('unreached' in outcome) return;
    done += 1;
    onProgress?.({ done, total, file: file.file, ...told });
  });
  return outcomes;
}

/**
 * Hash of a file's content; of one that did not change since it was read, without opening it.
 * Null where the run was stopped before it.
 */
async function identify(
  file: FoundFile,
  { known, signal }: ReadingRun,
  kept: ReadonlySet<string>,
): Promise<Content<string> | null> {
  const old = await known.hashOf(file.path);
  if (old !== null && kept.has(old)) return { content: old };
  return signal?.aborted ? null : hashFile(file);
}

/** Files with the same content are read once, even at the same moment. */
async function readOne(
  file: FoundFile,
  identity: Content<string> | null,
  { reader, known, signal, onBegin }: ReadingRun,
  kept: ReadonlySet<string>,
  underWay: Map<string, Promise<Reading>>,
): Promise<[Outcome, Told]> {
  if (!identity) return [{ file, unreached: true }, NOTHING];
  if ('failure' in identity) return [{ file, failure: identity.failure }, seenIn(identity.failure)];
  const sha256 = identity.content;
  if (kept.has(sha256)) {
    known.note(file.path, sha256);
    return [{ file, kept: sha256 }, UNCHANGED];
  }
  if (signal?.aborted) return [{ file, unreached: true }, NOTHING];
  const first = underWay.get(sha256);
  if (!first) onBegin?.(file.file);
  const reading = await (first ?? begin(sha256, reader.read(file, sha256), underWay));
  if ('failure' in reading) {
    const failure = { ...reading.failure, file: file.file };
    return [{ file, failure }, seenIn(failure)];
  }
  if (reading.kept === sha256) known.note(file.path, sha256);
  return [{ file, kept: reading.kept }, first ? copyOf(reading.seen) : reading.seen];
}

/** A copy of a file that could not be read has its state; any other counts for nothing. */
function copyOf(seen: FileSeen): Told {
  const isRead = seen.state === 'complete' || seen.state === 'partial';
  return isRead ? { ...NOTHING, state: 'duplicate' } : seen;
}

function begin(
  sha256: string,
  reading: Promise<Reading>,
  underWay: Map<string, Promise<Reading>>,
): Promise<Reading> {
  underWay.set(sha256, reading);
  return reading;
}
