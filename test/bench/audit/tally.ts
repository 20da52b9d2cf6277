import { equal } from '../../../src/number/decimal.js';
import type { Decimal } from '../../../src/model.js';

/** What one trial showed. */
export interface Trial {
  /** Whether any claim that the report makes can show the error. */
  readonly detectable: boolean;
  readonly detected: boolean;
  /** How many numbers are wrong. */
  readonly planted: number;
  /** Of these, how many a finding names as suspect. */
  readonly named: number;
  /** Of these, how many are among the likeliest as many numbers, and among three times as many; null where it was not looked at. */
  readonly ranks: { readonly first: number; readonly third: number } | null;
  /** Whether a finding names a number that is right, or suggests a wrong value. */
  readonly misled: boolean;
  /** Chance of detection that coverage tells, where one digit is wrong; null for other errors. */
  readonly predicted: number | null;
}

/** Sums over trials. */
export interface Tally {
  trials: number;
  detectable: number;
  detected: number;
  /** Detectable and detected. */
  caught: number;
  /** Wrong numbers in trials that were detected. */
  planted: number;
  named: number;
  /** Of these in trials that looked at the order of suspects: all, and those among the first. */
  ordered: number;
  first: number;
  third: number;
  misled: number;
  abstained: number;
  /** Trials with a prediction, the sum of what was predicted and of what came. */
  predictions: number;
  predicted: number;
  came: number;
}

export const noTrials = (): Tally => ({
  trials: 0,
  detectable: 0,
  detected: 0,
  caught: 0,
  planted: 0,
  named: 0,
  ordered: 0,
  first: 0,
  third: 0,
  misled: 0,
  abstained: 0,
  predictions: 0,
  predicted: 0,
  came: 0,
});

/** The tally with one more trial. */
export function count(tally: Tally, trial: Trial): Tally {
  const { detected, planted, named, ranks, misled, predicted } = trial;
  const ifDetected = (value: number): number => (detected ? value : 0);
  return {
    trials: tally.trials + 1,
    detectable: tally.detectable + Number(trial.detectable),
    detected: tally.detected + Number(detected),
    caught: tally.caught + Number(trial.detectable && detected),
    planted: tally.planted + ifDetected(planted),
    named: tally.named + ifDetected(named),
    ordered: tally.ordered + ifDetected(ranks ? planted : 0),
    first: tally.first + ifDetected(ranks?.first ?? 0),
    third: tally.third + ifDetected(ranks?.third ?? 0),
    misled: tally.misled + Number(misled),
    abstained: tally.abstained + ifDetected(Number(named === 0 && !misled)),
    predictions: tally.predictions + Number(predicted !== null),
    predicted: tally.predicted + (predicted ?? 0),
    came: tally.came + (predicted === null ? 0 : Number(detected)),
  };
}

/** Whether a suggestion, where one is made, is the right value. */
export const isRight = (suggestion: string, value: Decimal): boolean =>
  suggestion === '' || equal(plain(suggestion), value);

const plain = (suggestion: string): Decimal => {
  const [whole = '', fraction = ''] = suggestion.split('.');
  return { digits: BigInt(whole + fraction), scale: fraction.length };
};

/** Several tallies as one. */
export const together = (tallies: Iterable<Tally>): Tally =>
  [...tallies].reduce((sum, tally) => {
    const keys = Object.keys(sum) as (keyof Tally)[];
    return Object.fromEntries(keys.map((key) => [key, sum[key] + tally[key]])) as unknown as Tally;
  }, noTrials());
