import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withPdf } from '../../../src/read/pdf-engine.js';
import { generate } from '../generate.js';

/** The same files for all that are measured: no two alike, for doisoat reads what is alike only once. */
export interface Sample {
  /** Holds the files and nothing else. */
  readonly folder: string;
  /** Full paths. */
  readonly files: readonly string[];
  /** What times are given for, one. */
  readonly unit: 'page' | 'document';
  /** How many of them all files have. */
  readonly units: number;
}

const CORPUS = fileURLToPath(new URL('../../../corpus', import.meta.url));

/** The PDFs and the DOCX to measure, copied into `target`: those in `own`, or of the corpus and generated. */
export async function samplesOf(
  own: string | undefined,
  copies: number,
  target: string,
): Promise<Sample[]> {
  const from = own ?? CORPUS;
  const pdf = await sampleOf(copiesOf(filesIn(from, '.pdf'), own ? 1 : copies), 'page', target);
  const docx = filesIn(from, '.docx');
  if (!own) {
    const generated = join(target, 'generated');
    mkdirSync(generated);
    generate(generated, Math.max(0, pdf.files.length - docx.length));
    docx.push(...filesIn(generated, '.docx'));
  }
  const samples = [pdf, await sampleOf(copiesOf(docx, 1), 'document', target)];
  return samples.filter(({ files }) => files.length > 0);
}

/** All files with this ending in a folder and the folders below it. */
export function filesIn(folder: string, ending: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && extname(entry.name).toLowerCase() === ending)
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** Files again and again, each copy of a PDF with a comment of its own behind its end. */
export function* copiesOf(files: readonly string[], copies: number): Generator<Uint8Array> {
  for (let copy = 1; copy <= copies; copy++)
    for (const file of files) {
      const bytes = readFileSync(file);
      yield copy === 1 ? bytes : Buffer.concat([bytes, Buffer.from(`\n% copy ${copy}\n`)]);
    }
}

/** Writes contents into a new folder; of those that are alike only the first. */
async function sampleOf(
  contents: Iterable<Uint8Array>,
  unit: Sample['unit'],
  target: string,
): Promise<Sample> {
  const [folder, ending] = [join(target, `${unit}s`), unit === 'page' ? '.pdf' : '.docx'];
  mkdirSync(folder);
  const files = new Map<string, string>();
  let units = 0;
  for (const bytes of contents) {
    const hash = createHash('sha256').update(bytes).digest('hex');
    if (files.has(hash)) continue;
    const file = join(folder, `${String(files.size + 1).padStart(6, '0')}${ending}`);
    writeFileSync(file, bytes);
    files.set(hash, file);
    units += unit === 'page' ? await pagesOf(bytes) : 1;
  }
  return { folder, files: [...files.values()], unit, units };
}

/** A PDF that cannot be opened counts as one page. */
async function pagesOf(bytes: Uint8Array): Promise<number> {
  return withPdf(bytes, async ({ numPages }) => numPages).catch(() => 1);
}
