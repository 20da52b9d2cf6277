import {
  lstat,
  mkdir,
  open,
  readdir,
  rename,
  rm,
  writeFile,
  type FileHandle,
} from 'node:fs/promises';
import { join } from 'node:path';
import type { DocumentResult } from '../model.js';
import { BOM, csvLines } from './csv.js';
import { documentJson, documentName } from './documents.js';
import type { Lang } from './issue-messages.js';
import type { CsvTable } from './table.js';
import { csvTables } from './tables.js';

/** Takes the results one by one, in the order in which they are to stand in the files. */
export interface ExportWriter {
  /** Builds all that a result adds to the files. Throws what is wrong with the result. */
  readonly prepare: (result: DocumentResult) => Prepared;
  /** Writes what was prepared. Throws the file system's errors. */
  readonly add: (prepared: Prepared) => Promise<void>;
  /** Puts the finished files in the place of those of an earlier run. */
  readonly finish: () => Promise<void>;
  /** Throws away what was written; the files of an earlier run stay. */
  readonly abandon: () => Promise<void>;
}

/** What one document adds to the files: built as a whole, so that none is ever half written. */
export interface Prepared {
  /** Lines of each CSV, in the order of the tables. */
  readonly lines: readonly string[];
  /** Name below `documents/`. */
  readonly name: string;
  readonly json: string;
}

const DOCUMENT_NAME = /^[0-9a-f]{64}\.json$/;

/**
 * Opens the output folder for one run. Everything is written under temporary names, so that
 * a run which stops half-way leaves the results of the run before it. Throws the file
 * system's errors.
 */
export async function openExport(
  folder: string,
  indicators: readonly string[],
  lang: Lang,
): Promise<ExportWriter> {
  const documents = join(folder, 'documents');
  await mkdir(documents, { recursive: true });
  const files = await openCsvs(folder, csvTables(indicators, lang));
  const written = new Set<string>();

  return {
    prepare: (result) => ({
      lines: files.map(({ table }) => csvLines(table.rows(result))),
      name: documentName(result.sha256),
      json: documentJson(result, lang),
    }),
    async add({ lines, name, json }) {
      for (const [at, { handle }] of files.entries()) await handle.appendFile(lines[at] ?? '');
      if (!DOCUMENT_NAME.test(name) || written.has(name)) return;
      written.add(name);
      await writeFile(temporary(join(documents, name)), json);
    },
    async finish() {
      for (const { handle } of files) await handle.close();
      const paths = [
        ...files.map(({ path }) => path),
        ...[...written].map((name) => join(documents, name)),
      ];
      await refuseFolders(paths);
      for (const path of paths) await rename(temporary(path), path);
      await removeOthers(documents, written);
    },
    async abandon() {
      await discard(files);
      for (const name of written) await rm(temporary(join(documents, name)), { force: true });
    },
  };
}

interface CsvFile {
  readonly table: CsvTable;
  readonly path: string;
  readonly handle: FileHandle;
}

/** Opens all of them or, where one cannot be, none. */
async function openCsvs(folder: string, tables: readonly CsvTable[]): Promise<readonly CsvFile[]> {
  await refuseFolders(tables.map(({ name }) => join(folder, name)));
  const files: CsvFile[] = [];
  try {
    for (const table of tables) {
      const path = join(folder, table.name);
      const handle = await open(temporary(path), 'w');
      files.push({ table, path, handle });
      await handle.appendFile(BOM + csvLines([table.columns]));
    }
    return files;
  } catch (error) {
    await discard(files);
    throw error;
  }
}

/** Closing a file twice does no harm. */
async function discard(files: readonly CsvFile[]): Promise<void> {
  for (const { handle, path } of files) {
    await handle.close();
    await rm(temporary(path), { force: true });
  }
}

/** A file cannot take the place of a folder: asked of all before the first one is replaced. */
async function refuseFolders(paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    const found = await lstat(path).catch(() => null);
    if (!found?.isDirectory()) continue;
    const error = new Error(`a folder is in the place of ${path}`);
    throw Object.assign(error, { code: 'EISDIR', syscall: 'write', path });
  }
}

function temporary(path: string): string {
  return `${path}.tmp`;
}

/** Documents of an earlier run, and what an interrupted one left, go; anything else is not ours. */
async function removeOthers(documents: string, keep: ReadonlySet<string>): Promise<void> {
  for (const name of await readdir(documents)) {
    const ours = DOCUMENT_NAME.test(name.replace(/\.tmp$/, ''));
    if (ours && !keep.has(name)) await rm(join(documents, name));
  }
}
