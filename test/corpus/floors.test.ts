import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filesOf, reportNames } from '../../corpus/make/make.js';
import { runBatch } from '../../src/batch/run.js';
import type { BatchSummary } from '../../src/batch/summary.js';
import { printSummary } from '../../src/cli/summary.js';
import { shippedEngine } from '../batch/local-engine.js';
import { precision, recall, scoreFolder, type FolderScore } from '../../src/score/score.js';

const root = join(import.meta.dirname, '..', '..');
const corpus = join(root, 'corpus');

/** Percent that must be reached, just below what is measured: raise them with the measure. */
const FLOORS = [
  ['header', { recall: 100, precision: 100 }],
  ['figures', { recall: 99.8, precision: 99.8 }],
  ['ratios', { recall: 100, precision: 100 }],
  ['checks', { recall: 99.5, precision: 99.5 }],
  ['findings', { recall: 100, precision: 100 }],
] as const;

const output = mkdtempSync(join(tmpdir(), 'doisoat-floors-'));
let summary: BatchSummary;
let score: FolderScore;

beforeAll(async () => {
  summary = await runBatch({ paths: [corpus], output, jobs: 1 }, shippedEngine());
  score = scoreFolder(output, corpus);
}, 60_000);
afterAll(() => rmSync(output, { recursive: true, force: true }));

describe('what is read of the corpus', () => {
  it('is measured on every report in each of its formats', async () => {
    const files = await Promise.all(reportNames().map(filesOf));
    const wanted = files.flat().filter((file) => !file.endsWith('.gold.json'));
    expect(score.documents.map(({ file }) => file)).toEqual(wanted.sort());
  });

  it.each(FLOORS)('holds its floors for %s', (part, floors) => {
    const notes = score.documents.flatMap((document) => document.notes).join('\n');
    expect(recall(score.totals[part]), notes).toBeGreaterThanOrEqual(floors.recall);
    expect(precision(score.totals[part]), notes).toBeGreaterThanOrEqual(floors.precision);
  });

  it('is free of false alarms', () => {
    const alarms = score.documents.flatMap(({ file, notes }) =>
      notes.filter((note) => note.startsWith('FALSE ALARM')).map((note) => `${file}: ${note}`),
    );
    expect(alarms).toEqual([]);
  });
});

describe.each(['README.md', 'README.vi.md'])('%s', (name) => {
  const text = readFileSync(join(root, name), 'utf8');

  it('shows the summary that the command prints', () => {
    const shown = /```text\n(.*?)\n(?:\.{3}|```)/s.exec(text)?.[1]?.split('\n') ?? [];
    expect(shown.length).toBeGreaterThanOrEqual(3);
    expect(printSummary(summary, 'vi').split('\n')).toEqual(expect.arrayContaining(shown));
  });

  it('shows a finding as findings.csv has it', () => {
    const [shown = ''] = text.match(/(?<=^> )Tổng số hồ sơ .+$/m) ?? [];
    expect(shown).toContain('báo cáo ghi');
    expect(readFileSync(join(output, 'findings.csv'), 'utf8')).toContain(shown);
  });
});
