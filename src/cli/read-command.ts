import { existsSync, lstatSync } from 'node:fs';
import { runBatch } from '../batch/run.js';
import type { BatchSummary } from '../batch/summary.js';
import { totalFindings } from '../export/file-record.js';
import type { OutputForm } from '../batch/form.js';
import type { Selection } from '../batch/select.js';
import { dryRun } from './dry-run.js';
import type { Dialect } from '../export/csv.js';
import type { Lang } from '../export/issue-messages.js';
import { exitCodes } from './exit-codes.js';
import { openLog } from './log.js';
import { openProgress, type ProgressMode } from './progress.js';
import { printSummary } from './summary.js';

interface Options {
  readonly output: string;
  readonly rules?: string;
  readonly jobs?: number;
  readonly timeout: number;
  readonly memory: number;
  readonly lang: Lang;
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  readonly since?: Date;
  readonly limit?: number;
  readonly dryRun?: boolean;
  readonly progress?: ProgressMode;
  readonly log?: string;
  readonly semicolon?: boolean;
  readonly decimalComma?: boolean;
  readonly xlsx?: boolean;
  readonly failOnFindings?: boolean;
}

/** `doisoat PATH...`: reads, exports, and prints the summary. */
export async function readCommand(paths: readonly string[], options: Options): Promise<number> {
  const missing = paths.filter((path) => !existsSync(path));
  for (const path of missing) console.error(`doisoat: ${path} ${whyMissing(path)}`);
  if (missing.length === paths.length) return exitCodes.usage;
  const { include, exclude, since, limit } = options;
  const selection: Selection = { include, exclude, since, limit };
  if (options.dryRun) return dryRun(paths, options.output, selection, options.lang);
  const { lang, progress: mode } = options;
  const log = options.log === undefined ? null : openLog(options.log);
  const progress = openProgress({ stream: process.stderr, mode, lang, log });
  const ticking = setInterval(progress.tick, 1000);
  const stop = onStop();
  try {
    const summary = await runBatch({
      paths,
      output: options.output,
      rulesDir: options.rules,
      jobs: options.jobs,
      limits: { seconds: options.timeout, megabytes: options.memory },
      lang: options.lang,
      selection,
      form: formOf(options),
      onProgress: progress.show,
      onBegin: progress.begin,
      signal: stop.signal,
    });
    progress.close();
    console.log(printSummary(summary, options.lang));
    return exitCode(summary, options.failOnFindings === true);
  } finally {
    clearInterval(ticking);
    progress.close();
    log?.close();
    stop.forget();
  }
}

function formOf({ semicolon, decimalComma, xlsx }: Options): OutputForm {
  const dialect: Dialect = {
    separator: semicolon ? ';' : ',',
    decimal: decimalComma ? ',' : '.',
  };
  return { dialect, xlsx: xlsx === true };
}

/** The first Ctrl-C (or SIGTERM) asks for an end; a second one ends at once. */
function onStop(): { signal: AbortSignal; forget: () => void } {
  const controller = new AbortController();
  const forget = () => signals.forEach((name) => process.off(name, stop));
  const signals = ['SIGINT', 'SIGTERM'] as const;
  const stop = () => {
    forget();
    console.error('doisoat: stopping: what is being read is finished first (again: at once)');
    controller.abort();
  };
  for (const name of signals) process.on(name, stop);
  return { signal: controller.signal, forget };
}

function whyMissing(path: string): string {
  const isLink = lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink();
  return isLink ? 'is a link to nothing: mend it' : 'does not exist: check the path';
}

/** What was stopped says nothing of the rest. Then findings: whoever asks to fail on them must not miss them for a broken file. */
function exitCode(summary: BatchSummary, failOnFindings: boolean): number {
  if (summary.unreached > 0) return exitCodes.stopped;
  if (failOnFindings && totalFindings(summary) > 0) return exitCodes.findings;
  const unread = summary.unread.count + summary.missing.length + summary.unlisted.length;
  return unread > 0 ? exitCodes.unread : exitCodes.ok;
}
