import type { RuleError } from '../ruleset/error.js';
import type { RulesInfo } from './engine.js';
import type { ReaderOptions, Reading } from './reader.js';
import type { FoundFile } from './walk.js';

// What passes between the pool and a worker process; plain data.

/** What a worker that swells says on stderr before it ends itself. */
export const TOO_MUCH_MEMORY = 'doisoat: too much memory';

/** What a worker is started with. */
export interface WorkerOptions extends ReaderOptions {
  /** The most memory that it may take. */
  readonly megabytes: number;
}

/** One file to be read. */
export interface Request {
  readonly found: FoundFile;
  /** What the result is kept by. */
  readonly stamp: string;
}

/** What a worker says first: by which rules it reads, or what is wrong with them. */
export type Ready =
  | { readonly rules: RulesInfo }
  | { readonly ruleError: Pick<RuleError, 'file' | 'line' | 'problem'> };

/** What it says of each request. */
export type Answer =
  | { readonly reading: Reading; readonly megabytes: number }
  /** The result cannot be written: an error of the file system, by its fields. */
  | { readonly error: { readonly message: string; readonly code?: string } };

/** How a worker process ended. */
export interface End {
  readonly code: number | null;
  readonly signal: string | null;
  /** The last of what it wrote to stderr. */
  readonly stderr: string;
}
