import { describe, expect, it } from 'vitest';
import { piecesOf, textOf } from '../../../src/read/doc/pieces.js';
import { sprm } from '../../../src/read/doc/sprms.js';
import { DamagedDoc } from '../../../src/read/doc/word-file.js';
import type { WordFile } from '../../../src/read/doc/word-file.js';

interface TestPiece {
  readonly length: number;
  readonly offset: number;
  readonly wide: boolean;
  readonly change?: number;
}

/** A stream with its table of pieces ([MS-DOC] 2.9.38, Clx). */
function fileOf(main: Buffer, pieces: readonly TestPiece[], formats: readonly number[] = []) {
  const table = Buffer.alloc((pieces.length + 1) * 4 + pieces.length * 8);
  let end = 0;
  pieces.forEach(({ length, offset, wide, change = 0 }, index) => {
    const at = (pieces.length + 1) * 4 + index * 8;
    table.writeUInt32LE((end += length), (index + 1) * 4);
    table.writeUInt32LE(wide ? offset : offset * 2 + 0x40000000, at + 2);
    table.writeUInt16LE(change, at + 6);
  });
  const head = Buffer.alloc(5, 2);
  head.writeUInt32LE(table.length, 1);
  const laid = formats.length > 0 ? [Buffer.from([1, formats.length, 0, ...formats])] : [];
  const clx = Buffer.concat([...laid, head, table]);
  return { main, part: () => clx } as unknown as WordFile;
}

function textIn(file: WordFile, start: number, end: number): string {
  return textOf(file.main, piecesOf(file), { start, end });
}

describe('piecesOf and textOf', () => {
  it('join the pieces of an edited text in their order, whatever their place and width', () => {
    const main = Buffer.concat([Buffer.from('so', 'latin1'), Buffer.from('hồ ', 'utf16le')]);
    const file = fileOf(main, [
      { length: 3, offset: 2, wide: true },
      { length: 2, offset: 0, wide: false },
    ]);
    expect(textIn(file, 0, 5)).toBe('hồ so');
    expect(textIn(file, 1, 4)).toBe('ồ s');
  });

  it('keep each byte of an eight-bit piece apart, also those that Windows-1252 leaves undefined', () => {
    const bytes = Buffer.from(Array.from({ length: 224 }, (_, index) => index + 32));
    const text = textIn(fileOf(bytes, [{ length: 224, offset: 0, wide: false }]), 0, 224);
    expect(new Set(text).size).toBe(224);
    expect(text.slice(0x80 - 32, 0x84 - 32)).toBe('€\x81‚ƒ');
    expect(text.slice(0xa0 - 32)).toBe(bytes.toString('latin1', 0xa0 - 32));
  });

  it('take in changes of format that a quick save laid over a piece', () => {
    const main = Buffer.from('abcd', 'latin1');
    const vanish = [0x3c, 0x08, 1];
    const short = (0x55 << 1) | (1 << 8);
    const file = fileOf(
      main,
      [
        { length: 2, offset: 0, wide: false, change: 1 },
        { length: 2, offset: 2, wide: false, change: short },
      ],
      vanish,
    );
    const codes = piecesOf(file).map(({ sprms }) => sprms.map(({ code }) => code));
    expect(codes).toEqual([[sprm.CFVanish], [sprm.CFBold]]);
  });

  it('refuse a piece that is not in the file, and pieces that share their bytes', () => {
    const main = Buffer.from('abcd', 'latin1');
    const beyond = [{ length: 5, offset: 0, wide: false }];
    const shared = [0, 0].map((offset) => ({ length: 4, offset, wide: false }));
    expect(() => piecesOf(fileOf(main, beyond))).toThrow(DamagedDoc);
    expect(() => piecesOf(fileOf(main, shared))).toThrow(DamagedDoc);
  });

  it('refuse a text that goes on behind its last piece', () => {
    const file = fileOf(Buffer.from('abcd', 'latin1'), [{ length: 4, offset: 0, wide: false }]);
    expect(() => textIn(file, 0, 5)).toThrow(DamagedDoc);
  });
});
