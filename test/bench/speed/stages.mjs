// @ts-check
// `node stages.mjs FOLDER`: tells its parent what each stage costs over the files of a folder.
// JavaScript over the built stages: what runs TypeScript would change what they cost.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** @param {string} file below src, as built */
const built = (file) => import(new URL(`../../../dist/${file}`, import.meta.url).href);

/** @type {typeof import('../../../src/pipeline.js')} */
const { loadRules, reportOf } = await built('pipeline.js');
/** @type {typeof import('../../../src/read/read.js')} */
const { read } = await built('read/read.js');
/** @type {typeof import('../../../src/layout/layout.js')} */
const { layout } = await built('layout/layout.js');
/** @type {typeof import('../../../src/figures/compiled.js')} */
const { compileRules } = await built('figures/compiled.js');
/** @type {typeof import('../../../src/records/cuts.js')} */
const { settleTables } = await built('records/cuts.js');

const rules = loadRules();
const compiled = compileRules(rules);

/**
 * The stages as src/pipeline.ts calls them.
 * @param {Uint8Array} bytes
 */
async function costsOf(bytes) {
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
function now() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** @param {readonly string[]} files */
async function costsOfAll(files) {
  const sum = { read: 0, layout: 0, rest: 0 };
  for (const file of files) {
    const costs = await costsOf(readFileSync(file));
    sum.read += costs.read;
    sum.layout += costs.layout;
    sum.rest += costs.rest;
  }
  return sum;
}

const folder = process.argv[2] ?? '';
const files = readdirSync(folder).map((name) => join(folder, name));
// What is loaded and compiled once is no cost of a file.
await costsOfAll(files.slice(0, 1));
process.send?.(await costsOfAll(files));
process.disconnect?.();
