import type { DocumentResult, Issue, State } from '../model.js';
import type { Lang } from '../export/issue-messages.js';
import type { FoundFile } from './walk.js';

/** Reads files, one or several at a time; never rejects. */
export interface Reader {
  readonly read: (found: FoundFile) => Promise<DocumentResult>;
  readonly close: () => Promise<void>;
}

/** What a reader must know; plain data, for it is sent to worker threads. */
export interface ReaderOptions {
  /** Folder of the rules; the package's own where it is missing. */
  readonly rulesDir: string | undefined;
  readonly lang: Lang;
}

/** Bytes of one file → its result (`processDocument` of the pipeline with its rules bound). */
export type Process = (bytes: Uint8Array, file: string) => Promise<DocumentResult>;

/** The result of a file of which nothing could be read. */
export function failed(
  file: string,
  sha256: string,
  state: State,
  code: string,
  values: readonly string[] = [],
): DocumentResult {
  const issue: Issue = { stage: 'read', severity: 'error', code, values };
  return { file, sha256, format: '', state, pages: null, reports: [], issues: [issue] };
}
