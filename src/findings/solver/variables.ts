import { isRounded } from '../../checks/printed.js';
import { TOTAL_KINDS } from '../../records/claims/material.js';
import type { Claim, Decimal, Figure, Term, Verdict } from '../../model.js';
import { edgeOf, type Edge } from './edge.js';

/**
 * A printed number that may be wrong: a figure, or a number of one claim that is no figure. Terms of
 * one figure are one variable, wherever they stand.
 */
export interface Variable {
  /** Equal for equal input: `f12`, or `c3.1` for the second term of claim c3. */
  readonly key: string;
  /** Figure id; null where the number is no figure. */
  readonly figure: string | null;
  readonly value: Decimal;
  /** What it is, for people: what its claims call it (`Đã giải quyết, Sở Y tế`); the same in each of them. */
  readonly label: string;
  /** At how many places the report states it; all of them would have to be wrong. */
  readonly mentions: number;
  /** Printed in digits; 'không có' has none that could be mistyped. */
  readonly typed: boolean;
  /** Whether it was rounded when it was printed, so that it stands for an interval of values. */
  readonly rounded: boolean;
  /** Every decided claim it takes part in, in the claims' order. */
  readonly edges: readonly Edge[];
}

/** The numbers and decided claims of a report: the constraint network that is searched. */
export interface Network {
  readonly edges: readonly Edge[];
  readonly variables: readonly Variable[];
}

const LONGEST_LIST = 200;

/** A variable while its edges are being collected. */
interface Growing extends Variable {
  label: string;
  readonly edges: Edge[];
}

/**
 * Builds the network. Numbers that are approximate, not sure or nowhere printed and the constants of a claim (the best score there is,
 * 100 %) are no variables; undecided claims are no edges, for they say nothing.
 */
export function networkOf(
  claims: readonly Claim[],
  verdicts: readonly Verdict[],
  figures: readonly Figure[],
): Network {
  const figureOf = new Map(figures.map((figure) => [figure.id, figure]));
  const outcomeOf = new Map(verdicts.map(({ claim, outcome }) => [claim, outcome]));
  const variables = new Map<string, Growing>();
  const edges = claims.flatMap((claim) => {
    const outcome = outcomeOf.get(claim.id) ?? 'undecided';
    if (outcome === 'undecided' || isEndless(claim)) return [];
    const slots = claim.terms.map((term, at) => {
      if (isConstant(claim, term, at)) return null;
      const key = term.figure ?? `${claim.id}.${String(at)}`;
      const known = variables.get(key) ?? variableOf(key, term, figureOf.get(key));
      known.label = withLabel(known.label, term.label);
      variables.set(key, known);
      return known;
    });
    const edge = edgeOf(claim, slots, outcome === 'mismatch');
    for (const variable of new Set(slots)) variable?.edges.push(edge);
    return [edge];
  });
  return { edges, variables: [...variables.values()] };
}

/** A list held against its end is looked through as a whole for each of its numbers: of a long one hardly any matters. */
const isEndless = ({ kind, terms }: Claim): boolean =>
  !TOTAL_KINDS.has(kind) && terms.length > LONGEST_LIST;

/** A row of a table is called by its column in one claim, and by the row in another. */
function withLabel(label: string, more: string): string {
  if (more === '' || label.includes(more)) return label;
  if (label === '' || more.includes(label)) return more;
  return label.includes(', ') ? label : `${label}, ${more}`;
}

const isConstant = (
  { kind }: Claim,
  { approximate, unsure, derived, figure }: Term,
  at: number,
): boolean =>
  approximate ||
  derived === true ||
  unsure !== undefined ||
  (figure === null && at === 1 && (kind === 'score_ratio' || kind === 'bound'));

const variableOf = (key: string, term: Term, figure: Figure | undefined): Growing => ({
  key,
  figure: term.figure,
  value: term.value,
  label: '',
  mentions: 1 + (figure?.repeats.length ?? 0),
  typed: !(figure?.inferred ?? false),
  rounded: isRounded(term),
  edges: [],
});
