import { unzipSync, type UnzipFileInfo } from 'fflate';

/** What is packed would unpack to far more than a document holds: a bomb, and no text. */
export class SwollenZip extends Error {
  override readonly name = 'SwollenZip';
  /** @param megabytes that the file says it unpacks to, as far as it was followed */
  constructor(readonly megabytes: number) {
    super(`The file unpacks to ${megabytes} MB.`);
  }
}

/** The text of a report of a thousand pages takes a tenth of it. */
const MOST_BYTES = 200 * 2 ** 20;
/** XML packs to a tenth or a thirtieth; even a form of empty rows only keeps over a hundredth. */
const MOST_RATIO = 250;
/** Below it a high ratio does no harm. */
const HARMLESS_BYTES = 10 * 2 ** 20;
/** The shortest entry of a zip's directory. */
const ENTRY_BYTES = 46;

/** Names of the files in a zip; null where its directory is missing, as in a file that was cut off. */
export function zipNames(bytes: Uint8Array): readonly string[] | null {
  const names: string[] = [];
  try {
    select(bytes, ({ name }) => names.push(name) < 0);
  } catch {
    return null;
  }
  return names.length > 0 ? names : null;
}

/**
 * The files in a zip whose names are wanted, unpacked; nothing is written anywhere, whatever
 * folders their names speak of. No file gives more than the directory says of it.
 * @throws {SwollenZip} before anything is unpacked beyond the limits.
 * @throws where the bytes are no zip, one of the files is damaged, or two have one name.
 */
export function unzip(
  bytes: Uint8Array,
  isWanted: (name: string) => boolean,
): ReadonlyMap<string, Uint8Array> {
  const seen = new Set<string>();
  let packed = 0;
  let total = 0;
  const files = select(bytes, ({ name, size, originalSize }) => {
    if (!isWanted(name)) return false;
    const key = name.toLowerCase();
    if (seen.has(key)) throw new Error('two files of one name');
    seen.add(key);
    packed += size;
    total += Math.max(size, originalSize);
    // Files that share their bytes are no longer together than the zip.
    const most = Math.min(MOST_BYTES, Math.min(packed, bytes.length) * MOST_RATIO);
    if (total > Math.max(most, HARMLESS_BYTES)) throw new SwollenZip(Math.round(total / 2 ** 20));
    return true;
  });
  return new Map(Object.entries(files));
}

/** @throws where the directory counts more entries than the file has room for. */
function select(
  bytes: Uint8Array,
  isWanted: (file: UnzipFileInfo) => boolean,
): Record<string, Uint8Array> {
  let room = bytes.length / ENTRY_BYTES;
  const filter = (file: UnzipFileInfo): boolean => {
    if (--room < 0) throw new Error('a directory longer than the file');
    return isWanted(file);
  };
  return unzipSync(bytes, { filter });
}
