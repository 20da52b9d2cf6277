import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { folderOf } from '../batch/files.js';
import { doisoat, hashesIn } from './command.js';

const CORPUS = fileURLToPath(new URL('../../corpus', import.meta.url));

it('gives the same bytes for the corpus in every run, with one job and with two', () => {
  const folder = folderOf({});
  const [first, again, spread] = ['1', '1', '2'].map((jobs, run) => {
    const output = join(folder, `out${run}`);
    expect(doisoat(CORPUS, '-o', output, '--jobs', jobs).code).toBe(0);
    return hashesIn(output);
  });
  const documents = Object.keys(first ?? {}).filter((name) => name.startsWith('documents'));
  expect(documents.length).toBeGreaterThanOrEqual(20);
  expect(again).toEqual(first);
  expect(spread).toEqual(first);
}, 120_000);
