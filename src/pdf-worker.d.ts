declare module 'pdfjs-dist/legacy/build/pdf.worker.min.mjs' {
  /** The side of pdf.js that parses; what it is told and tells goes over a port. */
  export const WorkerMessageHandler: {
    initializeFromPort(port: object): void;
  };
}

declare module 'pdfjs-dist/legacy/build/pdf.min.mjs' {
  export * from 'pdfjs-dist/legacy/build/pdf.mjs';
}
