import pLimit from 'p-limit';
import { Tinypool } from 'tinypool';
import type { DocumentResult } from '../model.js';
import { hashFile } from './read-file.js';
import { failed, type Reader, type ReaderOptions } from './reader.js';
import type { FoundFile } from './walk.js';

/** The most that one file may take. */
export interface Limits {
  readonly seconds: number;
  readonly megabytes: number;
}

/** A report takes a second or two, and some hundred megabytes if it is long. */
const LIMITS: Limits = { seconds: 120, megabytes: 2048 };

/**
 * A reader that spreads files over worker threads. A file that takes too much time or memory
 * ends its own thread and is reported; the others go on.
 */
export function openPool(
  jobs: number,
  options: ReaderOptions,
  limits: Limits = LIMITS,
  worker: URL = new URL('./worker.js', import.meta.url),
): Reader {
  const pool = new Tinypool({
    filename: worker.href,
    minThreads: jobs,
    maxThreads: jobs,
    resourceLimits: { maxOldGenerationSizeMb: limits.megabytes },
    workerData: options,
  });
  // The clock of a file must not run while it waits in the pool's queue.
  const limit = pLimit(jobs);
  return {
    read: (found) => limit(() => readInPool(pool, found, limits)),
    close: () => pool.destroy(),
  };
}

async function readInPool(
  pool: Tinypool,
  found: FoundFile,
  { seconds }: Limits,
): Promise<DocumentResult> {
  const signal = AbortSignal.timeout(seconds * 1000);
  try {
    return (await pool.run(found, { signal })) as DocumentResult;
  } catch (error) {
    const sha256 = await hashFile(found.path);
    if (signal.aborted) {
      return failed(found.file, sha256, 'timed_out', 'timed-out', [String(seconds)]);
    }
    if ((error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY') {
      return failed(found.file, sha256, 'out_of_memory', 'out-of-memory');
    }
    return failed(found.file, sha256, 'damaged', 'internal-error', [String(error)]);
  }
}
