import type { Issue } from '../model.js';
import type { FileRecord } from './file-record.js';
import { issueMessage, type Lang } from './issue-messages.js';
import { csvTable, type CsvTable } from './table.js';

/** What `issues.csv` takes of a file. */
export type FileIssues = Pick<FileRecord, 'file' | 'issues'>;

/** `issues.csv`: what could not be read or understood, in the reader's language. */
export function issuesTable(lang: Lang): CsvTable<FileIssues> {
  return csvTable<{ file: string; issue: Issue }, FileIssues>(
    'issues.csv',
    ({ file, issues }) => issues.map((issue) => ({ file, issue })),
    {
      file: ({ file }) => file,
      stage: ({ issue }) => issue.stage,
      severity: ({ issue }) => issue.severity,
      code: ({ issue }) => issue.code,
      message: ({ issue }) => issueMessage(issue, lang),
    },
  );
}
