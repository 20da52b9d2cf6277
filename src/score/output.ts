import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { checkKey, ratioKey } from './check-key.js';
import { readCsv, type CsvRow } from './csv.js';

/** A row of checks.csv with its key for comparing. */
export interface OutputCheck {
  readonly row: CsvRow;
  readonly kind: string;
  readonly verdict: string;
  readonly values: readonly number[];
  /** Null for a kind that has no truth, such as `bound`. */
  readonly key: string | null;
}

/** What doisoat said of one file. */
export interface FileOutput {
  /** The row of reports.csv; empty where there is none. */
  readonly report: CsvRow;
  readonly figures: readonly CsvRow[];
  readonly checks: readonly OutputCheck[];
}

/** The parts of an output folder that are scored. */
export interface Output {
  readonly files: readonly string[];
  readonly of: (file: string) => FileOutput;
}

/** Reads figures.csv, checks.csv and, where it is there, reports.csv of an output folder. */
export function readOutput(folder: string): Output {
  const figures = readCsv(join(folder, 'figures.csv'));
  const checks = readCsv(join(folder, 'checks.csv')).map(outputCheck);
  const reportsPath = join(folder, 'reports.csv');
  const reports = existsSync(reportsPath) ? readCsv(reportsPath) : [];
  const named = [...figures, ...checks.map((check) => check.row)].map((row) => row['file'] ?? '');
  return {
    files: [...new Set(named)],
    of: (file) => ({
      report: reports.find((row) => row['file'] === file) ?? {},
      figures: figures.filter((row) => row['file'] === file),
      checks: checks.filter((check) => check.row['file'] === file),
    }),
  };
}

function outputCheck(row: CsvRow): OutputCheck {
  const kind = row['kind'] ?? '';
  const values = (row['values'] ?? '')
    .split(/\s+/)
    .filter((v) => v !== '')
    .map(Number);
  const [num = NaN, den = NaN, stated = NaN] = values;
  const key = kind === 'ratio' ? ratioKey(num, den, stated) : checkKey(kind, values);
  return { row, kind, verdict: row['verdict'] ?? '', values, key };
}
