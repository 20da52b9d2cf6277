import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runBatch } from '../../src/batch/run.js';
import type { Report } from '../../src/model.js';
import { parseCsv } from '../../src/score/csv.js';
import { figure, number, report, result } from '../export/sample.js';
import { folderOf } from './files.js';
import { localEngine } from './local-engine.js';

/** Reads `2024-08 pending_total 164` as the report of that month with that figure. */
const engine = localEngine(async (bytes, file) => {
  const text = Buffer.from(bytes).toString();
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return result({ file, sha256, reports: [monthly(text)], issues: [] });
});

function monthly(text: string): Report {
  const [month = '', indicator = '', value = ''] = text.split(' ');
  const { header } = report();
  return report({
    header: { ...header, date: '', periodFrom: month, periodTo: month },
    figures: [figure({ indicator, value: number(Number(value)), raw: value })],
  });
}

function rows(output: string, name: string): Record<string, string>[] {
  const [head = [], ...cells] = parseCsv(readFileSync(join(output, name), 'utf8').slice(1));
  return cells.map((row) => Object.fromEntries(head.map((column, at) => [column, row[at] ?? ''])));
}

it('puts what two reports say of each other under the later one, wherever it lies', async () => {
  const folder = folderOf({
    'in/1 (tháng 9).pdf': '2024-09 intake_carried 154',
    'in/2 (tháng 8).pdf': '2024-08 pending_total 164',
  });
  const output = join(folder, 'out');
  const summary = await runBatch({ paths: [join(folder, 'in')], output, jobs: 1 }, engine);
  const found = (name: string): Record<string, string>[] =>
    rows(output, name).filter(({ kind }) => kind === 'series');
  expect(found('checks.csv')).toMatchObject([
    {
      file: '1 (tháng 9).pdf',
      report: '1',
      check_id: 's1',
      verdict: 'mismatch',
      stated: '154',
      expected: '164',
      difference: '-10',
      values: '154 164',
      figures: 'f1',
    },
  ]);
  expect(found('findings.csv')).toMatchObject([
    { file: '1 (tháng 9).pdf', report: '1', severity: 'warning', stated: '154', expected: '164' },
  ]);
  expect(rows(output, 'reports.csv')).toMatchObject([
    { file: '1 (tháng 9).pdf', claims: '2', findings: '2' },
    { file: '2 (tháng 8).pdf', claims: '1', findings: '1' },
  ]);
  expect(summary.claims).toBe(3);
  expect(summary.worst.map(({ finding }) => finding.message)).toContainEqual(
    expect.stringContaining('2 (tháng 8).pdf'),
  );
});

it('compares no report with a copy of itself', async () => {
  const folder = folderOf({
    'in/a.pdf': '2024-08 pending_total 164',
    'in/b.pdf': '2024-08 pending_total 164',
  });
  const output = join(folder, 'out');
  await runBatch({ paths: [join(folder, 'in')], output, jobs: 1 }, engine);
  expect(rows(output, 'issues.csv').map(({ code }) => code)).toEqual(['duplicate-of']);
});

it('forgets what a report said that is gone', async () => {
  const files = {
    'in/8.pdf': '2024-08 pending_total 164',
    'in/9.pdf': '2024-09 intake_carried 154',
  };
  const folder = folderOf(files);
  const output = join(folder, 'out');
  const run = (...names: string[]) =>
    runBatch({ paths: names.map((name) => join(folder, 'in', name)), output, jobs: 1 }, engine);
  expect((await run('8.pdf', '9.pdf')).claims).toBe(3);
  expect((await run('9.pdf')).claims).toBe(1);
  expect((await run('8.pdf', '9.pdf')).claims).toBe(3);
});
