import type { Issue, RawDocument, State, TextDocument } from '../model.js';
import type { Encoding } from '../ruleset/encodings.js';
import { withContinued } from './continued-tables.js';
import { flowDocx } from './docx/flow.js';
import { readLegacyLetters } from './legacy/legacy.js';
import { legible } from './legible.js';
import { blocksOf } from './logical.js';
import { flowPdf } from './pdf/flow.js';
import { reportsIn } from './split.js';

/** The texts of a file, what of it could not be read, and what to know of it. */
export interface Layout {
  readonly documents: readonly TextDocument[];
  readonly state: State;
  readonly issues: readonly Issue[];
}

/**
 * Unicode letters, repaired text in reading order, what each block is for, and the section tree: a
 * text for each of the reports that are bound into the file, at least one unless no letter is known.
 */
export function layout(document: RawDocument, encodings: readonly Encoding[]): Layout {
  const decoded = readLegacyLetters(document, encodings);
  const { raw, state, issues } = legible(decoded.raw);
  if (raw === null) return { documents: [], state, issues };
  const flow = withContinued(raw.format === 'pdf' ? flowPdf(raw) : flowDocx(raw));
  const pages = raw.format === 'pdf' ? raw.pages.length : null;
  const documents = reportsIn(flow).map((report) => {
    return { format: raw.format, pages, blocks: blocksOf(report) };
  });
  return { documents, state, issues: [...decoded.issues, ...issues] };
}
