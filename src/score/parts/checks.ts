import { goldCheckKey } from '../check-key.js';
import type { Gold } from '../gold.js';
import { pair, uniqueBy } from '../match.js';
import type { OutputCheck } from '../output.js';
import { certain, type Part } from './part.js';

/** Repeats and extremes are scored by what is wrong with them only: one may group them in several ways. */
const GROUPED_AT_WILL = new Set(['repeat', 'extreme']);

/** Scores the other rows of checks.csv: their numbers and their verdict. */
export function scoreChecks(gold: Gold, checks: readonly OutputCheck[]): Part {
  const truths = uniqueBy(
    certain(gold.checks).filter((check) => !GROUPED_AT_WILL.has(check.kind)),
    goldCheckKey,
  );
  const answers = checks.filter((check) => check.kind !== 'ratio' && check.key !== null);
  const paired = pair(
    truths,
    answers,
    (truth, answer) => goldCheckKey(truth) === answer.key && truth.verdict === answer.verdict,
  );
  const known = new Set(gold.checks.map(goldCheckKey));
  const extra = uniqueBy(
    paired.extra.filter(
      (answer) => !GROUPED_AT_WILL.has(answer.kind) && !known.has(answer.key ?? ''),
    ),
    (answer) => answer.key ?? '',
  );
  return {
    tally: { hits: paired.hits, truths: truths.length, extra: extra.length },
    notes: [
      ...paired.missed.map(
        (truth) => `check missed ${truth.kind}: ${goldCheckKey(truth)} ${truth.verdict}`,
      ),
      ...extra.map((answer) => `check extra ${answer.kind}: ${answer.key} ${answer.verdict}`),
    ],
  };
}
