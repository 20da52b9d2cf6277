import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { CsvHead } from '../export/csv.js';
import { refuseFolders, temporary } from '../export/write.js';
import { writeXlsx } from '../export/xlsx.js';
import type { OutputForm } from './form.js';

/** The name of the workbook in the output folder. */
export const WORKBOOK = 'doisoat.xlsx';

/** The workbook of a run, which goes the way of the CSVs: written aside, then put in its place. */
export interface Workbook {
  /** Makes it of the closed CSVs. Throws the file system's errors. */
  readonly write: (heads: readonly CsvHead[]) => Promise<void>;
  /** Takes away that of an earlier run, too, where this one has none: it would be out of date. */
  readonly publish: () => Promise<void>;
  readonly abandon: () => Promise<void>;
}

/** Throws where a folder is in the place of the workbook. */
export async function openWorkbook(
  output: string,
  { xlsx, dialect }: OutputForm,
): Promise<Workbook> {
  const path = join(output, WORKBOOK);
  await refuseFolders([path]);
  return {
    async write(heads) {
      if (!xlsx) return;
      const sources = heads.map((head) => ({ ...head, path: temporary(join(output, head.name)) }));
      await writeXlsx(temporary(path), sources, dialect);
    },
    publish: () => (xlsx ? rename(temporary(path), path) : rm(path, { force: true })),
    abandon: () => rm(temporary(path), { force: true }),
  };
}
