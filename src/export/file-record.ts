import type {
  ClaimKind,
  DocumentResult,
  Finding,
  Header,
  Issue,
  Outcome,
  Report,
  State,
} from '../model.js';

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
  readonly proven: Proven;
  readonly findings: Readonly<Record<Finding['severity'], number>>;
}

/** How much of the figures a report's own claims prove, and by what. */
export interface Proven {
  /** Figures in at least one decided claim. */
  readonly covered: number;
  /** Over all figures, the chances that a wrong digit is caught, added up. */
  readonly detectable: number;
  /** Decided claims of each kind. */
  readonly claims: Readonly<Partial<Record<ClaimKind, number>>>;
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
    proven: provenOf(report),
    findings: countFindings(report.findings),
  };
}

function provenOf({ coverage, claims, verdicts }: Report): Proven {
  const undecided = new Set(
    verdicts.filter(({ outcome }) => outcome === 'undecided').map(({ claim }) => claim),
  );
  const counts: Partial<Record<ClaimKind, number>> = {};
  for (const { id, kind } of claims) if (!undecided.has(id)) counts[kind] = (counts[kind] ?? 0) + 1;
  return {
    covered: coverage.filter(({ checks }) => checks > 0).length,
    detectable: coverage.reduce((sum, { detectable }) => sum + detectable, 0),
    claims: counts,
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
