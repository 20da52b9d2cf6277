import { deflateSync } from 'node:zlib';
import { describe, expect, it, vi } from 'vitest';
import { read, type ReadResult } from '../../src/read/read.js';
import { pdf } from './pdf-builder.js';
import { FONT, hostilePage, pdfOf, resources, stream, TEXT } from './pdf-hostile.js';

const CATALOG = '<< /Type /Catalog /Pages 2 0 R >>';
const DEEP = 100_000;

const arrays = '['.repeat(DEEP) + ']'.repeat(DEEP);
const dictionaries = '<< /A '.repeat(DEEP) + '1' + '>>'.repeat(DEEP);

/** The text that was read. */
function textOf({ document }: ReadResult): string {
  if (document?.format !== 'pdf') return '';
  return document.pages.flatMap(({ runs }) => runs.map(({ text }) => text)).join('');
}

const LINE = 'Tong so 582 ho so';
const whole = hostilePage({}).toString('latin1');
const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1');

describe('a PDF whose table of objects is wrong', () => {
  it.each([
    ['stands elsewhere', whole.replace(/startxref\n\d+/, 'startxref\n99999999')],
    ['is not there', whole.replace(/xref\n[^]*(?=trailer)/, '')],
    ['leads nowhere', whole.replace(/^\d{10} 00000 n/gm, '0000000000 00000 n')],
    ['leads to the wrong objects', whole.replace(/^\d{10} 00000 n/gm, '0000000015 00000 n')],
    ['leads to itself', whole.replace('/Root', `/Prev ${whole.indexOf('xref')} /Root`)],
    ['says it is endless', whole.replace('xref\n0 6', 'xref\n0 4000000000')],
  ])('is read all the same where it %s', async (_, text) => {
    const result = await read(latin1(text));
    expect([result.state, textOf(result)]).toEqual(['complete', LINE]);
  });

  it('is read with a note where objects had to be searched for', async () => {
    const { issues } = await read(latin1(whole.replace('startxref', 'startxxxx')));
    expect(issues).toMatchObject([{ severity: 'note', code: 'pdf-repaired' }]);
  });

  it('is damaged, never silent, wherever it is cut off before its text', async () => {
    const end = whole.indexOf(TEXT);
    for (let length = 8; length < end; length += 29) {
      const { state, issues } = await read(latin1(whole.slice(0, length)));
      expect(['damaged', 'no_text']).toContain(state);
      expect(issues).toHaveLength(1);
    }
  });
});

describe('a PDF whose pages make a loop', () => {
  it.each([
    ['a tree that holds itself', '<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 2 >>', ''],
    [
      'two trees that hold each other',
      '<< /Type /Pages /Kids [3 0 R] /Count 1000000 >>',
      '<< /Type /Pages /Kids [2 0 R] /Count 1000000 >>',
    ],
    ['a tree without pages', '<< /Type /Pages /Kids [] /Count 2000000000 >>', ''],
  ])('is damaged: %s', async (_, tree, other) => {
    expect(await read(pdfOf([CATALOG, tree, other]))).toMatchObject({
      state: 'damaged',
      issues: [{ code: 'pdf-damaged' }],
    });
  });

  it('is read where a page inherits from a loop', async () => {
    const tree = '<< /Type /Pages /Parent 2 0 R /Kids [3 0 R] /Count 1 >>';
    const page = `<< /Type /Page /Parent 2 0 R /Resources ${resources()} /Contents 5 0 R >>`;
    const result = await read(pdfOf([CATALOG, tree, page, FONT, stream(TEXT)]));
    expect([result.state, textOf(result)]).toEqual(['complete', LINE]);
  });

  it('is read where it counts more pages than it has, and says so', async () => {
    const result = await read(latin1(whole.replace('/Count 1', '/Count 2000000000')));
    expect([result.state, textOf(result)]).toEqual(['partial', LINE]);
    expect(result.issues).toMatchObject([{ code: 'pages-missing', values: ['1'] }]);
  });

  it('is read where a form draws itself', async () => {
    const form = (content: string): string =>
      stream(content, `/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources ${resources(6)}`);
    const page = `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources ${resources(6)} /Contents 5 0 R >>`;
    const tree = '<< /Type /Pages /Kids [3 0 R] /Count 1 >>';
    const objects = [CATALOG, tree, page, FONT, stream(`${TEXT} /X Do`), form('/X Do /X Do')];
    expect(textOf(await read(pdfOf(objects)))).toBe(LINE);
  });
});

