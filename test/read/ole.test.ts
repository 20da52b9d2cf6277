import { describe, expect, it } from 'vitest';
import { DamagedOle, openOle } from '../../src/read/ole.js';
import { fixture } from './doc/fixtures.js';

const SECTOR = 512;

/** Where the entry of a stream stands in the directory. */
function entryOf(file: Buffer, name: string): number {
  return file.indexOf(Buffer.from(`${name}\0`, 'utf16le'));
}

/** Where the number of the sector that follows a sector stands in a file with one table. */
function nextOf(file: Buffer, sector: number): number {
  return (file.readUInt32LE(0x4c) + 1) * SECTOR + sector * 4;
}

describe('openOle', () => {
  it('gives the streams at the root', () => {
    const ole = openOle(fixture('text.doc'));
    expect(ole.names).toEqual(expect.arrayContaining(['WordDocument', '1Table']));
    expect(ole.stream('WordDocument')?.readUInt16LE(0)).toBe(0xa5ec);
    expect(ole.stream('Workbook')).toBe(null);
  });

  it('reads small streams from the sectors that they share', () => {
    const stream = openOle(fixture('text.doc')).stream('\x01CompObj');
    expect(stream?.toString('latin1')).toContain('Microsoft Word');
  });

  it('ends where a chain of sectors makes a loop', () => {
    const file = fixture('text.doc');
    const first = file.readUInt32LE(entryOf(file, 'WordDocument') + 116);
    file.writeUInt32LE(first, nextOf(file, first));
    file.writeUInt32LE(0x7fffffff, entryOf(file, 'WordDocument') + 120);
    expect(() => openOle(file).stream('WordDocument')).toThrow(DamagedOle);
  });

  it('ends where the entries of the directory make a loop', () => {
    const file = fixture('text.doc');
    const root = entryOf(file, 'Root Entry');
    const at = entryOf(file, 'WordDocument');
    file.writeUInt32LE((at - root) / 128, at + 68);
    expect(openOle(file).names).toContain('WordDocument');
  });

  it('ends where the tables of sectors make a loop', () => {
    const file = fixture('text.doc');
    const table = file.readUInt32LE(0x4c);
    file.writeUInt32LE(table, 0x44);
    file.writeUInt32LE(table, (table + 2) * SECTOR - 4);
    expect(() => openOle(file)).toThrow(DamagedOle);
  });

  it('refuses a stream that goes on beyond the end of the file', () => {
    const file = fixture('text.doc');
    file.writeUInt32LE(file.length * 2, entryOf(file, 'WordDocument') + 120);
    expect(() => openOle(file).stream('WordDocument')).toThrow(DamagedOle);
  });

  it('refuses bytes that are too few for a header', () => {
    expect(() => openOle(Buffer.from('\xd0\xcf\x11\xe0', 'latin1'))).toThrow(DamagedOle);
  });
});
