/**
 * Writes the corpus: NAME.docx and NAME.gold.json for each description and, where the programs that
 * print are there, the other files of each report whose Word file changed or that lacks one.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeReport, reportNames } from './make.js';
import { canPrint, printFiles } from './pdf.js';

const corpus = join(import.meta.dirname, '..');
const unprinted: string[] = [];
const printing = canPrint();

for (const name of reportNames()) {
  const made = await makeReport(name);
  const pathOf = (extension: string): string => join(corpus, `${name}.${extension}`);
  const changed = !existsSync(pathOf('docx')) || !readFileSync(pathOf('docx')).equals(made.docx);
  const lacks = made.files.some((extension) => !existsSync(pathOf(extension)));
  writeFileSync(pathOf('docx'), made.docx);
  writeFileSync(pathOf('gold.json'), made.gold);
  if (!changed && !lacks) continue;
  unprinted.push(name);
  if (printing) await printFiles(name, made, corpus);
}

console.log(`${reportNames().length} reports written, ${unprinted.length} to print.`);
if (unprinted.length > 0 && !printing) {
  console.error(`soffice or chromium is missing: print anew ${unprinted.join(', ')}`);
  process.exitCode = 1;
}
