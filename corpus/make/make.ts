import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Description } from './description.js';
import { docxOf } from './docx.js';
import { goldOf, type Gold } from './gold.js';

const folder = join(import.meta.dirname, 'reports');

/** The reports described in `reports/`: one file, one report. */
export const reportNames = (): string[] =>
  readdirSync(folder)
    .map((file) => file.replace(/\.ts$/, ''))
    .sort();

/** The bytes of a report's Word file and the text of its truth file. Throws where a description contradicts itself. */
export async function makeReport(name: string): Promise<{ docx: Buffer; gold: string }> {
  const module = (await import(pathToFileURL(join(folder, `${name}.ts`)).href)) as {
    report: Description;
  };
  const gold = truthOf(name, module.report);
  return { docx: await docxOf(module.report), gold: `${JSON.stringify(gold, null, 1)}\n` };
}

/** Says which report the author has to mend. */
function truthOf(name: string, report: Description): Gold {
  try {
    return goldOf(name, report);
  } catch (error) {
    throw new Error(`${name}: ${(error as Error).message}`, { cause: error });
  }
}
