import type { Issue, RawDocument, TextDocument } from '../model.js';
import type { Encoding } from '../ruleset/encodings.js';
import { flowDocx } from './docx/flow.js';
import { readLegacyLetters } from './legacy/legacy.js';
import { blocksOf } from './logical.js';
import { flowPdf } from './pdf/flow.js';

/** Repaired text in reading order, what each block is for, and the section tree. */
export function layout(
  document: RawDocument,
  encodings: readonly Encoding[],
): { document: TextDocument; issues: Issue[] } {
  const { raw, issues } = readLegacyLetters(document, encodings);
  const flow = raw.format === 'pdf' ? flowPdf(raw) : flowDocx(raw);
  const pages = raw.format === 'pdf' ? raw.pages.length : null;
  return { document: { format: raw.format, pages, blocks: blocksOf(flow) }, issues };
}
