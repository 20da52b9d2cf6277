import { lstat, open, rename, rm, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { BOM, CONTRACT, csvLines, inDialect, type CsvHead, type Dialect } from './csv.js';

/** CSV files under way: written aside, then put in the place of those of an earlier run. */
export interface CsvFiles {
  /** Adds lines of the contract's dialect to the file of that name. Throws the file system's errors. */
  readonly append: (name: string, lines: string) => Promise<void>;
  /** Writes out what is held back; the files are still aside, under `temporary(path)`. */
  readonly close: () => Promise<void>;
  /** Puts the closed files in their place. */
  readonly publish: () => Promise<void>;
  /** Throws away what was written; the files of an earlier run stay. */
  readonly abandon: () => Promise<void>;
}

/** Lines are held back up to so many characters: a write costs more than its bytes. */
const HELD = 1 << 20;

interface CsvFile {
  readonly head: CsvHead;
  readonly path: string;
  readonly handle: FileHandle;
  held: string;
}

/** Opens the CSVs of a folder for one run: all of them or, where one cannot be, none. */
export async function openCsvs(
  folder: string,
  heads: readonly CsvHead[],
  dialect: Dialect = CONTRACT,
): Promise<CsvFiles> {
  const paths = heads.map(({ name }) => join(folder, name));
  await refuseFolders(paths);
  const files = new Map<string, CsvFile>();
  const abandon = () => discard([...files.values()]);
  try {
    for (const head of heads) {
      const path = join(folder, head.name);
      const handle = await open(temporary(path), 'w');
      const held = BOM + csvLines([head.columns], dialect);
      files.set(head.name, { head, path, handle, held });
    }
  } catch (error) {
    await abandon();
    throw error;
  }
  return {
    async append(name, lines) {
      const file = files.get(name) as CsvFile;
      file.held += inDialect(lines, file.head, dialect);
      if (file.held.length > HELD) await flush(file);
    },
    async close() {
      for (const file of files.values()) {
        await flush(file);
        await file.handle.close();
      }
    },
    async publish() {
      await refuseFolders(paths);
      for (const path of paths) await rename(temporary(path), path);
    },
    abandon,
  };
}

async function flush(file: CsvFile): Promise<void> {
  const { held } = file;
  file.held = '';
  await file.handle.appendFile(held);
}

/** Closing a file twice does no harm. */
async function discard(files: readonly CsvFile[]): Promise<void> {
  for (const { handle, path } of files) {
    await handle.close();
    await rm(temporary(path), { force: true });
  }
}

/** A file cannot take the place of a folder: asked of all before the first one is replaced. */
export async function refuseFolders(paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    const found = await lstat(path).catch(() => null);
    if (!found?.isDirectory()) continue;
    const error = new Error(`a folder is in the place of ${path}`);
    throw Object.assign(error, { code: 'EISDIR', syscall: 'write', path });
  }
}

/** Where a file is written until it is whole. */
export function temporary(path: string): string {
  return `${path}.tmp`;
}
