import { workerData } from 'node:worker_threads';
import type { DocumentResult } from '../model.js';
import { loadProcess } from './engine.js';
import { processFile } from './read-file.js';
import type { Process, ReaderOptions } from './reader.js';
import type { FoundFile } from './walk.js';

// The pool hands its own data in front of the reader's.
const [, options] = workerData as [unknown, ReaderOptions];
let process: Process | undefined;

/** What a worker thread does: one file at a time, with rules that are loaded once. */
export default function readInWorker(found: FoundFile): Promise<DocumentResult> {
  process ??= loadProcess(options);
  return processFile(found, process);
}
