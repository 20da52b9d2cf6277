import { inflateSync } from 'node:zlib';

/**
 * Stands in for the `DecompressionStream` that pdf.js unpacks deflated data with: in one go, on
 * this thread. For the small pieces of a PDF the streams of Node cost far more than the unpacking.
 */
class WholeDecompression {
  private bytes: Uint8Array = new Uint8Array();

  constructor(format: string) {
    if (format !== 'deflate') throw new TypeError(`Unsupported compression format: '${format}'`);
  }

  /** Takes all there is in one piece, as pdf.js writes it. */
  readonly writable = {
    getWriter: () => ({
      ready: Promise.resolve(),
      write: (bytes: Uint8Array) => Promise.resolve((this.bytes = bytes)),
      close: () => Promise.resolve(),
    }),
  };

  /** Throws where the data are damaged: pdf.js then reads as far as it gets. */
  readonly readable = { [Symbol.iterator]: () => [inflateSync(this.bytes)].values() };
}

/** Of this process as a whole: for one that does nothing but read documents. */
export function unpackInOneGo(): void {
  globalThis.DecompressionStream = WholeDecompression as never;
}
