import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Sample } from './sample.js';

/** Milliseconds of the processor. */
export interface StageCosts {
  readonly read: number;
  readonly layout: number;
  /** Figures, records, checks and findings. */
  readonly rest: number;
}

/** What each stage costs over the files of a sample. Rejects where they cannot be measured. */
export function stageCosts({ folder }: Sample): Promise<StageCosts> {
  const script = fileURLToPath(new URL('./stages.mjs', import.meta.url));
  const child = fork(script, [folder], { execArgv: [] });
  let costs: StageCosts | null = null;
  child.once('message', (told) => (costs = told as StageCosts));
  return new Promise((resolve, reject) => {
    // Not before its end: what it took of the processor is counted then.
    child.once('close', () =>
      costs ? resolve(costs) : reject(new Error('the stages could not be measured')),
    );
  });
}

/** The share of figures, records, checks and findings together, 0 to 1. */
export function shareOfRest({ read, layout, rest }: StageCosts): number {
  return rest / (read + layout + rest);
}
