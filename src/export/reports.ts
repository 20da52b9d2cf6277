import type { DocumentResult, Outcome, Report } from '../model.js';
import { csvTable } from './table.js';

interface Row {
  readonly result: DocumentResult;
  /** Null for a file in which no report could be read: it still has its row. */
  readonly report: Report | null;
}

/** `reports.csv`: one row for each report, and one for each file without a readable report. */
export const reportsTable = csvTable<Row>('reports.csv', rowsOf, {
  file: ({ result }) => result.file,
  report: ({ report }) => report?.number ?? null,
  state: ({ result }) => result.state,
  sha256: ({ result }) => result.sha256,
  format: ({ result }) => result.format,
  pages: ({ result }) => result.pages,
  agency: ({ report }) => report?.header.agency ?? null,
  agency_level: ({ report }) => report?.header.agencyLevel ?? null,
  province: ({ report }) => report?.header.province ?? null,
  number: ({ report }) => report?.header.number ?? null,
  date: ({ report }) => report?.header.date ?? null,
  title: ({ report }) => report?.header.title ?? null,
  period_from: ({ report }) => report?.header.periodFrom ?? null,
  period_to: ({ report }) => report?.header.periodTo ?? null,
  figures: ({ report }) => report?.figures.length ?? null,
  numbers_seen: ({ report }) => report?.numbers.length ?? null,
  numbers_unexplained: ({ report }) => report && countUnexplained(report),
  claims: ({ report }) => report?.claims.length ?? null,
  ok: ({ report }) => report && countOutcome(report, 'ok'),
  findings: ({ report }) => report?.findings.length ?? null,
  undecided: ({ report }) => report && countOutcome(report, 'undecided'),
  // Text recognition is not part of this version: the column keeps its place.
  ocr_confidence: () => null,
});

function rowsOf(result: DocumentResult): Row[] {
  if (result.reports.length === 0) return [{ result, report: null }];
  return result.reports.map((report) => ({ result, report }));
}

/** How many of a report's numbers nobody accounted for. */
export function countUnexplained(report: Report): number {
  return report.numbers.filter((number) => number.class === 'unexplained').length;
}

/** How many of a report's claims came out so. */
export function countOutcome(report: Report, outcome: Outcome): number {
  return report.verdicts.filter((verdict) => verdict.outcome === outcome).length;
}
