import type { DocumentResult, Report, Term, Verdict } from '../model.js';
import { toPlain } from '../number/decimal.js';
import { decimalCell } from './cells.js';
import { issueMessage, type Lang } from './issue-messages.js';

/** The name of a document's file below `documents/`. */
export function documentName(sha256: string): string {
  return `${sha256}.json`;
}

/** Whether a name below `documents/` is that of a document's file. */
export function isDocumentName(name: string): boolean {
  return /^[0-9a-f]{64}\.json$/.test(name);
}

/**
 * Everything known of one file as JSON (see `document.schema.json`). Exact decimals are
 * strings such as `72.76`; each issue has its sentence in the language asked for. The file's name
 * comes first, in a line of its own.
 */
export function documentJson(result: DocumentResult, lang: Lang): string {
  const issues = result.issues.map((issue) => ({ ...issue, message: issueMessage(issue, lang) }));
  const { file, ...rest } = result;
  const reports = result.reports.map(plainReport);
  return `${JSON.stringify({ file, ...rest, reports, issues }, null, 1)}\n`;
}

/** The same document under another name of its file. */
export function renamedJson(json: string, file: string): string {
  return json.replace(/^.*\n.*\n/, () => `{\n "file": ${JSON.stringify(file)},\n`);
}

/** A report without exact decimals, its keys in the same order. */
function plainReport(report: Report) {
  const { figures, claims, verdicts, findings } = report;
  return {
    ...report,
    figures: figures.map((figure) => ({ ...figure, value: toPlain(figure.value) })),
    claims: claims.map((claim) => ({ ...claim, terms: claim.terms.map(plainTerm) })),
    verdicts: verdicts.map((verdict) => ({ ...verdict, ...plainJudgement(verdict) })),
    findings: findings.map((finding) => ({
      ...finding,
      ...plainJudgement(finding),
      stated: decimalCell(finding.stated),
    })),
  };
}

const plainTerm = (term: Term) => ({ ...term, value: toPlain(term.value) });

const plainJudgement = ({ expected, difference }: Pick<Verdict, 'expected' | 'difference'>) => ({
  expected: decimalCell(expected),
  difference: decimalCell(difference),
});
