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
    await writer.add(result());
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
    await writer.add(result());
    await writer.finish();
    expect(readdirSync(join(folder, 'documents')).sort()).toEqual([
      `${'a'.repeat(64)}.json`,
      'notes.json',
    ]);
  });

  it('leaves the results of the run before it when it is abandoned', async () => {
    writeFileSync(join(folder, 'reports.csv'), 'before');
    const writer = await openExport(folder, [], 'vi');
    await writer.add(result());
    await writer.abandon();
    expect(readdirSync(folder).sort()).toEqual(['documents', 'reports.csv']);
    expect(readFileSync(join(folder, 'reports.csv'), 'utf8')).toBe('before');
    expect(readdirSync(join(folder, 'documents'))).toEqual([]);
  });

  it('writes one document for two files with the same bytes', async () => {
    const writer = await openExport(folder, [], 'vi');
    await writer.add(result());
    await writer.add(result({ file: 'b.pdf', state: 'duplicate', reports: [] }));
    await writer.finish();
    const names = readdirSync(join(folder, 'documents'));
    const document = JSON.parse(readFileSync(join(folder, 'documents', names[0] ?? ''), 'utf8'));
    expect(names).toHaveLength(1);
    expect(document.file).toBe('a.pdf');
  });
});
