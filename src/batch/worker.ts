import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';
import { RuleError } from '../ruleset/error.js';
import { loadRules, type Ruleset } from '../ruleset/load.js';
import { processDocument } from '../pipeline.js';
import { unpackInOneGo } from '../read/pdf-inflate.js';
import { processFile, type Process } from './read-file.js';
import type { Answer, Ready, Request, WorkerOptions } from './messages.js';
import type { Watch } from './watchdog.js';

// A worker process: reads one file at a time, with rules that are loaded once.

const options = JSON.parse(process.argv[2] ?? '') as WorkerOptions;

/**
 * V8 compiles for speed what has run this much (in bytes of its code). By its own measure, a
 * fifteenth of this, the first hundreds of files cost more in compiling than they save.
 */
setFlagsFromString('--interrupt-budget=1000000');
unpackInOneGo();

// Ctrl-C reaches the whole group of processes: what is running here is to be finished.
process.on('SIGINT', () => {});
process.on('SIGTERM', () => {});
process.on('disconnect', () => process.exit(0));
const watch: Watch = { megabytes: options.megabytes, parent: process.ppid };
new Worker(new URL('./watchdog.js', import.meta.url), { workerData: watch }).unref();

try {
  serve(loadRules(options.rulesDir));
} catch (error) {
  if (!(error instanceof RuleError)) throw error;
  const { file, line, problem } = error;
  say({ ruleError: { file, line, problem } });
}

function serve(rules: Ruleset): void {
  const { output, lang } = options;
  const { version } = rules;
  const indicators = rules.indicators.map(({ id, title }) => ({ id, title }));
  const read: Process = (bytes, file) => processDocument(bytes, file, rules, lang);
  process.on('message', ({ found, stamp }: Request) => {
    processFile(found, read, { output, stamp, indicators, lang }).then(
      (reading) => say({ reading, megabytes: process.memoryUsage.rss() / 2 ** 20 }),
      (error: Error) => say({ error: { ...error, message: error.message } }),
    );
  });
  say({ rules: { version, indicators } });
}

function say(message: Ready | Answer): void {
  process.send?.(message);
}
