import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { stateFolder } from './state-folder.js';
import { writeWhole } from './whole-file.js';

/**
 * Content hashes by what the file system says of a file, so that a file that did not change need
 * not be opened. Whoever changes a file changes its size or one of its times.
 */
export interface KnownFiles {
  /** The hash of a file's content; null where the file is new or has changed. */
  readonly hashOf: (path: string) => Promise<string | null>;
  /** Notes the hash of a file that `hashOf` was asked about just before it was read. */
  readonly note: (path: string, sha256: string) => void;
  /**
   * Writes what is known of the files that were asked about, and of the others if `withOthers`.
   * Throws the file system's errors.
   */
  readonly save: (withOthers: boolean) => void;
}

/** `path, look, sha256` of each file. */
type Line = readonly [path: string, look: string, sha256: string];

/** A file younger than this, in milliseconds, may change again without its times telling. */
const SETTLED = 2000;

/** What an earlier run knew; nothing where it left nothing that can be read. */
export async function openKnownFiles(output: string): Promise<KnownFiles> {
  const path = join(stateFolder(output), 'files.json');
  const before = new Map((await linesOf(path)).map((line) => [line[0], line]));
  const looks = new Map<string, string>();
  const now = new Map<string, Line>();
  return {
    async hashOf(file) {
      const look = await lookOf(file);
      if (look === null) return null;
      looks.set(file, look);
      const known = before.get(file);
      if (known?.[1] !== look) return null;
      now.set(file, known);
      return known[2];
    },
    note(file, sha256) {
      const look = looks.get(file);
      looks.delete(file);
      if (look) now.set(file, [file, look, sha256]);
    },
    save(withOthers) {
      const asked = (file: string): boolean => looks.has(file) || now.has(file);
      const others = withOthers ? [...before.values()].filter(([file]) => !asked(file)) : [];
      const lines = [...now.values(), ...others].sort(([a], [b]) => (a < b ? -1 : 1));
      writeWhole(path, `[\n${lines.map((line) => JSON.stringify(line)).join(',\n')}\n]\n`);
    },
  };
}

async function linesOf(path: string): Promise<Line[]> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as Line[];
  } catch {
    return [];
  }
}

/** Size, times and number of a file; null where it has changed just now, or is no file. */
async function lookOf(path: string): Promise<string | null> {
  const found = await stat(path).catch(() => null);
  if (!found?.isFile()) return null;
  const { size, mtimeMs, ctimeMs, ino } = found;
  const isSettled = Date.now() - Math.max(mtimeMs, ctimeMs) > SETTLED;
  return isSettled ? [size, mtimeMs, ctimeMs, ino].join(' ') : null;
}
