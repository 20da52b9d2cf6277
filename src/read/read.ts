import type { Issue, RawBlock, RawDocument, State } from '../model.js';
import { readDoc } from './doc/doc.js';
import { EncryptedDoc, OldDoc } from './doc/word-file.js';
import { readDocx } from './docx.js';
import { readPdf } from './pdf.js';
import type { Format } from './sniff.js';
import { sniff } from './sniff.js';
import { unreadIssue } from './unread.js';
import { SwollenZip } from './zip.js';

/** What became of a file's bytes; `document` is null where there is nothing to read. */
export interface ReadResult {
  readonly format: string;
  readonly state: State;
  readonly document: RawDocument | null;
  readonly issues: readonly Issue[];
}

/**
 * Reads a file by what it is, never by its name. Never throws: whatever cannot be read becomes a
 * state and an issue. Issue codes: `empty-file`, `office-damaged`, `pdf-damaged`, `pdf-encrypted`,
 * `docx-encrypted`, `docx-damaged`, `docx-swollen` (megabytes), `doc-encrypted`, `doc-damaged`,
 * `doc-too-old`, `no-text`, `page-without-text` (page), `page-damaged` (page),
 * `page-incomplete` (page), `pages-missing` (number read), `page-recognised` (page), `text-hidden` (page, number of characters), those of the readers of Word files, and one
 * for each kind of format that is not read, such as `format-picture` (format).
 */
export async function read(bytes: Uint8Array): Promise<ReadResult> {
  const format = sniff(bytes);
  if (format === 'pdf') return { format, ...(await readPdf(bytes)) };
  if (format === 'docx') return readWord(bytes);
  if (format === 'doc') return readOldWord(bytes);
  return unreadable(format);
}

function readWord(bytes: Uint8Array): ReadResult {
  const format = 'docx';
  try {
    const { document, issues } = readDocx(bytes);
    return document.blocks.some(hasText)
      ? { format, state: 'complete', document, issues }
      : failure(format, 'no_text', 'no-text');
  } catch (error) {
    if (error instanceof SwollenZip)
      return failure(format, 'damaged', 'docx-swollen', [String(error.megabytes)]);
    return failure(format, 'damaged', 'docx-damaged');
  }
}

function readOldWord(bytes: Uint8Array): ReadResult {
  const format = 'doc';
  try {
    const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const { document, issues } = readDoc(file);
    return document.blocks.some(hasText)
      ? { format, state: 'complete', document, issues }
      : failure(format, 'no_text', 'no-text');
  } catch (error) {
    if (error instanceof EncryptedDoc) return failure(format, 'encrypted', 'doc-encrypted');
    if (error instanceof OldDoc) return failure(format, 'unsupported', 'doc-too-old');
    return failure(format, 'damaged', 'doc-damaged');
  }
}

function hasText(block: RawBlock): boolean {
  return block.type === 'paragraph'
    ? block.runs.some(({ text }) => text.trim() !== '')
    : block.rows.some((row) => row.some(({ blocks }) => blocks.some(hasText)));
}

function unreadable(format: Format): ReadResult {
  if (format === 'empty') return failure(format, 'damaged', 'empty-file');
  if (format === 'damaged-ole') return failure('ole', 'damaged', 'office-damaged');
  if (format === 'encrypted-office') return failure('docx', 'encrypted', 'docx-encrypted');
  const { code, name } = unreadIssue(format);
  return failure(format, 'unsupported', code, [name]);
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