describe('a PDF whose page is damaged', () => {
  const MORE = 'BT /F1 12 Tf 50 600 Td (Qua han 7 ho so) Tj ET';
  const flate = (bytes: Uint8Array): string =>
    stream(Buffer.from(bytes).toString('latin1'), '/Filter /FlateDecode');
  /** In several blocks, the text in the first: a block that is damaged is lost as a whole. */
  const squares = Array.from({ length: 20_000 }, (_, at) => at * at);
  const packed = deflateSync(`${TEXT} q Q % ${squares.join(' ')}`);
  const start = packed.subarray(0, -9);
  const form = (content: string): string =>
    stream(content, `/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources ${resources()}`);

  it.each([
    ['holds what no operator does', `${TEXT} q Q ) ${MORE}`],
    ['stops in the midst of a string', `${TEXT} BT /F1 12 Tf 50 600 Td (Qua han`],
    ['stops in the midst of a text', `${TEXT} BT /F1 12 Tf 50 600 Td`],
    ['has half a place of a text', `${TEXT} BT /F1 12 Tf 1 0 0 Tm ET`],
    ['holds what is not even letters', `${TEXT} \x01\xfe\x02 q Q`],
    ['shows text without a font', `BT 50 600 Td (Qua han) Tj ET ${TEXT}`],
    ['is cut off where it is packed', flate(start)],
    ['ends in nonsense where it is packed', flate(Buffer.concat([start, Buffer.alloc(9, 0xff)]))],
  ])('is read as far as it goes, and says so, where it %s', async (_, content) => {
    const result = await read(hostilePage({ content }));
    expect([result.state, textOf(result)]).toEqual(['partial', LINE]);
    expect(result.issues).toMatchObject([
      { severity: 'warning', code: 'page-incomplete', values: ['1'] },
    ]);
  });

  it.each([
    ['breaks off', form(`${MORE} ) ${MORE}`)],
    ['is no form', '(form)'],
  ])('says so of a form on it that %s', async (_, object) => {
    const page = `/Resources ${resources(6)}`;
    const content = `${TEXT} /X Do`;
    const result = await read(hostilePage({ page, content, objects: [object] }));
    expect(result).toMatchObject({ state: 'partial', issues: [{ code: 'page-incomplete' }] });
    expect(textOf(result)).toContain(LINE);
  });

  it.each([
    ['cannot be unpacked', stream('nonsense', '/Filter /FlateDecode')],
    ['is no operators at all', stream(`) ${TEXT}`)],
  ])('is damaged, not a scan, where it %s', async (_, content) => {
    const { state, issues } = await read(hostilePage({ content }));
    expect([state, issues]).toMatchObject(['damaged', [{ code: 'pdf-damaged' }]]);
  });

  it('says so of a page whose content is not in the file', async () => {
    const text = [{ at: [50, 50] as const, text: LINE }];
    const file = Buffer.from(pdf([{ text }, { text }])).toString('latin1');
    const lost = file.replace('11 0 obj', '11 0').replace(/startxref\n\d+/, 'startxref\n9');
    const result = await read(latin1(lost));
    expect([result.state, textOf(result)]).toEqual(['partial', LINE]);
    expect(result.issues).toMatchObject([{ code: 'page-incomplete', values: ['2'] }]);
  });

  it('says nothing of a blank page of a sound file', async () => {
    const result = await read(pdf([{ text: [{ at: [50, 50], text: LINE }] }, {}]));
    expect(result).toMatchObject({ state: 'complete', issues: [] });
  });

  it('prints nothing, and leaves to others what they print', async () => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue();
    const reading = read(hostilePage({ content: `${TEXT} )` }));
    globalThis.console.warn('%s', 'mine');
    await reading;
    globalThis.console.warn('mine too');
    expect(warn.mock.calls).toEqual([['%s', 'mine'], ['mine too']]);
    warn.mockRestore();
  });
});

