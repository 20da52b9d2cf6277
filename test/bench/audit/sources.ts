import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { docxOf } from '../../../corpus/make/docx.js';
import { reportNames } from '../../../corpus/make/make.js';
import type { Report, TextDocument } from '../../../src/model.js';
import { inspectDocument, type Ruleset } from '../../../src/pipeline.js';
import { FAMILIES, generated, type Family } from './generate.js';
import { randomOf } from './random.js';

/** A report in which nothing is wrong, to plant errors in. */
export interface Source {
  readonly family: Family | 'corpus';
  readonly name: string;
  readonly docx: Uint8Array;
  readonly report: Report;
  readonly text: TextDocument;
}

const corpus = join(import.meta.dirname, '..', '..', '..', 'corpus');

/** The reports of the corpus, one to a file, in which every claim holds. */
export async function corpusSources(rules: Ruleset): Promise<Source[]> {
  const sources = reportNames().map((name) =>
    sourceOf('corpus', name, readFileSync(join(corpus, `${name}.docx`)), rules),
  );
  return (await Promise.all(sources)).flat();
}

/** So many generated reports of each family; the same for the same seed. */
export async function generatedSources(
  each: number,
  seed: number,
  rules: Ruleset,
): Promise<Source[]> {
  const sources = FAMILIES.flatMap((family, f) =>
    Array.from({ length: each }, async (_, k) => {
      const description = generated(family, randomOf(seed + 1000 * f + k));
      return sourceOf(family, `${family} ${String(k + 1)}`, await docxOf([description]), rules);
    }),
  );
  return (await Promise.all(sources)).flat();
}

async function sourceOf(
  family: Source['family'],
  name: string,
  docx: Uint8Array,
  rules: Ruleset,
): Promise<Source[]> {
  const { result, texts } = await inspectDocument(docx, name, rules);
  const [report, ...others] = result.reports;
  const [text] = texts;
  if (!report || !text || others.length > 0 || report.findings.length > 0) return [];
  return [{ family, name, docx, report, text }];
}
