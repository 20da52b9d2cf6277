import { open } from 'node:fs/promises';
import { extname } from 'node:path';

/** Extensions of files that may hold a report, readable or not: their loss must be told. */
const DOCUMENT_EXTENSIONS = new Set(
  'pdf doc docx docm dotx rtf odt xls xlsx xlsm ods htm html png jpg jpeg tif tiff bmp'.split(' '),
);

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
  const head = await firstBytes(path, 2048);
  return (
    head.startsWith('%PDF-') ||
    head.startsWith('{\\rtf') ||
    head.startsWith('\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1') ||
    (head.startsWith('PK\x03\x04') && /\[Content_Types\]\.xml|word\/|xl\//.test(head))
  );
}

/** As Latin-1, one character a byte; empty where the file cannot be opened. */
async function firstBytes(path: string, length: number): Promise<string> {
  try {
    const handle = await open(path);
    try {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, 0);
      return buffer.toString('latin1', 0, bytesRead);
    } finally {
      await handle.close();
    }
  } catch {
    return '';
  }
}
