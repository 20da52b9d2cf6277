import { toPlain } from '../../number/decimal.js';
import type { Change } from './candidates.js';
import type { ChangeSet } from './search.js';

/** A change with its share of the evidence. */
export interface Ranked extends Change {
  /** 0 to 1: the share that sets with this change have in the probability of all sets found. */
  readonly share: number;
}

/** From this share on, a change or a number is clearly best. */
const CLEAR = 0.9;

/**
 * The changes of some sets of one size, likeliest first. A set is as probable as its slips together;
 * that it agrees with every claim, percentages too, is what made it a set.
 */
export function ranked(sets: readonly ChangeSet[]): readonly Ranked[] {
  const weights = sets.map((set) => set.reduce((product, { slip }) => product * slip.chance, 1));
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const shares = new Map<string, { change: Change; weight: number }>();
  sets.forEach((set, at) => {
    for (const change of set) {
      const key = `${change.variable.key}=${toPlain(change.value)}`;
      const known = shares.get(key)?.weight ?? 0;
      shares.set(key, { change, weight: known + (weights[at] ?? 0) });
    }
  });
  return [...shares.values()]
    .map(({ change, weight }) => ({ ...change, share: whole > 0 ? weight / whole : 0 }))
    .sort((a, b) => b.share - a.share || inOrder(a, b));
}

/** Of changes of one number that are as likely, that to what its claim gives comes first. */
function inOrder(a: Ranked, b: Ranked): number {
  const [one, other] = [a.variable.key, b.variable.key];
  if (one !== other) return one < other ? -1 : 1;
  return Number(b.isGiven) - Number(a.isGiven);
}

/** Whether a share of the evidence leaves hardly any doubt. */
export const isClear = (share: number): boolean => share >= CLEAR;
