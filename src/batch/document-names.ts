import { open } from 'node:fs/promises';
import { extname } from 'node:path';
import { sniff, type Format } from '../read/sniff.js';

const HEAD = 2048;

/** Extensions of files that may hold a report, readable or not: their loss must be told. */
const DOCUMENT_EXTENSIONS = new Set(
  (
    'pdf doc docx docm dot dotx dotm rtf odt fodt ott wps mht mhtml htm html ' +
    'xls xlsx xlsm xlsb ods fods ppt pptx pps ppsx odp ' +
    'png jpg jpeg jfif tif tiff bmp gif webp heic zip rar 7z'
  ).split(' '),
);

/** What a file without such an extension may be, by its bytes, and be no document. */
const NO_DOCUMENTS: ReadonlySet<Format> = new Set(['empty', 'text', 'html', 'gzip', 'unknown']);
/** Files in a DOCX or XLSX; the list of them stands at the end of the file. */
const OFFICE_PART = /\[Content_Types\]\.xml|word\/|xl\//;

/** Files that the system or an office program puts beside documents; nobody means them. */
export function isHidden(name: string): boolean {
  return name.startsWith('.') || name.startsWith('~$') || /^(thumbs\.db|desktop\.ini)$/i.test(name);
}

/** Extension in lower case without the dot; empty where there is none. */
export function extensionOf(name: string): string {
  return extname(name).slice(1).toLowerCase();
}

/**
 * Whether a file found in a folder is a document by its name, or else by its first bytes:
 * an archive often holds reports whose extension was lost.
 */
export async function isDocument(path: string): Promise<boolean> {
  if (DOCUMENT_EXTENSIONS.has(extensionOf(path))) return true;
  const head = await firstBytes(path, HEAD);
  const format = sniff(head);
  return format === 'zip' ? OFFICE_PART.test(head.toString('latin1')) : !NO_DOCUMENTS.has(format);
}

/** None where the file cannot be opened. */
async function firstBytes(path: string, length: number): Promise<Buffer> {
  try {
    const handle = await open(path);
    try {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, 0);
      return buffer.subarray(0, bytesRead);
    } finally {
      await handle.close();
    }
  } catch {
    return Buffer.alloc(0);
  }
}
