import type { DocumentResult, Finding, Header, Issue, Outcome, Report, State } from '../model.js';

/** A report in numbers: what `reports.csv` and the closing summary say of it. */
export interface ReportRecord {
  readonly number: number;
  readonly header: Header;
  readonly figures: number;
  readonly numbersSeen: number;
  readonly numbersUnexplained: number;
  readonly claims: number;
  readonly ok: number;
  readonly undecided: number;
  readonly findings: Readonly<Record<Finding['severity'], number>>;
}

/** A file without its content: small, plain, the same in memory and in JSON. */
export interface FileRecord {
  readonly file: string;
  readonly sha256: string;
  readonly format: string;
  readonly state: State;
  readonly pages: number | null;
  readonly reports: readonly ReportRecord[];
  readonly issues: readonly Issue[];
}

/** A result as its record. */
export function recordOf(result: DocumentResult): FileRecord {
  const { file, sha256, format, state, pages, issues } = result;
  return { file, sha256, format, state, pages, issues, reports: result.reports.map(reportRecord) };
}

function reportRecord(report: Report): ReportRecord {
  const { number, header, figures, numbers, claims } = report;
  return {
    number,
    header,
    figures: figures.length,
    numbersSeen: numbers.length,
    numbersUnexplained: numbers.filter((each) => each.class === 'unexplained').length,
    claims: claims.length,
    ok: countOutcome(report, 'ok'),
    undecided: countOutcome(report, 'undecided'),
    findings: countFindings(report.findings),
  };
}

function countOutcome({ verdicts }: Report, outcome: Outcome): number {
  return verdicts.filter((verdict) => verdict.outcome === outcome).length;
}

/** How many findings there are of each severity. */
export function countFindings(findings: readonly Finding[]): ReportRecord['findings'] {
  const count = (severity: Finding['severity']): number =>
    findings.filter((finding) => finding.severity === severity).length;
  return { error: count('error'), warning: count('warning'), note: count('note') };
}

/** All findings of a report, whatever their severity. */
export function totalFindings({ findings }: Pick<ReportRecord, 'findings'>): number {
  return findings.error + findings.warning + findings.note;
}
