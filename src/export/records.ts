import type { DocumentResult, Figure, Report } from '../model.js';
import { toPlain } from '../number/decimal.js';
import { csvTable, type Columns, type CsvTable } from './table.js';

/** The figures of a report that speak of the same level, unit and field. */
interface Row {
  readonly file: string;
  readonly report: Report;
  readonly first: Figure;
  /** Indicator → its first stated value. */
  readonly values: ReadonlyMap<string, string>;
}

/**
 * `records.csv`: one row for each report × level × unit_name × field, one column for each
 * indicator in the order given. Of several values for one cell the first stated counts.
 */
export function recordsTable(indicators: readonly string[]): CsvTable {
  const known = new Set(indicators);
  const valueColumns: Columns<Row> = Object.fromEntries(
    indicators.map((code) => [code, (row: Row) => row.values.get(code) ?? null]),
  );
  return csvTable<Row>(
    'records.csv',
    (result) => rowsOf(result, known),
    {
      file: ({ file }) => file,
      report: ({ report }) => report.number,
      agency: ({ report }) => report.header.agency,
      period_from: ({ report }) => report.header.periodFrom,
      period_to: ({ report }) => report.header.periodTo,
      level: ({ first }) => first.level,
      unit_name: ({ first }) => first.unitName,
      field: ({ first }) => first.field,
      ...valueColumns,
    },
    ['report', ...indicators],
  );
}

function rowsOf(result: DocumentResult, known: ReadonlySet<string>): Row[] {
  return result.reports.flatMap((report) =>
    groups(report.figures.filter((figure) => known.has(figure.indicator) && isOfAll(figure))).map(
      (figures) => ({
        file: result.file,
        report,
        first: figures[0],
        values: firstValues(figures),
      }),
    ),
  );
}

/** A month of a longer report is no record of its own. */
const isOfAll = ({ period }: Figure): boolean => period === undefined;

function groups(figures: readonly Figure[]): [Figure, ...Figure[]][] {
  const found = new Map<string, [Figure, ...Figure[]]>();
  for (const figure of figures) {
    const key = JSON.stringify([figure.level, figure.unitName, figure.field]);
    const group = found.get(key);
    if (group) group.push(figure);
    else found.set(key, [figure]);
  }
  return [...found.values()];
}

function firstValues(figures: readonly Figure[]): Map<string, string> {
  const values = new Map<string, string>();
  for (const { indicator, value } of figures) {
    if (!values.has(indicator)) values.set(indicator, toPlain(value));
  }
  return values;
}
