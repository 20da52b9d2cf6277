import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { cellsOf, numberColumns, type CsvHead, type Dialect } from './csv.js';
import { rowXml, sheetEnd, sheetStart } from './xlsx-sheet.js';
import { workbookParts } from './xlsx-parts.js';
import { openZip, type ZipFile } from './zip-file.js';

/** A finished CSV that becomes a sheet. */
export interface SheetSource extends CsvHead {
  /** Where it lies. */
  readonly path: string;
}

/** Rows of a sheet with its header row: Excel takes no more. */
const MAX_ROWS = 1_048_576;

/** Characters of a sheet: beyond 4 GB a zip needs what not every program reads. */
const MAX_CHARACTERS = 2 ** 30;

/**
 * Writes CSVs as the sheets of one workbook, row by row: memory does not grow with their length.
 * What one sheet cannot hold goes on in another (`figures_2`). The same CSVs give the same bytes.
 * Throws the file system's errors.
 *
 * @param dialect how the CSVs are written
 */
export async function writeXlsx(
  path: string,
  sources: readonly SheetSource[],
  dialect: Dialect,
  maxRows = MAX_ROWS,
): Promise<void> {
  const zip = await openZip(path);
  try {
    const sheets: string[] = [];
    for (const source of sources) await addSheets(zip, source, sheets, dialect, maxRows);
    for (const [name, xml] of workbookParts(sheets)) {
      zip.begin(name);
      await zip.add(xml);
      zip.end();
    }
    await zip.finish();
  } finally {
    await zip.close();
  }
}

/** Adds a CSV to the workbook, and the names of its sheets to `sheets`. */
async function addSheets(
  zip: ZipFile,
  source: SheetSource,
  sheets: string[],
  dialect: Dialect,
  maxRows: number,
): Promise<void> {
  const { path, columns } = source;
  const numbers = numberColumns(source);
  const title = source.name.replace(/\.csv$/, '');
  let part = 0;
  let row = 0;
  let size = 0;
  const begin = async (): Promise<void> => {
    part += 1;
    sheets.push(part === 1 ? title : `${title}_${part}`);
    zip.begin(`xl/worksheets/sheet${sheets.length}.xml`);
    await zip.add(sheetStart(source));
    row = 1;
    size = 0;
  };
  const end = async (): Promise<void> => {
    await zip.add(sheetEnd(row, columns.length));
    zip.end();
  };
  await begin();
  for await (const cells of rowsOf(path, numbers, dialect)) {
    if (row === maxRows || size > MAX_CHARACTERS) {
      await end();
      await begin();
    }
    row += 1;
    const xml = rowXml(cells, row, numbers);
    size += xml.length;
    await zip.add(xml);
  }
  await end();
}

/** The rows of a CSV below its header, their numbers with a decimal point. */
async function* rowsOf(
  path: string,
  numbers: ReadonlySet<number>,
  dialect: Dialect,
): AsyncGenerator<string[]> {
  const lines = createInterface({ input: createReadStream(path, 'utf8'), crlfDelay: Infinity });
  let isHeader = true;
  for await (const line of lines) {
    if (!isHeader)
      yield cellsOf(line, dialect).map((cell, column) =>
        numbers.has(column) ? cell.replace(dialect.decimal, '.') : cell,
      );
    isHeader = false;
  }
}
