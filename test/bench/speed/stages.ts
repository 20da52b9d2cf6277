// `stages.ts FOLDER`: tells its parent what each stage costs over the files of a folder, in a
// process of its own, for a process that has done other things is another one.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileRules } from '../../../src/figures/figures.js';
import { layout } from '../../../src/layout/layout.js';
import { loadRules, reportOf } from '../../../src/pipeline.js';
import { read } from '../../../src/read/read.js';
import { settleTables } from '../../../src/records/cuts.js';
import type { StageCosts } from './stage-costs.js';

const rules = loadRules();
const compiled = compileRules(rules);

/** The stages as src/pipeline.ts calls them. */
async function costsOf(bytes: Uint8Array): Promise<StageCosts> {
  const start = now();
  const { document } = await read(bytes);
  const afterRead = now();
  if (!document) return { read: afterRead - start, layout: 0, rest: 0 };
  const { documents } = layout(document, rules.encodings);
  const afterLayout = now();
  for (const text of documents) reportOf(settleTables(text, compiled), rules);
  return { read: afterRead - start, layout: afterLayout - afterRead, rest: now() - afterLayout };
}

/** Milliseconds of the processor: what else the machine does is left out. */
function now(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

async function costsOfAll(contents: readonly Uint8Array[]): Promise<StageCosts> {
  let sum: StageCosts = { read: 0, layout: 0, rest: 0 };
  for (const bytes of contents) {
    const costs = await costsOf(bytes);
    sum = {
      read: sum.read + costs.read,
      layout: sum.layout + costs.layout,
      rest: sum.rest + costs.rest,
    };
  }
  return sum;
}

const folder = process.argv[2] ?? '';
const contents = readdirSync(folder).map((name) => readFileSync(join(folder, name)));
process.send?.(await costsOfAll(contents));
process.disconnect?.();
