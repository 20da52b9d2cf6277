import { availableParallelism } from 'node:os';
import { openExport, type ExportWriter, type Prepared } from '../export/write.js';
import type { Lang } from '../export/issue-messages.js';
import type { DocumentResult } from '../model.js';
import { markDuplicates } from './duplicates.js';
import { inOrder } from './in-order.js';
import { loadEngine, type Engine } from './engine.js';
import { failed, type Reader, type ReaderOptions } from './reader.js';
import { addToSummary, emptySummary, type BatchSummary } from './summary.js';
import { walk, type FoundFile } from './walk.js';

/** What to read, where to write and how. */
export interface BatchOptions {
  /** Files and folders to read. */
  readonly paths: readonly string[];
  /** Folder of the results; made where it is missing. */
  readonly output: string;
  /** Folder of the rules; the package's own where it is missing. */
  readonly rulesDir?: string | undefined;
  /** Worker threads; 1 reads in this thread. Default: the processors, at most 8. */
  readonly jobs?: number | undefined;
  /** Language of the messages in the results. Default: Vietnamese. */
  readonly lang?: Lang | undefined;
  /** Called before the first file with `file` null, then after each file. */
  readonly onProgress?: ((progress: Progress) => void) | undefined;
}

/** How far a run is. */
export interface Progress {
  readonly done: number;
  readonly total: number;
  /** The file that is done now; null at the start. */
  readonly file: string | null;
}

/** As many threads as there are processors, at most 8: more would only wait for the disk. */
export function defaultJobs(): number {
  return Math.min(availableParallelism(), 8);
}

/**
 * Reads everything that the paths name and writes the results. The output is the same byte
 * by byte for any number of jobs. Throws `RuleError` for a bad rule and the file system's
 * errors where the output cannot be written. `load` gives the engine; tests hand in their own.
 */
export async function runBatch(
  options: BatchOptions,
  load: (options: ReaderOptions) => Engine = loadEngine,
): Promise<BatchSummary> {
  const { output, rulesDir, lang = 'vi', jobs = defaultJobs() } = options;
  const engine = load({ rulesDir, lang });
  const found = await walk(options.paths, output);
  const threads = Math.max(1, Math.min(jobs, found.files.length));
  const writer = await openExport(output, engine.indicators, lang);
  const reader = engine.open(threads);
  try {
    const run: Run = {
      files: found.files,
      threads,
      reader,
      writer,
      onProgress: options.onProgress,
    };
    const summary = await readAll(run, emptySummary(output, found));
    await writer.finish();
    return summary;
  } catch (error) {
    await writer.abandon();
    throw error;
  } finally {
    await reader.close();
  }
}

interface Run {
  readonly files: readonly FoundFile[];
  readonly threads: number;
  readonly reader: Reader;
  readonly writer: ExportWriter;
  readonly onProgress: BatchOptions['onProgress'];
}

async function readAll(run: Run, empty: BatchSummary): Promise<BatchSummary> {
  const { files, threads, reader, writer, onProgress } = run;
  const asDuplicate = markDuplicates();
  let summary = empty;
  onProgress?.({ done: 0, total: files.length, file: null });
  // Some read-ahead keeps the threads busy behind a slow file.
  const window = threads === 1 ? 1 : threads * 4;
  for await (const read of inOrder(files, window, reader.read)) {
    // Before copies are sought: a copy must not point to a file that could not be written.
    const first = prepare(read, writer);
    const result = asDuplicate(first.result);
    await writer.add(result === first.result ? first.prepared : writer.prepare(result));
    summary = addToSummary(summary, result);
    onProgress?.({ done: summary.documents, total: files.length, file: result.file });
  }
  return summary;
}

/** A result that cannot be put into rows is a fault of the program with this one file. */
function prepare(
  result: DocumentResult,
  writer: ExportWriter,
): { result: DocumentResult; prepared: Prepared } {
  try {
    return { result, prepared: writer.prepare(result) };
  } catch (error) {
    const { file, sha256 } = result;
    const fault = failed(file, sha256, 'damaged', 'internal-error', [String(error)]);
    return { result: fault, prepared: writer.prepare(fault) };
  }
}
