import { OutputBusy } from '../batch/lock.js';
import { NoWorker } from '../batch/pool.js';
import { BadPattern, NothingSelected } from '../batch/select.js';
import { RuleError } from '../ruleset/error.js';
import { exitCodes } from './exit-codes.js';

/**
 * Tells a failure that ends the run. A bad rule, a folder in use and an error of the file system
 * are the user's to mend: a sentence. Anything else is a fault of the program and keeps its stack.
 */
export function reportFailure(error: unknown): number {
  if (isForUser(error)) console.error(`doisoat: ${error.message}`);
  else if (isSystemError(error)) console.error(`doisoat: ${systemMessage(error)}`);
  else console.error(error);
  return exitCodes.usage;
}

function isForUser(error: unknown): error is Error {
  return [RuleError, OutputBusy, NoWorker, BadPattern, NothingSelected].some(
    (kind) => error instanceof kind,
  );
}

const HINTS: Readonly<Record<string, string>> = {
  ENOENT: 'there is nothing at this path, or it is a link to nothing',
  EISDIR: 'a folder has this name, move it away',
};

function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error && 'code' in error;
}

function systemMessage({ code, path, syscall }: NodeJS.ErrnoException): string {
  const what = path ? `cannot ${syscall} ${path}` : `cannot ${syscall}`;
  return `${what} (${code}): ${HINTS[code ?? ''] ?? 'check the path, its permissions and the free space'}`;
}
