import type { Claim, Decimal, Verdict } from '../model.js';

/** The claims that each figure takes part in, in the claims' order. */
export function claimsByFigure(claims: readonly Claim[]): ReadonlyMap<string, readonly Claim[]> {
  const byFigure = new Map<string, Claim[]>();
  for (const claim of claims)
    for (const figure of figuresOf(claim)) {
      const found = byFigure.get(figure);
      if (found) found.push(claim);
      else byFigure.set(figure, [claim]);
    }
  return byFigure;
}

/** The ids of the figures among a claim's terms. */
export const figuresOf = (claim: Claim): ReadonlySet<string> =>
  new Set(claim.terms.flatMap((term) => term.figure ?? []));

/** The verdict of each claim by the claim's id. */
export const byClaim = (verdicts: readonly Verdict[]): ReadonlyMap<string, Verdict> =>
  new Map(verdicts.map((verdict) => [verdict.claim, verdict]));

/** The claim with another value for one figure, wherever it stands in the claim. */
export const withValue = (claim: Claim, figure: string, value: Decimal): Claim => ({
  ...claim,
  terms: claim.terms.map((term) => (term.figure === figure ? { ...term, value } : term)),
});
