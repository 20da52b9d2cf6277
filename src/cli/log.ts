import { closeSync, openSync, writeSync } from 'node:fs';
import type { Progress } from '../batch/run.js';
import { oneLine } from '../export/text.js';

/** The log of a run: a line for each file that it came to, cells apart by tabs. */
export interface Log {
  /** @param seconds how long it was read; null where it was not read */
  readonly add: (progress: Progress, seconds: number | null) => void;
  readonly close: () => void;
}

/** Begins the log anew; each line is written at once. Throws the file system's errors. */
export function openLog(path: string): Log {
  const file = openSync(path, 'w');
  const write = (cells: readonly string[]): void => void writeSync(file, `${cells.join('\t')}\n`);
  write(['state', 'seconds', 'pages', 'findings', 'file']);
  return {
    add({ file: name, state, pages, findings }, seconds) {
      write([
        state ?? '',
        seconds === null ? '' : seconds.toFixed(1),
        pages === null ? '' : String(pages),
        String(findings),
        oneLine(name ?? ''),
      ]);
    },
    close: () => closeSync(file),
  };
}
