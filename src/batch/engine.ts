import { loadRules } from '../ruleset/load.js';
import { openPool } from './pool.js';
import type { Limits, Reader, ReaderOptions } from './reader.js';
import type { Indicator, StoreOptions } from './store.js';

/** What a run needs of the rules. */
export interface Engine {
  /** In the rules' order: the value columns of `records.csv`. */
  readonly indicators: readonly Indicator[];
  /** Hash of the rules. */
  readonly version: string;
  readonly open: (store: StoreOptions) => Reader;
}

/** The engine that reads by the rules of a folder, in worker processes. Throws `RuleError`. */
export function loadEngine(options: ReaderOptions, limits: Limits): Engine {
  const { indicators, version } = loadRules(options.rulesDir);
  return {
    indicators: indicators.map(({ id, title }) => ({ id, title })),
    version,
    open: ({ stamp }) => openPool(options, stamp, limits),
  };
}
