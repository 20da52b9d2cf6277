/**
 * `npm run bench`: how fast doisoat is against other readers of the same files in the same run, and
 * which of its aims it meets on this machine.
 *
 * --folder DIR   measure over your own PDFs and DOCX (those that are alike once) instead of corpus/
 * --copies N     how often each PDF of corpus/ is read, by default 20
 * --rounds N     how often each reader has its turn, by default 3
 *
 * Packages of npm are looked for in the project and in the folders of NODE_PATH.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { aimTable } from '../aims.js';
import { countOf } from '../count.js';
import { machine } from '../machine.js';
import { docxContenders, pdfContenders } from './contenders.js';
import { nameOf } from './doisoat.js';
import { race, type Race } from './race.js';
import { resultTable } from './results.js';
import { samplesOf, type Sample } from './sample.js';
import { aimsOf, helpAim } from './speed-aims.js';

const { values } = parseArgs({
  options: {
    folder: { type: 'string' },
    copies: { type: 'string', default: '20' },
    rounds: { type: 'string', default: '3' },
  },
});

const NOTES = `Each reader reads all files, from the start of its processes to their end, in rounds by turns; its best
run counts. "one for all": a script that reads all files with the library; "one a file": the program is started for
each file, one after the other; doisoat reads, checks and writes all its results. Where copies of the corpus are
read, each has a comment of its own behind its end, for doisoat reads files that are alike only once.`;

async function raceOver(sample: Sample): Promise<Race> {
  const isPdf = sample.unit === 'page';
  const all = isPdf ? pdfContenders() : docxContenders();
  const present = all.flatMap((each) => ('run' in each ? each : []));
  const finished = await race(present, sample, countOf(values.rounds), (text) =>
    process.stderr.write(`${text}\n`),
  );
  const absent = all.flatMap((each) =>
    'get' in each ? `absent: ${each.name} (${each.get})\n` : [],
  );
  print(`${sample.files.length} ${isPdf ? `PDFs, ${sample.units} pages` : 'DOCX'}\n`);
  print(`${resultTable(finished, [nameOf(2), 'pdftotext -layout'])}\n\n${absent.join('')}`);
  return finished;
}

async function bench(folder: string): Promise<void> {
  print(`${machine()}\n\n${NOTES}\n`);
  const samples = await samplesOf(values.folder, countOf(values.copies), folder);
  const aims = [await helpAim()];
  for (const sample of samples) aims.push(...(await aimsOf(await raceOver(sample))));
  print(aimTable(aims));
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

const folder = mkdtempSync(join(tmpdir(), 'doisoat-bench-'));
try {
  await bench(folder);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
