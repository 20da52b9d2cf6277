import { goldRatioKey } from '../check-key.js';
import type { Gold } from '../gold.js';
import { pair } from '../match.js';
import type { OutputCheck } from '../output.js';
import { certain, type Part } from './part.js';

/** Scores the ratios of checks.csv: their numbers and their verdict. */
export function scoreRatios(gold: Gold, checks: readonly OutputCheck[]): Part {
  const truths = certain(gold.ratios).filter((ratio) => ratio.stated !== null);
  const answers = checks.filter((check) => check.kind === 'ratio');
  const paired = pair(
    truths,
    answers,
    (truth, answer) => goldRatioKey(truth) === answer.key && truth.verdict === answer.verdict,
  );
  return {
    tally: { hits: paired.hits, truths: truths.length, extra: paired.extra.length },
    notes: [
      ...paired.missed.map((truth) => `ratio missed ${goldRatioKey(truth)} ${truth.verdict}`),
      ...paired.extra.map((answer) => `ratio extra ${answer.key} ${answer.verdict}`),
    ],
  };
}
