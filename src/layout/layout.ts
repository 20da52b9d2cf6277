import type { Issue, RawDocument, TextDocument } from '../model.js';
import type { Encoding } from '../ruleset/encodings.js';
import { flowDocx } from './docx/flow.js';
import { readLegacyLetters } from './legacy/legacy.js';
import { blocksOf } from './logical.js';
import { flowPdf } from './pdf/flow.js';
import { reportsIn } from './split.js';

/**
 * Unicode letters, repaired text in reading order, what each block is for, and the section tree: a
 * text for each of the reports that are bound into the file, at least one.
 */
export function layout(
  document: RawDocument,
  encodings: readonly Encoding[],
): { documents: TextDocument[]; issues: Issue[] } {
  const { raw, issues } = readLegacyLetters(document, encodings);
  const flow = raw.format === 'pdf' ? flowPdf(raw) : flowDocx(raw);
  const pages = raw.format === 'pdf' ? raw.pages.length : null;
  const documents = reportsIn(flow).map((report) => {
    return { format: raw.format, pages, blocks: blocksOf(report) };
  });
  return { documents, issues };
}
