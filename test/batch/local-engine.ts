import type { OpenEngine, RulesInfo } from '../../src/batch/engine.js';
import { processFile, type Process } from '../../src/batch/read-file.js';
import { hashOfProgram, stampOf } from '../../src/batch/stamp.js';
import { processDocument } from '../../src/pipeline.js';
import { loadRules } from '../../src/ruleset/load.js';

/** An engine that reads in this process: for tests that are not about worker processes. */
export function localEngine(
  process: Process,
  version = 'rules',
  indicators: RulesInfo['indicators'] = [{ id: 'intake_total', title: 'Tổng số hồ sơ tiếp nhận' }],
): OpenEngine {
  return async ({ output, lang }) => {
    const stamp = stampOf(version, hashOfProgram(), lang);
    const store = { output, lang, indicators, stamp };
    return {
      rules: { version, indicators },
      stamp,
      read: (found) => processFile(found, process, store),
      rest: () => {},
      close: async () => {},
    };
  };
}

/** The real pipeline with the rules that doisoat ships. */
export function shippedEngine(): OpenEngine {
  const rules = loadRules();
  const read: Process = (bytes, file) => processDocument(bytes, file, rules);
  return localEngine(read, rules.version, rules.indicators);
}
