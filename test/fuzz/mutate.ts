import { unzipSync, zipSync } from 'fflate';
import type { Random } from '../bench/audit/random.js';

/** What readers of files stumble over. */
const TROUBLE = [
  '4294967295',
  '-1',
  '0',
  '1e309',
  '99999999999999999999',
  '\0\0\0\0',
  '\xff\xff\xff\xff',
  '<<',
  '[[[[[[',
  '%%EOF',
  'endstream',
  '<w:tbl><w:tr><w:tc>',
  '</w:p>',
  ' w:val="4294967295"',
  '&amp;&#0;',
  '=1+1;',
  '\u202E',
  '1.2.3.4,5/6/7',
].map((text) => Buffer.from(text));

/** Changes bytes in a few places; what is packed is mostly changed before it is packed. */
export function mutated(bytes: Buffer, random: Random): Buffer {
  const isZip = bytes.toString('latin1', 0, 2) === 'PK';
  if (isZip && random.whole(0, 3) > 0) return withMutatedPart(bytes, random);
  let file = bytes;
  for (let changes = random.whole(1, 8); changes > 0; changes--) file = change(file, random);
  return file;
}

function withMutatedPart(bytes: Buffer, random: Random): Buffer {
  const parts = unzipSync(bytes);
  const names = Object.keys(parts);
  const main = names.find((name) => name.endsWith('document.xml'));
  const name = random.whole(0, 1) === 0 && main !== undefined ? main : random.pick(names);
  let part: Buffer = Buffer.from(parts[name] ?? []);
  for (let changes = random.whole(1, 8); changes > 0; changes--) part = change(part, random);
  return Buffer.from(zipSync({ ...parts, [name]: part }));
}

function change(bytes: Buffer, { whole, pick }: Random): Buffer {
  const at = whole(0, bytes.length);
  const length = Math.min(bytes.length - at, whole(1, whole(0, 9) === 0 ? bytes.length + 1 : 64));
  const [before, piece, after] = [
    bytes.subarray(0, at),
    bytes.subarray(at, at + length),
    bytes.subarray(at + length),
  ];
  switch (whole(0, 6)) {
    case 0:
      return Buffer.concat([before, after]);
    case 1:
      return Buffer.concat([before, piece, piece, after]);
    case 2:
      return Buffer.concat([before, Buffer.from(piece).reverse(), after]);
    case 3:
      return Buffer.concat([before, piece.map(() => whole(0, 255)), after]);
    case 4:
      return Buffer.concat([before, pick(TROUBLE), after]);
    case 5:
      return whole(0, 3) === 0 ? before : Buffer.concat([after, before]);
    default:
      return Buffer.concat([before, piece.map((byte) => byte ^ (1 << whole(0, 7))), after]);
  }
}
