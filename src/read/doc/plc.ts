import { lowerBound } from '../../collections.js';
import type { Range } from './word-file.js';

/** One of the stretches that a table of positions divides a text or a stream into. */
export interface Stretch extends Range {
  /** What the table says of it. */
  readonly data: Buffer;
}

/**
 * A table of n + 1 positions, then n data of `size` bytes each ([MS-DOC] 2.2.2, PLC). The
 * stretches never overlap, whatever the positions, so that each character is read once.
 */
export function stretchesOf(plc: Buffer, size: number): Stretch[] {
  const count = Math.max(0, Math.floor((plc.length - 4) / (4 + size)));
  let reached = 0;
  return Array.from({ length: count }, (_, index) => {
    const start = Math.max(reached, plc.readUInt32LE(index * 4));
    const end = Math.max(start, plc.readUInt32LE(index * 4 + 4));
    const at = (count + 1) * 4 + index * size;
    reached = end;
    return { start, end, data: plc.subarray(at, at + size) };
  });
}

/** Index of the first of some ranges, in order, that ends behind a position. */
export function indexAt(ranges: readonly Range[], position: number): number {
  return lowerBound(ranges, position + 1, ({ end }) => end);
}

/** The range, of some in order, that holds a position; null where none does. */
export function rangeAt<T extends Range>(ranges: readonly T[], position: number): T | null {
  const found = ranges[indexAt(ranges, position)];
  return found && found.start <= position ? found : null;
}
