import type { Limits, Reader, ReaderOptions } from './reader.js';
import type { Indicator } from './store.js';

/** A reader with the rules that it reads by. */
export interface Engine extends Reader {
  readonly rules: RulesInfo;
  /** What it keeps its results by (`stampOf`). */
  readonly stamp: string;
  /** Lets go of what it keeps ready to read, until a file is to be read again. */
  readonly rest: () => void;
}

/** What a run must know of the rules; plain data, for it comes from worker processes. */
export interface RulesInfo {
  /** Hash of the rules. */
  readonly version: string;
  /** In the rules' order: the value columns of `records.csv`. */
  readonly indicators: readonly Indicator[];
}

/** Opens an engine. Rejects with a `RuleError` for a bad rule. */
export type OpenEngine = (options: ReaderOptions, limits: Limits) => Promise<Engine>;
