import { checkBound } from './bound.js';
import { checkDifference } from './difference.js';
import { checkExtreme } from './extreme.js';
import type { Check } from './judgement.js';
import { checkRatio } from './ratio.js';
import { checkRepeat } from './repeat.js';
import { checkScoreRatio } from './score-ratio.js';
import { checkSeries } from './series.js';
import { checkTotal } from './total.js';
import type { Claim, ClaimKind, Verdict } from '../model.js';

const CHECKS: Readonly<Record<ClaimKind, Check>> = {
  ratio: checkRatio,
  sum: checkTotal,
  balance: checkTotal,
  level_sum: checkTotal,
  table_total: checkTotal,
  row_total: checkTotal,
  repeat: checkRepeat,
  difference: checkDifference,
  score_ratio: checkScoreRatio,
  extreme: checkExtreme,
  bound: checkBound,
  series: checkSeries,
};

/** The verdict on one claim, recomputed exactly. A claim that lacks a term is undecided. */
export const checkClaim = (claim: Claim): Verdict => ({
  claim: claim.id,
  ...CHECKS[claim.kind](claim.terms, claim.rule),
});

/** One verdict for each claim, in the claims' order. */
export const checkClaims = (claims: readonly Claim[]): Verdict[] => claims.map(checkClaim);
