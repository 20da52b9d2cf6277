import { TOTAL_KINDS } from '../records/claims/material.js';
import type { Claim, Decimal, Figure, SeenNumber, Verdict } from '../model.js';
import { toPlain } from '../number/decimal.js';
import { readNumber } from '../number/value.js';
import type { Explanation } from './explain.js';
import type { Cause } from './solver/causes.js';
import type { Culprit, Diagnosis } from './solver/diagnosis.js';
import type { Ranked } from './solver/rank.js';
import { solve } from './solver/solve.js';
import { networkOf } from './solver/variables.js';

/** What findings are made of. */
export interface Audited {
  readonly claims: readonly Claim[];
  readonly verdicts: readonly Verdict[];
  readonly figures: readonly Figure[];
  /** Every number of the report with its class: the targets and the numbers of the period before count. */
  readonly numbers: readonly SeenNumber[];
}

/** A number that may be the wrong one, in words. */
export interface Suspicion {
  /** Figure id; empty where the number is no figure. */
  readonly figure: string;
  readonly label: string;
  /** As printed. */
  readonly raw: string;
  readonly measure: string;
  /** The right value; null where it is not clear. */
  readonly value: Decimal | null;
  /** Whether values near to `value` fit as well. */
  readonly isRough: boolean;
  readonly cause: Culprit['slip']['cause'];
}

/** Which number of a failing claim is wrong, as far as the whole report tells. */
export interface Suspects {
  /** Clearly wrong; more than one only where several numbers of the claim are. */
  readonly clear: readonly Suspicion[];
  /** How many failing claims come right with the first of them. */
  readonly mends: number;
  /** As good as each other, likeliest first, at most `LISTED`; empty where one is clear or too many there are. */
  readonly possible: readonly Suspicion[];
  /** More than `LISTED` numbers are as good as each other. */
  readonly undetermined: boolean;
  /** Each number of the claim agrees with what else the report says of it. */
  readonly confirmed: boolean;
  /** The search was given up. */
  readonly abandoned: boolean;
}

/** So many numbers that may be wrong are told; of more, none is. */
const LISTED = 4;

/** What has a smaller share of the evidence is not told. */
const WORTH_TELLING = 0.02;

const NOTHING: Suspects = {
  clear: [],
  mends: 0,
  possible: [],
  undetermined: false,
  confirmed: false,
  abandoned: false,
};

/** The suspects of every failing claim by the claim's id; `explanations` are those of single claims. */
export function suspectsOf(
  { claims, verdicts, figures, numbers }: Audited,
  explanations: ReadonlyMap<string, Explanation>,
): (claim: Claim) => Suspects {
  const doubtful = new Set(claims.filter((claim) => claim.doubtful).map(({ id }) => id));
  const { diagnoses } = solve(
    networkOf(claims, verdicts, figures),
    (id) => explanations.has(id) || doubtful.has(id),
    formerNumbers(numbers),
  );
  return (claim) => {
    const diagnosis = diagnoses.get(claim.id);
    return diagnosis ? told(diagnosis, claim, explanations.has(claim.id)) : NOTHING;
  };
}

/** What explains a claim by itself yields only to a number that explains another claim too. */
function told(diagnosis: Diagnosis, claim: Claim, isExplained: boolean): Suspects {
  const { culprits, candidates, confirmed, complete } = diagnosis;
  const [first] = culprits;
  if (first && culprits.every((each) => isTold(each, claim, diagnosis, isExplained))) {
    const clear = culprits.map((each) => suspicion(each, claim, each.valueIsClear));
    return { ...NOTHING, clear, mends: first.mends };
  }
  if (isExplained) return NOTHING;
  const worth = onePerNumber(candidates.filter(({ share }) => share >= WORTH_TELLING));
  const undetermined = worth.length > LISTED;
  const possible = undetermined ? [] : worth.map((each) => suspicion(each, claim, true));
  return { ...NOTHING, possible, undetermined, confirmed, abandoned: !complete };
}

/** Of several values for one number the likeliest. */
const onePerNumber = (candidates: readonly Ranked[]): readonly Ranked[] =>
  candidates.filter(
    ({ variable }, at) => candidates.findIndex((other) => other.variable === variable) === at,
  );

/** Errors that leave a number of about the same size, so that no one notices them at a glance. */
const INCONSPICUOUS: ReadonlySet<Cause> = new Set<Cause>(['digit', 'exchanged', 'stale']);

/**
 * Two claims that one number mends are evidence enough. One claim alone is also wrong where it was
 * meant otherwise, or two of its numbers are: it takes an inconspicuous error, or a claim that is no
 * total and in which no other number can be wrong.
 */
function isTold(
  culprit: Culprit,
  claim: Claim,
  { candidates }: Diagnosis,
  isExplained: boolean,
): boolean {
  if (culprit.mends > 1) return true;
  if (isExplained || !culprit.valueIsClear) return false;
  if (INCONSPICUOUS.has(culprit.slip.cause)) return true;
  return candidates.length === 1 && !TOTAL_KINDS.has(claim.kind);
}

function suspicion(
  change: Culprit | Diagnosis['candidates'][number],
  claim: Claim,
  clear: boolean,
): Suspicion {
  const { variable, value, slip, room } = change;
  const at = claim.terms.findIndex(
    (term, i) => (term.figure ?? `${claim.id}.${String(i)}`) === variable.key,
  );
  const term = claim.terms[at];
  return {
    figure: variable.figure ?? '',
    label: variable.label,
    raw: term?.raw ?? '',
    measure: term?.measure ?? '',
    value: clear ? value : null,
    isRough: room > 1,
    cause: slip.cause,
  };
}

function formerNumbers(numbers: readonly SeenNumber[]): ReadonlySet<string> {
  const former = numbers.filter((number) => number.class === 'former_period');
  return new Set(
    former.flatMap(({ raw }) => {
      const read = readNumber(raw, 'count');
      return read ? [toPlain(read.value)] : [];
    }),
  );
}
