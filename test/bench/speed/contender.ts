import type { Sample } from './sample.js';

/** One way to read all files of a sample. */
export interface Contender {
  readonly name: string;
  readonly version: string;
  /** How people run it, for the table. */
  readonly processes: 'one for all' | 'one a file' | 'workers';
  /** Reads all files once; what comes out tells, off the clock, of how many pages (or DOCX) it gave text. */
  readonly run: (sample: Sample) => Promise<() => number>;
}

/** A tool that is not on this machine. */
export interface Absent {
  readonly name: string;
  /** The command that brings it. */
  readonly get: string;
}

/** Whether a page's text is any. */
export function isText(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}
