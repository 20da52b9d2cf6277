import type { Audited } from '../../../src/findings/suspects.js';
import { findingsOf } from '../../../src/findings/findings.js';
import type { Diagnosis } from '../../../src/findings/solver/diagnosis.js';
import { solve } from '../../../src/findings/solver/solve.js';
import { networkOf } from '../../../src/findings/solver/variables.js';
import { plant, plantable, withPlanted, type Planted } from './plant.js';
import type { Random } from './random.js';
import type { Kind } from './slips.js';
import type { Source } from './sources.js';
import { isRight, type Trial } from './tally.js';

/** One trial on the claims of a report: the wrong numbers stand wherever the figures do. */
export function figureTrial(
  { report }: Source,
  kind: Kind,
  planting: number,
  random: Random,
): Trial | null {
  const figures = plantable(report);
  const planted = figures.length < planting ? null : plant(figures, kind, planting, random);
  if (!planted) return null;
  const audited = withPlanted(report, planted);
  const findings = findingsOf(audited);
  const detected = findings.length > 0;
  const suspects = findings.filter(({ suspect }) => suspect !== '');
  const right = new Map(planted.map(({ figure }) => [figure.id, figure.value]));
  const misled = suspects.some(({ suspect, suggestion }) => {
    const value = right.get(suspect);
    return !value || !isRight(suggestion, value);
  });
  const named = planted.filter(({ figure }) =>
    suspects.some(({ suspect }) => suspect === figure.id),
  );
  const order = detected ? likeliest(audited) : [];
  const among = (many: number): number => {
    const best = order.slice(0, many);
    return planted.filter(({ figure }) => best.includes(figure.id)).length;
  };
  return {
    detectable: detected,
    detected,
    planted: planting,
    named: named.length,
    ranks: { first: among(planting), third: among(3 * planting) },
    misled,
    predicted: predictedOf(report, planted, kind),
  };
}

/** The numbers that may be wrong, likeliest first. */
function likeliest(audited: Audited): readonly string[] {
  const { claims, verdicts, figures } = audited;
  const { diagnoses } = solve(networkOf(claims, verdicts, figures), () => false, new Set());
  const shares = new Map<string, number>();
  for (const diagnosis of diagnoses.values())
    for (const [key, share] of sharesIn(diagnosis))
      shares.set(key, Math.max(shares.get(key) ?? 0, share));
  return [...shares].sort(([, a], [, b]) => b - a).map(([key]) => key);
}

function sharesIn({ culprits, candidates }: Diagnosis): Map<string, number> {
  const shares = new Map(culprits.map(({ variable }) => [variable.key, 1]));
  for (const { variable, share } of candidates)
    shares.set(variable.key, (shares.get(variable.key) ?? 0) + share);
  return shares;
}

/** What coverage says of one wrong digit; of other errors it says nothing. */
export function predictedOf(
  report: Source['report'],
  planted: readonly Planted[],
  kind: Kind,
): number | null {
  const [only, ...more] = planted;
  if (!only || more.length > 0 || kind !== 'wrong digit') return null;
  return report.coverage.find(({ figure }) => figure === only.figure.id)?.detectable ?? null;
}
