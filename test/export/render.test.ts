import { expect, it } from 'vitest';
import { renderLines, withFile } from '../../src/export/render.js';
import { contentTables } from '../../src/export/tables.js';
import { csvLines } from '../../src/export/csv.js';
import { report, result } from './sample.js';

it('gives the same lines as the tables themselves, whatever the name of the file', () => {
  for (const file of ['a.pdf', 'b,"c".pdf', '=d.pdf', 'năm 2024/đ.pdf', '$&.pdf']) {
    const sample = result({ file, reports: [report(), report({ number: 2 })] });
    const lines = renderLines({ ...sample, file: 'another' }, ['intake_total']);
    for (const { name, rows } of contentTables(['intake_total']))
      expect(withFile(lines[name] ?? '', file)).toBe(csvLines(rows(sample)));
  }
});

it('gives nothing for a table without rows', () => {
  const lines = renderLines(result({ reports: [] }), []);
  expect(withFile(lines['figures.csv'] ?? 'missing', 'a.pdf')).toBe('');
});
