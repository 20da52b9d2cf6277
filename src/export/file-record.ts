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

/** What is counted in a report, and over all reports of a run. */
export interface Counts {
  readonly figures: number;
  readonly numbersSeen: number;
  readonly numbersUnexplained: number;
  readonly claims: number;
  readonly ok: number;
  readonly undecided: number;
  readonly proven: Proven;
  readonly findings: Readonly<Record<Finding['severity'], number>>;
}

/** A report in numbers: what `reports.csv` and the closing summary say of it. */
export interface ReportRecord extends Counts {
  readonly number: number;
  readonly header: Header;
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
export function countFindings(findings: readonly Finding[]): Counts['findings'] {
  const count = (severity: Finding['severity']): number =>
    findings.filter((finding) => finding.severity === severity).length;
  return { error: count('error'), warning: count('warning'), note: count('note') };
}

/** All findings, whatever their severity. */
export const totalFindings = ({ findings }: Pick<Counts, 'findings'>): number =>
  findings.error + findings.warning + findings.note;

/** Two reports' counts, or totals and one report's, as one. */
export function addCounts(a: Counts, b: Counts): Counts {
  return {
    figures: a.figures + b.figures,
    numbersSeen: a.numbersSeen + b.numbersSeen,
    numbersUnexplained: a.numbersUnexplained + b.numbersUnexplained,
    claims: a.claims + b.claims,
    ok: a.ok + b.ok,
    undecided: a.undecided + b.undecided,
    proven: addProven(a.proven, b.proven),
    findings: addFindings(a.findings, b.findings),
  };
}

/** Findings of each severity, added. */
export const addFindings = (a: Counts['findings'], b: Counts['findings']): Counts['findings'] => ({
  error: a.error + b.error,
  warning: a.warning + b.warning,
  note: a.note + b.note,
});

function addProven(a: Proven, b: Proven): Proven {
  const claims = { ...a.claims };
  for (const [kind, count] of Object.entries(b.claims) as [ClaimKind, number][])
    claims[kind] = (claims[kind] ?? 0) + count;
  return {
    covered: a.covered + b.covered,
    detectable: a.detectable + b.detectable,
    claims,
  };
}
