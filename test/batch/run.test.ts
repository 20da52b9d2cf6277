import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runBatch, type Progress } from '../../src/batch/run.js';
import { totalFindings } from '../../src/export/file-record.js';
import type { Report } from '../../src/model.js';
import { finding, report } from '../export/sample.js';
import { fakeProcess } from './fake-process.js';
import { folderOf } from './files.js';
import { localEngine } from './local-engine.js';

/** Reads every file as a report with one finding, save those that hold 'locked' or 'fault'. */
const engine = localEngine(fakeProcess);

function csv(output: string, name: string): string[] {
  return readFileSync(join(output, name), 'utf8').trimEnd().split('\n').slice(1);
}

describe('runBatch', () => {
  it('reads every file, tells how far it is, and sums up', async () => {
    const folder = folderOf({ 'a.pdf': 'a', 'b.pdf': 'b', 'c.pdf': 'locked', 'd.json': '{}' });
    const output = join(folder, 'out');
    const seen: Progress[] = [];
    const summary = await runBatch(
      { paths: [folder], output, jobs: 1, onProgress: (progress) => seen.push(progress) },
      engine,
    );
    expect(seen.map(({ done, total, file }) => [done, total, file])).toEqual([
      [0, 3, null],
      [1, 3, 'a.pdf'],
      [2, 3, 'b.pdf'],
      [3, 3, 'c.pdf'],
    ]);
    expect(summary).toMatchObject({
      documents: 3,
      reports: 2,
      figures: 2,
      numbersSeen: 4,
      numbersUnexplained: 2,
      claims: 2,
      states: { complete: 2, encrypted: 1 },
    });
    expect(totalFindings(summary)).toBe(2);
    expect(summary.unread).toMatchObject({ count: 1, first: [{ file: 'c.pdf' }] });
    expect(csv(output, 'reports.csv')).toHaveLength(3);
    expect(csv(output, 'figures.csv')).toHaveLength(2);
  });

  it('counts the figures of two identical files once and names the first', async () => {
    const folder = folderOf({ 'a.pdf': 'same', 'b.pdf': 'same', 'c.pdf': 'other' });
    const output = join(folder, 'out');
    const summary = await runBatch({ paths: [folder], output, jobs: 1 }, engine);
    expect(summary.states).toEqual({ complete: 2, duplicate: 1 });
    expect(csv(output, 'reports.csv').map((line) => line.split(',')[2])).toEqual([
      'complete',
      'duplicate',
      'complete',
    ]);
    expect(csv(output, 'figures.csv').map((line) => line.split(',')[0])).toEqual([
      'a.pdf',
      'c.pdf',
    ]);
    expect(csv(output, 'issues.csv')[0]).toMatch(/^b\.pdf,read,note,duplicate-of,.*a\.pdf/);
    expect(summary.unread.count).toBe(0);
  });

  it('keeps the state of an unreadable file for each of its copies', async () => {
    const folder = folderOf({ 'a.pdf': 'locked', 'b.pdf': 'locked' });
    const output = join(folder, 'out');
    const summary = await runBatch({ paths: [folder], output, jobs: 1 }, engine);
    expect(summary.states).toEqual({ encrypted: 2 });
  });

  it('goes on when the program fails on one file', async () => {
    const folder = folderOf({ 'a.pdf': 'fault', 'b.pdf': 'b' });
    const output = join(folder, 'out');
    const summary = await runBatch({ paths: [folder], output, jobs: 1 }, engine);
    expect(summary.states).toEqual({ damaged: 1, complete: 1 });
    expect(csv(output, 'issues.csv')[0]).toContain('a fault');
  });

  it('goes on when the result of one file cannot be written, and writes nothing else of it', async () => {
    const folder = folderOf({ 'a.pdf': 'a', 'b.pdf': 'wrong', 'c.pdf': 'c' });
    const output = join(folder, 'out');
    const unwritable = localEngine(async (bytes, file) => {
      const read = await fakeProcess(bytes, file);
      const page = { ...read.reports[0], findings: undefined } as unknown as Report;
      return file === 'b.pdf' ? { ...read, reports: [page] } : read;
    });
    const summary = await runBatch({ paths: [folder], output, jobs: 1 }, unwritable);
    expect(summary.states).toEqual({ damaged: 1, complete: 2 });
    expect(csv(output, 'issues.csv')[0]).toMatch(/^b\.pdf,read,error,internal-error,/);
    expect(csv(output, 'figures.csv').map((line) => line.split(',')[0])).toEqual([
      'a.pdf',
      'c.pdf',
    ]);
  });

  it('lists the gravest findings first', async () => {
    const folder = folderOf({ 'a.pdf': 'a', 'b.pdf': 'b' });
    const graded = localEngine(async (bytes, file) => {
      const severity = file === 'b.pdf' ? 'error' : 'note';
      const reports = [report({ findings: [finding({ severity })] })];
      return { ...(await fakeProcess(bytes, file)), reports };
    });
    const options = { paths: [folder], output: join(folder, 'out'), jobs: 1 };
    const summary = await runBatch({ ...options }, graded);
    expect(summary.worst.map(({ file }) => file)).toEqual(['b.pdf', 'a.pdf']);
  });

  it('writes nothing when the rules are bad', async () => {
    const folder = folderOf({ 'a.pdf': 'a' });
    const output = join(folder, 'out');
    const open = (): Promise<never> => Promise.reject(new Error('bad rule'));
    await expect(runBatch({ paths: [folder], output }, open)).rejects.toThrow('bad rule');
    expect(existsSync(output)).toBe(false);
  });
});
