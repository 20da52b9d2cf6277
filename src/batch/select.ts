import { stat } from 'node:fs/promises';
import picomatch from 'picomatch';
import type { Candidate } from './walk.js';

/** Which of the documents found are read; everything where nothing is said. */
export interface Selection {
  /** Patterns of which a file's path below its input must fit one. */
  readonly include?: readonly string[] | undefined;
  /** Patterns of which it may fit none. */
  readonly exclude?: readonly string[] | undefined;
  /** Files changed then or later. */
  readonly since?: Date | undefined;
  /** So many files at most, the first in their order. */
  readonly limit?: number | undefined;
}

/** Which filter keeps a file out. */
export type FilterReason = keyof Selection;

/** A pattern that cannot be read. */
export class BadPattern extends Error {
  override readonly name = 'BadPattern';
}

/** The filters let nothing through. */
export class NothingSelected extends Error {
  override readonly name = 'NothingSelected';
}

/**
 * The first filter that keeps a file out, asked of the files in their order; null for a file that
 * is read. A pattern without `/` fits a file's base name in any folder; `2019/` is a whole folder.
 * @throws {BadPattern}
 */
export function openFilter({
  include = [],
  exclude = [],
  since,
  limit = Infinity,
}: Selection): (candidate: Candidate) => Promise<FilterReason | null> {
  const isIncluded = include.length === 0 ? () => true : matcher(include);
  const isExcluded = matcher(exclude);
  let taken = 0;
  return async ({ path, name }) => {
    const plain = name.normalize('NFC');
    if (!isIncluded(plain)) return 'include';
    if (isExcluded(plain)) return 'exclude';
    if (since && !(await isSince(path, since))) return 'since';
    if (taken >= limit) return 'limit';
    taken += 1;
    return null;
  };
}

function matcher(patterns: readonly string[]): (name: string) => boolean {
  const tests = patterns.map(compile);
  return (name) => tests.some((test) => test(name));
}

function compile(pattern: string): (name: string) => boolean {
  const whole = pattern.normalize('NFC').replace(/^\.\//, '').replace(/\/$/, '/**');
  const options = {
    dot: true,
    nonegate: true,
    strictBrackets: true,
    basename: !whole.includes('/'),
  };
  try {
    return picomatch(whole, options);
  } catch (error) {
    throw new BadPattern(`the pattern “${pattern}” cannot be read: ${(error as Error).message}`);
  }
}

/** What cannot be asked is let through, so that it is told when it is read. */
async function isSince(path: string, since: Date): Promise<boolean> {
  return stat(path).then(
    ({ mtimeMs }) => mtimeMs >= since.getTime(),
    () => true,
  );
}
