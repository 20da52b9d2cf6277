import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { processDocument, loadRules } from '../../src/pipeline.js';
import { read } from '../../src/read/read.js';
import { SwollenZip, unzip, zipNames } from '../../src/read/zip.js';
import { docx, p, part, zip } from './docx/builder.js';

const MB = 2 ** 20;
const CENTRAL = 'PK\x01\x02';
const END = 'PK\x05\x06';
const body = (text: string): string => part('document', `<w:body>${p(text)}</w:body>`);
const all = (): boolean => true;

/** A main part that unpacks to this many megabytes of blanks. */
function bomb(megabytes: number): Buffer {
  const xml = Buffer.concat([Buffer.from(body('582')), Buffer.alloc(megabytes * MB, ' ')]);
  return Buffer.from(zipSync({ 'word/document.xml': xml }));
}

/** With a number in the first entry of the directory changed. */
function withEntry(bytes: Buffer, offset: number, value: number): Buffer {
  bytes.writeUInt32LE(value, bytes.indexOf(CENTRAL, 0, 'latin1') + offset);
  return bytes;
}

describe('a zip that is hostile', () => {
  it('is not unpacked where it would swell, and says so', async () => {
    const file = bomb(20);
    expect(file.length).toBeLessThan(MB / 10);
    expect(() => unzip(file, all)).toThrow(SwollenZip);
    expect(await read(file)).toMatchObject({
      state: 'damaged',
      document: null,
      issues: [{ code: 'docx-swollen', values: ['20'] }],
    });
  });

  it('is not unpacked where all its files together would swell', () => {
    const blanks = new Uint8Array(5 * MB);
    const file = zipSync({ a: blanks, b: blanks, c: blanks });
    expect(() => unzip(file, all)).toThrow(SwollenZip);
    expect([...unzip(file, (name) => name === 'b').keys()]).toEqual(['b']);
  });

  it('may be a large document, for its letters pack like letters', () => {
    const rows = Array.from(
      { length: 200_000 },
      (_, row) => `<w:p>${row * row} hồ sơ số ${row}</w:p>`,
    );
    const xml = Buffer.concat(Array.from({ length: 2 }, () => Buffer.from(rows.join(''))));
    expect(xml.length).toBeGreaterThan(11 * MB);
    expect(unzip(zipSync({ a: xml }), all).get('a')?.length).toBe(xml.length);
  });

  it('never unpacks more than it says of itself', async () => {
    const file = withEntry(bomb(20), 24, 1000);
    expect(unzip(file, all).get('word/document.xml')?.length).toBe(1000);
  });

  it('takes no more room for saying that it is large', () => {
    const file = withEntry(Buffer.from(docx(p('582'))), 24, 0xfffffff0);
    expect(() => unzip(file, all)).toThrow(SwollenZip);
  });

  it('gains nothing by files that share their bytes', () => {
    const half = new Uint8Array(MB);
    const file = Buffer.from(zipSync({ a: half, b: half }, { level: 0 }));
    const second = file.lastIndexOf(CENTRAL, undefined, 'latin1');
    file.writeUInt32LE(0, second + 42);
    expect(unzip(file, all).get('b')?.length).toBe(MB);
    const many = Object.fromEntries(Array.from({ length: 300 }, (_, at) => [String(at), half]));
    const spread = Buffer.from(zipSync(many, { level: 0 }));
    expect(() => unzip(spread, all)).toThrow(SwollenZip);
  });

  it('is damaged where two of its files have one name, for programs differ in which they show', async () => {
    const file = zip({ 'word/document.xml': body('582'), 'word/Document.xml': body('528') });
    const same = Buffer.from(
      Buffer.from(file).toString('latin1').replaceAll('Doc', 'doc'),
      'latin1',
    );
    for (const bytes of [file, same])
      expect(await read(bytes)).toMatchObject({
        state: 'damaged',
        issues: [{ code: 'docx-damaged' }],
      });
  });

  it('may say that it has four thousand million files', async () => {
    const file = Buffer.from(docx(p('582')));
    const end = file.lastIndexOf(END, undefined, 'latin1');
    const large = Buffer.alloc(56 + 20);
    large.write('PK\x06\x06', 0, 'latin1');
    large.writeUInt32LE(0xffffffff, 32);
    large.writeUInt32LE(file.readUInt32LE(end + 16), 48);
    large.write('PK\x06\x07', 56, 'latin1');
    large.writeUInt32LE(end, 56 + 8);
    const bytes = Buffer.concat([file.subarray(0, end), large, file.subarray(end)]);
    expect(zipNames(bytes)).toBe(null);
    expect(await read(bytes)).toMatchObject({ state: 'damaged' });
  });

  it('is read where it has thousands of files beside the text', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 5000 }, (_, at) => [`word/x${at}.xml`, '<a/>']),
    );
    expect(await read(zip({ 'word/document.xml': body('582'), ...many }))).toMatchObject({
      state: 'complete',
    });
  });

  it('is read, and writes nothing, where names lead out of its folder', async () => {
    const outside = join(tmpdir(), `doisoat-${process.pid}.xml`);
    const names = [outside, `../../../../../..${outside}`, 'C:\\x.xml', '..\\x.xml'];
    const files = Object.fromEntries(names.map((name) => [name, '<a/>']));
    expect(await read(zip({ 'word/document.xml': body('582'), ...files }))).toMatchObject({
      state: 'complete',
    });
    expect(existsSync(outside)).toBe(false);
  });

  it('is read whatever it says of the types of its parts', async () => {
    const types = '<Types><Default Extension="xml" ContentType="image/png"/></Types>';
    const bytes = zip({ '[Content_Types].xml': types, 'word/document.xml': body('582') });
    expect(await read(bytes)).toMatchObject({ format: 'docx', state: 'complete' });
  });

  it('is damaged, never silent, wherever it is cut off', async () => {
    const whole = docx(p('Tổng số 582'));
    const rules = loadRules();
    for (let length = 4; length < whole.length; length += 13) {
      const { state, issues } = await processDocument(whole.slice(0, length), 'x', rules);
      expect(['damaged', 'unsupported']).toContain(state);
      expect(issues).toHaveLength(1);
    }
  });
});
