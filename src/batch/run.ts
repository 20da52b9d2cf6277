import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Lang } from '../export/issue-messages.js';
import { compareFindings, type Changes } from './changes.js';
import { compose, resultNames } from './compose.js';
import type { Engine, OpenEngine } from './engine.js';
import { DEFAULT_FORM, type OutputForm } from './form.js';
import { openKnownFiles } from './known-files.js';
import { lock } from './lock.js';
import {
  dropManifest,
  isIntact,
  readManifest,
  signatureOf,
  writeManifest,
  type Manifest,
} from './manifest.js';
import { readFiles, type Outcome, type Progress } from './read-files.js';
import { openPool } from './pool.js';
import { DEFAULT_LIMITS, type Limits } from './reader.js';
import { makeFolder, stateFolder } from './state-folder.js';
import { prune, type StoreOptions } from './store.js';
import type { BatchSummary, Totals } from './summary.js';
import { entryOf, verify, type Verified } from './verify.js';
import { NothingSelected, type Selection } from './select.js';
import { walk, type Walk } from './walk.js';

export type { Progress };

/** What to read, where to write and how. */
export interface BatchOptions {
  /** Files and folders to read. */
  readonly paths: readonly string[];
  /** Folder of the results; made where it is missing. */
  readonly output: string;
  /** Folder of the rules; the package's own where it is missing. */
  readonly rulesDir?: string | undefined;
  /** Files read at a time, each in a process of its own. Default: the processors, at most 8. */
  readonly jobs?: number | undefined;
  /** The most that one file may take. Default: 60 s and 512 MB. */
  readonly limits?: Partial<Limits> | undefined;
  /** Language of the messages in the results. Default: Vietnamese. */
  readonly lang?: Lang | undefined;
  /** Which of the documents found are read. Default: all. */
  readonly selection?: Selection | undefined;
  /** How the tables are written. Default: CSV as the contract has it, and no workbook. */
  readonly form?: OutputForm | undefined;
  /** Called before the first file with `file` null, then after each file. */
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  /** Called when a file begins to be read. */
  readonly onBegin?: ((file: string) => void) | undefined;
  /** Once aborted, the files that are being read are finished, and what there is is written. */
  readonly signal?: AbortSignal | undefined;
}

/** As many workers as there are processors, at most 8: more would only wait for the disk. */
export function defaultJobs(): number {
  return Math.min(availableParallelism(), 8);
}

/**
 * Reads everything that the paths name and writes the results. Files that an earlier run into the
 * same folder has read by the same rules are not read again; the output is the same byte by byte
 * as that of a run from nothing, and for any number of jobs. Tests hand in an engine of their own.
 * @throws {RuleError} for a bad rule
 * @throws {OutputBusy} where another run writes into the folder
 * @throws {NoWorker} where no worker process starts
 * @throws {BadPattern} for a pattern of the selection that cannot be read
 * @throws {NothingSelected} where there are documents, and the selection keeps all of them out
 * @throws the file system's errors where the output cannot be written
 */
export async function runBatch(
  options: BatchOptions,
  open: OpenEngine = openPool,
): Promise<BatchSummary> {
  const { output, rulesDir, lang = 'vi' } = options;
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const opening = open({ rulesDir, lang, output }, limits);
  const walking = walk(options.paths, output, options.selection);
  // What is wrong with the rules is told first.
  walking.catch(() => undefined);
  const engine = await opening;
  try {
    const found = await walking;
    if (found.files.length === 0 && found.filtered > 0)
      throw new NothingSelected(
        `no file is left: the filters keep out all ${found.filtered} documents (--dry-run tells why)`,
      );
    await makeFolder(stateFolder(output));
    const unlock = await lock(stateFolder(output));
    try {
      return await readAndWrite(options, engine, found);
    } finally {
      await unlock();
    }
  } finally {
    await engine.close();
  }
}

async function readAndWrite(
  {
    output,
    lang = 'vi',
    jobs = defaultJobs(),
    form = DEFAULT_FORM,
    onProgress,
    onBegin,
    signal,
  }: BatchOptions,
  engine: Engine,
  { files, leftOut, filtered, missing, unlisted }: Walk,
): Promise<BatchSummary> {
  const { stamp, rules } = engine;
  const store: StoreOptions = { output, stamp, indicators: rules.indicators, lang };
  const known = await openKnownFiles(output);
  const reading = { files, jobs, reader: engine, store, known, onProgress, onBegin, signal };
  const outcomes = await readFiles(reading);
  engine.rest();
  const before = await readManifest(output);
  const signature = signatureOf(store.stamp, outcomes, form);
  const isPart = filtered > 0;
  const isSame = before?.signature === signature && (await isIntact(output, before));
  const { totals, changes } = isSame
    ? { totals: before.totals, changes: null }
    : await write(
        await verify(outcomes, engine, store),
        { store, form, isPart },
        before,
        signature,
      );
  known.save(isPart);
  return { ...totals, changes, output, leftOut, filtered, missing, unlisted };
}

interface Writing {
  readonly store: StoreOptions;
  readonly form: OutputForm;
  /** Filters keep some documents out: what is kept of them waits for another run. */
  readonly isPart: boolean;
}

/** Puts new results in the place of those before, so that a stop at any moment loses nothing. */
async function write(
  { outcomes, archive }: Verified,
  { store, form, isPart }: Writing,
  before: Manifest | null,
  signature: string,
): Promise<{ totals: Totals; changes: Changes | null }> {
  const { output, stamp } = store;
  const composition = await compose(
    outcomes,
    (sha256) => entryOf(sha256, store),
    archive,
    store,
    form,
  );
  const { totals } = composition;
  try {
    const changes =
      before !== null && before.stamp !== stamp
        ? await compareFindings(
            join(output, 'findings.csv'),
            composition.aside('findings.csv'),
            new Set(outcomes.map(({ file }) => file.file)),
          )
        : null;
    await dropManifest(output);
    await composition.publish();
    await writeManifest(output, { stamp, signature, totals }, resultNames(store, form));
    if (totals.unreached === 0 && !isPart) await prune(keptIn(outcomes), store);
    return { totals, changes };
  } catch (error) {
    await composition.abandon();
    throw error;
  }
}

function keptIn(outcomes: readonly Outcome[]): Set<string> {
  return new Set(outcomes.flatMap((outcome) => ('kept' in outcome ? [outcome.kept] : [])));
}
