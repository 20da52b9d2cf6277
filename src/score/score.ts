import { basename } from 'node:path';
import { scoreDocument, type DocumentScore } from './document.js';
import { readGolds } from './gold.js';
import { readOutput, type FileOutput } from './output.js';
import type { Tally } from './parts/part.js';

/** What is scored, in the order it is printed. */
export const PARTS = ['header', 'figures', 'ratios', 'checks', 'findings'] as const;

/** The tallies of all documents, by part. */
export type Totals = Readonly<Record<(typeof PARTS)[number], Tally>>;

/** How well a folder of documents was read. */
export interface FolderScore {
  readonly documents: readonly DocumentScore[];
  readonly totals: Totals;
}

const NOTHING: FileOutput = { report: {}, figures: [], checks: [] };

/**
 * Scores the CSV files of an output folder against a folder of truth files. Every form of a
 * document (NAME.docx, NAME.pdf, NAME.scan.pdf) is a document of its own; a truth without
 * output counts with all that it holds as missed.
 */
export function scoreFolder(outputDir: string, goldDir: string): FolderScore {
  const output = readOutput(outputDir);
  const documents = readGolds(goldDir).flatMap(({ stem, gold }) => {
    const forms = output.files.filter((file) => stemOf(file) === stem);
    return forms.length === 0
      ? [scoreDocument(`${stem} (no output)`, gold, NOTHING)]
      : forms.map((file) => scoreDocument(file, gold, output.of(file)));
  });
  return { documents, totals: totalsOf(documents) };
}

const stemOf = (file: string): string => basename(file).normalize('NFC').split('.')[0] ?? '';

function totalsOf(documents: readonly DocumentScore[]): Totals {
  const totalOf = (part: keyof Totals): Tally =>
    documents
      .map((document) => document[part])
      .reduce(
        (a, b) => ({
          hits: a.hits + b.hits,
          truths: a.truths + b.truths,
          extra: a.extra + b.extra,
        }),
        { hits: 0, truths: 0, extra: 0 },
      );
  return {
    header: totalOf('header'),
    figures: totalOf('figures'),
    ratios: totalOf('ratios'),
    checks: totalOf('checks'),
    findings: totalOf('findings'),
  };
}

/** Percent of the truths that were found; null where there is none. */
export const recall = ({ hits, truths }: Tally): number | null =>
  truths === 0 ? null : (100 * hits) / truths;

/** Percent of what was said that is true; null where nothing was said. */
export const precision = ({ hits, extra }: Tally): number | null =>
  hits + extra === 0 ? null : (100 * hits) / (hits + extra);
