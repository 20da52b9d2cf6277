import { createHash } from 'node:crypto';
import { checkClaims } from './checks/check.js';
import { compileRules } from './figures/compiled.js';
import { extractFigures } from './figures/figures.js';
import { coverageOf } from './findings/coverage.js';
import { findingsOf, type Language } from './findings/findings.js';
import { layout } from './layout/layout.js';
import type { DocumentResult, Issue, Report, TextDocument } from './model.js';
import { read } from './read/read.js';
import { claimsOf } from './records/claims/claims.js';
import { settleTables } from './records/cuts.js';
import { headerOf } from './records/header.js';
import type { Ruleset } from './ruleset/load.js';

export { loadRules, type Ruleset } from './ruleset/load.js';

/**
 * The way of the data: bytes → read → layout → figures → records → checks → findings. What comes
 * out holds all that export writes. Never throws for a document: what cannot be read is an issue.
 *
 * @param file path relative to the input folder, for the output only
 * @param language of the findings' messages
 */
export async function processDocument(
  bytes: Uint8Array,
  file: string,
  rules: Ruleset,
  language: Language = 'vi',
): Promise<DocumentResult> {
  const { result } = await inspectDocument(bytes, file, rules, language);
  return result;
}

/** `processDocument` with the texts of its reports, for people who want to see why. */
export async function inspectDocument(
  bytes: Uint8Array,
  file: string,
  rules: Ruleset,
  language: Language = 'vi',
): Promise<{ result: DocumentResult; texts: readonly TextDocument[] }> {
  const raw = await read(bytes);
  const about = {
    file,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    format: raw.format,
  };
  if (raw.document === null) {
    const { state, issues } = raw;
    return { result: { ...about, state, pages: null, reports: [], issues }, texts: [] };
  }
  const { documents, state, issues } = layout(raw.document, rules.encodings);
  const texts = documents.map((text) => settleTables(text, compiled(rules)));
  const reports = texts.map((text, at) => ({
    number: at + 1,
    ...reportOf(text, rules, language),
  }));
  const pages = raw.document.format === 'pdf' ? raw.document.pages.length : null;
  const all: Issue[] = [...raw.issues, ...issues];
  const worse = state === 'complete' ? raw.state : state;
  return { result: { ...about, state: worse, pages, reports, issues: all }, texts };
}

/** From a report's text to its records and findings. */
export function reportOf(
  document: TextDocument,
  rules: Ruleset,
  language: Language = 'vi',
): Omit<Report, 'number'> {
  const header = headerOf(document, rules);
  const extraction = extractFigures(document, header, compiled(rules));
  const claims = claimsOf({ document, header, extraction, rules });
  const verdicts = checkClaims(claims);
  const { figures, numbers } = extraction;
  return {
    header,
    figures,
    numbers,
    claims,
    verdicts,
    findings: findingsOf({ claims, verdicts, figures, numbers }, language),
    coverage: coverageOf(figures, claims, verdicts),
  };
}

const compilations = new WeakMap<Ruleset, ReturnType<typeof compileRules>>();

function compiled(rules: Ruleset): ReturnType<typeof compileRules> {
  const held = compilations.get(rules) ?? compileRules(rules);
  compilations.set(rules, held);
  return held;
}
