import type { DocumentResult } from '../model.js';
import { RuleError } from '../ruleset/error.js';
import { startChild, type Child } from './child.js';
import type { Engine, RulesInfo } from './engine.js';
import { TOO_MUCH_MEMORY, type Answer, type End, type Request } from './messages.js';
import { DEFAULT_LIMITS, failed, type Limits, type ReaderOptions, type Reading } from './reader.js';
import { hashOfProgram, stampOf } from './stamp.js';
import type { FoundFile } from './walk.js';

/** No worker process can read: nothing is wrong with the file that was to be read. */
export class NoWorker extends Error {
  override readonly name = 'NoWorker';
}

/** A worker that has grown beyond this share of its limit makes room for a fresh one. */
const GROWN = 0.6;

/**
 * An engine with a process for each file that is read at the same time: whatever a document does
 * to its process (hang, swell, crash) costs that document only. Threads would not do: they share
 * one memory, and what crashes one of them ends all.
 *
 * @param script the worker; tests hand in their own
 * @throws {RuleError} for a bad rule
 * @throws {NoWorker} where no worker starts
 */
export async function openPool(
  options: ReaderOptions,
  limits: Limits = DEFAULT_LIMITS,
  script: URL = new URL('./worker.js', import.meta.url),
): Promise<Engine> {
  let isOpen = true;
  const start = (): Child => {
    if (!isOpen) throw new NoWorker('the run has ended: start again');
    return startChild(script, { ...options, megabytes: limits.megabytes });
  };
  const first = start();
  // While it starts.
  const program = hashOfProgram();
  const rules = await rulesOf(first);
  const stamp = stampOf(rules.version, program, options.lang);
  const idle = [first];
  const busy = new Set<Child>();
  const used = new WeakSet<Child>();

  const readBy = async (child: Child, found: FoundFile): Promise<Reading | Loss> => {
    busy.add(child);
    used.add(child);
    const { version } = await rulesOf(child);
    if (version !== rules.version) {
      child.kill();
      throw new NoWorker('the rules were changed while they were in use: start again');
    }
    const answer = await askInTime(child, { found, stamp }, limits);
    busy.delete(child);
    if (!('reading' in answer)) return answer;
    if (!isOpen || answer.megabytes > limits.megabytes * GROWN) child.dismiss();
    else idle.push(child);
    return answer.reading;
  };
  const rest = (): void => {
    for (const child of idle.splice(0)) child.dismiss();
  };
  return {
    rules,
    stamp,
    rest,
    async read(found, sha256) {
      const child = takeAlive(idle) ?? start();
      const wasUsed = used.has(child);
      const reading = await readBy(child, found);
      // A worker that has read others may have been harmed by them: only a fresh one is a witness.
      const isSure = !('loss' in reading) || reading.loss === 'timed_out' || !wasUsed;
      const sure = isSure ? reading : await readBy(start(), found);
      return 'loss' in sure ? { failure: lost(sure, found.file, sha256, limits) } : sure;
    },
    async close() {
      // What still waits for its file may start no more workers: they would keep the run from ending.
      isOpen = false;
      rest();
      for (const child of busy) child.kill();
    },
  };
}

/** A worker may have ended while it had nothing to do. */
function takeAlive(idle: Child[]): Child | undefined {
  let child = idle.pop();
  while (child && !child.isAlive()) child = idle.pop();
  return child;
}

async function rulesOf(child: Child): Promise<RulesInfo> {
  const ready = await child.ready;
  if ('rules' in ready) return ready.rules;
  child.dismiss();
  if (!('ruleError' in ready))
    throw new NoWorker(`no worker process starts (${endText(ready)}): try a higher --memory`);
  const { file, line, problem } = ready.ruleError;
  throw new RuleError(file, line, problem);
}

/** What a document did to its worker. */
interface Loss {
  readonly loss: 'timed_out' | 'out_of_memory' | 'damaged';
  /** How the process ended, for people. */
  readonly end: string;
}

async function askInTime(
  child: Child,
  request: Request,
  { seconds }: Limits,
): Promise<Extract<Answer, { reading: Reading }> | Loss> {
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    child.kill();
  }, seconds * 1000);
  const answer = await child.ask(request);
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
