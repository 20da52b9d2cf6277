import { describe, expect, it } from 'vitest';
import type { CellValue } from '../../src/export/csv.js';
import type { CsvTable } from '../../src/export/table.js';
import { recordOf } from '../../src/export/file-record.js';
import { contentTables, fileTables } from '../../src/export/tables.js';
import type { DocumentResult } from '../../src/model.js';
import { claim, figure, number, report, result, verdict } from './sample.js';

/** All tables, each taking what it needs of a result. */
const tables: readonly CsvTable[] = [
  ...fileTables('vi').map((table) => ({
    ...table,
    rows: (result: DocumentResult) => table.rows(recordOf(result)),
  })),
  ...contentTables(['intake_total', 'intake_new']),
];

function tableOf(name: string): CsvTable {
  const found = tables.find((table) => table.name === name);
  if (!found) throw new Error(`no table ${name}`);
  return found;
}

/** The rows of a table as objects, keyed by column. */
function rowsOf(name: string, document: DocumentResult): Record<string, CellValue>[] {
  const { columns, rows } = tableOf(name);
  return rows(document).map((row) =>
    Object.fromEntries(columns.map((column, index) => [column, row[index] ?? null])),
  );
}

const COLUMNS: Record<string, string> = {
  'reports.csv':
    'file, report, state, sha256, format, pages, agency, agency_level, province, number, date, title, period_from, period_to, figures, numbers_seen, numbers_unexplained, claims, ok, findings, undecided, ocr_confidence',
  'figures.csv':
    'file, report, figure_id, indicator, level, unit_name, field, value, measure, raw, approximate, page, box, section, source, rule, snippet',
  'records.csv':
    'file, report, agency, period_from, period_to, level, unit_name, field, intake_total, intake_new',
  'checks.csv':
    'file, report, check_id, kind, verdict, stated, expected, difference, values, formula, figures, page, snippet',
  'findings.csv':
    'file, report, finding_id, kind, severity, verdict, formula, stated, expected, difference, suspect, suggestion, message, page, snippet',
  'coverage.csv': 'file, report, figure_id, checks, detectable',
  'issues.csv': 'file, stage, severity, code, message',
};

describe('the tables', () => {
  it('are those of the output contract, with its columns in its order', () => {
    const found = Object.fromEntries(tables.map(({ name, columns }) => [name, columns.join(', ')]));
    expect(found).toEqual(COLUMNS);
  });
});

describe('reports.csv', () => {
  it('counts what a report holds', () => {
    expect(rowsOf('reports.csv', result())[0]).toMatchObject({
      report: 1,
      agency: 'UBND huyện Bình An',
      figures: 1,
      numbers_seen: 2,
      numbers_unexplained: 1,
      claims: 1,
      ok: 0,
      findings: 1,
      undecided: 0,
    });
  });

  it('has a row for a file without a readable report', () => {
    const rows = rowsOf('reports.csv', result({ state: 'encrypted', reports: [] }));
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({
      file: 'a.pdf',
      state: 'encrypted',
      report: null,
      figures: null,
    });
  });
});

describe('figures.csv', () => {
  it('gives the value plain and the box in tenths of a point', () => {
    expect(rowsOf('figures.csv', result())[0]).toMatchObject({
      value: '1876',
      raw: '1.876',
      box: '10 20.1 100 31',
      page: 2,
    });
  });

  it('gives the place of a figure in a DOCX by its path', () => {
    const inCell = figure({ place: { page: null, box: null, path: 't3.r2.c4' } });
    const rows = rowsOf('figures.csv', result({ reports: [report({ figures: [inCell] })] }));
    expect(rows[0]).toMatchObject({ box: 't3.r2.c4', page: null });
  });
});

describe('records.csv', () => {
  it('leaves out the months that a table tells apart from the report’s period', () => {
    const figures = [
      figure({ id: 'f1', value: number(600), period: 'tháng 7' }),
      figure({ id: 'f2', value: number(1876) }),
    ];
    const rows = rowsOf('records.csv', result({ reports: [report({ figures })] }));
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ intake_total: '1876' });
  });

  it('puts figures of one level, unit and field into one row, the first stated value in a cell', () => {
    const figures = [
      figure({ value: number(10) }),
      figure({ indicator: 'intake_new', value: number(7) }),
      figure({ value: number(11) }),
      figure({ level: 'commune', value: number(3) }),
      figure({ indicator: 'other', unitName: 'Phường 1' }),
    ];
    const rows = rowsOf('records.csv', result({ reports: [report({ figures })] }));
    expect(rows.map((row) => [row.level, row.intake_total, row.intake_new])).toEqual([
      ['district', '10', '7'],
      ['commune', '3', null],
    ]);
  });
});

describe('checks.csv', () => {
  it('gives the values of a ratio as numerator, denominator and what is stated', () => {
    expect(rowsOf('checks.csv', result())[0]).toMatchObject({
      kind: 'ratio',
      verdict: 'truncated',
      values: '549 582 94.32',
      stated: '94.32',
      expected: '94.33',
      difference: '-0.01',
      figures: 'f2 f1',
    });
  });

  it('states the total of a sum and nothing for a repeat', () => {
    const document = result({
      reports: [
        report({
          claims: [claim({ kind: 'sum' }), claim({ id: 'c2', kind: 'repeat' })],
          verdicts: [
            verdict({ outcome: 'ok' }),
            verdict({ claim: 'c2', expected: null, difference: null, outcome: 'mismatch' }),
          ],
        }),
      ],
    });
    const rows = rowsOf('checks.csv', document);
    expect(rows.map(({ stated, expected }) => [stated, expected])).toEqual([
      ['549', '94.33'],
      [null, null],
    ]);
  });

  it('never calls a claim without a verdict ok', () => {
    const rows = rowsOf('checks.csv', result({ reports: [report({ verdicts: [] })] }));
    expect(rows[0]).toMatchObject({ verdict: 'undecided', expected: null });
  });
});

describe('findings.csv, coverage.csv and issues.csv', () => {
  it('give what the stages found', () => {
    expect(rowsOf('findings.csv', result())[0]).toMatchObject({
      finding_id: '0123456789ab',
      stated: '94.32',
      severity: 'warning',
    });
    expect(rowsOf('coverage.csv', result())[0]).toMatchObject({ checks: 1, detectable: 0.6667 });
    expect(rowsOf('issues.csv', result())[0]).toMatchObject({
      code: 'page-without-text',
      message: expect.stringContaining('Trang 3'),
    });
  });
});
