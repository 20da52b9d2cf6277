import { checksTable } from './checks.js';
import { coverageTable } from './coverage.js';
import type { FileRecord } from './file-record.js';
import { figuresTable } from './figures.js';
import { findingsTable } from './findings.js';
import type { Lang } from './issue-messages.js';
import { issuesTable } from './issues.js';
import { recordsTable } from './records.js';
import { reportsTable } from './reports.js';
import type { CsvTable } from './table.js';

/** The CSVs of what a file holds; `indicators` are the value columns of `records.csv`, in the rules' order. */
export function contentTables(indicators: readonly string[]): readonly CsvTable[] {
  return [figuresTable, recordsTable(indicators), checksTable, findingsTable, coverageTable];
}

/** The CSVs of the files themselves: which there are, and what is the matter with them. */
export function fileTables(lang: Lang): readonly CsvTable<FileRecord>[] {
  return [reportsTable, issuesTable(lang)];
}
