import { existsSync, lstatSync } from 'node:fs';
import { runBatch } from '../batch/run.js';
import { countFindings, type BatchSummary } from '../batch/summary.js';
import type { Lang } from '../export/issue-messages.js';
import { exitCodes } from './exit-codes.js';
import { openProgress } from './progress.js';
import { printSummary } from './summary.js';

interface Options {
  readonly output: string;
  readonly rules?: string;
  readonly jobs?: number;
  readonly lang: Lang;
  readonly failOnFindings?: boolean;
}

/** `doisoat PATH...`: reads, exports, and prints the summary. */
export async function readCommand(paths: readonly string[], options: Options): Promise<number> {
  const missing = paths.filter((path) => !existsSync(path));
  for (const path of missing) console.error(`doisoat: ${path} ${whyMissing(path)}`);
  if (missing.length === paths.length) return exitCodes.usage;
  const progress = openProgress(process.stderr);
  try {
    const summary = await runBatch({
      paths,
      output: options.output,
      rulesDir: options.rules,
      jobs: options.jobs,
      lang: options.lang,
      onProgress: progress.show,
    });
    progress.close();
    console.log(printSummary(summary, options.lang));
    return exitCode(summary, options.failOnFindings === true);
  } finally {
    progress.close();
  }
}

function whyMissing(path: string): string {
  const isLink = lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink();
  return isLink ? 'is a link to nothing: mend it' : 'does not exist: check the path';
}

/** Findings come first: whoever asks to fail on them must not miss them for a broken file. */
function exitCode(summary: BatchSummary, failOnFindings: boolean): number {
  if (failOnFindings && countFindings(summary) > 0) return exitCodes.findings;
  const unread = summary.unread.length + summary.missing.length + summary.unlisted.length;
  return unread > 0 ? exitCodes.unread : exitCodes.ok;
}
