import { readFileSync } from 'node:fs';
import { commands } from './commands.js';
import type { Absent, Contender } from './contender.js';
import { doisoat } from './doisoat.js';
import { library } from './libraries.js';

const { version } = JSON.parse(
  readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'),
) as { version: string };

/** What reads PDFs. */
export function pdfContenders(): (Contender | Absent)[] {
  return [
    ...ours(),
    ...commands(),
    library('pdf.js text', 'pdfjs-dist'),
    library('pdf.js text and operators', 'pdfjs-dist'),
    library('pdf-parse'),
    library('unpdf'),
    library('officeparser'),
  ];
}

/** What reads DOCX. */
export function docxContenders(): (Contender | Absent)[] {
  return [
    ...ours(),
    library('mammoth text', 'mammoth'),
    library('mammoth HTML', 'mammoth'),
    library('officeparser'),
  ];
}

function ours(): Contender[] {
  return [doisoat(2, version), doisoat(1, version)];
}
