import type { Coverage } from '../model.js';
import { csvTable, inReports, type InReport } from './table.js';

/** `coverage.csv`: each figure beside the claims that cover it. */
export const coverageTable = csvTable<InReport<Coverage>>(
  'coverage.csv',
  (result) => inReports(result, (report) => report.coverage),
  {
    file: ({ file }) => file,
    report: ({ report }) => report.number,
    figure_id: ({ item }) => item.figure,
    checks: ({ item }) => item.checks,
    // A share between 0 and 1, to four decimals.
    detectable: ({ item }) => Math.round(item.detectable * 10_000) / 10_000,
  },
  ['report', 'checks', 'detectable'],
);
