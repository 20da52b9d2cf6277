import { openOle } from './ole.js';
import { zipNames } from './zip.js';

/**
 * What the bytes say a file is; `encrypted-office` is a password-protected DOCX or XLSX,
 * `damaged-ole` an old Office file of which it can no longer be told what it was.
 */
export type Format =
  | 'empty'
  | 'pdf'
  | 'docx'
  | 'encrypted-office'
  | 'doc'
  | 'xls'
  | 'ppt'
  | 'ole'
  | 'damaged-ole'
  | 'xlsx'
  | 'pptx'
  | 'odt'
  | 'ods'
  | 'odp'
  | 'zip'
  | 'rar'
  | '7z'
  | 'gzip'
  | 'rtf'
  | 'word-xml'
  | 'mht'
  | 'html'
  | 'png'
  | 'jpeg'
  | 'tiff'
  | 'gif'
  | 'bmp'
  | 'webp'
  | 'heic'
  | 'text'
  | 'unknown';

const HEAD = 1024;
/** A PDF may have junk before its header, but not more than this (ISO 32000-1, annex H.3.4.1). */
const PDF_HEADER = /(?:^|[\0- ])%PDF-/;

/** Signatures at the very start of a file, as Latin-1. */
const SIGNATURES: readonly (readonly [string, Format])[] = [
  ['{\\rtf', 'rtf'],
  ['\x89PNG\r\n', 'png'],
  ['\xff\xd8\xff', 'jpeg'],
  ['II*\0', 'tiff'],
  ['MM\0*', 'tiff'],
  ['GIF8', 'gif'],
  ['BM', 'bmp'],
  ['Rar!\x1a\x07', 'rar'],
  ['7z\xbc\xaf\x27\x1c', '7z'],
  ['\x1f\x8b', 'gzip'],
];
const ZIP = 'PK\x03\x04';
const OLE = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';

/** What stands early in a text that is no plain text, first match wins. */
const TEXT_FORMATS: readonly (readonly [RegExp, Format])[] = [
  [/schemas\.microsoft\.com\/office\/word\/2003\/wordml|progid="Word\.Document"/, 'word-xml'],
  [/mimetype="application\/vnd\.oasis\.opendocument\.text"|<office:document\b/, 'odt'],
  [/^(?:from|mime-version): [^]*multipart\/related/i, 'mht'],
  [/<(?:!doctype html|html|head|body|table)\b/i, 'html'],
];
/** Kinds of OpenDocument by the mimetype that opens the zip. */
const OPEN_DOCUMENTS: readonly (readonly [string, Format])[] = [
  ['vnd.oasis.opendocument.text', 'odt'],
  ['vnd.oasis.opendocument.spreadsheet', 'ods'],
  ['vnd.oasis.opendocument.presentation', 'odp'],
];
/** Streams that tell the kinds of OLE files apart, first match wins. */
const OLE_STREAMS: readonly (readonly [string, Format])[] = [
  ['EncryptedPackage', 'encrypted-office'],
  ['WordDocument', 'doc'],
  ['Workbook', 'xls'],
  ['Book', 'xls'],
  ['PowerPoint Document', 'ppt'],
];

/** The main part of a DOCX may have any name, but stands in this folder. */
const WORD_PART = /^word[\\/][^\\/]+\.xml$/i;

/** Tells the format by the bytes, never by the name. */
export function sniff(bytes: Uint8Array): Format {
  if (bytes.length === 0) return 'empty';
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const head = file.toString('latin1', 0, HEAD);
  if (head.startsWith(ZIP)) return sniffZip(file);
  if (head.startsWith(OLE)) return sniffOle(file);
  if (head.startsWith('RIFF') && head.startsWith('WEBP', 8)) return 'webp';
  if (/^ftyp(?:hei|mif|avif)/.test(head.slice(4, 12))) return 'heic';
  const signature = SIGNATURES.find(([start]) => head.startsWith(start));
  // 'BM' alone is too weak: a text may start with it.
  if (signature && !(signature[1] === 'bmp' && isText(file))) return signature[1];
  if (PDF_HEADER.test(head)) return 'pdf';
  if (!isText(file)) return 'unknown';
  return TEXT_FORMATS.find(([sign]) => sign.test(head))?.[1] ?? 'text';
}

function sniffZip(file: Buffer): Format {
  const names = zipNames(file);
  const has = (name: string): boolean =>
    names === null ? file.includes(name) : names.includes(name);
  const start = file.toString('latin1', 30, 160);
  const openDocument = OPEN_DOCUMENTS.find(([type]) => start.includes(type));
  if (openDocument) return openDocument[1];
  if (names ? names.some((name) => WORD_PART.test(name)) : has('word/document')) return 'docx';
  if (has('xl/workbook.xml') || has('xl/workbook.bin')) return 'xlsx';
  if (has('ppt/presentation.xml')) return 'pptx';
  return 'zip';
}

/** Opens the stream of a document, which Word puts right behind the header of the file. */
const WORD_START = Buffer.from([0xec, 0xa5]);
const HEADER = 512;

/** By the streams at the root; an embedded file has its own deeper down. */
function sniffOle(file: Buffer): Format {
  try {
    const { names } = openOle(file);
    return OLE_STREAMS.find(([name]) => names.includes(name))?.[1] ?? 'ole';
  } catch {
    const stream = OLE_STREAMS.find(([name]) => file.includes(Buffer.from(name, 'utf16le')));
    if (stream) return stream[1];
    return file.subarray(HEADER, HEADER + 2).equals(WORD_START) ? 'doc' : 'damaged-ole';
  }
}

/** UTF-8, or UTF-16 with its mark, without the control characters that only binary files hold. */
function isText(file: Buffer): boolean {
  const mark = file.toString('latin1', 0, 2);
  if (mark === '\xff\xfe' || mark === '\xfe\xff') return true;
  const text = file.toString('utf8', 0, 4096);
  const bad = text.match(/[\0-\x08\x0e-\x1a\ufffd]/g)?.length ?? 0;
  // The cut at 4096 bytes may halve one character.
  return bad <= 1;
}
