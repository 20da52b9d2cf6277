import type { DocumentResult } from '../model.js';
import { startChild, type Child } from './child.js';
import { TOO_MUCH_MEMORY, type Answer, type End } from './messages.js';
import {
  DEFAULT_LIMITS,
  failed,
  type Limits,
  type Reader,
  type ReaderOptions,
  type Reading,
} from './reader.js';
import type { FoundFile } from './walk.js';

/** No worker process can read: nothing is wrong with the file that was to be read. */
export class NoWorker extends Error {
  override readonly name = 'NoWorker';
}

/** A worker that has grown beyond this share of its limit makes room for a fresh one. */
const GROWN = 0.6;

/**
 * A reader with a process for each file that is read at the same time: whatever a document does
 * to its process (hang, swell, crash) costs that document only. Threads would not do: they share
 * one memory, and what crashes one of them ends all.
 *
 * @param stamp what the workers' rules must have, lest results of different rules be mixed
 * @param script the worker; tests hand in their own
 */
export function openPool(
  options: ReaderOptions,
  stamp: string,
  limits: Limits = DEFAULT_LIMITS,
  script: URL = new URL('./worker.js', import.meta.url),
): Reader {
  const idle: Child[] = [];
  const busy = new Set<Child>();
  const start = (): Child => startChild(script, { ...options, megabytes: limits.megabytes });

  const readBy = async (child: Child, found: FoundFile): Promise<Reading | Loss> => {
    busy.add(child);
    await checkReady(child, stamp);
    const answer = await askInTime(child, found, limits);
    busy.delete(child);
    if (!('reading' in answer)) return answer;
    if (answer.megabytes > limits.megabytes * GROWN) child.dismiss();
    else idle.push(child);
    return answer.reading;
  };
  return {
    async read(found, sha256) {
      const used = idle.pop();
      const first = used?.isAlive() ? await readBy(used, found) : null;
      // A worker that has read others may have been harmed by them: only a fresh one is a witness.
      const isSure = first !== null && (!('loss' in first) || first.loss === 'timed_out');
      const reading = isSure ? first : await readBy(start(), found);
      return 'loss' in reading ? { failure: lost(reading, found.file, sha256, limits) } : reading;
    },
    async close() {
      for (const child of idle) child.dismiss();
      for (const child of busy) child.kill();
    },
  };
}

/** What a document did to its worker. */
interface Loss {
  readonly loss: 'timed_out' | 'out_of_memory' | 'damaged';
  /** How the process ended, for people. */
  readonly end: string;
}

async function checkReady(child: Child, stamp: string): Promise<void> {
  const ready = await child.ready;
  if (!('stamp' in ready))
    throw new NoWorker(`no worker process starts (${endText(ready)}): try a higher --memory`);
  if (ready.stamp !== stamp)
    throw new NoWorker('the rules were changed while they were in use: start again');
}

async function askInTime(
  child: Child,
  found: FoundFile,
  { seconds }: Limits,
): Promise<Extract<Answer, { reading: Reading }> | Loss> {
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    child.kill();
  }, seconds * 1000);
  const answer = await child.ask({ found });
  clearTimeout(timer);
  if ('reading' in answer) return answer;
  if ('error' in answer) throw Object.assign(new Error(answer.error.message), answer.error);
  return { loss: isLate ? 'timed_out' : causeOf(answer), end: endText(answer) };
}

/** The system, too, ends by SIGKILL what takes too much memory. */
function causeOf({ signal, stderr }: End): 'out_of_memory' | 'damaged' {
  const isMemory =
    stderr.includes(TOO_MUCH_MEMORY) || /heap out of memory/.test(stderr) || signal === 'SIGKILL';
  return isMemory ? 'out_of_memory' : 'damaged';
}

function endText({ code, signal }: End): string {
  return signal ?? `exit code ${code}`;
}

function lost(
  { loss, end }: Loss,
  file: string,
  sha256: string,
  { seconds, megabytes }: Limits,
): DocumentResult {
  if (loss === 'timed_out') return failed(file, sha256, loss, 'timed-out', [String(seconds)]);
  if (loss === 'out_of_memory')
    return failed(file, sha256, loss, 'out-of-memory', [String(megabytes)]);
  return failed(file, sha256, loss, 'worker-crashed', [end]);
}
