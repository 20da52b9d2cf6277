import type { Decimal, DocumentResult } from '../model.js';
import { toPlain } from '../number/decimal.js';
import { issueMessage, type Lang } from './issue-messages.js';

/** The name of a document's file below `documents/`. */
export function documentName(sha256: string): string {
  return `${sha256}.json`;
}

/** Whether a name below `documents/` is that of a document's file. */
export function isDocumentName(name: string): boolean {
  return /^[0-9a-f]{64}\.json$/.test(name);
}

/**
 * Everything known of one file as JSON (see `document.schema.json`). Exact decimals are
 * strings such as `72.76`; each issue has its sentence in the language asked for. The file's name
 * comes first, in a line of its own.
 */
export function documentJson(result: DocumentResult, lang: Lang): string {
  const issues = result.issues.map((issue) => ({ ...issue, message: issueMessage(issue, lang) }));
  const { file, ...rest } = result;
  return `${JSON.stringify({ file, ...rest, issues }, decimalsAsText, 1)}\n`;
}

/** The same document under another name of its file. */
export function renamedJson(json: string, file: string): string {
  return json.replace(/^.*\n.*\n/, () => `{\n "file": ${JSON.stringify(file)},\n`);
}

function decimalsAsText(_key: string, value: unknown): unknown {
  return isDecimal(value) ? toPlain(value) : value;
}

function isDecimal(value: unknown): value is Decimal {
  return typeof value === 'object' && value !== null && 'digits' in value && 'scale' in value;
}
