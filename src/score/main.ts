#!/usr/bin/env node
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { printScore } from './print.js';
import { scoreFolder, type FolderScore } from './score.js';

const USAGE = 'usage: node dist/score/main.js [OUTPUT_DIR GOLD_DIR] [--verbose]';
const CORPUS = join(import.meta.dirname, '..', '..', 'corpus');

process.exitCode = await main(process.argv.slice(2));

/** Scores an output folder, or else what doisoat makes of the project's own corpus now. */
async function main(args: readonly string[]): Promise<number> {
  const asked = argumentsOf(args);
  if (asked === null) {
    console.error(USAGE);
    return 2;
  }
  const missing = asked.folders.filter((folder) => !existsSync(folder));
  for (const folder of missing) console.error(`score: ${folder} does not exist: check the path`);
  if (missing.length > 0) return 2;
  const [outputDir, goldDir] = asked.folders;
  const score =
    outputDir !== undefined && goldDir !== undefined
      ? scoreFolder(outputDir, goldDir)
      : await scoreOwnCorpus();
  console.log(printScore(score, asked.verbose));
  return 0;
}

/** Null where the arguments are none of the two forms. */
function argumentsOf(args: readonly string[]): { folders: string[]; verbose: boolean } | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { verbose: { type: 'boolean', default: false } },
      allowPositionals: true,
    });
    return [0, 2].includes(positionals.length)
      ? { folders: positionals, verbose: values.verbose }
      : null;
  } catch {
    return null;
  }
}

/** The pipeline is loaded only here: scoring two folders needs none of it. */
async function scoreOwnCorpus(): Promise<FolderScore> {
  const { runBatch } = await import('../batch/run.js');
  const output = mkdtempSync(join(tmpdir(), 'doisoat-score-'));
  try {
    await runBatch({ paths: [CORPUS], output });
    return scoreFolder(output, CORPUS);
  } finally {
    rmSync(output, { recursive: true, force: true });
  }
}
