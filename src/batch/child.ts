import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Answer, End, Ready, Request, WorkerOptions } from './messages.js';

/** A worker process as its pool sees it. */
export interface Child {
  readonly isAlive: () => boolean;
  /** What it says when it can read; how it ended where it never could. */
  readonly ready: Promise<Ready | End>;
  /** Its answer to a request; how it ended where it gave none. One request at a time. */
  readonly ask: (request: Request) => Promise<Answer | End>;
  /** Ends it at once, whatever it does. */
  readonly kill: () => void;
  /** Lets it end by itself. */
  readonly dismiss: () => void;
}

const TAIL = 4000;

/**
 * A document's objects live as long as it is read: with room for them (in MB) fewer are moved
 * about. Other workers use the processors that threads collecting garbage would.
 */
const GARBAGE = ['--max-semi-space-size=32', '--single-threaded-gc'];

/** Starts a worker process. */
export function startChild(script: URL, options: WorkerOptions): Child {
  const child = fork(fileURLToPath(script), [JSON.stringify(options)], {
    execArgv: [`--max-old-space-size=${options.megabytes}`, ...GARBAGE],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  const end = endOf(child);
  let alive = true;
  void end.then(() => (alive = false));
  const next = <T>(): Promise<T | End> => Promise.race([nextMessage<T>(child), end]);
  return {
    isAlive: () => alive,
    ready: next<Ready>(),
    ask(request) {
      const answer = next<Answer>();
      // What cannot be sent any more is told by the worker's end.
      child.send(request, () => {});
      return answer;
    },
    kill: () => child.kill('SIGKILL'),
    dismiss: () => child.connected && child.disconnect(),
  };
}

function nextMessage<T>(child: ChildProcess): Promise<T> {
  return new Promise((resolve) => child.once('message', (message) => resolve(message as T)));
}

function endOf(child: ChildProcess): Promise<End> {
  let stderr = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    stderr = (stderr + text).slice(-TAIL);
  });
  return new Promise((resolve) => {
    child.once('error', (error) => resolve({ code: null, signal: null, stderr: String(error) }));
    child.once('close', (code, signal) => resolve({ code, signal, stderr }));
  });
}
