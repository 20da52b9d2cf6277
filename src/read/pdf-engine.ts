import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type * as Pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';

const folder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));

let engine: Promise<typeof Pdfjs> | undefined;

/** pdf.js, loaded when the first PDF is read: it takes about 100 ms. */
export function pdfEngine(): Promise<typeof Pdfjs> {
  // Its module body needs this browser class, which only its optional canvas package brings.
  (globalThis as { DOMMatrix?: unknown }).DOMMatrix ??= class {};
  return (engine ??= import('pdfjs-dist/legacy/build/pdf.mjs'));
}

/** Opens a PDF with nothing that draws, evaluates, or goes to the network. The caller destroys the task. */
export async function openPdf(bytes: Uint8Array): Promise<Pdfjs.PDFDocumentLoadingTask> {
  const pdfjs = await pdfEngine();
  return pdfjs.getDocument({
    // A copy: pdf.js takes the buffer for itself.
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
    useWorkerFetch: false,
    enableXfa: false,
    verbosity: 0,
    // Pictures are never looked at, so they are not decoded either.
    maxImageSize: 0,
    standardFontDataUrl: join(folder, 'standard_fonts') + '/',
    cMapUrl: join(folder, 'cmaps') + '/',
    cMapPacked: true,
  });
}
