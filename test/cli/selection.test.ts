import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderOf } from '../batch/files.js';
import { doisoat, rightReport } from './command.js';

describe('doisoat PATH... --dry-run', () => {
  it('lists what would be read and what not, and writes nothing', () => {
    const folder = folderOf({ 'in/a.pdf': '', 'in/b.docx': '', 'in/c.json': '{}' });
    const output = join(folder, 'out');
    const args = [join(folder, 'in'), '-o', output, '--dry-run', '--exclude', '*.docx'];
    const { code, stdout } = doisoat(...args, '--lang', 'en');
    expect(code).toBe(0);
    expect(stdout.split('\n')).toEqual([
      'read      a.pdf',
      'left out  c.json: no document',
      'left out  b.docx: matches --exclude',
      'Files to be read: 1, left out: 2. Nothing was written (--dry-run).',
      '',
    ]);
    expect(doisoat(...args).stdout).toContain('bỏ qua  b.docx: khớp --exclude\n');
    expect(existsSync(output)).toBe(false);
  });

  it('ends with 1 where one of the paths does not exist', () => {
    const folder = folderOf({ 'a.pdf': '' });
    const { code, stderr } = doisoat(folder, join(folder, 'none'), '--dry-run');
    expect(code).toBe(1);
    expect(stderr).toContain('does not exist');
  });
});

describe('the filters', () => {
  it('leave files out of a run, and the summary says how many', async () => {
    const folder = folderOf({ 'in/a.docx': await rightReport(), 'in/b.pdf': '', 'in/c.pdf': '' });
    const paths = [join(folder, 'in'), '-o', join(folder, 'out')];
    const { code, stdout } = doisoat(...paths, '--exclude', 'b*', '--exclude', 'c*');
    expect(code).toBe(0);
    expect(stdout).toContain('Đã xử lý 1 tệp, đọc được 1 báo cáo.');
    expect(stdout).toContain(
      'Không thuộc lần chạy này vì bộ lọc (--include, --exclude, --since, --limit): 2 tệp',
    );
  });

  it('end with 2 where they leave nothing', () => {
    const folder = folderOf({ 'a.pdf': '' });
    const { code, stderr } = doisoat(folder, '-o', join(folder, 'out'), '--since', '2999-01-01');
    expect(code).toBe(2);
    expect(stderr).toBe(
      'doisoat: no file is left: the filters keep out all 1 documents (--dry-run tells why)\n',
    );
    expect(existsSync(join(folder, 'out'))).toBe(false);
  });

  it.each([
    ['--include', ''],
    ['--limit', '0'],
    ['--limit', '1.5'],
    ['--since', 'yesterday'],
    ['--since', '30/09/2024'],
    ['--since', '2024-02-30'],
    ['--since', '2024-09-30T25:00'],
  ])('end with 2 for %s “%s”', (option, value) => {
    const { code, stderr } = doisoat('.', '--dry-run', option, value);
    expect(code).toBe(2);
    expect(stderr).toContain('doisoat --help');
  });

  it('name a pattern that cannot be read', () => {
    const { code, stderr } = doisoat('.', '--dry-run', '--include', '[a');
    expect(code).toBe(2);
    expect(stderr).toContain('the pattern “[a” cannot be read');
  });
});
