import fc from 'fast-check';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { sniff } from '../../src/read/sniff.js';

const bytes = (latin1: string): Uint8Array => Buffer.from(latin1, 'latin1');
/** The head of the first file in a zip. */
const ZIP = `PK\x03\x04${'\0'.repeat(26)}`;
const OLE = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';

function zip(...names: readonly string[]): Uint8Array {
  return zipSync(Object.fromEntries(names.map((name) => [name, new Uint8Array()])));
}

describe('sniff', () => {
  it.each([
    ['', 'empty'],
    ['%PDF-1.7', 'pdf'],
    ['\n\njunk before the header %PDF-1.4', 'pdf'],
    ["const header = '%PDF-1.4';", 'text'],
    ['{\\rtf1\\ansi', 'rtf'],
    ['\x89PNG\r\n\x1a\n', 'png'],
    ['\xff\xd8\xff\xe0', 'jpeg'],
    ['II*\0\x08', 'tiff'],
    ['BM\x36\x00\x0c\x00\x00\x00\x00\x00', 'bmp'],
    ['<!DOCTYPE html><html>', 'html'],
    ['<HTML><HEAD>', 'html'],
    ['Tong so ho so: 12', 'text'],
    ['BM la mot chu viet tat', 'text'],
    ['\x00\x01\x02\x03\x04\x05', 'unknown'],
    [`${OLE} W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t\0`, 'doc'],
    [`${OLE} W\0o\0r\0k\0b\0o\0o\0k\0`, 'xls'],
    [`${OLE} E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0`, 'encrypted-office'],
    [OLE, 'damaged-ole'],
    [`${OLE.padEnd(512)}\xec\xa5\xc1\0`, 'doc'],
    ['<?xml version="1.0"?><?mso-application progid="Word.Document"?>', 'word-xml'],
    ['MIME-Version: 1.0\nContent-Type: multipart/related; boundary="x"', 'mht'],
    ['Rar!\x1a\x07\x00', 'rar'],
    ['7z\xbc\xaf\x27\x1c', '7z'],
    ['\x1f\x8b\x08', 'gzip'],
    ['\0\0\0\x18ftypheic', 'heic'],
    [`${ZIP}mimetypeapplication/vnd.oasis.opendocument.text`, 'odt'],
    [`${ZIP}mimetypeapplication/vnd.oasis.opendocument.spreadsheet`, 'ods'],
  ])('tells %j as %s', (content, format) => {
    expect(sniff(bytes(content))).toBe(format);
  });

  it('tells zip files apart by the names in them', () => {
    expect(sniff(zip('[Content_Types].xml', 'word/document.xml'))).toBe('docx');
    expect(sniff(zip('_rels/.rels', 'word/document2.xml'))).toBe('docx');
    expect(sniff(zip('[Content_Types].xml', 'xl/workbook.xml'))).toBe('xlsx');
    expect(sniff(zip('ppt/presentation.xml'))).toBe('pptx');
    expect(sniff(zip('a.txt', 'reports/word/document.xml', 'word/scan.png'))).toBe('zip');
  });

  it('still tells a DOCX that was cut off', () => {
    expect(sniff(bytes('PK\x03\x04 ... word/document.xml ... cut'))).toBe('docx');
  });

  it('has an answer for any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (content) => {
        expect(sniff(content)).toMatch(/^[a-z-]+$/);
      }),
    );
  });
});
