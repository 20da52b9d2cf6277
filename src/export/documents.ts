import type { Decimal, DocumentResult } from '../model.js';
import { toPlain } from '../number/decimal.js';
import { issueMessage, type Lang } from './issue-messages.js';

/** The name of a document's file below `documents/`. */
export function documentName(sha256: string): string {
  return `${sha256}.json`;
}

/**
 * Everything known of one file as JSON (see `document.schema.json`). Exact decimals are
 * strings such as `72.76`; each issue has its sentence in the language asked for.
 */
export function documentJson(result: DocumentResult, lang: Lang): string {
  const issues = result.issues.map((issue) => ({ ...issue, message: issueMessage(issue, lang) }));
  return `${JSON.stringify({ ...result, issues }, decimalsAsText, 1)}\n`;
}

function decimalsAsText(_key: string, value: unknown): unknown {
  return isDecimal(value) ? toPlain(value) : value;
}

function isDecimal(value: unknown): value is Decimal {
  return typeof value === 'object' && value !== null && 'digits' in value && 'scale' in value;
}
