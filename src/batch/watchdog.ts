import { writeSync } from 'node:fs';
import { workerData } from 'node:worker_threads';
import { TOO_MUCH_MEMORY } from './messages.js';

// A thread beside a worker's own: a document that keeps that one busy cannot stop this one.

/** What the worker tells its watchdog. */
export interface Watch {
  /** The most memory that the process may take. */
  readonly megabytes: number;
  /** The process that started the worker. */
  readonly parent: number;
}

const INTERVAL = 100;
const { megabytes, parent } = workerData as Watch;

setInterval(() => {
  if (process.memoryUsage.rss() > megabytes * 2 ** 20) {
    writeSync(2, `${TOO_MUCH_MEMORY}\n`);
    process.kill(process.pid, 'SIGKILL');
  }
  // Whoever started the worker was killed: nobody waits for what it does.
  if (process.ppid !== parent) process.kill(process.pid, 'SIGKILL');
}, INTERVAL);
