import type { Engine } from '../../src/batch/engine.js';
import { processFile, type Process } from '../../src/batch/read-file.js';
import { processDocument } from '../../src/pipeline.js';
import { loadRules } from '../../src/ruleset/load.js';

/** An engine that reads in this process: for tests that are not about worker processes. */
export function localEngine(process: Process, about: Partial<Engine> = {}): Engine {
  return {
    indicators: [{ id: 'intake_total', title: 'Tổng số hồ sơ tiếp nhận' }],
    version: 'rules',
    open: (store) => ({
      read: (found) => processFile(found, process, store),
      close: async () => {},
    }),
    ...about,
  };
}

/** The real pipeline with the rules that doisoat ships. */
export function shippedEngine(): Engine {
  const rules = loadRules();
  return localEngine((bytes, file) => processDocument(bytes, file, rules), {
    indicators: rules.indicators,
    version: rules.version,
  });
}
