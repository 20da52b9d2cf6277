import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { folderOf } from '../batch/files.js';
import { doisoat, wrongReport } from './command.js';

it('tells of each file in JSON and in the log, and of unchanged ones the next time', async () => {
  const folder = folderOf({ 'in/a.docx': await wrongReport(), 'in/b.pdf': '' });
  const log = join(folder, 'run.log');
  const args = [join(folder, 'in'), '-o', join(folder, 'out'), '--jobs', '1', '--log', log];
  const { code, stderr } = doisoat(...args, '--progress', 'json');
  expect(code).toBe(1);
  const lines = stderr.trimEnd().split('\n');
  expect(lines.map((line) => JSON.parse(line) as unknown)).toMatchObject([
    { done: 0, total: 2, file: null },
    { done: 1, total: 2, file: 'a.docx', state: 'complete', findings: 1, findingsSoFar: 1 },
    { done: 2, total: 2, file: 'b.pdf', state: 'damaged', findings: 0, secondsLeft: 0 },
  ]);
  expect(readFileSync(log, 'utf8')).toMatch(
    /^state\t.*\tfile\ncomplete\t\d+\.\d\t\d*\t1\ta\.docx\ndamaged\t\d+\.\d\t\d*\t0\tb\.pdf\n$/,
  );
  expect(doisoat(...args, '--progress', 'none').stderr).toBe('');
  expect(readFileSync(log, 'utf8')).toMatch(/\nunchanged\t\t\t0\ta\.docx\n/);
});

it('ends with 2 for a way of progress that there is not, and a log that cannot be written', () => {
  const bad = doisoat('.', '--progress', 'loud');
  expect(bad.code).toBe(2);
  expect(bad.stderr).toContain('Allowed choices are bar, plain, json, none');
  const folder = folderOf({ 'a.pdf': '' });
  const { code, stderr } = doisoat(folder, '-o', join(folder, 'out'), '--log', folder);
  expect(code).toBe(2);
  expect(stderr).toMatch(/^doisoat: cannot open .* \(EISDIR\)/);
});
