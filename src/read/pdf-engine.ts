import Module, { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type * as Pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type * as PdfjsWorker from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs';
import { listening, oneAtATime } from './pdf-console.js';
import { Port } from './pdf-port.js';

const manifest = createRequire(import.meta.url).resolve('pdfjs-dist/package.json');
const folder = dirname(manifest);

/** The two sides of pdf.js: what is called, and what parses. */
interface Engine {
  readonly api: typeof Pdfjs;
  readonly worker: typeof PdfjsWorker;
}

let engine: Promise<Engine> | undefined;

/** Loaded when the first PDF is read: it takes about 100 ms. */
async function load(): Promise<Engine> {
  const browser = globalThis as Record<string, unknown>;
  // What a browser draws with: its module body asks for them, and makes nothing of them here ...
  for (const name of ['DOMMatrix', 'ImageData', 'Path2D']) browser[name] ??= class {};
  // ... but one of these of each font, where it would else work out the outline of each letter.
  browser['FontFace'] ??= class {};
  leaveOutCanvas();
  const { push } = Array.prototype;
  const { parse, stringify } = JSON;
  const api = await import('pdfjs-dist/legacy/build/pdf.min.mjs');
  const worker = await import('pdfjs-dist/legacy/build/pdf.worker.min.mjs');
  // On Node 20 it has put its own in their place, several times slower, for everyone.
  Array.prototype.push = push;
  Object.assign(JSON, { parse, stringify });
  return { api, worker };
}

/** The package that draws for pdf.js takes longer to load than pdf.js itself. */
function leaveOutCanvas(): void {
  const require = createRequire(manifest);
  try {
    const path = require.resolve('@napi-rs/canvas');
    require.cache[path] ??= Object.assign(new Module(path), { loaded: true });
  } catch {
    // It is optional, and was not installed.
  }
}

/** Its number for a stream that fails: of operators, there are no others here. */
const STREAM_FAILS = 5;

/** Of a page whose operators fail, pdf.js gives those that it has got, be it none, and says nothing. */
function overhear(message: object, hear: (message: string) => void): void {
  const { stream, reason } = message as { stream?: unknown; reason?: unknown };
  if (stream === STREAM_FAILS) hear(`No more operators: ${String(reason)}`);
}

/** A page of a browser that takes fonts and does nothing with them. */
const NO_SCREEN = { fonts: { add() {}, delete() {} } };

/**
 * Opens a PDF with nothing that draws, evaluates, or goes to the network; closes it after use. One
 * PDF is open at a time, for `hear` to get what pdf.js says of it, trifles among it.
 */
export function withPdf<T>(
  bytes: Uint8Array,
  use: (pdf: PDFDocumentProxy) => Promise<T>,
  hear: (message: string) => void = () => undefined,
): Promise<T> {
  return oneAtATime(() => listening(hear, () => opened(bytes, use, hear)));
}

async function opened<T>(
  bytes: Uint8Array,
  use: (pdf: PDFDocumentProxy) => Promise<T>,
  hear: (message: string) => void,
): Promise<T> {
  const { api, worker } = await (engine ??= load());
  const verbosity = api.VerbosityLevel.INFOS;
  const port = new Port();
  port.addEventListener('message', ({ data }) => overhear(data, hear));
  worker.WorkerMessageHandler.initializeFromPort(port.otherEnd);
  const line = new api.PDFWorker({ port: port as never, verbosity });
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
    verbosity,
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
