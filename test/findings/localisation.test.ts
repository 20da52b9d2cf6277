import { beforeAll, describe, expect, it } from 'vitest';
import { loadRules } from '../../src/pipeline.js';
import { figureTrial } from '../bench/audit/figure-trials.js';
import type { Family } from '../bench/audit/generate.js';
import { randomOf } from '../bench/audit/random.js';
import { KINDS } from '../bench/audit/slips.js';
import { generatedSources, type Source } from '../bench/audit/sources.js';
import { count, noTrials, together, type Tally } from '../bench/audit/tally.js';
import { intoText, textTrial } from '../bench/audit/text-trials.js';

/** A small share of `npm run bench:audit`, with the aims it must reach. */
const rules = loadRules();
let sources: readonly Source[] = [];

beforeAll(async () => {
  sources = await generatedSources(2, 40, rules);
});

const of = (family: Family): Source[] => sources.filter((source) => source.family === family);

function planted(from: readonly Source[], numbers: number, trials: number): Tally {
  const random = randomOf(8);
  let tally = noTrials();
  while (tally.trials < trials) {
    const trial = figureTrial(random.pick(from), random.pick(KINDS), numbers, random);
    if (trial) tally = count(tally, trial);
  }
  return tally;
}

describe('planted errors', () => {
  it('are named where rows and columns add up', () => {
    const { detected, trials, planted: wrong, first } = planted(of('rows and totals'), 1, 100);
    expect(detected).toBe(trials);
    expect(first / wrong).toBeGreaterThanOrEqual(0.99);
  });

  it('are named by a share beside them', () => {
    const { planted: wrong, named } = planted(of('totals and rates'), 1, 60);
    expect(named / wrong).toBeGreaterThanOrEqual(0.9);
  });

  it('are mostly left unnamed where only totals speak of them, and better than chance among the first', () => {
    const { planted: wrong, named, third } = planted(of('totals only'), 1, 60);
    expect(named / wrong).toBeLessThan(0.3);
    expect(third / wrong).toBeGreaterThan(0.4);
  });

  it('lead to hardly any false suggestion, single and in pairs', () => {
    const { misled, detected } = together([planted(sources, 1, 150), planted(sources, 2, 150)]);
    expect(misled / detected).toBeLessThanOrEqual(0.005);
  });

  it('are caught as often as coverage says', () => {
    const { predictions, predicted, came } = planted(sources, 1, 200);
    expect(predictions).toBeGreaterThan(40);
    expect(Math.abs(predicted - came) / predictions).toBeLessThanOrEqual(0.02);
  });

  it('are caught in the text as the claims can show them', async () => {
    const random = randomOf(9);
    let tally = noTrials();
    while (tally.trials < 20) {
      const how = { rules, write: intoText };
      const trial = await textTrial(random.pick(sources), random.pick(KINDS), random, how);
      if (trial) tally = count(tally, trial);
    }
    expect(tally.caught / tally.detectable).toBeGreaterThanOrEqual(0.99);
    expect(tally.misled).toBe(0);
  });
});
