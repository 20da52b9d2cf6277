import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sprm, sprmsIn } from '../../../src/read/doc/sprms.js';

const codes = (...bytes: readonly number[]) =>
  sprmsIn(Buffer.from(bytes)).map(({ code, operand }) => [code, [...operand]]);

describe('sprmsIn', () => {
  it('knows the length of each operand by its code', () => {
    expect(codes(0x35, 0x08, 1, 0x51, 0x4a, 3, 0, 0x49, 0x66, 2, 0, 0, 0)).toEqual([
      [sprm.CFBold, [1]],
      [sprm.CRgFtc2, [3, 0]],
      [sprm.PItap, [2, 0, 0, 0]],
    ]);
  });

  it('reads the lengths that an operand tells itself', () => {
    const table = [0x08, 0xd6, 6, 0, 1, 10, 0, 20, 0];
    const tabs = [0x15, 0xc6, 255, 1, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0];
    const merge = [0x2b, 0xd6, 2, 0, 1];
    expect(codes(...table, ...tabs, ...merge, 0x16, 0x24, 1)).toEqual([
      [sprm.TDefTable, [1, 10, 0, 20, 0]],
      [sprm.PChgTabs, tabs.slice(3)],
      [sprm.TVertMerge, [0, 1]],
      [sprm.PFInTable, [1]],
    ]);
  });

  it('lets the last of several of one code count, but keeps all that change cells', () => {
    expect(codes(0x35, 0x08, 1, 0x24, 0x56, 0, 2, 0x35, 0x08, 0, 0x24, 0x56, 3, 5)).toEqual([
      [sprm.TMerge, [0, 2]],
      [sprm.CFBold, [0]],
      [sprm.TMerge, [3, 5]],
    ]);
  });

  it('leaves out what is cut off, and ends on any bytes', () => {
    expect(codes(0x35, 0x08, 1, 0x49, 0x66, 2, 0)).toEqual([[sprm.CFBold, [1]]]);
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
        expect(sprmsIn(Buffer.from(bytes)).length).toBeLessThanOrEqual(bytes.length / 2);
      }),
    );
  });
});
