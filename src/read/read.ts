import type { Issue, RawDocument, State } from '../model.js';
import { readDocx } from './docx.js';
import { readPdf } from './pdf.js';
import type { Format } from './sniff.js';
import { sniff } from './sniff.js';

/** What became of a file's bytes; `document` is null where there is nothing to read. */
export interface ReadResult {
  readonly format: string;
  readonly state: State;
  readonly document: RawDocument | null;
  readonly issues: readonly Issue[];
}

/**
 * Reads a file by what it is, never by its name. Never throws: whatever cannot be read becomes a
 * state and an issue. Issue codes: `empty-file`, `format-unsupported` (format), `pdf-damaged`,
 * `pdf-encrypted`, `docx-encrypted`, `docx-damaged`, `no-text`, `page-without-text` (page),
 * `page-damaged` (page), `page-recognised` (page), `text-hidden` (page, number of characters), and
 * those of the DOCX reader.
 */
export async function read(bytes: Uint8Array): Promise<ReadResult> {
  const format = sniff(bytes);
  if (format === 'pdf') return { format, ...(await readPdf(bytes)) };
  if (format === 'docx') return readWord(bytes);
  return unreadable(format);
}

async function readWord(bytes: Uint8Array): Promise<ReadResult> {
  const format = 'docx';
  try {
    const { document, issues } = await readDocx(bytes);
    const empty = document.blocks.length === 0;
    return empty
      ? failure(format, 'no_text', 'no-text')
      : { format, state: 'complete', document, issues };
  } catch {
    return failure(format, 'damaged', 'docx-damaged');
  }
}

function unreadable(format: Format): ReadResult {
  if (format === 'empty') return failure(format, 'damaged', 'empty-file');
  if (format === 'encrypted-office') return failure('docx', 'encrypted', 'docx-encrypted');
  return failure(format, 'unsupported', 'format-unsupported', [format]);
}

function failure(
  format: string,
  state: State,
  code: string,
  values: readonly string[] = [],
): ReadResult {
  const issue: Issue = { stage: 'read', severity: 'error', code, values };
  return { format, state, document: null, issues: [issue] };
}
