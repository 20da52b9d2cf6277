import { createHash } from 'node:crypto';
import { createReadStream, readFileSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import type { DocumentResult } from '../model.js';
import { failed, seenIn, type Reading } from './reader.js';
import { keep, type StoreOptions } from './store.js';
import type { FoundFile } from './walk.js';

/** Bytes of one file → its result (`processDocument` of the pipeline with its rules bound). */
export type Process = (bytes: Uint8Array, file: string) => Promise<DocumentResult>;

/**
 * Reads and processes one file and keeps the result. A file that cannot be opened and a fault of
 * the program are failures with an issue, so that the other files go on; rejects only where the
 * result cannot be written.
 */
export async function processFile(
  found: FoundFile,
  process: Process,
  options: StoreOptions,
): Promise<Reading> {
  // At one go: a worker has nothing else to do meanwhile.
  const bytes = await openRegular(found, async () => readFileSync(found.path));
  if ('failure' in bytes) return bytes;
  try {
    const result = await process(bytes.content, found.file);
    keep(result, options);
    return { kept: result.sha256, seen: seenIn(result) };
  } catch (error) {
    if (isSystemError(error)) throw error;
    const sha256 = createHash('sha256').update(bytes.content).digest('hex');
    const fault = failed(found.file, sha256, 'damaged', 'internal-error', [String(error)]);
    return { failure: fault };
  }
}

/** Hash of a file's content in hexadecimal, or why it cannot be opened. */
export async function hashFile(found: FoundFile): Promise<Content<string>> {
  return openRegular(found, async () => {
    const hash = createHash('sha256');
    await pipeline(createReadStream(found.path), hash);
    return hash.digest('hex');
  });
}

/** A file's content, or the failure to open it. */
export type Content<T> = { readonly content: T } | { readonly failure: DocumentResult };

/** What is no regular file is not opened: a pipe would wait for ever. */
async function openRegular<T>(found: FoundFile, open: () => Promise<T>): Promise<Content<T>> {
  try {
    if ((await stat(found.path)).isFile()) return { content: await open() };
    return { failure: failed(found.file, '', 'unsupported', 'not-a-file') };
  } catch (error) {
    const code = errorCode(error);
    const issue = code === 'ENOENT' ? 'file-missing' : 'file-unreadable';
    return { failure: failed(found.file, '', 'damaged', issue, [code]) };
  }
}

function isSystemError(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error;
}

/** `EACCES`, or the message of an error that has no code. */
function errorCode(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? String(error);
}
