import { readdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { csvLines, type CsvHead } from '../export/csv.js';
import { isDocumentName } from '../export/documents.js';
import { issuesTable } from '../export/issues.js';
import { withFile } from '../export/render.js';
import { contentTables, fileTables } from '../export/tables.js';
import { openCsvs, temporary, type CsvFiles } from '../export/write.js';
import type { Issue } from '../model.js';
import type { SeriesArchive } from '../series/archive.js';
import type { OutputForm } from './form.js';
import { openParts, type Part } from './parts.js';
import type { Outcome } from './read-files.js';
import { makeFolder } from './state-folder.js';
import { publishedJson, stagedJson, unpublish, type Entry, type StoreOptions } from './store.js';
import { addToTotals, EMPTY, type Totals } from './summary.js';
import { openWorkbook, WORKBOOK } from './workbook.js';

/** The results of a run, written aside. */
export interface Composition {
  readonly totals: Totals;
  /** Where a CSV lies until it is published. */
  readonly aside: (name: string) => string;
  /** Puts everything in the place of what an earlier run left. */
  readonly publish: () => Promise<void>;
  readonly abandon: () => Promise<void>;
}

/** Names of all tables' files. */
export function resultNames(store: StoreOptions, { xlsx }: OutputForm): string[] {
  return [...tablesOf(store).map(({ name }) => name), ...(xlsx ? [WORKBOOK] : [])];
}

/**
 * Writes the results of the outcomes, one after the other in their order, beside those of an
 * earlier run. Throws the file system's errors.
 *
 * @param entries gives what is kept of a file
 * @param archive what the reports say of each other
 */
export async function compose(
  outcomes: readonly Outcome[],
  entries: (sha256: string) => Entry,
  archive: SeriesArchive,
  store: StoreOptions,
  form: OutputForm,
): Promise<Composition> {
  const folder = join(store.output, 'documents');
  await makeFolder(folder);
  const heads = tablesOf(store);
  const workbook = await openWorkbook(store.output, form);
  const csvs = await openCsvs(store.output, heads, form.dialect);
  const parts = openParts(store, archive);
  const abandon = async (): Promise<void> => {
    await csvs.abandon();
    await workbook.abandon();
  };
  let totals = EMPTY;
  try {
    for (const outcome of outcomes) {
      const { file } = outcome.file;
      if ('unreached' in outcome) {
        totals = { ...totals, unreached: totals.unreached + 1 };
        await csvs.append('issues.csv', unreachedLine(file, store));
        continue;
      }
      const part =
        'kept' in outcome
          ? parts.ofKept(file, entries(outcome.kept))
          : parts.ofFailure(outcome.failure);
      totals = addToTotals(totals, part.record, part.gravest);
      await append(part, csvs, store);
    }
    await csvs.close();
    await workbook.write(heads);
  } catch (error) {
    await abandon();
    throw error;
  }
  return {
    totals,
    aside: (name) => temporary(join(store.output, name)),
    async publish() {
      await csvs.publish();
      await workbook.publish();
      for (const sha256 of parts.documents) await publishDocument(sha256, store);
      // A run that was stopped knows too little to say what is gone.
      if (totals.unreached === 0) await removeOthers(folder, parts.documents, store);
    },
    abandon,
  };
}

function tablesOf({ indicators, lang }: StoreOptions): CsvHead[] {
  return [...fileTables(lang), ...contentTables(indicators.map(({ id }) => id))];
}

async function append(
  { record, lines }: Part,
  csvs: CsvFiles,
  { lang }: StoreOptions,
): Promise<void> {
  for (const { name, rows } of fileTables(lang)) await csvs.append(name, csvLines(rows(record)));
  for (const [name, text] of Object.entries(lines))
    await csvs.append(name, withFile(text, record.file));
}

function unreachedLine(file: string, { lang }: StoreOptions): string {
  const issue: Issue = { stage: 'read', severity: 'error', code: 'not-reached', values: [] };
  return csvLines(issuesTable(lang).rows({ file, issues: [issue] }));
}

/** What was published by an earlier run is in its place already. */
async function publishDocument(sha256: string, store: StoreOptions): Promise<void> {
  try {
    await rename(stagedJson(sha256, store), publishedJson(sha256, store));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
}

/** Documents of an earlier run go; what is not ours stays. */
async function removeOthers(
  folder: string,
  current: ReadonlySet<string>,
  store: StoreOptions,
): Promise<void> {
  for (const name of await readdir(folder)) {
    const sha256 = name.slice(0, 64);
    if (isDocumentName(name) && !current.has(sha256)) await unpublish(sha256, store);
  }
}
