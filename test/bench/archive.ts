import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { generate } from './generate.js';
import { measure, type Measure } from './run.js';

// `npm run bench:archive -- --documents 20000`: what an archive costs, on this machine.

const { values } = parseArgs({
  options: {
    documents: { type: 'string', default: '1000' },
    folder: { type: 'string' },
  },
});
const most = Number(values.documents);
const folder = values.folder ?? mkdtempSync(join(tmpdir(), 'doisoat-bench-'));
const sizes = [100, 1000, 10_000, 20_000, 40_000].filter((size) => size < most);

try {
  const memory = Math.round(totalmem() / 2 ** 30);
  print(`${cpus().length} × ${cpus()[0]?.model ?? 'processor'}, ${memory} GB, ${process.version}`);
  await start();
  const alone = (await firstRun(1)).cpu;
  const costs: number[] = [];
  for (const size of [...sizes, most]) costs.push(await archiveOf(size, alone));
  const [least = 0] = costs;
  print(`cost per document, largest archive against smallest: ${ratio(costs.at(-1) ?? 0, least)}`);
  await workers(Math.min(most, 400));
} finally {
  if (!values.folder) rmSync(folder, { recursive: true, force: true });
}

async function start(): Promise<void> {
  const runs: number[] = [];
  for (let run = 0; run < 5; run++) runs.push((await measure('--help')).seconds);
  print(`--help: ${seconds(Math.min(...runs))} (best of 5)`);
}

async function firstRun(documents: number): Promise<Measure> {
  made(documents);
  return run(documents);
}

function run(documents: number): Promise<Measure> {
  return measure(inputOf(documents), '-o', join(folder, `out-${documents}`), '--jobs', '2');
}

/**
 * Prints what a first run and a second one over an archive take; gives the cost of a document
 * beyond that of one `alone`, in seconds of the processor.
 */
async function archiveOf(documents: number, alone: number): Promise<number> {
  const first = await firstRun(documents);
  const again = await run(documents);
  const cost = (first.cpu - alone) / (documents - 1);
  print(
    `${documents} documents, 2 workers: ${seconds(first.seconds)}, ` +
      `${(cost * 1000).toFixed(1)} ms of processor a document, ` +
      `at most ${first.megabytes.toFixed(0)} MB in all processes, ` +
      `first file after ${seconds(first.firstFile ?? 0)}; ` +
      `run again: ${seconds(again.seconds)}, ${ratio(again.seconds, first.seconds)} of the first ` +
      `(of its processor time ${ratio(again.cpu, first.cpu)}), ${again.megabytes.toFixed(0)} MB`,
  );
  return cost;
}

async function workers(documents: number): Promise<void> {
  const runs: Measure[] = [];
  for (const jobs of [1, 2]) {
    const output = join(folder, `workers-${jobs}`);
    runs.push(await measure(made(documents), '-o', output, '--jobs', String(jobs)));
  }
  const [one, two] = runs as [Measure, Measure];
  print(`${documents} documents, 2 workers against 1: ${ratio(one.seconds, two.seconds)} as fast`);
}

function inputOf(documents: number): string {
  return join(folder, `in-${documents}`);
}

function made(documents: number): string {
  generate(inputOf(documents), documents);
  return inputOf(documents);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

function ratio(part: number, whole: number): string {
  return (part / whole).toPrecision(3);
}

function seconds(value: number): string {
  return `${value.toFixed(2)} s`;
}
