import { checksTable } from './checks.js';
import { coverageTable } from './coverage.js';
import { figuresTable } from './figures.js';
import { findingsTable } from './findings.js';
import type { Lang } from './issue-messages.js';
import { issuesTable } from './issues.js';
import { recordsTable } from './records.js';
import { reportsTable } from './reports.js';
import type { CsvTable } from './table.js';

/** Every CSV of a run; `indicators` are the value columns of `records.csv`, in the rules' order. */
export function csvTables(indicators: readonly string[], lang: Lang): readonly CsvTable[] {
  return [
    reportsTable,
    figuresTable,
    recordsTable(indicators),
    checksTable,
    findingsTable,
    coverageTable,
    issuesTable(lang),
  ];
}
