/**
 * Writes the corpus: NAME.docx and NAME.gold.json for each description and, where LibreOffice is
 * there, NAME.pdf for each Word file that changed or has none.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeReport, reportNames } from './make.js';
import { canPrint, printPdfs } from './pdf.js';

const corpus = join(import.meta.dirname, '..');
const unprinted: string[] = [];

for (const name of reportNames()) {
  const { docx, gold } = await makeReport(name);
  const path = join(corpus, `${name}.docx`);
  const changed = !existsSync(path) || !readFileSync(path).equals(docx);
  if (changed || !existsSync(join(corpus, `${name}.pdf`))) unprinted.push(path);
  writeFileSync(path, docx);
  writeFileSync(join(corpus, `${name}.gold.json`), gold);
}

console.log(`${reportNames().length} reports written, ${unprinted.length} to print.`);
if (unprinted.length > 0 && canPrint()) printPdfs(unprinted, corpus);
else if (unprinted.length > 0) {
  console.error(`soffice is missing: print anew ${unprinted.join(', ')}`);
  process.exitCode = 1;
}
