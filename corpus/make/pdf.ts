import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import mammoth from 'mammoth';
import type { Made } from './make.js';
import { reprint } from './reprint.js';
import { turnPages } from './turn.js';

const OPTIONS = { ReduceImageResolution: { type: 'boolean', value: 'true' } };
const PDF = `pdf:writer_pdf_Export:${JSON.stringify(OPTIONS)}`;
const CHROMIUM = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking'];

/** Whether the programs that print are there: LibreOffice, and Chromium for pages of a browser. */
export const canPrint = (): boolean =>
  [
    ['soffice', '--version'],
    ['chromium', '--version'],
  ].every(([program = '', option = '']) => spawnSync(program, [option]).status === 0);

/** Writes the files of a report that other programs make of its Word file. */
export async function printFiles(name: string, made: Made, corpus: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'print-'));
  const write = (extension: string, bytes: Uint8Array): void =>
    writeFileSync(join(corpus, `${name}.${extension}`), bytes);
  try {
    if (made.files.includes('pdf')) write('pdf', await printed(made, folder));
    if (made.files.includes('doc')) write('doc', converted(made.docx, 'doc', 'doc', folder));
    if (made.files.includes('chrome.pdf')) write('chrome.pdf', await browsed(made.docx, folder));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Through LibreOffice; fonts of a time before Unicode, which it has not, are put in afterwards. */
async function printed({ docx, plain, style }: Made, folder: string): Promise<Buffer> {
  const isLegacy = style.letters !== undefined && style.letters !== 'nfd';
  const pdf = converted(isLegacy && plain ? plain : docx, PDF, 'pdf', folder);
  if (isLegacy) return reprint(pdf, style);
  return style.turned ? turnPages(pdf) : pdf;
}

/** What LibreOffice, with a profile of its own, makes of a Word file. */
function converted(docx: Buffer, filter: string, extension: string, folder: string): Buffer {
  writeFileSync(join(folder, 'a.docx'), docx);
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  const options = [profile, '--headless', '--convert-to', filter, '--outdir', folder];
  execFileSync('soffice', [...options, join(folder, 'a.docx')], { stdio: 'ignore' });
  return readFileSync(join(folder, `a.${extension}`));
}

const STYLE = `
  @page { size: A4; margin: 20mm 17mm 20mm 30mm }
  body { font: 13pt/1.4 "Liberation Serif", serif }
  p { margin: 4pt 0; text-align: justify }
  table { border-collapse: collapse; width: 100%; font-size: 11pt }
  table ~ table td, table ~ table th { border: 0.5pt solid black; padding: 2pt }
  table:last-of-type td { border: none }
  td p, th p { text-align: center }`;

/** The Word file as a web page, printed by Chromium. */
async function browsed(docx: Buffer, folder: string): Promise<Buffer> {
  const { value } = await mammoth.convertToHtml({ buffer: docx });
  const page = join(folder, 'a.html');
  const pdf = join(folder, 'chrome.pdf');
  writeFileSync(page, `<!doctype html><meta charset="utf-8"><style>${STYLE}</style>${value}`);
  const options = [...CHROMIUM, `--user-data-dir=${join(folder, 'chromium')}`];
  execFileSync(
    'chromium',
    [...options, '--no-pdf-header-footer', `--print-to-pdf=${pdf}`, pathToFileURL(page).href],
    { stdio: 'ignore' },
  );
  return readFileSync(pdf);
}