describe('a PDF whose data are damaged', () => {
  const flate = (bytes: Uint8Array): string =>
    stream(Buffer.from(bytes).toString('latin1'), '/Filter /FlateDecode');
  const asIs = { level: 0 };
  /** The text packed in such a way that its letters stay what they are. */
  const packed = Buffer.from(deflateSync(TEXT, asIs));
  const changed = Buffer.from(packed.toString('latin1').replace('582', '532'), 'latin1');
  const letters = (map: string): string =>
    `/CIDInit /ProcSet findresource begin 1 begincodespacerange <00> <FF> endcodespacerange ${map} endcmap end`;
  const SPELLED = letters('1 beginbfrange <20> <7E> <0020> endbfrange');
  const font = (more: string): string =>
    `<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica ${more} >>`;
  const spelled = (map: string): Buffer =>
    hostilePage({
      page: '/Resources << /Font << /F1 6 0 R >> >>',
      objects: [font('/ToUnicode 7 0 R'), map],
    });
  const WARNING = { severity: 'warning', code: 'pdf-data-damaged' };

  it('says so where a digit is another one than was packed', async () => {
    const result = await read(
      hostilePage({ content: flate(changed), objects: [flate(packed), flate(packed)] }),
    );
    expect([result.state, textOf(result)]).toEqual(['partial', LINE.replace('582', '532')]);
    expect(result.issues).toMatchObject([WARNING]);
  });

  it('says nothing where its program never writes a right checksum', async () => {
    const objects = [flate(changed), flate(changed)];
    const result = await read(hostilePage({ content: flate(changed), objects }));
    expect(result).toMatchObject({ state: 'complete', issues: [] });
  });

  it('says nothing of a picture, a page without anything on it, and a map of glyphs', async () => {
    const picture = stream(changed.toString('latin1'), '/Subtype /Image /Filter /FlateDecode');
    const glyphs = stream('\0'.repeat(200) + '\x01\x02\0\x80\x90');
    const objects = [picture, flate(Buffer.alloc(0)), glyphs, flate(packed)];
    const result = await read(hostilePage({ content: flate(packed), objects }));
    expect(result).toMatchObject({ state: 'complete', issues: [] });
  });

  it.each([
    ['cannot be unpacked', flate(Buffer.concat([deflateSync(SPELLED).subarray(0, 20), packed]))],
    ['holds no codes', stream(letters('1 beginbfchar <41> ] endbfchar'))],
    ['holds codes that are no numbers', stream(SPELLED.replace('<7E>', '<7!'))],
  ])('says so where what tells the letters of a font %s', async (_, map) => {
    expect(await read(spelled(stream(SPELLED)))).toMatchObject({ state: 'complete', issues: [] });
    const { issues } = await read(spelled(map));
    expect(issues).toContainEqual(expect.objectContaining(WARNING));
  });

  it('says so where a font lacks the name of an entry', async () => {
    const objects = [font('/ToUnicode 7 0 R /X 1 7 0 R'), stream(SPELLED)];
    const page = '/Resources << /Font << /F1 6 0 R >> >>';
    expect((await read(hostilePage({ page, objects }))).issues).toMatchObject([WARNING]);
  });

  it('says so where a stretch of its text is nothing but zeros', async () => {
    const content = `${TEXT} ${'\0'.repeat(64)} ${TEXT}`;
    expect((await read(hostilePage({ content }))).issues).toMatchObject([WARNING]);
  });
});

describe('a PDF that nests a hundred thousand deep', () => {
  it.each([
    ['arrays in the catalog', { catalog: `/X ${arrays}` }],
    ['dictionaries in the catalog', { catalog: `/X ${dictionaries}` }],
    ['arrays in the page', { page: `/X ${arrays}` }],
    ['dictionaries in the page', { page: `/X ${dictionaries}` }],
    ['arrays in the text', { content: `${arrays} TJ` }],
    ['dictionaries in the text', { content: `/A ${dictionaries} BDC EMC` }],
  ])('ends in a state with a reason: %s', async (_, hostile) => {
    const { state, document, issues } = await read(hostilePage(hostile));
    expect(['damaged', 'no_text']).toContain(state);
    expect([document, issues.length]).toEqual([null, 1]);
  });
});

describe('a PDF that would act', () => {
  it('runs none of its scripts', async () => {
    const script = '<< /S /JavaScript /JS (globalThis.hacked = 1; while \\(true\\);) >>';
    const result = await read(
      hostilePage({
        catalog: `/OpenAction ${script} /Names << /JavaScript << /Names [(a) ${script}] >> >>`,
        page: `/AA << /O ${script} >>`,
      }),
    );
    expect([result.state, textOf(result)]).toEqual(['complete', LINE]);
    expect('hacked' in globalThis).toBe(false);
  });

  it('runs no program of its functions and fonts', async () => {
    const matrix = '[1 2 3 4 5 (0\\); globalThis.hacked = 1; //)]';
    const font = `<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /FontMatrix ${matrix} >>`;
    await read(latin1(whole.replace(FONT, font)));
    expect('hacked' in globalThis).toBe(false);
  });
});

describe('a PDF with too much on a page', () => {
  it('has each of fifty thousand pieces of text', async () => {
    const pieces = Array.from(
      { length: 50_000 },
      (_, at) =>
        `1 0 0 1 ${10 + (at % 100) * 5} ${830 - Math.floor(at / 100) * 1.6} Tm (${at % 10}) Tj`,
    );
    const result = await read(hostilePage({ content: `BT /F1 2 Tf ${pieces.join(' ')} ET` }));
    expect(result.state).toBe('complete');
    expect(textOf(result).replaceAll(' ', '')).toHaveLength(50_000);
  });

  it('is read where its stream unpacks to many times its size', async () => {
    const packed = deflateSync(Buffer.from(TEXT.padEnd(20 * 2 ** 20)), { level: 9 });
    const content = stream(packed.toString('latin1'), '/Filter /FlateDecode');
    const result = await read(hostilePage({ content }));
    expect([result.state, textOf(result)]).toEqual(['complete', LINE]);
  });
});
