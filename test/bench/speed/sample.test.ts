import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { read } from '../../../src/read/read.js';
import { copiesOf, samplesOf } from './sample.js';

const PDF = 'corpus/camau-xa-2025-09.pdf';
let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'doisoat-sample-'))));
afterEach(() => rmSync(folder, { recursive: true }));

it('makes copies of a PDF that differ and read alike', async () => {
  const copies = [...copiesOf([PDF], 3)];
  const hashes = copies.map((bytes) => createHash('sha256').update(bytes).digest('hex'));
  expect(new Set(hashes).size).toBe(3);
  const [first, ...others] = await Promise.all(copies.map((bytes) => read(bytes)));
  expect(first?.state).toBe('complete');
  for (const other of others) expect(other).toEqual(first);
});

it('takes a file of a folder once, under whatever names it stands there', async () => {
  mkdirSync(join(folder, 'own/deeper'), { recursive: true });
  copyFileSync(PDF, join(folder, 'own/a.pdf'));
  copyFileSync(PDF, join(folder, 'own/deeper/B.PDF'));
  copyFileSync('corpus/camau-xa-2025-09.docx', join(folder, 'own/a.docx'));
  const samples = await samplesOf(join(folder, 'own'), 10, folder);
  expect(samples.map(({ files, unit, units }) => [files.length, unit, units])).toEqual([
    [1, 'page', 2],
    [1, 'document', 1],
  ]);
  expect(readFileSync(samples[0]?.files[0] ?? '')).toEqual(readFileSync(PDF));
});

it('leaves out a kind of file that a folder does not have', async () => {
  mkdirSync(join(folder, 'own'));
  copyFileSync(PDF, join(folder, 'own/a.pdf'));
  const samples = await samplesOf(join(folder, 'own'), 10, folder);
  expect(samples.map(({ unit }) => unit)).toEqual(['page']);
});

it('has the DOCX of the corpus where each PDF is read once', async () => {
  const [pdf, docx] = await samplesOf(undefined, 1, folder);
  expect(docx?.files.length).toBeGreaterThanOrEqual(pdf?.files.length ?? 0);
});

it('has as many DOCX as copies of PDFs, none like another', async () => {
  const [pdf, docx] = await samplesOf(undefined, 2, folder);
  expect(pdf?.files.length).toBeGreaterThan(40);
  expect(docx?.files.length).toBe(pdf?.files.length);
});
