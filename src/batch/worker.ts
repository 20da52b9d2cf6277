import { Worker } from 'node:worker_threads';
import { loadRules } from '../ruleset/load.js';
import { processDocument } from '../pipeline.js';
import { processFile } from './read-file.js';
import type { Answer, Ready, Request, WorkerOptions } from './messages.js';
import { stampOf } from './stamp.js';
import type { StoreOptions } from './store.js';
import type { Watch } from './watchdog.js';

// A worker process: reads one file at a time, with rules that are loaded once.

const options = JSON.parse(process.argv[2] ?? '') as WorkerOptions;

// Ctrl-C reaches the whole group of processes: what is running here is to be finished.
process.on('SIGINT', () => {});
process.on('SIGTERM', () => {});
process.on('disconnect', () => process.exit(0));
const watch: Watch = { megabytes: options.megabytes, parent: process.ppid };
new Worker(new URL('./watchdog.js', import.meta.url), { workerData: watch }).unref();

const rules = loadRules(options.rulesDir);
const store: StoreOptions = {
  output: options.output,
  stamp: stampOf(rules.version, options.lang),
  indicators: rules.indicators.map(({ id, title }) => ({ id, title })),
  lang: options.lang,
};

process.on('message', ({ found }: Request) => {
  processFile(
    found,
    (bytes, file) => processDocument(bytes, file, rules, options.lang),
    store,
  ).then(
    (reading) => answer({ reading, megabytes: process.memoryUsage.rss() / 2 ** 20 }),
    (error: Error) => answer({ error: { ...error, message: error.message } }),
  );
});
answer({ stamp: store.stamp });

function answer(message: Ready | Answer): void {
  process.send?.(message);
}
