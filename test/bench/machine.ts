import { cpus, totalmem } from 'node:os';

/** What all that a bench prints depends on. */
export function machine(): string {
  const memory = Math.round(totalmem() / 2 ** 30);
  const processor = cpus()[0]?.model ?? 'processor';
  return `${cpus().length} × ${processor}, ${memory} GB, ${process.platform}, Node ${process.version}`;
}
