import {
  abs,
  decimal,
  equal,
  multiply,
  printVietnamese,
  sign,
  compare,
} from '../number/decimal.js';
import { TOTAL_KINDS } from '../records/claims/material.js';
import type { Claim, Decimal, Figure, Finding, Term, Verdict } from '../model.js';

/** What most likely happened, where one claim and the report's figures tell. */
export interface Explanation {
  readonly code:
    | 'truncated'
    | 'twice-rounded'
    | 'swapped'
    | 'complement'
    /** The gap is a quantity of the same make-up that the claim does not name. */
    | 'left-out'
    /** The total is above its parts by exactly one of them. */
    | 'counted-twice'
    /** The parts are above the total by exactly one of them. */
    | 'extra-part'
    /** The parts make exactly twice the total. */
    | 'doubled';
  /** An indicator's code (left-out), or a part's label; empty where it names nothing. */
  readonly what: string;
  /** The number it names, as printed; empty where it names none. */
  readonly raw: string;
}

/** Quantities that some reports count into a total and others do not. */
const OPTIONAL_PARTS: ReadonlySet<string> = new Set([
  'intake_carried',
  'feedback_carried',
  'returned',
  'withdrawn',
  'resolved_late',
  'pending_overdue',
]);

/** A smaller gap equals some number of a report by mere chance. */
const TELLING_GAP = decimal(10);

/** Says of a verdict that fails what explains it; null where nothing does, or several things do. */
export type Explain = (claim: Claim, verdict: Verdict) => Explanation | null;

/** Explains the claims of a report by what it says of other quantities. */
export function explainer(figures: readonly Figure[]): Explain {
  const optional = figures.filter(({ indicator }) => OPTIONAL_PARTS.has(indicator));
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  const scopeOf = ({ terms }: Claim): Figure | undefined =>
    terms.map(({ figure }) => byId.get(figure ?? '')).find((figure) => figure !== undefined);
  return (claim, verdict) => {
    if (verdict.outcome === 'truncated') return plain('truncated');
    const { reason } = verdict;
    if (reason === 'twice-rounded' || reason === 'swapped' || reason === 'complement')
      return plain(reason);
    if (!TOTAL_KINDS.has(claim.kind) || !verdict.difference) return null;
    return explainGap(claim, verdict.difference, { optional, scope: scopeOf(claim) });
  };
}

/** The quantities that may be counted or not, and one of the claim's own to compare their scope with. */
interface Others {
  readonly optional: readonly Figure[];
  readonly scope: Figure | undefined;
}

const plain = (code: Explanation['code']): Explanation => ({ code, what: '', raw: '' });

function explainGap(claim: Claim, gap: Decimal, others: Others): Explanation | null {
  const [total, ...parts] = claim.terms;
  if (!total || gap.digits === 0n) return null;
  if (parts.length > 2 && equal(gap, multiply(total.value, decimal(-1)))) return plain('doubled');
  return leftOut(claim, abs(gap), others) ?? ownPart(parts, gap);
}

/** The one optional quantity of the same scope that is as large as the gap. */
function leftOut(claim: Claim, gap: Decimal, { optional, scope }: Others): Explanation | null {
  if (!scope) return null;
  const fitting = optional.filter(
    (figure) =>
      equal(figure.value, gap) &&
      sameScope(figure, scope) &&
      !claim.terms.some((term) => term.figure === figure.id),
  );
  const [only] = fitting;
  if (!only || fitting.length > 1) return null;
  return { code: 'left-out', what: only.indicator, raw: only.raw };
}

const sameScope = (a: Figure, b: Figure): boolean =>
  a.level === b.level &&
  a.unitName === b.unitName &&
  a.field === b.field &&
  a.measure === b.measure;

function ownPart(parts: readonly Term[], gap: Decimal): Explanation | null {
  const fitting = parts.filter((part) => equal(part.value, abs(gap)));
  const [only] = fitting;
  if (!only || fitting.length > 1 || !isTelling(gap)) return null;
  const code = sign(gap) > 0 ? 'counted-twice' : 'extra-part';
  return { code, what: only.label, raw: only.raw || printVietnamese(only.value) };
}

const isTelling = (gap: Decimal): boolean => compare(abs(gap), TELLING_GAP) >= 0;

/**
 * `note` where another make-up explains what fails, `warning` for a rounding habit, a likely slip
 * or a doubtful wording, `error` where nothing explains it or only a slip of addition does.
 */
export function severityOf(
  claim: Claim,
  verdict: Verdict,
  explanation: Explanation | null,
): Finding['severity'] {
  if (verdict.outcome === 'truncated') return 'warning';
  if (!explanation) return claim.doubtful ? 'warning' : 'error';
  if (claim.doubtful) return 'note';
  if (explanation.code === 'left-out')
    return verdict.difference && isTelling(verdict.difference) ? 'note' : 'warning';
  const ofTable = claim.kind === 'table_total' || claim.kind === 'row_total';
  const isSlip = explanation.code === 'extra-part' && ofTable;
  return isSlip || explanation.code === 'counted-twice' ? 'error' : 'warning';
}
