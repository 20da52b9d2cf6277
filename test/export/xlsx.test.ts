import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { BOM, CONTRACT, csvLines, type CellValue, type Dialect } from '../../src/export/csv.js';
import { writeXlsx } from '../../src/export/xlsx.js';
import { folderOf } from '../batch/files.js';

const COLUMNS = ['file', 'value', 'raw'];

interface Made {
  readonly bytes: Uint8Array;
  /** Name → rows of each sheet, as another library reads them. */
  readonly sheets: Record<string, unknown[][]>;
  /** Name → XML of each part. */
  readonly parts: Record<string, string>;
}

/** The workbook of one CSV with these rows. */
async function workbook(
  rows: readonly (readonly CellValue[])[],
  dialect: Dialect = CONTRACT,
  maxRows?: number,
): Promise<Made> {
  const folder = folderOf({});
  const path = join(folder, 'figures.csv');
  writeFileSync(path, BOM + csvLines([COLUMNS, ...rows], dialect));
  const source = { name: 'figures.csv', columns: COLUMNS, numbers: ['value'], path };
  const out = join(folder, 'out.xlsx');
  await writeXlsx(out, [source], dialect, maxRows);
  const bytes = new Uint8Array(readFileSync(out));
  const read = await readXlsx(bytes);
  const parts = Object.entries(unzipSync(bytes)).map(([name, xml]) => [name, strFromU8(xml)]);
  return {
    bytes,
    sheets: Object.fromEntries(read.sheets.map(({ name, rows }) => [name, rows])),
    parts: Object.fromEntries(parts),
  };
}

describe('writeXlsx', () => {
  it('makes a sheet of a CSV, with numbers as numbers and texts as texts', async () => {
    const { sheets } = await workbook([
      ['a.pdf', '14867', '14.867'],
      ['<b> & "c".pdf', '-0.01', '0'],
      ['đơn  vị.pdf', null, '_x0041_'],
    ]);
    expect(sheets).toEqual({
      figures: [
        COLUMNS,
        ['a.pdf', 14867, '14.867'],
        ['<b> & "c".pdf', -0.01, '0'],
        ['đơn  vị.pdf', null, '_x0041_'],
      ],
    });
  });

  it('reads the numbers of a CSV with semicolons and decimal commas', async () => {
    const { sheets } = await workbook([['a.pdf', '72,76', '72,76']], {
      separator: ';',
      decimal: ',',
    });
    expect(sheets['figures']?.[1]).toEqual(['a.pdf', 72.76, '72,76']);
  });

  it('keeps what looks like a formula a text, without the apostrophe of the CSV', async () => {
    const { parts, sheets } = await workbook([['=HYPERLINK("x")', '1', '@SUM(A1)']]);
    const sheet = parts['xl/worksheets/sheet1.xml'] ?? '';
    expect(sheet).not.toContain('<f');
    expect(sheet).toContain('<c r="A2" s="2" t="inlineStr">');
    expect(parts['xl/styles.xml']).toContain('quotePrefix="1"');
    expect(sheets['figures']?.[1]).toEqual(['=HYPERLINK("x")', 1, '@SUM(A1)']);
  });

  it('shows no apostrophe of the CSV within a text either, and keeps those of the report', async () => {
    const { parts, sheets } = await workbook([['a;=1+1; -2;@x', '1', "'a'; 'b'"]]);
    expect(sheets['figures']?.[1]).toEqual(['a;=1+1; -2;@x', 1, "'a'; 'b'"]);
    expect(parts['xl/worksheets/sheet1.xml']).toContain('<c r="A2" s="0" t="inlineStr">');
  });

  it('keeps a number with more digits than Excel holds as a text', async () => {
    const { sheets } = await workbook([['a.pdf', '12345678901234567.89', '']]);
    expect(sheets['figures']?.[1]?.[1]).toBe('12345678901234567.89');
  });

  it('freezes the header row, offers filters and gives each number its decimals', async () => {
    const { parts } = await workbook([
      ['a.pdf', '14867', ''],
      ['a.pdf', '72.76', ''],
    ]);
    const sheet = parts['xl/worksheets/sheet1.xml'] ?? '';
    expect(sheet).toContain('<pane ySplit="1" topLeftCell="A2"');
    expect(sheet).toContain('state="frozen"');
    expect(sheet).toContain('<autoFilter ref="A1:C3"/>');
    expect(sheet).toContain('<c r="B2" s="3"><v>14867</v></c>');
    expect(sheet).toContain('<c r="B3" s="5"><v>72.76</v></c>');
    expect(parts['xl/styles.xml']).toContain('formatCode="#,##0.00"');
  });

  it('goes on in a second sheet where the first is full', async () => {
    const rows = ['a', 'b', 'c', 'd', 'e'].map((name, at) => [name, at, '']);
    const { sheets } = await workbook(rows, CONTRACT, 3);
    const names = Object.entries(sheets).map(([name, [head, ...body]]) => [
      name,
      head,
      body.map(([file]) => file).join(''),
    ]);
    expect(names).toEqual([
      ['figures', COLUMNS, 'ab'],
      ['figures_2', COLUMNS, 'cd'],
      ['figures_3', COLUMNS, 'e'],
    ]);
  });

  it('cuts a text that no cell of Excel holds, and says so', async () => {
    const { sheets } = await workbook([['x'.repeat(40_000), '1', '']]);
    const cell = String(sheets['figures']?.[1]?.[0]);
    expect(cell).toHaveLength(32_767);
    expect(cell).toMatch(/x \(CSV\)$/);
  });

  it('gives the same bytes each time, for more rows than it holds at once', async () => {
    const rows = Array.from({ length: 3000 }, (_, at) => [`${at}.pdf`, at, 'x'.repeat(50)]);
    const [first, again] = [await workbook(rows), await workbook(rows)];
    expect(first.sheets['figures']).toHaveLength(3001);
    expect(again.bytes).toEqual(first.bytes);
  });
});
