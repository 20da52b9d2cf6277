import { createHash } from 'node:crypto';
import { printVietnamese, toPlain } from '../number/decimal.js';
import { TOTAL_KINDS } from '../checks/total.js';
import { cascades } from './cascades.js';
import { byClaim } from './claim-index.js';
import { explain, severityOf, type Explanation } from './explain.js';
import { formulaOf } from './formula.js';
import type { Catalogue } from './messages/catalogue.js';
import { en } from './messages/en.js';
import { vi } from './messages/vi.js';
import { repairsOf, type Repair } from './repairs.js';
import type { Claim, Decimal, Figure, Finding, Verdict } from '../model.js';

/** The language of messages for people. */
export type Language = 'vi' | 'en';

const CATALOGUES: Readonly<Record<Language, Catalogue>> = { vi, en };

/**
 * A finding for every claim that is right only when cut off, or not right at all, in the claims'
 * order, but for those that a clash of two places explains. Numbers in the messages stand as the
 * report prints them.
 */
export function findingsOf(
  claims: readonly Claim[],
  verdicts: readonly Verdict[],
  figures: readonly Figure[],
  lang: Language = 'vi',
): Finding[] {
  const verdictOf = byClaim(verdicts);
  const repairs = repairsOf(claims, verdicts);
  const idOf = findingIds();
  const told = cascades(claims, verdicts);
  return claims.flatMap((claim) => {
    const verdict = verdictOf.get(claim.id);
    if (told.has(claim.id)) return [];
    if (verdict?.outcome !== 'mismatch' && verdict?.outcome !== 'truncated') return [];
    const explanation = explain(claim, verdict, figures);
    const repair = repairs.get(claim.id) ?? null;
    const message = messageOf(CATALOGUES[lang], claim, verdict, explanation, repair);
    return [{ ...findingOf(claim, verdict, explanation, repair), id: idOf(claim), message }];
  });
}

function findingOf(
  claim: Claim,
  verdict: Verdict,
  explanation: Explanation | null,
  repair: Repair | null,
): Omit<Finding, 'id' | 'message'> {
  return {
    claim: claim.id,
    kind: claim.kind,
    severity: severityOf(claim, verdict, explanation),
    outcome: verdict.outcome,
    formula: formulaOf(claim, verdict),
    stated: statedOf(claim),
    expected: verdict.expected,
    difference: verdict.difference,
    suspect: repair?.figure ?? '',
    suggestion: repair ? printVietnamese(repair.value) : '',
    place: claim.place,
    snippet: claim.snippet,
  };
}

/**
 * The value that a claim states: a total, the result of a division or subtraction, the value held
 * against a list or limit; null where several values are set side by side.
 */
export function statedOf({ kind, terms }: Claim): Decimal | null {
  if (kind === 'repeat' || kind === 'series') return null;
  const isFirst = TOTAL_KINDS.has(kind) || kind === 'extreme' || kind === 'bound';
  return terms.at(isFirst ? 0 : 2)?.value ?? null;
}

function messageOf(
  catalogue: Catalogue,
  claim: Claim,
  verdict: Verdict,
  explanation: Explanation | null,
  repair: Repair | null,
): string {
  const suspect = repair && claim.terms.find((term) => term.figure === repair.figure);
  return [
    catalogue.claims[claim.kind]({ claim, verdict }),
    explanation && catalogue.explanations[explanation.code](explanation),
    repair && suspect && catalogue.suspect(suspect, printVietnamese(repair.value)),
    claim.doubtful && catalogue.doubtful,
  ]
    .filter(Boolean)
    .join(' ');
}

/**
 * Ids from what is claimed and where, not from the claims' numbering, so that they stay when a
 * claim before them appears or goes. What is claimed twice in the same words counts its places.
 */
function findingIds(): (claim: Claim) => string {
  const seen = new Map<string, number>();
  return ({ kind, section, label, terms }) => {
    const text = [kind, section, label, ...terms.map((term) => toPlain(term.value))].join('\n');
    const count = (seen.get(text) ?? 0) + 1;
    seen.set(text, count);
    const unique = count === 1 ? text : `${text}\n#${count}`;
    return createHash('sha256').update(unique).digest('hex').slice(0, 12);
  };
}
