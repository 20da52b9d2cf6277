import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { unpackInOneGo } from '../../src/read/pdf-inflate.js';
import { read } from '../../src/read/read.js';
import { hostilePage, stream, TEXT } from './pdf-hostile.js';

const ofNode = globalThis.DecompressionStream;

beforeAll(unpackInOneGo);
afterAll(() => {
  globalThis.DecompressionStream = ofNode;
});

/** Unpacks as pdf.js does: all is written at once, and read piece by piece. */
async function unpacked(bytes: Uint8Array): Promise<Buffer> {
  const { readable, writable } = new DecompressionStream('deflate');
  const writer = writable.getWriter();
  await writer.ready;
  void writer.write(bytes).then(() => writer.close());
  const pieces: Uint8Array[] = [];
  for await (const piece of readable) pieces.push(piece);
  return Buffer.concat(pieces);
}

describe('unpacking in one go', () => {
  it('gives back whatever was packed', () =>
    fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 100_000 }), async (bytes) => {
        expect(await unpacked(deflateSync(bytes))).toEqual(Buffer.from(bytes));
      }),
    ));

  it('fails where the data end too soon or are wrong', async () => {
    const packed = deflateSync('hồ sơ '.repeat(100));
    await expect(unpacked(packed.subarray(0, -9))).rejects.toThrow('unexpected end of file');
    await expect(unpacked(Buffer.from('no packed data'))).rejects.toThrow('incorrect header check');
  });

  it('leaves to pdf.js what is packed otherwise', () => {
    expect(() => new DecompressionStream('brotli' as never)).toThrow(TypeError);
  });

  it('lets a page be read as it is without, damaged or not', async () => {
    const packed = deflateSync(TEXT).toString('latin1');
    const cases = { complete: packed, partial: packed.slice(0, -6) };
    for (const [state, content] of Object.entries(cases)) {
      const file = hostilePage({ content: stream(content, '/Filter /FlateDecode') });
      const here = await read(file);
      globalThis.DecompressionStream = ofNode;
      const there = await read(file);
      unpackInOneGo();
      expect(here).toEqual(there);
      expect(here.state).toBe(state);
    }
  });
});
