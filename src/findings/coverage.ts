import { checkClaim } from '../checks/check.js';
import type { Claim, Coverage, Decimal, Figure, Term, Verdict } from '../model.js';
import { toPlain } from '../number/decimal.js';
import { FEWEST_DIGITS } from '../number/slip.js';
import { byClaim, claimsByFigure } from './claim-index.js';
import { misprintsOf } from './misprints.js';
import type { Changes, Edge } from './solver/edge.js';
import { networkOf, type Variable } from './solver/variables.js';

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
  const { variables } = networkOf(claims, verdicts, figures);
  const covering = claimsByFigure(decidedOf(claims, verdicts));
  const variableOf = new Map(variables.map((variable) => [variable.figure, variable]));
  return figures.map(({ id }) => {
    const variable = variableOf.get(id);
    return {
      figure: id,
      checks: covering.get(id)?.length ?? 0,
      detectable: variable ? caught(variable) : 0,
    };
  });
}

function decidedOf(claims: readonly Claim[], verdicts: readonly Verdict[]): readonly Claim[] {
  const verdictOf = byClaim(verdicts);
  return claims.filter(({ id }) => (verdictOf.get(id)?.outcome ?? 'undecided') !== 'undecided');
}

function caught(variable: Variable): number {
  if (variable.edges.some((edge) => showsAny(edge, variable))) return 1;
  const misprints = misprintsOf(variable.value);
  // A short claim is recomputed sooner than a long one is found to hold.
  const short = [...variable.edges].sort((a, b) => a.claim.terms.length - b.claim.terms.length);
  const noticed = misprints.filter((wrong) => short.some((edge) => shows(edge, variable, wrong)));
  return noticed.length / misprints.length;
}

const UNCHANGED: Changes = new Map();

/** Whether the claim fails with any other whole number: it holds exactly, and this one stands in it once. */
function showsAny(edge: Edge, { figure }: Variable): boolean {
  const { summed, exact, claim, failing, variables } = edge;
  if (!exact || failing) return false;
  if (claim.kind === 'repeat') return claim.terms.every(isToldApart);
  if (!summed || !edge.holds(UNCHANGED)) return false;
  const areAllOnce = variables.length === claim.terms.length;
  return areAllOnce || claim.terms.filter((term) => term.figure === figure).length === 1;
}

/** Whether one wrong digit shows in a repeat: a short number or a share would pass for another quantity. */
const isToldApart = ({ value, measure, unsure }: Term): boolean =>
  unsure === undefined && measure !== '%' && toPlain(value).length >= FEWEST_DIGITS;

/** Whether the claim fails if the number were printed with this value instead. */
function shows(edge: Edge, variable: Variable, value: Decimal): boolean {
  if (edge.claim.kind === 'repeat' && !edge.claim.terms.every(isToldApart)) return false;
  if (edge.summed) return !edge.holds(new Map([[variable, value]]));
  const { outcome } = checkClaim(misprinted(edge.claim, variable, value));
  return outcome === 'mismatch' || outcome === 'truncated';
}

/** A figure that several places state is misprinted at one of them, else `repeat` would see nothing. */
function misprinted(claim: Claim, { figure }: Variable, value: Decimal): Claim {
  const first = claim.terms.findIndex((term) => term.figure === figure);
  const terms = claim.terms.map((term, i) =>
    term.figure === figure && (claim.kind !== 'repeat' || i === first) ? { ...term, value } : term,
  );
  return { ...claim, terms };
}
