import type { Lang } from '../export/issue-messages.js';
import { processDocument } from '../pipeline.js';
import { loadRules, type Ruleset } from '../ruleset/load.js';
import { openPool } from './pool.js';
import { processFile } from './read-file.js';
import type { Process, Reader, ReaderOptions } from './reader.js';

/** What a run needs of the rules. */
export interface Engine {
  /** Indicator codes in the rules' order: the value columns of `records.csv`. */
  readonly indicators: readonly string[];
  readonly open: (jobs: number) => Reader;
}

/**
 * The engine that reads by the rules of a folder: in this thread for one job (easy to debug,
 * without limits of time and memory), in worker threads for more. Throws `RuleError`.
 */
export function loadEngine(options: ReaderOptions): Engine {
  const rules = loadRules(options.rulesDir);
  return {
    indicators: rules.indicators.map((indicator) => indicator.id),
    open: (jobs) =>
      jobs === 1 ? openInProcess(bind(rules, options.lang)) : openPool(jobs, options),
  };
}

/** The pipeline with its rules bound. Throws `RuleError`. */
export function loadProcess({ rulesDir, lang }: ReaderOptions): Process {
  return bind(loadRules(rulesDir), lang);
}

function bind(rules: Ruleset, lang: Lang): Process {
  return (bytes, file) => processDocument(bytes, file, rules, lang);
}

function openInProcess(process: Process): Reader {
  return { read: (found) => processFile(found, process), close: async () => {} };
}
