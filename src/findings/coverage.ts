import { checkClaim } from '../checks/check.js';
import { TOTAL_KINDS, totalRanges } from '../checks/total.js';
import { add, subtract, sum } from '../number/decimal.js';
import { intersects, sumIntervals, type Interval } from '../number/interval.js';
import { byClaim, claimsByFigure } from './claim-index.js';
import { misprintsOf } from './misprints.js';
import type { Claim, Coverage, Decimal, Figure, Verdict } from '../model.js';

/** Whether the claim would fail if the figure were printed with this value instead. */
type Trial = (figure: string, value: Decimal) => boolean;

/** Longer totals are not added up anew for each trial, only shifted. */
const RECOMPUTED_TERMS = 64;

/**
 * For each figure in how many decided claims it takes part, and the chance that one wrong digit in
 * it makes at least one of them fail: every misprint of one digit is tried, all are equally likely.
 * A claim that fails already points at each of its figures, whatever their digits.
 */
export function coverageOf(
  figures: readonly Figure[],
  claims: readonly Claim[],
  verdicts: readonly Verdict[],
): Coverage[] {
  const verdictOf = byClaim(verdicts);
  const decided = claims.filter(
    ({ id }) => (verdictOf.get(id)?.outcome ?? 'undecided') !== 'undecided',
  );
  const short = [...decided].sort((a, b) => a.terms.length - b.terms.length);
  const trialOf = new Map(short.map((claim) => [claim, trialsOf(claim)]));
  const covering = claimsByFigure(short);
  return figures.map(({ id, value }) => {
    const trials = (covering.get(id) ?? []).flatMap((claim) => trialOf.get(claim) ?? []);
    return { figure: id, checks: trials.length, detectable: caught(id, value, trials) };
  });
}

function caught(figure: string, value: Decimal, trials: readonly Trial[]): number {
  const misprints = misprintsOf(value);
  const noticed = misprints.filter((wrong) => trials.some((trial) => trial(figure, wrong)));
  return noticed.length / misprints.length;
}

function trialsOf(claim: Claim): Trial {
  const isLong = claim.terms.length > RECOMPUTED_TERMS;
  if (isLong && TOTAL_KINDS.has(claim.kind)) return shiftedTrial(claim);
  // A misprint moves a long list's end too seldom to be worth trying them all.
  if (isLong && claim.kind === 'extreme') return () => false;
  return (figure, value) => fails(misprinted(claim, figure, value));
}

function fails(claim: Claim): boolean {
  const { outcome } = checkClaim(claim);
  return outcome === 'mismatch' || outcome === 'truncated';
}

/** A figure that several places state is misprinted at one of them, else `repeat` would see nothing. */
function misprinted(claim: Claim, figure: string, value: Decimal): Claim {
  const first = claim.terms.findIndex((term) => term.figure === figure);
  const terms = claim.terms.map((term, i) =>
    term.figure === figure && (claim.kind !== 'repeat' || i === first) ? { ...term, value } : term,
  );
  return { ...claim, terms };
}

/** A long total: a misprint of one term moves the total or the sum of the parts by its error. */
function shiftedTrial({ terms }: Claim): Trial {
  const ranges = totalRanges(terms);
  if (!ranges || terms.some((term) => term.approximate || term.unsure)) return () => false;
  const parts = sumIntervals(ranges.parts);
  const [total, ...rest] = terms;
  const places = new Map<string, Decimal[]>();
  for (const { figure, value } of rest)
    if (figure !== null) places.set(figure, [...(places.get(figure) ?? []), value]);
  return (figure, value) => {
    const errors = (places.get(figure) ?? []).map((printed) => subtract(value, printed));
    const totalError = total?.figure === figure ? subtract(value, total.value) : ZERO;
    return !intersects(shift(ranges.total, totalError), shift(parts, sum(errors)));
  };
}

const ZERO: Decimal = { digits: 0n, scale: 0 };

const shift = (range: Interval, by: Decimal): Interval => ({
  ...range,
  low: add(range.low, by),
  high: add(range.high, by),
});
