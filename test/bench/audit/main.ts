/**
 * `npm run bench:audit`: how many planted errors are found, and how often the wrong number is named.
 * Errors are planted in reports in which everything adds up: those of the corpus and generated ones.
 * The same numbers at every run; `npm run bench:audit -- 200` makes 200 trials of a kind.
 */
import { loadRules, type Ruleset } from '../../../src/pipeline.js';
import { costOf, secondsOf } from './cost.js';
import { figureTrial } from './figure-trials.js';
import { randomOf, type Random } from './random.js';
import { KINDS, type Kind } from './slips.js';
import { corpusSources, generatedSources, type Source } from './sources.js';
import { tableOf } from './table.js';
import { count, noTrials, together, type Tally, type Trial } from './tally.js';
import { intoDocx, intoText, textTrial } from './text-trials.js';

const SEED = 2026;

type Run = (source: Source, kind: Kind, random: Random) => Promise<Trial | null>;

const print = (text: string): void => void process.stdout.write(`${text}\n`);

/** Trials until so many came about, or twice as many had no room for their error. */
async function tallyOf(
  sources: readonly Source[],
  kind: Kind,
  trials: number,
  run: Run,
): Promise<Tally> {
  const random = randomOf(SEED);
  let tally = noTrials();
  for (let k = 0; k < 3 * trials && tally.trials < trials; k += 1) {
    const trial = await run(random.pick(sources), kind, random);
    if (trial) tally = count(tally, trial);
  }
  return tally;
}

async function section(
  title: string,
  sources: readonly Source[],
  trials: number,
  run: Run,
): Promise<void> {
  const tallies = new Map<string, Tally>();
  for (const family of new Set(sources.map((source) => source.family))) {
    const own = sources.filter((source) => source.family === family);
    for (const kind of KINDS)
      tallies.set(`${family}: ${kind}`, await tallyOf(own, kind, trials, run));
  }
  tallies.set('all', together(tallies.values()));
  print(`\n${title}\n${tableOf(tallies)}`);
}

function costs(): void {
  print('\nCost: claims recomputed by the search, and time for all findings');
  for (const errors of [1, 3])
    for (const tables of [1, 10, 100]) {
      const report = { tables, rows: 46, errors };
      const { claims, failing, steps } = costOf(report);
      const milliseconds = Math.round(1000 * secondsOf(report));
      print(
        `  ${claims} claims, ${failing} failing: ${steps} steps, ${(steps / claims).toFixed(2)} a claim, ${milliseconds} ms`,
      );
    }
}

async function audit(rules: Ruleset, trials: number): Promise<void> {
  const sources = [...(await corpusSources(rules)), ...(await generatedSources(8, SEED, rules))];
  print(
    `${sources.length} reports without an error; all numbers but the first of a line in per cent`,
  );
  const figures =
    (planting: number): Run =>
    (source, kind, random) =>
      Promise.resolve(figureTrial(source, kind, planting, random));
  await section('One wrong number among the claims', sources, trials, figures(1));
  await section('Two wrong numbers among the claims', sources, trials, figures(2));
  const texts: Run = (source, kind, random) =>
    textTrial(source, kind, random, { rules, write: intoText });
  await section('One wrong number in the text', sources, Math.ceil(trials / 3), texts);
  const files: Run = (source, kind, random) =>
    textTrial(source, kind, random, { rules, write: intoDocx });
  await section('One wrong number in the Word file', sources, Math.ceil(trials / 12), files);
  costs();
}

await audit(loadRules(), Number(process.argv[2] ?? 120));
