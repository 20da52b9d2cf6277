import { totalFindings, type FileRecord, type ReportRecord } from './file-record.js';
import { csvTable } from './table.js';

interface Row {
  readonly record: FileRecord;
  /** Null for a file in which no report could be read: it still has its row. */
  readonly report: ReportRecord | null;
}

/** `reports.csv`: one row for each report, and one for each file without a readable report. */
export const reportsTable = csvTable<Row, FileRecord>(
  'reports.csv',
  rowsOf,
  {
    file: ({ record }) => record.file,
    report: ({ report }) => report?.number ?? null,
    state: ({ record }) => record.state,
    sha256: ({ record }) => record.sha256,
    format: ({ record }) => record.format,
    pages: ({ record }) => record.pages,
    agency: ({ report }) => report?.header.agency ?? null,
    agency_level: ({ report }) => report?.header.agencyLevel ?? null,
    province: ({ report }) => report?.header.province ?? null,
    number: ({ report }) => report?.header.number ?? null,
    date: ({ report }) => report?.header.date ?? null,
    title: ({ report }) => report?.header.title ?? null,
    period_from: ({ report }) => report?.header.periodFrom ?? null,
    period_to: ({ report }) => report?.header.periodTo ?? null,
    figures: ({ report }) => report?.figures ?? null,
    numbers_seen: ({ report }) => report?.numbersSeen ?? null,
    numbers_unexplained: ({ report }) => report?.numbersUnexplained ?? null,
    claims: ({ report }) => report?.claims ?? null,
    ok: ({ report }) => report?.ok ?? null,
    findings: ({ report }) => report && totalFindings(report),
    undecided: ({ report }) => report?.undecided ?? null,
    // Text recognition is not part of this version: the column keeps its place.
    ocr_confidence: () => null,
  },
  [
    'report',
    'pages',
    'figures',
    'numbers_seen',
    'numbers_unexplained',
    'claims',
    'ok',
    'findings',
    'undecided',
    'ocr_confidence',
  ],
);

function rowsOf(record: FileRecord): Row[] {
  if (record.reports.length === 0) return [{ record, report: null }];
  return record.reports.map((report) => ({ record, report }));
}
