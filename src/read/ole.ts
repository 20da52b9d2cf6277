import { append } from '../collections.js';
/** The bytes are no whole OLE compound file: cut off, or their chains of sectors are broken. */
export class DamagedOle extends Error {
  override readonly name = 'DamagedOle';
}

/** The streams at the root of an OLE compound file, the container of DOC, XLS and PPT. */
export interface Ole {
  readonly names: readonly string[];
  /**
   * The bytes of a stream; null where there is none of that name.
   * @throws {DamagedOle} where its sectors are not all there.
   */
  readonly stream: (name: string) => Buffer | null;
}

interface Entry {
  readonly name: string;
  readonly type: number;
  readonly left: number;
  readonly right: number;
  readonly child: number;
  readonly start: number;
  readonly size: number;
}

/** Sectors of one size, each with the number of the next in its chain. */
interface Sectors {
  readonly size: number;
  readonly count: number;
  readonly next: (sector: number) => number;
  /** The part of a sector that the file holds. */
  readonly read: (sector: number) => Buffer;
}

const HEADER_SIZE = 512;
const HEADER_SECTORS = 109;
const ENTRY_SIZE = 128;
/** From here on a sector number means an end, a free sector, or a sector of the tables. */
const LAST_SECTOR = 0xfffffff9;
const STREAM = 2;

/**
 * Opens an OLE compound file ([MS-CFB]). The work is linear in the file's length, whatever its
 * tables say: a chain that is longer than the file has sectors is a loop.
 * @throws {DamagedOle} where the header, the tables or the directory cannot be read.
 */
export function openOle(file: Buffer): Ole {
  if (file.length < HEADER_SIZE) throw new DamagedOle('no header');
  const sectors = sectorsOf(file);
  const entries = entriesOf(bytesOf(sectors, file.readUInt32LE(0x30)));
  const root = entries[0];
  if (!root) throw new DamagedOle('no directory');
  const children = childrenOf(entries, root.child);
  const cutoff = file.readUInt32LE(0x38);
  let small: Sectors | undefined;
  return {
    names: children.map(({ name }) => name),
    stream: (name) => {
      const entry = children.find((each) => each.name === name && each.type === STREAM);
      if (!entry) return null;
      if (entry.size >= cutoff) return bytesOf(sectors, entry.start, entry.size);
      small ??= smallSectorsOf(file, sectors, root);
      return bytesOf(small, entry.start, entry.size);
    },
  };
}

function sectorsOf(file: Buffer): Sectors {
  const shift = file.readUInt16LE(0x1e);
  if (shift !== 9 && shift !== 12) throw new DamagedOle('no such sector size');
  const size = 1 << shift;
  const count = Math.max(0, Math.ceil(file.length / size) - 1);
  const read = (sector: number): Buffer => {
    if (sector >= count) throw new DamagedOle('a sector beyond the end of the file');
    return file.subarray((sector + 1) * size, (sector + 2) * size);
  };
  const tables = tableSectors(file, read, size, count);
  const perTable = size / 4;
  const next = (sector: number): number => {
    const table = tables[Math.floor(sector / perTable)];
    if (table === undefined) throw new DamagedOle('a sector that no table knows');
    return numberAt(read(table), (sector % perTable) * 4);
  };
  return { size, count, next, read };
}

/** Where the sectors of the allocation table lie: the first in the header, more in a chain. */
function tableSectors(
  file: Buffer,
  read: Sectors['read'],
  size: number,
  count: number,
): readonly number[] {
  const tables = numbersIn(file.subarray(0x4c, 0x4c + HEADER_SECTORS * 4));
  const perSector = size / 4 - 1;
  let sector = file.readUInt32LE(0x44);
  for (let seen = 0; sector <= LAST_SECTOR; seen++) {
    if (seen > count) throw new DamagedOle('a loop of tables');
    const numbers = numbersIn(read(sector));
    append(tables, numbers.slice(0, perSector));
    sector = numbers[perSector] ?? LAST_SECTOR + 1;
  }
  return tables;
}

/** Streams below the cutoff share the root's stream in sectors of 64 bytes. */
function smallSectorsOf(file: Buffer, sectors: Sectors, root: Entry): Sectors {
  const size = 1 << file.readUInt16LE(0x20);
  const content = bytesOf(sectors, root.start, root.size);
  const table = numbersIn(bytesOf(sectors, file.readUInt32LE(0x3c)));
  return {
    size,
    count: Math.ceil(content.length / size),
    next: (sector) => table[sector] ?? LAST_SECTOR + 1,
    read: (sector) => content.subarray(sector * size, (sector + 1) * size),
  };
}

/** The bytes of a chain; all of it where no length is given. */
function bytesOf(sectors: Sectors, start: number, length?: number): Buffer {
  const parts: Buffer[] = [];
  const wanted = length === undefined ? Infinity : Math.ceil(length / sectors.size);
  let read = 0;
  for (let sector = start; parts.length < wanted && sector <= LAST_SECTOR;) {
    if (parts.length >= sectors.count || sector >= sectors.count)
      throw new DamagedOle('a chain that is cut off or has a loop');
    const part = sectors.read(sector);
    parts.push(part);
    read += part.length;
    if (part.length < sectors.size) break;
    sector = sectors.next(sector);
  }
  if (read < (length ?? parts.length * sectors.size)) throw new DamagedOle('a stream is cut off');
  return Buffer.concat(parts, length ?? read);
}

function entriesOf(directory: Buffer): Entry[] {
  return Array.from({ length: Math.floor(directory.length / ENTRY_SIZE) }, (_, index) => {
    const entry = directory.subarray(index * ENTRY_SIZE, (index + 1) * ENTRY_SIZE);
    const nameLength = Math.min(64, entry.readUInt16LE(64));
    return {
      name: entry.toString('utf16le', 0, Math.max(0, nameLength - 2)),
      type: entry.readUInt8(66),
      left: entry.readUInt32LE(68),
      right: entry.readUInt32LE(72),
      child: entry.readUInt32LE(76),
      start: entry.readUInt32LE(116),
      size: entry.readUInt32LE(120),
    };
  });
}

/** The entries of a storage, which hang in a binary tree. */
function childrenOf(entries: readonly Entry[], top: number): Entry[] {
  const seen = new Set<number>();
  const waiting = [top];
  for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) {
    const entry = entries[index];
    if (!entry || seen.has(index)) continue;
    seen.add(index);
    waiting.push(entry.left, entry.right);
  }
  return [...seen].sort((a, b) => a - b).flatMap((index) => entries[index] ?? []);
}

function numbersIn(bytes: Buffer): number[] {
  return Array.from({ length: Math.floor(bytes.length / 4) }, (_, i) => bytes.readUInt32LE(i * 4));
}

function numberAt(bytes: Buffer, offset: number): number {
  if (offset + 4 > bytes.length) throw new DamagedOle('a table is cut off');
  return bytes.readUInt32LE(offset);
}
