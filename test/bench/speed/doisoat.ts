import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DocumentResult } from '../../../src/model.js';
import { measure, type Measure } from '../run.js';
import type { Contender } from './contender.js';
import { filesIn, type Sample } from './sample.js';

/** The built command with so many workers, from nothing: it reads, checks and writes all results. */
export function doisoat(jobs: number, version: string): Contender {
  return {
    name: nameOf(jobs),
    version,
    processes: 'workers',
    async run({ folder }) {
      const output = mkdtempSync(join(tmpdir(), 'doisoat-bench-out-'));
      await measure(argsFor(folder, output, jobs));
      return () => {
        const read = readIn(output);
        rmSync(output, { recursive: true });
        return read;
      };
    },
  };
}

/** Its name among the contenders. */
export function nameOf(jobs: number): string {
  return jobs === 1 ? 'doisoat, 1 worker' : `doisoat, ${jobs} workers`;
}

/** A first run over a sample with two workers, and the best of three more into the same folder. */
export async function firstAndAgain({ folder }: Sample): Promise<[first: Measure, again: Measure]> {
  const output = mkdtempSync(join(tmpdir(), 'doisoat-bench-out-'));
  const run = (): Promise<Measure> => measure(argsFor(folder, output, 2));
  const first = await run();
  const again = [await run(), await run(), await run()].sort((a, b) => a.seconds - b.seconds);
  rmSync(output, { recursive: true });
  return [first, again[0] ?? first];
}

function argsFor(folder: string, output: string, jobs: number): string[] {
  return [folder, '-o', output, '--jobs', String(jobs)];
}

/** Pages (or DOCX) with text, by the results. */
function readIn(output: string): number {
  const results = filesIn(join(output, 'documents'), '.json').map(
    (file) => JSON.parse(readFileSync(file, 'utf8')) as DocumentResult,
  );
  return results.reduce((sum, result) => sum + pagesRead(result), 0);
}

function pagesRead({ state, pages, issues }: DocumentResult): number {
  if (state !== 'complete' && state !== 'partial') return 0;
  const lost = issues.filter(({ code }) => code === 'page-damaged' || code === 'page-without-text');
  return (pages ?? 1) - lost.length;
}
