import type { RawRun } from '../model.js';

/** Adds a run to those of its paragraph; neighbours of one format become one. */
export function appendRun(runs: RawRun[], run: RawRun): void {
  const last = runs.at(-1);
  const isSame =
    last?.font === run.font && last.bold === run.bold && last.superscript === run.superscript;
  if (last && isSame) runs[runs.length - 1] = { ...last, text: last.text + run.text };
  else runs.push(run);
}
