import { stretchesOf } from './plc.js';
import { sprmsIn } from './sprms.js';
import type { Sprm } from './sprms.js';
import type { Range, WordFile } from './word-file.js';

/** A stretch of the stream (offsets, not positions in the text) of one format. */
export interface FormatRun extends Range {
  /** Number of the paragraph's style; 0 for characters. */
  readonly style: number;
  readonly sprms: readonly Sprm[];
}

const PAGE = 512;

/** The formats of characters, in order of their offsets. */
export function characterRuns(file: WordFile): FormatRun[] {
  return runsOf(file, file.part('characterPages'), 1, (page, at) => {
    const start = (page[at] ?? 0) * 2;
    if (start === 0) return { style: 0, sprms: [] };
    return { style: 0, sprms: sprmsIn(page.subarray(start + 1, start + 1 + (page[start] ?? 0))) };
  });
}

/** The formats of paragraphs, in order of their offsets. */
export function paragraphRuns(file: WordFile): FormatRun[] {
  return runsOf(file, file.part('paragraphPages'), 13, (page, at) => {
    const start = (page[at] ?? 0) * 2;
    if (start === 0) return { style: 0, sprms: [] };
    const words = page[start] ?? 0;
    const bytes =
      words > 0
        ? page.subarray(start + 1, start + 2 * words)
        : page.subarray(start + 2, start + 2 + 2 * (page[start + 1] ?? 0));
    return bytes.length < 2
      ? { style: 0, sprms: [] }
      : { style: bytes.readUInt16LE(0), sprms: sprmsIn(bytes.subarray(2)) };
  });
}

/** The runs on all pages of formats ([MS-DOC] 2.9.32 and 2.9.174); `size` is that of a run's entry. */
function runsOf(
  file: WordFile,
  plc: Buffer,
  size: number,
  formatAt: (page: Buffer, at: number) => Omit<FormatRun, 'start' | 'end'>,
): FormatRun[] {
  const numbers = new Set(stretchesOf(plc, 4).map(({ data }) => data.readUInt32LE(0) & 0x3fffff));
  const runs = [...numbers].flatMap((number) => {
    const page = file.main.subarray(number * PAGE, (number + 1) * PAGE);
    const count = page[PAGE - 1] ?? 0;
    return Array.from({ length: count }, (_, index): FormatRun => ({
      start: page.readUInt32LE(index * 4),
      end: page.readUInt32LE(index * 4 + 4),
      ...formatAt(page, (count + 1) * 4 + index * size),
    }));
  });
  return runs.sort((a, b) => a.start - b.start);
}
