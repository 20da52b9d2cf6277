import { Presets, SingleBar } from 'cli-progress';
import type { Progress } from '../batch/run.js';
import { oneLine } from '../export/text.js';

/** Shows how far a run is; closing twice does no harm. */
export interface ProgressView {
  readonly show: (progress: Progress) => void;
  readonly close: () => void;
}

/** A bar on a terminal, a line for each file elsewhere (a log, a pipe). */
export function openProgress(stream: NodeJS.WriteStream): ProgressView {
  return stream.isTTY ? openBar(stream) : openLines(stream);
}

function openBar(stream: NodeJS.WriteStream): ProgressView {
  const format = '{bar} {value}/{total} {file}';
  const bar = new SingleBar({ stream, format, hideCursor: true }, Presets.shades_classic);
  return {
    show({ done, total, file }) {
      if (file === null) bar.start(total, done, { file: '' });
      else bar.update(done, { file: oneLine(file) });
    },
    close: () => bar.stop(),
  };
}

function openLines(stream: NodeJS.WriteStream): ProgressView {
  return {
    show({ done, total, file }) {
      if (file !== null) stream.write(`[${done}/${total}] ${oneLine(file)}\n`);
    },
    close() {},
  };
}
