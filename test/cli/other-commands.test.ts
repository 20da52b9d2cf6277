import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { folderOf } from '../batch/files.js';
import { doisoat, MAIN, wrongReport } from './command.js';

describe('a pipe that nobody reads', () => {
  it('is no fault of the command', async () => {
    const child = spawn(process.execPath, [MAIN, '--help']);
    child.stdout.destroy();
    let stderr = '';
    child.stderr.setEncoding('utf8').on('data', (data: string) => (stderr += data));
    const [code] = (await once(child, 'close')) as [number];
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });
});

describe('doisoat --help and --version', () => {
  it('tell the commands, the options and the exit codes', () => {
    const { code, stdout } = doisoat('--help');
    expect(code).toBe(0);
    for (const word of [
      'inspect',
      'rules',
      '--output',
      '--jobs',
      '--fail-on-findings',
      'Exit codes',
    ])
      expect(stdout).toContain(word);
  });

  it('tell the version of the package', () => {
    const path = new URL('../../package.json', import.meta.url);
    const { version } = JSON.parse(readFileSync(path, 'utf8')) as { version: string };
    expect(doisoat('--version')).toMatchObject({ code: 0, stdout: `${version}\n` });
  });
});

describe('doisoat inspect', () => {
  it('shows what each stage makes of a file', async () => {
    const folder = folderOf({ 'a.docx': await wrongReport() });
    const { code, stdout } = doisoat('inspect', join(folder, 'a.docx'));
    expect(code).toBe(0);
    expect(stdout).toContain('format  docx, state complete');
    expect(stdout).toMatch(/^ {2}#\d+ title/m);
    expect(stdout).toMatch(/^ {2}100 +figure +indicators\/intake_total/m);
    expect(stdout).toMatch(/^ {2}f1 intake_total = 100 hồ sơ/m);
    expect(stdout).toMatch(/^ {2}c1 sum mismatch/m);
  });

  it('says why a file cannot be read', () => {
    const folder = folderOf({ 'a.pdf': '' });
    const { code, stdout } = doisoat('inspect', join(folder, 'a.pdf'), '--lang', 'en');
    expect(code).toBe(1);
    expect(stdout).toContain('The file is empty');
  });

  it('says so when there is no such file', () => {
    const { code, stderr } = doisoat('inspect', '/none/a.pdf');
    expect(code).toBe(2);
    expect(stderr).toMatch(/^doisoat: cannot stat \/none\/a\.pdf \(ENOENT\)/);
    expect(stderr).not.toContain('permissions');
  });

  it('says which path is a folder', () => {
    const folder = folderOf({});
    const { code, stderr } = doisoat('inspect', folder);
    expect(code).toBe(2);
    expect(stderr).toBe(`doisoat: ${folder} is a folder: give one DOCX, DOC or PDF file\n`);
  });
});

describe('doisoat inspect --text', () => {
  const doc = fileURLToPath(new URL('../read/fixtures/table.doc', import.meta.url));

  it('prints the text of a file and nothing else', () => {
    expect(doisoat('inspect', doc, '--text')).toEqual({
      code: 0,
      stdout: 'Trước bảng\nĐơn vị\tHồ sơ\t\n\tMới\tCũ\nXã Một (cũ)\t12\t7\n3\t4\nSau bảng\n',
      stderr: '',
    });
  });

  it('says why there is none beside the text', () => {
    const folder = folderOf({ 'scan.pdf': Buffer.from('\x89PNG\r\n', 'latin1') });
    const { code, stdout, stderr } = doisoat('inspect', '--text', join(folder, 'scan.pdf'));
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^doisoat: Tệp ảnh PNG/);
  });
});

describe('doisoat rules', () => {
  it('lists the indicators and finds that every example holds', () => {
    const { code, stdout, stderr } = doisoat('rules');
    expect(stderr).toBe('');
    expect(stdout).toContain('intake_total');
    expect(code).toBe(0);
  });
});
