import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Absent, Contender } from './contender.js';
import { docxContenders, pdfContenders } from './contenders.js';
import { samplesOf, type Sample } from './sample.js';

const folder = mkdtempSync(join(tmpdir(), 'doisoat-contenders-'));
let samples: Sample[];
beforeAll(async () => {
  const files = join(folder, 'files');
  mkdirSync(files);
  for (const name of ['camau-xa-2025-09.pdf', 'camau-xa-2025-09.docx'])
    copyFileSync(join('corpus', name), join(files, name));
  writeFileSync(join(files, 'broken.pdf'), '%PDF-1.7\nnothing of one\n');
  writeFileSync(join(files, 'broken.docx'), 'PK\u0003\u0004 nothing of one');
  samples = await samplesOf(files, 1, folder);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Those that come with the project. */
function own(contenders: readonly (Contender | Absent)[]): Contender[] {
  return contenders.filter(
    (each): each is Contender => 'run' in each && /^(?:doisoat|pdf\.js|mammoth)/.test(each.name),
  );
}

describe('every reader tells of how many pages it gave text', () => {
  it.each(own(pdfContenders()))('$name: two pages, and none of a broken file', async ({ run }) => {
    expect((await run(samples[0] as Sample))()).toBe(2);
  });

  it.each(own(docxContenders()))(
    '$name: one document, and none of a broken file',
    async ({ run }) => {
      expect((await run(samples[1] as Sample))()).toBe(1);
    },
  );
});
