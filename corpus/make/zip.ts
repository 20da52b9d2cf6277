const CENTRAL = 0x02014b50;
const END = 0x06054b50;
/** 1 January 1980, 00:00: the first moment a zip file can name. */
const FIRST_DATE = 0x00210000;

/** Sets the date of every entry of a zip file (in place) to a fixed one, so that equal content is equal bytes. */
export function withFixedDates(zip: Buffer): Buffer {
  const end = endRecord(zip);
  let at = zip.readUInt32LE(end + 16);
  while (zip.readUInt32LE(at) === CENTRAL) {
    zip.writeUInt32LE(FIRST_DATE, at + 12);
    zip.writeUInt32LE(FIRST_DATE, zip.readUInt32LE(at + 42) + 10);
    at += 46 + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return zip;
}

function endRecord(zip: Buffer): number {
  for (let at = zip.length - 22; at >= 0; at--) if (zip.readUInt32LE(at) === END) return at;
  throw new Error('no zip file');
}
