import type { Lang } from '../export/issue-messages.js';
import type { DocumentResult, Issue, State } from '../model.js';
import type { FoundFile } from './walk.js';

/** Reads files, one or several at a time. */
export interface Reader {
  /**
   * Reads a file whose content has this hash. Rejects only where no file could be read any more:
   * the results cannot be kept, or no worker starts.
   */
  readonly read: (found: FoundFile, sha256: string) => Promise<Reading>;
  readonly close: () => Promise<void>;
}

/**
 * What became of a file: its result is kept under the hash of its content, or there is none to
 * keep (it could not be opened, or took too much), which may be otherwise the next time.
 */
export type Reading =
  { readonly kept: string; readonly seen: FileSeen } | { readonly failure: DocumentResult };

/** What is told of a file that was read while the run goes on. */
export interface FileSeen {
  readonly state: State;
  readonly pages: number | null;
  readonly findings: number;
}

/** What is told of a result. */
export function seenIn({ state, pages, reports }: DocumentResult): FileSeen {
  const findings = reports.reduce((sum, report) => sum + report.findings.length, 0);
  return { state, pages, findings };
}

/** What a reader must know; plain data, for it is sent to worker processes. */
export interface ReaderOptions {
  /** Folder of the rules; the package's own where it is missing. */
  readonly rulesDir?: string | undefined;
  readonly lang: Lang;
  /** Folder of the results. */
  readonly output: string;
}

/** The most that one file may take. */
export interface Limits {
  readonly seconds: number;
  readonly megabytes: number;
}

/** A report takes a second or two, and some hundred megabytes if it is long. */
export const DEFAULT_LIMITS: Limits = { seconds: 60, megabytes: 512 };

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
