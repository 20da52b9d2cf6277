import type { FormatRun } from './format-pages.js';
import { offsetOf } from './pieces.js';
import type { Piece } from './pieces.js';
import { indexAt } from './plc.js';
import type { Sprm } from './sprms.js';
import type { Range } from './word-file.js';

/** Characters of the text whose format is changed in one way. */
export interface Look extends Range {
  readonly sprms: readonly Sprm[];
}

/** The formats of a range's characters, in order and without gaps. */
export function looksIn(
  range: Range,
  pieces: readonly Piece[],
  runs: readonly FormatRun[],
): readonly Look[] {
  const looks: Look[] = [];
  let { start } = range;
  for (let index = indexAt(pieces, start); start < range.end; index++) {
    const piece = pieces[index];
    if (!piece) break;
    const end = Math.min(piece.end, range.end);
    for (let next = start; start < end; start = next) {
      const offset = offsetOf(piece, start);
      const run = runs[indexAt(runs, offset)];
      const covered = run !== undefined && run.start <= offset;
      const border = covered ? run.end : (run?.start ?? Infinity);
      const length = Math.ceil((border - offset) / piece.width);
      next = Math.min(end, start + Math.max(1, length));
      looks.push({ start, end: next, sprms: [...(covered ? run.sprms : []), ...piece.sprms] });
    }
  }
  return looks;
}
