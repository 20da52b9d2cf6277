import type { DocumentResult, Report } from '../model.js';
import type { CellValue } from './csv.js';

/** One CSV file: its name, its header row, and the rows that one document adds to it. */
export interface CsvTable<Source = DocumentResult> {
  readonly name: string;
  readonly columns: readonly string[];
  /** Columns that hold one plain number or nothing. */
  readonly numbers: readonly string[];
  readonly rows: (source: Source) => readonly (readonly CellValue[])[];
}

/** Each column with how its cell is taken from an item; the order is the file's order. */
export type Columns<T> = Readonly<Record<string, (item: T) => CellValue>>;

/** A table with one row for each item that a document holds; its first column is the file's name. */
export function csvTable<T, Source = DocumentResult>(
  name: string,
  items: (source: Source) => readonly T[],
  columns: Columns<T>,
  numbers: readonly string[] = [],
): CsvTable<Source> {
  const cells = Object.values(columns);
  return {
    name,
    columns: Object.keys(columns),
    numbers,
    rows: (source) => items(source).map((item) => cells.map((cell) => cell(item))),
  };
}

/** Something of a report, together with where it belongs. */
export interface InReport<T> {
  readonly file: string;
  readonly report: Report;
  readonly item: T;
}

/** All items of one kind in a document, such as its figures, each with its report. */
export function inReports<T>(
  result: DocumentResult,
  itemsOf: (report: Report) => readonly T[],
): InReport<T>[] {
  return result.reports.flatMap((report) =>
    itemsOf(report).map((item) => ({ file: result.file, report, item })),
  );
}
