import type { Aim } from '../aims.js';
import { measure } from '../run.js';
import { TWO_AT_A_TIME } from './commands.js';
import { firstAndAgain, nameOf } from './doisoat.js';
import type { Race } from './race.js';
import { timesAs } from './results.js';
import { shareOfRest, stageCosts } from './stage-costs.js';

/** What doisoat should hold over any files. */
export async function helpAim(): Promise<Aim> {
  const runs: number[] = [];
  for (let run = 0; run < 5; run++) runs.push((await measure(['--help'])).seconds);
  return {
    what: '--help, best of 5',
    unit: 's',
    measured: Math.min(...runs),
    bound: { most: 0.15 },
  };
}

/** What doisoat should hold over these files. */
export async function aimsOf({ sample, results }: Race): Promise<Aim[]> {
  const isPdf = sample.unit === 'page';
  const of = isPdf ? 'PDF' : 'DOCX';
  const [first, again] = await firstAndAgain(sample);
  const pdftotext: Aim = {
    what: 'PDF: time of pdftotext -layout against that of doisoat with 2 workers',
    unit: '×',
    measured: timesAs(results, 'pdftotext -layout', nameOf(2)),
    bound: { least: 1 },
  };
  const machine: Aim = {
    what: 'two programs at once on this machine: pdftotext -layout, one against two at a time',
    unit: '×',
    measured: timesAs(results, 'pdftotext -layout', TWO_AT_A_TIME),
    bound: { least: 1.8 },
    isJudged: false,
  };
  return [
    ...(isPdf ? [pdftotext] : []),
    {
      what: `${of}: figures, records, checks and findings, share of all stages${isPdf ? '' : ' (the aim is for PDF)'}`,
      unit: '%',
      measured: shareOfRest(await stageCosts(sample)),
      bound: { most: 0.1 },
      isJudged: isPdf,
    },
    {
      what: `${of}: time of 1 worker against that of 2`,
      unit: '×',
      measured: timesAs(results, nameOf(1), nameOf(2)),
      bound: { least: 1.8 },
    },
    ...(isPdf ? [machine] : []),
    {
      what: `${of}: time of a second run against the first (the aim is for 20,000: npm run bench:archive)`,
      unit: '%',
      measured: again.seconds / first.seconds,
      bound: { most: 0.01 },
      isJudged: false,
    },
    {
      what: `${of}: until the first file's result`,
      unit: 's',
      measured: first.firstFile,
      bound: { most: 1 },
    },
  ];
}
