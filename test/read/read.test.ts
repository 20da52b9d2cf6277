import { describe, expect, it } from 'vitest';
import { read } from '../../src/read/read.js';
import { pdf } from './pdf-builder.js';

describe('read', () => {
  it('reads a PDF whatever its name', async () => {
    const result = await read(pdf([{ text: [{ at: [50, 50], text: '12 ho so' }] }]));
    expect(result).toMatchObject({ format: 'pdf', state: 'complete', document: { format: 'pdf' } });
  });

  it.each([
    ['an empty file', '', 'empty', 'damaged', 'empty-file', []],
    ['a web page', '<html><body>404', 'html', 'unsupported', 'format-web-page', ['HTML']],
    ['a scan', '\xff\xd8\xff\xe0', 'jpeg', 'unsupported', 'format-picture', ['JPEG']],
    [
      'a spreadsheet',
      'PK\x03\x04 xl/workbook.xml',
      'xlsx',
      'unsupported',
      'format-spreadsheet',
      ['XLSX'],
    ],
    ['an RTF', '{\\rtf1 x}', 'rtf', 'unsupported', 'format-word-processor', ['RTF']],
    ['other bytes', '\0\x01\x02\x03', 'unknown', 'unsupported', 'format-unknown', ['UNKNOWN']],
    ['a DOC cut short', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'ole', 'damaged', 'office-damaged', []],
    ['a cut DOCX', 'PK\x03\x04 word/document.xml', 'docx', 'damaged', 'docx-damaged', []],
    [
      'a DOCX with a password',
      '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0',
      'docx',
      'encrypted',
      'docx-encrypted',
      [],
    ],
  ])('gives a state and an issue for %s', async (_, content, format, state, code, values) => {
    expect(await read(Buffer.from(content, 'latin1'))).toEqual({
      format,
      state,
      document: null,
      issues: [{ stage: 'read', severity: 'error', code, values }],
    });
  });
});
