import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { DamagedDocx, readDocx } from '../../../src/read/docx.js';
import { read as readFile } from '../../../src/read/read.js';
import { docx, p, part, relationships, seenOf, zip } from './builder.js';

const body = (text: string): string => part('document', `<w:body>${p(text)}</w:body>`);
const start = (target: string): Record<string, string> => ({
  '_rels/.rels': relationships([['rId1', 'officeDocument', target]]),
});
const texts = (bytes: Uint8Array): unknown[] => readDocx(bytes).document.blocks.map(seenOf);

describe('the package', () => {
  it('says where the main part is', async () => {
    const bytes = zip({ ...start('/word/document2.xml'), 'word/document2.xml': body('582') });
    expect(texts(bytes)).toEqual(['582']);
    expect(await readFile(bytes)).toMatchObject({ format: 'docx', state: 'complete' });
  });

  it('may leave that out, write names in capitals or with backslashes', () => {
    expect(texts(zip({ 'word/document.xml': body('582') }))).toEqual(['582']);
    expect(
      texts(zip({ ...start('Word/Document.xml'), 'word\\document.xml': body('582') })),
    ).toEqual(['582']);
  });

  it('may be one with macros or a template', async () => {
    for (const type of ['document.macroEnabled.main+xml', 'template.main+xml']) {
      const types = `<Types><Override PartName="/word/document.xml" ContentType="application/vnd.ms-word.${type}"/></Types>`;
      const bytes = zip({
        '[Content_Types].xml': types,
        ...start('word/document.xml'),
        'word/document.xml': body('582'),
        'word/vbaProject.bin': new Uint8Array([1, 2, 3]),
      });
      expect(await readFile(bytes)).toMatchObject({ format: 'docx', state: 'complete' });
    }
  });

  it('may be in the strict edition of the format', () => {
    const strict = (xml: string): string =>
      xml
        .replaceAll(
          'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
          'http://purl.oclc.org/ooxml/wordprocessingml/main',
        )
        .replaceAll(
          'http://schemas.openxmlformats.org/officeDocument/2006',
          'http://purl.oclc.org/ooxml/officeDocument',
        );
    const styles = part(
      'styles',
      '<w:style w:type="character" w:styleId="An"><w:rPr><w:vanish w:val="true"/></w:rPr></w:style>',
    );
    const text = p(
      '<w:r><w:rPr><w:rStyle w:val="An"/></w:rPr><w:t>nháp</w:t></w:r><w:r><w:t>582</w:t></w:r>',
    );
    const bytes = zip({
      '_rels/.rels': strict(relationships([['rId1', 'officeDocument', 'word/document.xml']])),
      'word/_rels/document.xml.rels': strict(relationships([['rId1', 'styles', 'styles.xml']])),
      'word/document.xml': strict(part('document', `<w:body>${text}</w:body>`)),
      'word/styles.xml': strict(styles),
    });
    expect(texts(bytes)).toEqual(['582']);
  });

  it('may call its namespaces what it likes', () => {
    const renamed = body('582').replaceAll('w:', 'ns0:').replace('xmlns:w=', 'xmlns:ns0=');
    expect(texts(zip({ 'word/document.xml': renamed }))).toEqual(['582']);
  });

  it('may be written in UTF-16', () => {
    const xml = body('Tổng số 582').replace('UTF-8', 'UTF-16');
    const little = new Uint8Array(Buffer.from(`\uFEFF${xml}`, 'utf16le'));
    const big = new Uint8Array(Buffer.from(little).swap16());
    for (const bytes of [little, big])
      expect(texts(zip({ 'word/document.xml': bytes }))).toEqual(['Tổng số 582']);
  });

  it('may link to places outside of it, which are left alone', () => {
    const links = relationships([['rId1', 'hyperlink', 'http://[a']]);
    expect(
      texts(zip({ 'word/document.xml': body('582'), 'word/_rels/document.xml.rels': links })),
    ).toEqual(['582']);
  });

  it('never expands the entities of a document', async () => {
    const bomb = body('&b;').replace(
      '?>',
      '?><!DOCTYPE x [<!ENTITY a "xxxxxxxx"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>',
    );
    const bytes = zip({ 'word/document.xml': bomb });
    expect(() => readDocx(bytes)).toThrow(DamagedDocx);
    expect(await readFile(bytes)).toMatchObject({ state: 'damaged' });
  });

  it('never opens a file that an entity names', () => {
    const xml = body('&e;').replace(
      '?>',
      '?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>',
    );
    expect(() => readDocx(zip({ 'word/document.xml': xml }))).toThrow(DamagedDocx);
  });

  it('is damaged where it is no zip, was cut off, has no main part or broken XML', () => {
    const whole = docx(p('một'));
    const damaged = [
      strToU8('<html>'),
      whole.slice(0, whole.length / 2),
      zip({ 'word/styles.xml': part('styles', '') }),
      zip({ 'word/document.xml': '<w:document>' }),
      zip({ 'word/document.xml': '' }),
      zip({ 'word/document.xml': body('một').replace('</w:p>', '') }),
    ];
    for (const bytes of damaged) expect(() => readDocx(bytes)).toThrow(DamagedDocx);
  });

  it('is damaged, and nothing worse, where elements stand in each other without end', async () => {
    const deep = 200000;
    const xml = part(
      'document',
      `<w:body>${'<w:a>'.repeat(deep)}${'</w:a>'.repeat(deep)}</w:body>`,
    );
    expect(await readFile(zip({ 'word/document.xml': xml }))).toMatchObject({ state: 'damaged' });
  });

  it('without a letter has no text', async () => {
    expect(await readFile(docx(p('') + p('<w:r><w:t> </w:t></w:r>')))).toMatchObject({
      state: 'no_text',
    });
  });
});
