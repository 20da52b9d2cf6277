const END_OF_DIRECTORY = Buffer.from('PK\x05\x06', 'latin1');
const DIRECTORY_ENTRY = 0x02014b50;

/**
 * File names in a zip's central directory (APPNOTE 4.3.12); null where the directory is missing,
 * as in a file that was cut off.
 */
export function zipNames(file: Buffer): readonly string[] | null {
  const end = file.lastIndexOf(END_OF_DIRECTORY);
  if (end < 0 || end + 22 > file.length) return null;
  const names: string[] = [];
  let at = file.readUInt32LE(end + 16);
  while (at + 46 <= file.length && file.readUInt32LE(at) === DIRECTORY_ENTRY) {
    const nameLength = file.readUInt16LE(at + 28);
    names.push(file.toString('utf8', at + 46, at + 46 + nameLength));
    at += 46 + nameLength + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
  return names.length > 0 ? names : null;
}
