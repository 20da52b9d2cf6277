import type { Issue } from '../model.js';
import { issueMessage, type Lang } from './issue-messages.js';
import { csvTable, type CsvTable } from './table.js';

/** `issues.csv`: what could not be read or understood, in the reader's language. */
export function issuesTable(lang: Lang): CsvTable {
  return csvTable<{ file: string; issue: Issue }>(
    'issues.csv',
    (result) => result.issues.map((issue) => ({ file: result.file, issue })),
    {
      file: ({ file }) => file,
      stage: ({ issue }) => issue.stage,
      severity: ({ issue }) => issue.severity,
      code: ({ issue }) => issue.code,
      message: ({ issue }) => issueMessage(issue, lang),
    },
  );
}
