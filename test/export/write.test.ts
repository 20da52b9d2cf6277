import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { openCsvs } from '../../src/export/write.js';
import { folderOf } from '../batch/files.js';

const HEADS = [
  { name: 'reports.csv', columns: ['file', 'state'], numbers: [] },
  { name: 'issues.csv', columns: ['file', 'code'], numbers: [] },
];

let folder: string;
beforeEach(() => {
  folder = folderOf({});
});

describe('openCsvs', () => {
  it('writes every file with a byte order mark, a header and LF', async () => {
    const csvs = await openCsvs(folder, HEADS);
    await csvs.append('reports.csv', 'a.pdf,complete\n');
    await csvs.append('reports.csv', 'b.pdf,complete\n');
    await csvs.close();
    await csvs.publish();
    expect(readdirSync(folder).sort()).toEqual(['issues.csv', 'reports.csv']);
    const text = readFileSync(join(folder, 'reports.csv'), 'utf8');
    expect(text).toBe('\uFEFFfile,state\na.pdf,complete\nb.pdf,complete\n');
  });

  it('keeps the order of lines that are more than it holds back', async () => {
    const csvs = await openCsvs(folder, HEADS);
    const lines = Array.from({ length: 50 }, (_, at) => `${at},${'x'.repeat(99_999)}\n`);
    for (const line of lines) await csvs.append('reports.csv', line);
    await csvs.close();
    await csvs.publish();
    expect(readFileSync(join(folder, 'reports.csv'), 'utf8').split('\n').slice(1, -1)).toEqual(
      lines.map((line) => line.trimEnd()),
    );
  });

  it('leaves the results of the run before it until it publishes, and when it is abandoned', async () => {
    writeFileSync(join(folder, 'reports.csv'), 'before');
    const csvs = await openCsvs(folder, HEADS);
    await csvs.append('reports.csv', 'a.pdf,complete\n');
    await csvs.close();
    expect(readFileSync(join(folder, 'reports.csv'), 'utf8')).toBe('before');
    await csvs.abandon();
    expect(readdirSync(folder)).toEqual(['reports.csv']);
  });

  it('refuses a folder in the place of a file before anything is written', async () => {
    mkdirSync(join(folder, 'issues.csv'));
    await expect(openCsvs(folder, HEADS)).rejects.toMatchObject({ code: 'EISDIR' });
    expect(readdirSync(folder)).toEqual(['issues.csv']);
  });

  it('replaces no file where one of them cannot be replaced', async () => {
    writeFileSync(join(folder, 'reports.csv'), 'before');
    const csvs = await openCsvs(folder, HEADS);
    await csvs.close();
    mkdirSync(join(folder, 'issues.csv'));
    await expect(csvs.publish()).rejects.toMatchObject({ code: 'EISDIR' });
    await csvs.abandon();
    expect(readFileSync(join(folder, 'reports.csv'), 'utf8')).toBe('before');
    expect(readdirSync(folder).sort()).toEqual(['issues.csv', 'reports.csv']);
  });

  it('leaves no temporary file where one of them cannot be opened', async () => {
    mkdirSync(join(folder, 'issues.csv.tmp'));
    await expect(openCsvs(folder, HEADS)).rejects.toMatchObject({ code: 'EISDIR' });
    expect(readdirSync(folder)).toEqual(['issues.csv.tmp']);
  });
});
