// @ts-check
// `node libraries.mjs NAME FOLDER`: reads every file of a folder by a library, as a script of its
// users would, and tells its parent of how many pages (of a DOCX: documents) it gave text.
// JavaScript, for what runs TypeScript would slow down the loading of a library severalfold.
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const load = createRequire(import.meta.url);

/**
 * The text of each page, or of the document.
 * @typedef {(bytes: Buffer) => Promise<readonly string[]>} Extract
 */

/** @type {Readonly<Record<string, () => Promise<Extract>>>} */
const LIBRARIES = {
  'pdf.js text': () => pdfjs(textOf),
  'pdf.js text and operators': () =>
    pdfjs(async (page) => {
      await page.getOperatorList();
      return textOf(page);
    }),
  async 'pdf-parse'() {
    const { PDFParse } = load('pdf-parse');
    return async (bytes) => {
      const parser = new PDFParse({ data: bytes });
      try {
        const { pages } = await parser.getText();
        return pages.map((/** @type {{ text: string }} */ { text }) => text);
      } finally {
        await parser.destroy();
      }
    };
  },
  async unpdf() {
    const { extractText } = load('unpdf');
    return async (bytes) => (await extractText(new Uint8Array(bytes))).text;
  },
  async officeparser() {
    const { parseOffice } = load('officeparser');
    return async (bytes) => {
      const parsed = await parseOffice(bytes);
      const { value } = await parsed.to('text');
      if (parsed.type !== 'pdf') return [value];
      return parsed.content.map((/** @type {{ text?: string }} */ { text }) => text ?? '');
    };
  },
  async 'mammoth text'() {
    const { default: mammoth } = await import('mammoth');
    return async (bytes) => [(await mammoth.extractRawText({ buffer: bytes })).value];
  },
  async 'mammoth HTML'() {
    const { default: mammoth } = await import('mammoth');
    return async (bytes) => [(await mammoth.convertToHtml({ buffer: bytes })).value];
  },
};

/** @typedef {import('pdfjs-dist/legacy/build/pdf.mjs').PDFPageProxy} Page */

/**
 * @param {(page: Page) => Promise<string>} read
 * @returns {Promise<Extract>}
 */
async function pdfjs(read) {
  // Only its optional canvas package brings this browser class, which takes time to load.
  Object.assign(globalThis, { DOMMatrix: class {} });
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  return async (bytes) => {
    const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
    try {
      const pdf = await task.promise;
      const pages = [];
      for (let at = 1; at <= pdf.numPages; at++) pages.push(await read(await pdf.getPage(at)));
      return pages;
    } finally {
      await task.destroy();
    }
  };
}

/** @param {Page} page */
async function textOf(page) {
  const { items } = await page.getTextContent();
  return items.map((item) => ('str' in item ? item.str : '')).join(' ');
}

/**
 * @param {Extract} extract
 * @param {string} folder
 */
async function countRead(extract, folder) {
  let count = 0;
  for (const name of readdirSync(folder)) {
    const pages = await extract(readFileSync(join(folder, name))).catch(() => []);
    count += pages.filter((text) => /[\p{L}\p{N}]/u.test(text)).length;
  }
  return count;
}

const [name = '', folder = ''] = process.argv.slice(2);
const extract = await LIBRARIES[name]?.();
if (!extract) throw new Error(`no library ${name}`);
process.send?.(await countRead(extract, folder), () => process.exit());
