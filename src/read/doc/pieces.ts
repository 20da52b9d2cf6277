import { indexAt, stretchesOf } from './plc.js';
import { sprm, sprmsIn } from './sprms.js';
import type { Sprm } from './sprms.js';
import { DamagedDoc } from './word-file.js';
import type { Range, WordFile } from './word-file.js';

/** A stretch of the text that stands in one piece in the file: an edited text is in many. */
export interface Piece extends Range {
  /** Offset of its first character in the stream. */
  readonly offset: number;
  /** Bytes a character: 2 for UTF-16, 1 for Windows-1252. */
  readonly width: number;
  /** Changes of format that a quick save laid over the piece. */
  readonly sprms: readonly Sprm[];
}

const FORMATS = 1;
const TABLE = 2;
const EIGHT_BIT = 0x40000000;

/**
 * The pieces of the text in order ([MS-DOC] 2.9.38, Clx).
 * @throws {DamagedDoc} where the table of pieces is missing or points out of the file.
 */
export function piecesOf(file: WordFile): Piece[] {
  const clx = file.part('pieces');
  const formats: (readonly Sprm[])[] = [];
  let at = 0;
  for (; clx[at] === FORMATS; at += 3 + clx.readUInt16LE(at + 1))
    formats.push(sprmsIn(clx.subarray(at + 3, at + 3 + clx.readUInt16LE(at + 1))));
  if (clx[at] !== TABLE) throw new DamagedDoc('no table of pieces');
  const table = clx.subarray(at + 5, at + 5 + clx.readUInt32LE(at + 1));
  const pieces = stretchesOf(table, 8).map(({ start, end, data }): Piece => {
    const place = data.readUInt32LE(2);
    const wide = (place & EIGHT_BIT) === 0;
    const offset = wide ? place : (place & ~EIGHT_BIT) / 2;
    return { start, end, offset, width: wide ? 2 : 1, sprms: laidOver(data, formats) };
  });
  assertWithin(pieces, file.main.length);
  return pieces;
}

/** No two pieces share bytes, so that the text is never longer than the stream. */
function assertWithin(pieces: readonly Piece[], length: number): void {
  let bytes = 0;
  let end = 0;
  for (const piece of pieces) {
    const size = (piece.end - piece.start) * piece.width;
    bytes += size;
    if (piece.start !== end || size < 0 || piece.offset + size > length || bytes > length)
      throw new DamagedDoc('a piece of the text is not in the file');
    end = piece.end;
  }
}

/** Changes of a single byte by their short number ([MS-DOC] 2.9.214, Prm0). */
const SHORT_CODES: ReadonlyMap<number, number> = new Map([
  [0x05, sprm.PJc],
  [0x18, sprm.PFInTable],
  [0x19, sprm.PFTtp],
  [0x41, sprm.CFRMarkDel],
  [0x53, sprm.CPlain],
  [0x55, sprm.CFBold],
  [0x5b, sprm.CFCaps],
  [0x5c, sprm.CFVanish],
  [0x68, sprm.CIss],
]);

function laidOver(data: Buffer, formats: readonly (readonly Sprm[])[]): readonly Sprm[] {
  const change = data.readUInt16LE(6);
  if (change & 1) return formats[change >> 1] ?? [];
  const code = SHORT_CODES.get((change >> 1) & 0x7f);
  return code === undefined ? [] : [{ code, operand: data.subarray(7, 8) }];
}

/**
 * The characters of a range. A byte that Windows-1252 leaves undefined stays the control
 * character of its number, so that a legacy font's letter is never lost.
 * @throws {DamagedDoc} where the pieces do not hold all of it.
 */
export function textOf(stream: Buffer, pieces: readonly Piece[], range: Range): string {
  const parts: string[] = [];
  let { start } = range;
  for (let index = indexAt(pieces, start); start < range.end; index++) {
    const piece = pieces[index];
    if (!piece) throw new DamagedDoc('the text is cut off');
    const end = Math.min(piece.end, range.end);
    const bytes = stream.subarray(offsetOf(piece, start), offsetOf(piece, end));
    parts.push(piece.width === 2 ? bytes.toString('utf16le') : fromWindows1252(bytes));
    start = end;
  }
  return parts.join('');
}

/** Offset in the stream of the character at a position. */
export function offsetOf({ start, offset, width }: Piece, position: number): number {
  return offset + (position - start) * width;
}

/** 0x80 to 0x9f. */
const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

function fromWindows1252(bytes: Buffer): string {
  return bytes
    .toString('latin1')
    .replace(/[\x80-\x9f]/g, (character) => WINDOWS_1252.charAt(character.charCodeAt(0) - 0x80));
}
