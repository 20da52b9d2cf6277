import { clock, type Took } from '../clock.js';
import type { Contender } from './contender.js';
import type { Sample } from './sample.js';

/** The best of a contender's runs. */
export interface Result extends Took {
  readonly contender: Contender;
  readonly runs: number;
  /** Pages (or DOCX) that it gave text of. */
  readonly read: number;
}

/** What came out of a race. */
export interface Race {
  readonly sample: Sample;
  readonly results: readonly Result[];
}

/** What takes longer than this is run once. */
const LONG = 60;

/**
 * Lets all read the same sample, one after the other, and again in as many rounds as asked for: a
 * slow minute of the machine hits all alike. Of each the best run counts.
 */
export async function race(
  contenders: readonly Contender[],
  sample: Sample,
  rounds: number,
  tell: (text: string) => void,
): Promise<Race> {
  const best = new Map<Contender, Result>();
  for (let round = 1; round <= rounds; round++) {
    for (const contender of contenders) {
      const before = best.get(contender);
      if (before && before.seconds > LONG) continue;
      tell(`round ${round} of ${rounds}: ${contender.name}`);
      const result = await runOf(contender, sample, round);
      const isBest = !before || result.seconds < before.seconds;
      best.set(contender, { ...(isBest ? result : before), runs: round });
    }
  }
  return { sample, results: [...best.values()] };
}

async function runOf(contender: Contender, sample: Sample, runs: number): Promise<Result> {
  const { seconds, processor, value: count } = await clock(() => contender.run(sample));
  return { contender, seconds, processor, runs, read: count() };
}
