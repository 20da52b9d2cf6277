import { readFileSync } from 'node:fs';

/** A fixture of test/read/fixtures; each call gives bytes of its own. */
export function fixture(name: string): Buffer {
  return readFileSync(new URL(`../fixtures/${name}`, import.meta.url));
}

/** A document whose header says that it is protected by a password. */
export function encrypted(doc: Buffer): Buffer {
  return withHeader(doc, 10, (flags) => flags | 0x0100);
}

/** A document whose header says that Word 95 wrote it. */
export function old(doc: Buffer): Buffer {
  return withHeader(doc, 2, () => 0x68);
}

/** A document whose texts are all empty, as in one that holds only pictures. */
export function textless(doc: Buffer): Buffer {
  for (let length = 0x4c; length <= 0x68; length += 4) withHeader(doc, length, () => 0);
  return doc;
}

/** With one number of the header ([MS-DOC] 2.5.1, Fib), which opens a sector, changed. */
function withHeader(doc: Buffer, offset: number, change: (value: number) => number): Buffer {
  const start = Array.from({ length: doc.length / 512 }, (_, sector) => sector * 512).find(
    (at) => doc.readUInt16LE(at) === 0xa5ec,
  );
  const at = (start ?? NaN) + offset;
  doc.writeUInt16LE(change(doc.readUInt16LE(at)), at);
  return doc;
}
