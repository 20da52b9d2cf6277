import { open } from 'node:fs/promises';
import { strToU8, Zip, ZipDeflate } from 'fflate';

/** A zip under way: one part after the other, each piece by piece. */
export interface ZipFile {
  readonly begin: (name: string) => void;
  /** Adds text to the part; waits for the disk, so that little is held in memory. */
  readonly add: (text: string) => Promise<void>;
  readonly end: () => void;
  /** Writes the zip's directory. */
  readonly finish: () => Promise<void>;
  /** To be called whatever happens; closing twice does no harm. */
  readonly close: () => Promise<void>;
}

/** Text is packed in pieces of so many characters. */
const HELD = 1 << 16;

/** The time of every part, so that the same content is the same bytes. */
const MADE = new Date(1980, 0, 1);

/** Opens a zip for writing. Throws the file system's errors, as do its functions. */
export async function openZip(path: string): Promise<ZipFile> {
  const handle = await open(path, 'w');
  let packed: Uint8Array[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    packed.push(piece);
  });
  let part: ZipDeflate | null = null;
  let held = '';
  const pack = (isLast: boolean): void => {
    part?.push(strToU8(held), isLast);
    held = '';
  };
  const write = async (): Promise<void> => {
    const pieces = packed;
    packed = [];
    for (const piece of pieces) await handle.appendFile(piece);
  };
  return {
    begin(name) {
      part = new ZipDeflate(name);
      part.mtime = MADE;
      zip.add(part);
    },
    async add(text) {
      held += text;
      if (held.length < HELD) return;
      pack(false);
      await write();
    },
    end: () => pack(true),
    async finish() {
      zip.end();
      await write();
    },
    close: () => handle.close(),
  };
}
