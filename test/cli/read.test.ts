import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { folderOf } from '../batch/files.js';
import { docxOf, doisoat, hashesIn, rightReport, wrongReport } from './command.js';

const FIXTURES = fileURLToPath(new URL('../fixtures', import.meta.url));

function issues(output: string): string {
  return readFileSync(join(output, 'issues.csv'), 'utf8');
}

describe('doisoat PATH...', () => {
  it('reads a folder, writes the results and ends with the summary', async () => {
    const folder = folderOf({ 'in/a.docx': await rightReport() });
    const output = join(folder, 'out');
    const { code, stdout, stderr } = doisoat(join(folder, 'in'), '-o', output);
    expect(code).toBe(0);
    expect(stderr).toBe('[1/1] a.docx\n');
    expect(stdout).toContain('Đã xử lý 1 tệp, đọc được 1 báo cáo.');
    expect(stdout).toContain(output);
    expect(Object.keys(hashesIn(output))).toContain('figures.csv');
  });

  it('speaks English when asked to', async () => {
    const folder = folderOf({ 'a.docx': await rightReport(), 'b.pdf': '' });
    const { stdout } = doisoat(folder, '-o', join(folder, 'out'), '--lang', 'en');
    expect(stdout).toContain('Files: 2, reports read: 1.');
    expect(stdout).toContain('b.pdf: The file is empty');
    expect(issues(join(folder, 'out'))).toContain('The file is empty');
  });

  it('names the gravest findings, and fails on them only when asked to', async () => {
    const folder = folderOf({ 'a.docx': await wrongReport() });
    const output = join(folder, 'out');
    const plain = doisoat(folder, '-o', output);
    expect(plain.code).toBe(0);
    expect(plain.stdout).toMatch(/\[.+\] a\.docx: /);
    expect(doisoat(folder, '-o', output, '--fail-on-findings').code).toBe(3);
  });

  it('reports each file that cannot be read in its own words and reads the others', async () => {
    const docx = await rightReport();
    const folder = folderOf({
      'cut.docx': docx.slice(0, docx.length / 2),
      'cut.pdf': '%PDF-1.7\n1 0 obj\n<< /Type /Catalog',
      'empty.pdf': '',
      'good.docx': docx,
      'locked.pdf': readFileSync(join(FIXTURES, 'encrypted.pdf')),
      'named.pdf': await docxOf('Tổng số hồ sơ tiếp nhận: 5 hồ sơ.'),
      'noise.pdf': Uint8Array.from({ length: 2000 }, (_, i) => (i * 197 + 31) % 251),
    });
    const output = join(folder, 'out');
    const { code, stdout, stderr } = doisoat(folder, '-o', output);
    expect(code).toBe(1);
    expect(stdout).toContain('Không đọc được 5 tệp');
    for (const [file, message] of [
      ['cut.docx', 'DOCX hỏng'],
      ['cut.pdf', 'PDF hỏng'],
      ['empty.pdf', 'Tệp rỗng'],
      ['locked.pdf', 'mật khẩu'],
      ['noise.pdf', 'Không nhận ra đây là loại tệp gì'],
    ] as const) {
      expect(issues(output)).toMatch(new RegExp(`^${file},read,error,.*${message}`, 'm'));
      expect(stdout).toMatch(new RegExp(`${file}: .*${message}`));
    }
    const reports = readFileSync(join(output, 'reports.csv'), 'utf8');
    expect(reports).toMatch(/^good\.docx,1,complete,/m);
    expect(reports).toMatch(/^named\.pdf,1,complete,\w+,docx,/m);
    expect(stdout + stderr).not.toMatch(/\n\s+at /);
  });

  it('gives the same bytes in every run and for every number of jobs', async () => {
    const folder = folderOf({
      'in/a.docx': await rightReport(),
      'in/b.docx': await wrongReport(),
      'in/c.pdf': 'noise',
      'in/d.docx': await docxOf('Đã giải quyết: 7 hồ sơ.'),
    });
    const [first, again, spread] = ['1', '1', '3'].map((jobs, run) => {
      const output = join(folder, `out${run}`);
      doisoat(join(folder, 'in'), '-o', output, '--jobs', jobs);
      return hashesIn(output);
    });
    expect(Object.keys(first ?? {})).toHaveLength(7 + 4);
    expect(again).toEqual(first);
    expect(spread).toEqual(first);
  });

  it('tells a path that does not exist and goes on with the others', async () => {
    const folder = folderOf({ 'a.docx': await rightReport() });
    const missing = join(folder, 'none');
    const { code, stdout, stderr } = doisoat(missing, folder, '-o', join(folder, 'out'));
    expect(code).toBe(1);
    expect(stderr).toContain(`${missing} does not exist`);
    expect(stdout).toContain('đọc được 1 báo cáo');
  });

  it('counts what it leaves out of a folder', async () => {
    const folder = folderOf({ 'a.docx': await rightReport(), 'a.gold.json': '{}', 'b.md': '#' });
    const { code, stdout } = doisoat(folder, '-o', join(folder, 'out'));
    expect(code).toBe(0);
    expect(stdout).toContain('Bỏ qua 2 tệp không phải văn bản: .json 1, .md 1');
  });
});

describe('bad usage', () => {
  it('ends with 2 when none of the paths exists', () => {
    const { code, stderr } = doisoat('/none/at/all');
    expect(code).toBe(2);
    expect(stderr).toBe('doisoat: /none/at/all does not exist: check the path\n');
  });

  it('ends with 2 for a wrong option or none at all', () => {
    for (const args of [
      [],
      ['x', '-o', ''],
      ['x', '--jobs', '0'],
      ['x', '--timeout', '0'],
      ['x', '--memory', '255'],
      ['x', '--lang', 'fr'],
      ['x', '--wrong'],
    ]) {
      const { code, stderr } = doisoat(...args);
      expect(code).toBe(2);
      expect(stderr).toContain('doisoat --help');
    }
  });

  it('names file and line of a bad rule, and writes nothing', async () => {
    const folder = folderOf({
      'rules/terms/wrong.yaml': 'id: wrong\ntitle: Sai\nfoo: 1\n',
      'a.docx': await rightReport(),
    });
    const output = join(folder, 'out');
    const { code, stderr } = doisoat(
      join(folder, 'a.docx'),
      '--rules',
      join(folder, 'rules'),
      '-o',
      output,
    );
    expect(code).toBe(2);
    expect(stderr).toMatch(/wrong\.yaml:\d+: /);
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(() => readFileSync(join(output, 'reports.csv'))).toThrow('ENOENT');
  });

  it('says so when the results cannot be written', async () => {
    const folder = folderOf({ 'a.docx': await rightReport(), taken: 'a file' });
    const { code, stderr } = doisoat(join(folder, 'a.docx'), '-o', join(folder, 'taken'));
    expect(code).toBe(2);
    expect(stderr).toMatch(/^doisoat: cannot mkdir .*taken/m);
    expect(stderr).not.toMatch(/\n\s+at /);
  });
});
