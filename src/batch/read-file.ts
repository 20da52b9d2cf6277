import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import type { DocumentResult } from '../model.js';
import { failed, type Process } from './reader.js';
import type { FoundFile } from './walk.js';

/**
 * Reads and processes one file. Never rejects: a file that cannot be opened and a fault of
 * the program give a result with an issue, so that the other files go on.
 */
export async function processFile(found: FoundFile, process: Process): Promise<DocumentResult> {
  const bytes = await readRegular(found.path).catch((error: unknown) => errorCode(error));
  if (bytes === null) return failed(found.file, '', 'unsupported', 'not-a-file');
  if (typeof bytes === 'string') {
    const code = bytes === 'ENOENT' ? 'file-missing' : 'file-unreadable';
    return failed(found.file, '', 'damaged', code, [bytes]);
  }
  try {
    return await process(bytes, found.file);
  } catch (error) {
    return failed(found.file, sha256(bytes), 'damaged', 'internal-error', [String(error)]);
  }
}

/** Null where the path is no regular file: opening a pipe would wait for ever. */
async function readRegular(path: string): Promise<Buffer | null> {
  return (await stat(path)).isFile() ? readFile(path) : null;
}

/** Hash of a file's content in hexadecimal; empty where it cannot be opened. */
export async function hashFile(path: string): Promise<string> {
  return readFile(path).then(sha256, () => '');
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** `EACCES`, or the message of an error that has no code. */
function errorCode(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? String(error);
}
