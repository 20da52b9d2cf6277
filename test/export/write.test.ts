import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openExport } from '../../src/export/write.js';
import { result } from './sample.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'doisoat-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const NAMES = [
  'checks.csv',
  'coverage.csv',
  'documents',
  'figures.csv',
  'findings.csv',
  'issues.csv',
  'records.csv',
  'reports.csv',
];

describe('openExport', () => {
  it('writes every file with a byte order mark, a header and LF', async () => {
    const writer = await openExport(folder, ['intake_total'], 'vi');
    await writer.add(writer.prepare(result()));
    await writer.finish();
    expect(readdirSync(folder).sort()).toEqual(NAMES);
    const text = readFileSync(join(folder, 'reports.csv'), 'utf8');
    expect(text.startsWith('\uFEFFfile,report,state,')).toBe(true);
    expect(text.split('\n')).toHaveLength(3);
    expect(text).not.toContain('\r');
    expect(readdirSync(join(folder, 'documents'))).toEqual([`${'a'.repeat(64)}.json`]);
  });

  it('removes the documents of an earlier run and leaves files that are not its own', async () => {
    mkdirSync(join(folder, 'documents'));
    writeFileSync(join(folder, 'documents', `${'b'.repeat(64)}.json`), '{}');
    writeFileSync(join(folder, 'documents', 'notes.json'), '{}');
    const writer = await openExport(folder, [], 'vi');
    await writer.add(writer.prepare(result()));
    await writer.finish();
    expect(readdirSync(join(folder, 'documents')).sort()).toEqual([
      `${'a'.repeat(64)}.json`,
      'notes.json',
    ]);
  });

  it('leaves the results of the run before it when it is abandoned', async () => {
    writeFileSync(join(folder, 'reports.csv'), 'before');
    const writer = await openExport(folder, [], 'vi');
    await writer.add(writer.prepare(result()));
    await writer.abandon();
    expect(readdirSync(folder).sort()).toEqual(['documents', 'reports.csv']);
    expect(readFileSync(join(folder, 'reports.csv'), 'utf8')).toBe('before');
    expect(readdirSync(join(folder, 'documents'))).toEqual([]);
  });

  it('writes one document for two files with the same bytes', async () => {
    const writer = await openExport(folder, [], 'vi');
    await writer.add(writer.prepare(result()));
    await writer.add(writer.prepare(result({ file: 'b.pdf', state: 'duplicate', reports: [] })));
    await writer.finish();
    const names = readdirSync(join(folder, 'documents'));
    const document = JSON.parse(readFileSync(join(folder, 'documents', names[0] ?? ''), 'utf8'));
    expect(names).toHaveLength(1);
    expect(document.file).toBe('a.pdf');
  });

  it('refuses a folder in the place of a file before anything is written', async () => {
    mkdirSync(join(folder, 'issues.csv'));
    await expect(openExport(folder, [], 'vi')).rejects.toMatchObject({ code: 'EISDIR' });
    expect(readdirSync(folder).sort()).toEqual(['documents', 'issues.csv']);
  });

  it('replaces no file where one of them cannot be replaced', async () => {
    writeFileSync(join(folder, 'reports.csv'), 'before');
    const writer = await openExport(folder, [], 'vi');
    await writer.add(writer.prepare(result()));
    mkdirSync(join(folder, 'issues.csv'));
    await expect(writer.finish()).rejects.toMatchObject({ code: 'EISDIR' });
    await writer.abandon();
    expect(readFileSync(join(folder, 'reports.csv'), 'utf8')).toBe('before');
    expect(readdirSync(folder).sort()).toEqual(['documents', 'issues.csv', 'reports.csv']);
  });

  it('leaves no temporary file where one of them cannot be opened', async () => {
    mkdirSync(join(folder, 'issues.csv.tmp'));
    await expect(openExport(folder, [], 'vi')).rejects.toMatchObject({ code: 'EISDIR' });
    expect(readdirSync(folder).sort()).toEqual(['documents', 'issues.csv.tmp']);
  });
});
