import { TOTAL_KINDS } from '../records/claims/material.js';
import type { Claim, Verdict } from '../model.js';
import type { Consequence } from './consequences.js';
import type { Suspects } from './suspects.js';
import type { Explanation } from './explain.js';
import type { Catalogue } from './messages/catalogue.js';

/** All that is told of one failing claim. */
export interface Told {
  readonly claim: Claim;
  readonly verdict: Verdict;
  readonly explanation: Explanation | null;
  readonly suspects: Suspects;
  readonly consequences: readonly Consequence[];
}

/** What is claimed, what it gives, by how much it fails; then what probably happened, and what it changes. */
export function messageOf(catalogue: Catalogue, told: Told): string {
  const { claim, verdict, explanation, consequences } = told;
  return [
    catalogue.claims[claim.kind]({ claim, verdict }),
    explanation ? catalogue.explanations[explanation.code](explanation) : reasonOf(catalogue, told),
    ...consequences.map((each) => catalogue.consequences[each.code](each)),
    claim.doubtful && catalogue.doubtful,
  ]
    .filter(Boolean)
    .join(' ');
}

/** Which number is wrong, or why that cannot be said; empty where there is nothing to say. */
function reasonOf(catalogue: Catalogue, { claim, suspects }: Told): string {
  const { clear, mends, possible, undetermined, confirmed, abandoned } = suspects;
  if (clear.length > 0) return catalogue.culprit(clear, mends);
  if (abandoned) return catalogue.abandoned;
  if (possible.length > 0) return catalogue.possible(possible);
  if (undetermined) return catalogue.undetermined;
  return confirmed && TOTAL_KINDS.has(claim.kind) ? catalogue.confirmed : '';
}
