import type { Finding } from '../model.js';
import { decimalCell } from './cells.js';
import { csvTable, inReports, type InReport } from './table.js';

/** `findings.csv`: what does not add up. */
export const findingsTable = csvTable<InReport<Finding>>(
  'findings.csv',
  (result) => inReports(result, (report) => report.findings),
  {
    file: ({ file }) => file,
    report: ({ report }) => report.number,
    finding_id: ({ item }) => item.id,
    kind: ({ item }) => item.kind,
    severity: ({ item }) => item.severity,
    verdict: ({ item }) => item.outcome,
    formula: ({ item }) => item.formula,
    stated: ({ item }) => decimalCell(item.stated),
    expected: ({ item }) => decimalCell(item.expected),
    difference: ({ item }) => decimalCell(item.difference),
    suspect: ({ item }) => item.suspect,
    suggestion: ({ item }) => item.suggestion,
    message: ({ item }) => item.message,
    page: ({ item }) => item.place.page,
    snippet: ({ item }) => item.snippet,
  },
  ['report', 'stated', 'expected', 'difference', 'suggestion', 'page'],
);
