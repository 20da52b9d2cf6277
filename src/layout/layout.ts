import type { Issue, RawDocument, TextDocument } from '../model.js';
import { flowDocx } from './docx/flow.js';
import { blocksOf } from './logical.js';
import { flowPdf } from './pdf/flow.js';
import { reportsIn } from './split.js';

/**
 * Repaired text in reading order, what each block is for, and the section tree: a text for each of
 * the reports that are bound into the file, at least one.
 */
export function layout(raw: RawDocument): { documents: TextDocument[]; issues: Issue[] } {
  const flow = raw.format === 'pdf' ? flowPdf(raw) : flowDocx(raw);
  const pages = raw.format === 'pdf' ? raw.pages.length : null;
  const documents = reportsIn(flow).map((report) => {
    return { format: raw.format, pages, blocks: blocksOf(report) };
  });
  return { documents, issues: [] };
}
