import { abs, printVietnamese, sign } from '../../number/decimal.js';
import type { Consequence } from '../consequences.js';
import type { Suspicion } from '../suspects.js';
import type { Explanation } from '../explain.js';
import type { Claim, ClaimKind, Term, Verdict } from '../../model.js';

/** A claim that fails, with its verdict. */
export interface Failure {
  readonly claim: Claim;
  readonly verdict: Verdict;
}

/** The sentences of one language. Each ends with a full stop; numbers stand as the report prints them. */
export interface Catalogue {
  /** What is claimed, what it gives and by how much it fails. */
  readonly claims: Readonly<Record<ClaimKind, (failure: Failure) => string>>;
  /** What probably happened. */
  readonly explanations: Readonly<Record<Explanation['code'], (what: Explanation) => string>>;
  /** The numbers that are clearly wrong, and how many failing claims come right with the first. */
  readonly culprit: (clear: readonly Suspicion[], mends: number) => string;
  /** Numbers of which one may be wrong, the likeliest first; at least one. */
  readonly possible: (suspicions: readonly Suspicion[]) => string;
  /** Too many numbers may be wrong to tell them. */
  readonly undetermined: string;
  /** Every number of a total agrees with what else the report says of it. */
  readonly confirmed: string;
  /** The search for the wrong number was given up. */
  readonly abandoned: string;
  /** What the error changes that matters. */
  readonly consequences: Readonly<Record<Consequence['code'], (what: Consequence) => string>>;
  readonly doubtful: string;
}

/** A term as printed; a percentage with its sign, which is no part of `Term.raw`. */
export const raw = (term: Term | undefined): string =>
  term?.measure === '%' ? rawShare(term) : number(term);

/** A term that can only be a percentage, with one sign whether its unit was printed or not. */
export const rawShare = (term: Term | undefined): string => number(term).replace(/\s*%$/, '') + '%';

const number = (term: Term | undefined): string =>
  term ? term.raw || printVietnamese(term.value) : '?';

/** The right value; '?' where there is none. */
export const right = ({ verdict }: Failure): string =>
  verdict.expected ? printVietnamese(verdict.expected) : '?';

/** By how much the stated value is off, without a sign. */
export const gap = ({ verdict }: Failure): string =>
  verdict.difference ? printVietnamese(abs(verdict.difference)) : '?';

/** Whether more is stated than is right. */
export const isAbove = ({ verdict }: Failure): boolean =>
  verdict.difference !== null && sign(verdict.difference) > 0;

/** `326 (Hồ sơ từ kỳ trước chuyển qua)`: the number as printed and what it is. */
export const named = ({ raw: printed, measure, label }: Suspicion): string => {
  const shown = measure === '%' ? printed.replace(/\s*%$/, '') + '%' : printed;
  return label ? `${shown} (${label})` : shown;
};

/** The value a suspicion suggests, with its sign where it is a percentage; '?' where there is none. */
export const suggested = ({ value, measure }: Suspicion): string =>
  value ? printVietnamese(value) + (measure === '%' ? '%' : '') : '?';

/** Longer lists are counted instead of shown. */
const SHOWN_PARTS = 6;

/** `đã giải quyết 1.722 + đang giải quyết 154`; null for a list too long to show. */
export function addition(parts: readonly Term[]): string | null {
  if (parts.length > SHOWN_PARTS) return null;
  return parts.map((part) => (part.label && `${part.label} `) + raw(part)).join(' + ');
}
