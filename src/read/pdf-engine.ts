import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type * as Pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type * as PdfjsWorker from 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import { Port } from './pdf-port.js';

const folder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));

/** The two sides of pdf.js: what is called, and what parses. */
interface Engine {
  readonly api: typeof Pdfjs;
  readonly worker: typeof PdfjsWorker;
}

let engine: Promise<Engine> | undefined;

/** Loaded when the first PDF is read: it takes about 100 ms. */
async function load(): Promise<Engine> {
  const browser = globalThis as { DOMMatrix?: unknown; FontFace?: unknown };
  // Its module body needs this class, which only its optional canvas package brings ...
  browser.DOMMatrix ??= class {};
  // ... and it makes one of these of each font, where it would else work out the outline of each letter.
  browser.FontFace ??= class {};
  const { push } = Array.prototype;
  const api = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const worker = await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
  // On Node 20 it has put one of its own in place, several times slower, for everyone.
  Array.prototype.push = push;
  return { api, worker };
}

/** A page of a browser that takes fonts and does nothing with them. */
const NO_SCREEN = { fonts: { add() {}, delete() {} } };

/** Opens a PDF with nothing that draws, evaluates, or goes to the network; closes it after use. */
export async function withPdf<T>(
  bytes: Uint8Array,
  use: (pdf: PDFDocumentProxy) => Promise<T>,
): Promise<T> {
  const { api, worker } = await (engine ??= load());
  const port = new Port();
  worker.WorkerMessageHandler.initializeFromPort(port.otherEnd);
  const line = new api.PDFWorker({ port: port as never, verbosity: 0 });
  const task = api.getDocument({
    // A copy: pdf.js takes the bytes for itself.
    data: new Uint8Array(bytes),
    worker: line,
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: false,
    ownerDocument: NO_SCREEN as never,
    useWorkerFetch: false,
    enableXfa: false,
    verbosity: 0,
    // Pictures are never looked at, so they are not decoded either.
    maxImageSize: 0,
    standardFontDataUrl: join(folder, 'standard_fonts') + '/',
    cMapUrl: join(folder, 'cmaps') + '/',
    cMapPacked: true,
  });
  try {
    return await use(await task.promise);
  } finally {
    await task.destroy().catch(() => undefined);
    line.destroy();
  }
}
