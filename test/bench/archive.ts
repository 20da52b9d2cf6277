/**
 * `npm run bench:archive -- --documents 40000`: what an archive of generated reports costs on this
 * machine, and whether a document of a larger one costs more. Its files are made in the folder for
 * temporary files (TMPDIR) and removed.
 */
import { mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { aimTable } from './aims.js';
import { archiveAims, costBeyond, type ArchiveCost } from './archive-aims.js';
import { countOf } from './count.js';
import { generate } from './generate.js';
import { machine } from './machine.js';
import { measureMemory } from './run.js';
import { tableOf } from './table.js';

const { values } = parseArgs({ options: { documents: { type: 'string', default: '2000' } } });

/** The smallest archive; others are held against what they cost more. */
const BASE = 100;
/** The smallest is run so often, for it is short. */
const FIRST_RUNS = 3;
/** What a document takes on the disk: its file, its results, and what is kept of them. */
const KILOBYTES = 250;

const NOTES = `All runs with 2 workers. Processor: all processes, a document beyond those of the smallest archive, which pay
for start and warming up. Memory: the most of all processes together at one time, counted by PSS (a page that
several processes share counts once). A second run: into the same folder, nothing changed.`;

/** The smallest archive, a small one, one of half the size, and the largest. */
function sizesUpTo(most: number): number[] {
  const sizes = [BASE, 10 * BASE, Math.floor(most / 2), most].filter((size) => size <= most);
  return [...new Set(sizes)].sort((a, b) => a - b);
}

function checkRoom(documents: number): void {
  const { bavail, bsize } = statfsSync(tmpdir());
  const [needed, free] = [(documents * KILOBYTES) / 2 ** 20, (bavail * bsize) / 2 ** 30];
  print(`${tmpdir()}: about ${needed.toFixed(1)} GB needed, ${free.toFixed(1)} GB free\n`);
  if (needed > free) throw new Error('too little room: set TMPDIR to a folder that has more');
}

async function costOf(documents: number): Promise<ArchiveCost> {
  const folder = mkdtempSync(join(tmpdir(), 'doisoat-bench-'));
  try {
    const [input, output] = [join(folder, 'in'), join(folder, 'out')];
    generate(input, documents);
    const args = [input, '-o', output, '--jobs', '2'];
    const first = await measureMemory(args);
    return { documents, first, again: await measureMemory(args) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The one whose first run took the middle of the processor times. */
async function middleOf(runs: number, documents: number): Promise<ArchiveCost> {
  const costs: ArchiveCost[] = [];
  for (let run = 0; run < runs; run++) costs.push(await costOf(documents));
  costs.sort((a, b) => (a.first.processor ?? 0) - (b.first.processor ?? 0));
  return costs[Math.floor(runs / 2)] as ArchiveCost;
}

function costTable(costs: readonly ArchiveCost[]): string {
  const [smallest] = costs;
  const titles = ['documents', 'first run', 'processor a document', 'first file', 'memory'];
  const rows = costs.map((cost) => [
    String(cost.documents),
    shown(cost.first.seconds, 's'),
    shown(smallest ? costBeyond(smallest, cost) : null, 'ms'),
    shown(cost.first.firstFile, 's'),
    shown(cost.first.megabytes, 'MB'),
    shown(cost.again.seconds, 's'),
    shown(cost.again.megabytes, 'MB'),
  ]);
  return tableOf([...titles, 'second run', 'its memory'], rows);
}

function shown(value: number | null, unit: string): string {
  return value === null ? '–' : `${value.toFixed(unit === 'MB' ? 0 : 2)} ${unit}`;
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

const most = countOf(values.documents);
print(`${machine()}\n\n${NOTES}\n`);
checkRoom(most);
const costs: ArchiveCost[] = [];
for (const [at, size] of sizesUpTo(most).entries()) {
  process.stderr.write(`${size} documents\n`);
  costs.push(await middleOf(at === 0 ? FIRST_RUNS : 1, size));
}
print(`${costTable(costs)}\n\n${aimTable(archiveAims(costs))}`);
