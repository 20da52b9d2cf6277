import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { RawPage } from '../../src/model.js';
import { readPdf } from '../../src/read/pdf.js';
import type { TestPage } from './pdf-builder.js';
import { pdf } from './pdf-builder.js';

const SENTENCE = 'Tong so ho so da tiep nhan trong ky bao cao la 582 ho so. ';

async function pagesOf(...pages: readonly TestPage[]): Promise<readonly RawPage[]> {
  const { document } = await readPdf(pdf(pages));
  return document?.pages ?? [];
}

/** What pdf.js replaces, as it is before the first PDF is read. */
const builtIns = () => [Array.prototype.push, JSON.parse, JSON.stringify];
const BEFORE = builtIns();

describe('readPdf', () => {
  it('gives text with its box from the top left, its size and its font', async () => {
    const [page] = await pagesOf({
      text: [{ at: [100, 200], text: '549/582', size: 10, bold: true }],
    });
    const [run] = page?.runs ?? [];
    expect(run).toMatchObject({ text: '549/582', size: 10, font: 'Helvetica-Bold' });
    const [x0, y0, x1, y1] = run?.box ?? [];
    expect([x0, y0, y1]).toEqual([100, 192, 202]);
    // Six Helvetica digits of 556 and a slash of 278 thousandths of the size.
    expect(x1).toBeCloseTo(136.1, 1);
  });

  it('keeps the blank between two runs that stand close to each other', async () => {
    const [page] = await pagesOf({ text: [{ at: [50, 50], text: 'ho so' }] });
    expect(page?.runs.map((run) => run.text).join('')).toBe('ho so');
  });

  it('gives places as the page is seen after its rotation', async () => {
    const [page] = await pagesOf({
      rotate: 90,
      text: [{ at: [100, 700], text: 'Phu luc', turn: 90 }],
    });
    expect([page?.width, page?.height]).toEqual([842, 595]);
    const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = page?.runs[0]?.box ?? [];
    expect(x1 - x0).toBeGreaterThan(y1 - y0);
    expect([Math.round(x0), Math.round(y1 - 2.4)]).toEqual([142, 100]);
  });

  it('sets a page upright whose text runs upwards', async () => {
    const [page] = await pagesOf({ text: [{ at: [100, 700], text: SENTENCE, turn: 90 }] });
    expect([page?.width, page?.height]).toEqual([842, 595]);
  });

  it('looks for ruling lines only where text stands in columns', async () => {
    const line = [50, 100, 500, 100] as const;
    const columns = [50, 250].flatMap((x) =>
      [90, 120].map((y) => ({ at: [x, y] as const, text: 'Hop' })),
    );
    const [prose, table] = await pagesOf(
      { lines: [line], text: [{ at: [50, 90], text: SENTENCE }] },
      { lines: [line], text: columns },
    );
    expect(prose?.rulings).toEqual([]);
    expect(table?.rulings).toEqual([[50, 100, 500, 100]]);
  });

  it('takes thin filled rectangles for lines and the edges of thick ones', async () => {
    const columns = [50, 250].flatMap((x) =>
      [90, 120].map((y) => ({ at: [x, y] as const, text: 'Hop' })),
    );
    const [page] = await pagesOf({
      text: columns,
      rectangles: [
        [40, 70, 300, 1],
        [40, 200, 300, 20],
      ],
    });
    expect(page?.rulings).toContainEqual([40, 70.5, 340, 70.5]);
    expect(page?.rulings).toContainEqual([40, 200, 340, 200]);
    expect(page?.rulings).toContainEqual([340, 200, 340, 220]);
  });

  it('calls a file of pictures without text no_text', async () => {
    const result = await readPdf(pdf([{ picture: true }, { picture: true }]));
    expect(result).toMatchObject({
      state: 'no_text',
      document: null,
      issues: [{ code: 'no-text' }],
    });
  });

  it('calls a scan no_text that holds only the words of a stamp', async () => {
    const stamp = { at: [300, 50] as const, text: 'Nguoi ky: UBND TINH, 10:21 15/3/2024' };
    const result = await readPdf(pdf([{ picture: true, text: [stamp] }, { picture: true }]));
    expect(result.state).toBe('no_text');
  });

  it('reads a short page that is no scan', async () => {
    const result = await readPdf(pdf([{ text: [{ at: [50, 50], text: '12 ho so' }] }]));
    expect(result).toMatchObject({ state: 'complete', issues: [] });
  });

  it('names the pages that are pictures within a file of text', async () => {
    const text = [{ at: [50, 50] as const, text: SENTENCE }];
    const result = await readPdf(pdf([{ text }, { picture: true }, {}]));
    expect(result).toMatchObject({
      state: 'partial',
      issues: [{ severity: 'warning', code: 'page-without-text', values: ['2'] }],
    });
    expect(result.document?.pages.map((page) => page.number)).toEqual([1, 2, 3]);
  });

  it('tells a password from damage', async () => {
    const locked = await readPdf(readFileSync('test/fixtures/encrypted.pdf'));
    expect(locked).toMatchObject({ state: 'encrypted', issues: [{ code: 'pdf-encrypted' }] });
    const broken = await readPdf(Buffer.from('%PDF-1.7\nnothing more'));
    expect(broken).toMatchObject({ state: 'damaged', issues: [{ code: 'pdf-damaged' }] });
  });

  it('leaves the bytes it was given as they are', async () => {
    const bytes = pdf([{ text: [{ at: [50, 50], text: 'ho so' }] }]);
    const copy = Uint8Array.from(bytes);
    await readPdf(bytes);
    expect(Uint8Array.from(bytes)).toEqual(copy);
  });

  it('leaves the arrays and the JSON of the whole program as fast as they were', async () => {
    await readPdf(pdf([{}]));
    expect(builtIns()).toEqual(BEFORE);
  });

  it('reads several files at the same time as it reads each', async () => {
    const files = ['12 ho so', '582 ho so', '7 ho so'].map((text) =>
      pdf([{ text: [{ at: [50, 50], text }] }, { text: [{ at: [50, 80], text: SENTENCE }] }]),
    );
    const alone = [];
    for (const file of files) alone.push(await readPdf(file));
    expect(await Promise.all(files.map((file) => readPdf(file)))).toEqual(alone);
  });
});
