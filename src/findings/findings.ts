import { createHash } from 'node:crypto';
import { toPlain } from '../number/decimal.js';
import { TOTAL_KINDS } from '../records/claims/material.js';
import { cascades } from './cascades.js';
import { byClaim } from './claim-index.js';
import { consequencesOf } from './consequences.js';
import { suspectsOf, type Audited } from './suspects.js';
import { explainer, severityOf } from './explain.js';
import { formulaOf } from './formula.js';
import type { Catalogue } from './messages/catalogue.js';
import { en } from './messages/en.js';
import { vi } from './messages/vi.js';
import { messageOf, type Told } from './message.js';
import type { Claim, Decimal, Finding } from '../model.js';

/** The language of messages for people. */
export type Language = 'vi' | 'en';

const CATALOGUES: Readonly<Record<Language, Catalogue>> = { vi, en };

/**
 * A finding for every claim that is right only when cut off, or not right at all, in the claims'
 * order, but for those that a clash of two places explains. Numbers in the messages stand as the
 * report prints them.
 */
export function findingsOf(audited: Audited, lang: Language = 'vi'): Finding[] {
  const { claims, verdicts, figures, numbers } = audited;
  const verdictOf = byClaim(verdicts);
  const cascading = cascades(claims, verdicts);
  const failures = claims.flatMap((claim) => {
    const verdict = cascading.has(claim.id) ? undefined : verdictOf.get(claim.id);
    const fails = verdict?.outcome === 'mismatch' || verdict?.outcome === 'truncated';
    return verdict && fails ? [{ claim, verdict }] : [];
  });
  if (failures.length === 0) return [];
  const explain = explainer(figures);
  const explanations = new Map(
    failures.flatMap(({ claim, verdict }) => {
      const explanation = explain(claim, verdict);
      return explanation ? [[claim.id, explanation] as const] : [];
    }),
  );
  const suspects = suspectsOf(audited, explanations);
  const idOf = findingIds();
  return failures.map(({ claim, verdict }) => {
    const accused = suspects(claim);
    const explanation = accused.clear.length > 0 ? null : (explanations.get(claim.id) ?? null);
    const consequences = consequencesOf(claim, verdict, numbers);
    const told = { claim, verdict, explanation, suspects: accused, consequences };
    return { id: idOf(claim), ...findingOf(told), message: messageOf(CATALOGUES[lang], told) };
  });
}

function findingOf({
  claim,
  verdict,
  explanation,
  suspects,
}: Told): Omit<Finding, 'id' | 'message'> {
  const [suspect] = suspects.clear;
  return {
    claim: claim.id,
    kind: claim.kind,
    severity: severityOf(claim, verdict, explanation),
    outcome: verdict.outcome,
    formula: formulaOf(claim, verdict),
    stated: statedOf(claim),
    expected: verdict.expected,
    difference: verdict.difference,
    suspect: suspect?.figure ?? '',
    suggestion: suspect?.figure && suspect.value ? toPlain(suspect.value) : '',
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
