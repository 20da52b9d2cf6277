import { checkClaims } from '../../../src/checks/check.js';
import { Candidates, type Budget } from '../../../src/findings/solver/candidates.js';
import { smallestSets } from '../../../src/findings/solver/search.js';
import { networkOf, type Network } from '../../../src/findings/solver/variables.js';
import { toPlain } from '../../../src/number/decimal.js';
import type { Claim, Figure } from '../../../src/model.js';

/** The network of some claims, with their verdicts. */
export const network = (claims: readonly Claim[], figures: readonly Figure[] = []): Network =>
  networkOf(claims, checkClaims(claims), figures);

/** The smallest sets for the failing claims, each as 'f2 7, f5 12', with whether the search came to its end. */
export function setsOf(
  claims: readonly Claim[],
  budget: Budget = { left: 10_000 },
): { readonly sets: readonly string[]; readonly complete: boolean } {
  const failing = network(claims).edges.filter((edge) => edge.failing);
  const { sets, complete } = smallestSets(failing, new Candidates(new Set()), budget);
  const names = sets.map((set) =>
    set
      .map(({ variable, value }) => `${variable.key} ${toPlain(value)}`)
      .sort()
      .join(', '),
  );
  return { sets: names.sort(), complete };
}
