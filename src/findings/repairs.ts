import { add, equal, sign, toPlain } from '../number/decimal.js';
import { checkClaim } from '../checks/check.js';
import { TOTAL_KINDS } from '../checks/total.js';
import { byClaim, claimsByFigure, figuresOf, withValue } from './claim-index.js';
import type { Claim, Decimal, Outcome, Term, Verdict } from '../model.js';

/** A change of one figure. */
export interface Repair {
  readonly figure: string;
  readonly value: Decimal;
}

/** Longer claims are not searched: trying each of their terms in turn would not stay linear. */
const SEARCHED_TERMS = 200;

/**
 * For each failing claim the one change of one figure that makes it right together with a second,
 * independent claim (one that shares only this figure with it), and breaks none that holds. Claims
 * for which there is no such change, or more than one, are absent.
 */
export function repairsOf(
  claims: readonly Claim[],
  verdicts: readonly Verdict[],
): ReadonlyMap<string, Repair> {
  const verdictOf = byClaim(verdicts);
  const searched = claims.filter((claim) => claim.terms.length <= SEARCHED_TERMS);
  const failing = searched.filter((claim) => verdictOf.get(claim.id)?.outcome === 'mismatch');
  const all = claimsByFigure(searched);
  const failingOf = claimsByFigure(failing);
  const found = new Map<string, Map<string, Repair>>(failing.map(({ id }) => [id, new Map()]));
  for (const claim of failing)
    for (const repair of changesOf(claim, verdictOf.get(claim.id))) {
      if ((failingOf.get(repair.figure)?.length ?? 0) < 2) continue;
      const held = (all.get(repair.figure) ?? []).filter(
        ({ id }) => verdictOf.get(id)?.outcome === 'ok',
      );
      if (!held.every((each) => outcomeWith(each, repair) === 'ok')) continue;
      for (const { id } of mended(repair, failingOf.get(repair.figure) ?? []))
        found.get(id)?.set(`${repair.figure} ${toPlain(repair.value)}`, repair);
    }
  return new Map(
    [...found].flatMap(([id, repairs]) =>
      repairs.size === 1 ? [...repairs.values()].map((repair) => [id, repair] as const) : [],
    ),
  );
}

const outcomeWith = (claim: Claim, { figure, value }: Repair): Outcome =>
  checkClaim(withValue(claim, figure, value)).outcome;

/** The failing claims that the change makes right, as far as another, independent one is among them. */
function mended(repair: Repair, failing: readonly Claim[]): Claim[] {
  const right = failing.filter((claim) => outcomeWith(claim, repair) === 'ok');
  return right.filter((claim) =>
    right.some((other) => other !== claim && shareOnly(repair.figure, claim, other)),
  );
}

function shareOnly(figure: string, a: Claim, b: Claim): boolean {
  const others = figuresOf(b);
  return [...figuresOf(a)].every((id) => id === figure || !others.has(id));
}

/** Each change of one figure that would make the claim right by itself. */
function changesOf(claim: Claim, verdict: Verdict | undefined): Repair[] {
  return claim.terms.flatMap((term, index) =>
    valuesThatFit(claim, verdict, term, index).flatMap((value) =>
      term.figure !== null && sign(value) >= 0 ? [{ figure: term.figure, value }] : [],
    ),
  );
}

function valuesThatFit(
  { kind, terms }: Claim,
  verdict: Verdict | undefined,
  term: Term,
  index: number,
): Decimal[] {
  const { expected = null, difference = null } = verdict ?? {};
  if (kind === 'repeat')
    return terms.map((other) => other.value).filter((value) => !equal(value, term.value));
  if (!expected || !difference) return [];
  if (!TOTAL_KINDS.has(kind)) return index === terms.length - 1 ? [expected] : [];
  const value = index === 0 ? expected : add(term.value, difference);
  return value.scale === term.value.scale ? [value] : [];
}
