import { mkdir, open, readdir, rename, rm, writeFile, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import type { DocumentResult } from '../model.js';
import { BOM, csvLines } from './csv.js';
import { documentJson, documentName } from './documents.js';
import type { Lang } from './issue-messages.js';
import type { CsvTable } from './table.js';
import { csvTables } from './tables.js';

/** Takes the results one by one, in the order in which they are to stand in the files. */
export interface ExportWriter {
  readonly add: (result: DocumentResult) => Promise<void>;
  /** Puts the finished files in the place of those of an earlier run. */
  readonly finish: () => Promise<void>;
  /** Throws away what was written; the files of an earlier run stay. */
  readonly abandon: () => Promise<void>;
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
  const files: CsvFile[] = [];
  for (const table of csvTables(indicators, lang)) files.push(await openCsv(folder, table));
  const written = new Set<string>();

  return {
    async add(result) {
      for (const { handle, table } of files) await handle.appendFile(csvLines(table.rows(result)));
      const name = documentName(result.sha256);
      if (!DOCUMENT_NAME.test(name) || written.has(name)) return;
      written.add(name);
      await writeFile(temporary(join(documents, name)), documentJson(result, lang));
    },
    async finish() {
      for (const { handle, path } of files) {
        await handle.close();
        await rename(temporary(path), path);
      }
      for (const name of written) {
        await rename(temporary(join(documents, name)), join(documents, name));
      }
      await removeOthers(documents, written);
    },
    async abandon() {
      for (const { handle, path } of files) {
        await handle.close();
        await rm(temporary(path), { force: true });
      }
      for (const name of written) await rm(temporary(join(documents, name)), { force: true });
    },
  };
}

interface CsvFile {
  readonly table: CsvTable;
  readonly path: string;
  readonly handle: FileHandle;
}

async function openCsv(folder: string, table: CsvTable): Promise<CsvFile> {
  const path = join(folder, table.name);
  const handle = await open(temporary(path), 'w');
  await handle.appendFile(BOM + csvLines([table.columns]));
  return { table, path, handle };
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
