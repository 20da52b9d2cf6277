import { checkClaim } from '../checks/check.js';
import { TOTAL_KINDS } from '../records/claims/material.js';
import { equal } from '../number/decimal.js';
import { byClaim, claimsByFigure, figuresOf, withValue } from './claim-index.js';
import type { Claim, Decimal, Verdict } from '../model.js';

/**
 * The totals that fail, but add up exactly with the value that another place states for one of their
 * quantities: the `repeat` that fails tells the error already. Ids of claims.
 */
export function cascades(
  claims: readonly Claim[],
  verdicts: readonly Verdict[],
): ReadonlySet<string> {
  const verdictOf = byClaim(verdicts);
  const fails = ({ id }: Claim): boolean => verdictOf.get(id)?.outcome === 'mismatch';
  const failing = claims.filter(fails);
  const touched = claimsByFigure(failing.filter(({ kind }) => TOTAL_KINDS.has(kind)));
  const clashes = failing.filter(({ kind }) => kind === 'repeat');
  return new Set(
    clashes.flatMap((clash) =>
      [...figuresOf(clash)].flatMap((figure) =>
        (touched.get(figure) ?? [])
          .filter((claim) => othersOf(figure, clash).some((v) => isMended(claim, figure, v)))
          .map(({ id }) => id),
      ),
    ),
  );
}

/** The values that a repeat states beside that of a figure. */
function othersOf(figure: string, { terms }: Claim): Decimal[] {
  const own = terms.find((term) => term.figure === figure)?.value;
  return terms.map(({ value }) => value).filter((value) => own && !equal(value, own));
}

function isMended(claim: Claim, figure: string, value: Decimal): boolean {
  const { outcome, difference } = checkClaim(withValue(claim, figure, value));
  return outcome === 'ok' && difference?.digits === 0n;
}
