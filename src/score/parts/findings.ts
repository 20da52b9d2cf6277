import { goldCheckKey, goldRatioKey } from '../check-key.js';
import type { Gold } from '../gold.js';
import { pair, uniqueBy } from '../match.js';
import type { OutputCheck } from '../output.js';
import { certain, unsure, type Part } from './part.js';

/** Kinds without truth: a person judges what they say. */
const REVIEWED = new Set(['bound', 'series']);

/** Scores what fails. Findings are the verdicts that are not ok; what the truth is unsure of is no false alarm. */
export function scoreFindings(gold: Gold, checks: readonly OutputCheck[]): Part {
  const truths = uniqueBy(
    [
      ...failing(certain(gold.ratios).filter((ratio) => ratio.stated !== null)).map(goldRatioKey),
      ...failing(certain(gold.checks)).map(goldCheckKey),
    ],
    (key) => key,
  );
  const answers = uniqueBy(failing(checks), keyOrWords);
  const paired = pair(truths, answers, (truth, answer) => truth === keyOrWords(answer));
  const allowed = new Set([
    ...unsure(gold.ratios).map(goldRatioKey),
    ...unsure(gold.checks).map(goldCheckKey),
  ]);
  const review = paired.extra.filter((answer) => REVIEWED.has(answer.kind));
  const alarms = paired.extra.filter(
    (answer) => !REVIEWED.has(answer.kind) && !allowed.has(keyOrWords(answer)),
  );
  const snippet = (answer: OutputCheck): string => `«${answer.row['snippet'] ?? ''}»`;
  return {
    tally: { hits: paired.hits, truths: truths.length, extra: alarms.length },
    notes: [
      ...paired.missed.map((key) => `FINDING missed ${key}`),
      ...review.map((answer) => `to review ${keyOrWords(answer)} ${snippet(answer)}`),
      ...alarms.map((a) => `FALSE ALARM ${a.kind}: ${keyOrWords(a)} ${a.verdict} ${snippet(a)}`),
    ],
  };
}

const failing = <T extends { verdict: string | null }>(judged: readonly T[]): T[] =>
  judged.filter((one) => one.verdict !== 'ok');
const keyOrWords = (check: OutputCheck): string =>
  check.key ?? `${check.kind} ${check.values.join(' ')}`;
