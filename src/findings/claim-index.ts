import type { Claim, Verdict } from '../model.js';

/** The claims that each figure takes part in, in the claims' order. */
export function claimsByFigure(claims: readonly Claim[]): ReadonlyMap<string, readonly Claim[]> {
  const byFigure = new Map<string, Claim[]>();
  for (const claim of claims)
    for (const figure of new Set(claim.terms.flatMap((term) => term.figure ?? []))) {
      const found = byFigure.get(figure);
      if (found) found.push(claim);
      else byFigure.set(figure, [claim]);
    }
  return byFigure;
}

/** The verdict of each claim by the claim's id. */
export const byClaim = (verdicts: readonly Verdict[]): ReadonlyMap<string, Verdict> =>
  new Map(verdicts.map((verdict) => [verdict.claim, verdict]));
