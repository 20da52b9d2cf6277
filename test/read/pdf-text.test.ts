import { describe, expect, it } from 'vitest';
import type { RawPage } from '../../src/model.js';
import { readPdf } from '../../src/read/pdf.js';
import type { TestPage, TestText } from './pdf-builder.js';
import { pdf } from './pdf-builder.js';

const SENTENCE = 'Tong so ho so da tiep nhan trong ky bao cao la 582 ho so. ';

async function pageOf(page: TestPage): Promise<RawPage> {
  const { document } = await readPdf(pdf([page]));
  return document?.pages[0] ?? { number: 0, width: 0, height: 0, runs: [], rulings: [] };
}

async function textsOf(page: TestPage): Promise<readonly string[]> {
  return (await pageOf(page)).runs.map((run) => run.text);
}

/** Letters one by one, each at the end of the one before it and `gap` points further on. */
function apart(text: string, gap: number, blank = 0): string {
  const moves = Array.from(text, (letter) =>
    letter === ' ' ? `${-(blank * 1000) / 12}` : `(${letter}) ${-(gap * 1000) / 12}`,
  );
  return `BT /F1 12 Tf 100 700 Td [${moves.join(' ')}] TJ ET`;
}

describe('readPdf: words', () => {
  it('tells words apart by gaps where no blank is drawn', async () => {
    expect(await textsOf({ operators: apart('da giai quyet 14.867 ho so', 0, 3) })).toEqual([
      'da giai quyet 14.867 ho so',
    ]);
  });

  it('reads words whose letters are set apart', async () => {
    expect(await textsOf({ operators: apart('TONG CONG 12', 3, 4) })).toEqual(['TONG CONG 12']);
  });

  it('reads capitals with a blank typed behind each, words parted by two', async () => {
    const text = { at: [100, 100] as const, text: 'B A O  C A O' };
    expect(await textsOf({ text: [text] })).toEqual(['BAO CAO']);
  });

  it('reads letters that the file itself declares to be spaced', async () => {
    const operators = 'BT /F1 12 Tf 2 Tc 100 700 Td (QD 12) Tj ET';
    expect(await textsOf({ operators })).toEqual(['QD 12']);
  });

  it('keeps separate what is a list of single letters', async () => {
    const text = { at: [100, 100] as const, text: 'nhom A B C D' };
    expect(await textsOf({ text: [text] })).toEqual(['nhom A B C D']);
  });

  it('reads a number drawn digit by digit as one number', async () => {
    expect(await textsOf({ operators: apart('14.867', 1.5) })).toEqual(['14.867']);
  });

  it('keeps numbers apart between which a blank is drawn', async () => {
    const text = { at: [100, 100] as const, text: '5 12 148 67' };
    expect(await textsOf({ text: [text] })).toEqual(['5 12 148 67']);
  });

  it('joins a word that is drawn in two pieces, and parts two that stand in columns', async () => {
    const operators = 'BT /F1 12 Tf 100 700 Td (ho) Tj ET BT /F1 12 Tf 113.35 700 Td (so) Tj ET';
    const column = { at: [200, 142] as const, text: '12' };
    expect(await textsOf({ operators, text: [column] })).toEqual(['12', 'hoso']);
  });
});

describe('readPdf: letters in pieces', () => {
  const overstruck = (letter: string, accent: string, at = 0): TestPage => ({
    text: [
      { at: [100, 100], text: letter },
      { at: [100 + at, 100], text: accent },
    ],
  });

  it('sets a letter that another font draws afterwards into the gap left for it', async () => {
    const line = 'BT /F1 12 Tf 100 700 Td [(T) -278 (nh 14.867)] TJ ET';
    const letter = 'BT /F2 12 Tf 107.332 700 Td (i) Tj ET';
    const texts = await textsOf({ operators: `${line} ${letter}` });
    expect(texts).toEqual(['T', 'i', 'nh 14.867']);
  });

  it('joins an accent to the letter that it is drawn over', async () => {
    expect(await textsOf(overstruck('ê', '´', 1.3))).toEqual(['ế']);
    expect(await textsOf(overstruck('a', '`', 1.3))).toEqual(['à']);
  });

  it('joins two accents in whatever order they are drawn', async () => {
    const [letter, acute] = overstruck('a', '´', 1.3).text as [TestText, TestText];
    const circumflex = { at: [101.3, 100] as const, text: '^' };
    expect(await textsOf({ text: [letter, acute, circumflex] })).toEqual(['ấ']);
    expect(await textsOf({ text: [circumflex, acute, letter] })).toEqual(['ấ']);
  });

  it('joins a dot to a letter only where it stands below it', async () => {
    const low = (y: number): TestPage => ({
      text: [
        { at: [100, 100], text: 'a' },
        { at: [101.7, y], text: '.' },
      ],
    });
    expect(await textsOf(low(102))).toEqual(['ạ']);
    expect((await textsOf(low(100))).join('')).toBe('a.');
  });

  it('never changes a digit, nor a letter that the accent stands beside', async () => {
    expect((await textsOf(overstruck('1', '´', 1.3))).join('')).toBe('1´');
    expect((await textsOf(overstruck('a', '´', 6.7))).join('')).toBe('a´');
  });
});

describe('readPdf: what is seen', () => {
  const seen = { at: [100, 100] as const, text: SENTENCE };

  it('reads once what is drawn twice for bold type', async () => {
    const twice = { ...seen, at: [100.3, 100] as const };
    expect(await textsOf({ text: [seen, twice] })).toEqual([SENTENCE.trim()]);
  });

  it('keeps double digits and letters', async () => {
    expect(await textsOf({ text: [{ at: [100, 100], text: '1100 llII' }] })).toEqual(['1100 llII']);
  });

  it.each([
    ['white text on white paper', { colour: '1 1 1' }],
    ['transparent text', { mode: 3 }],
    ['text in the smallest type', { size: 1 }],
    ['text off the page', { at: [700, 100] as const }],
  ])('leaves out %s and says so', async (_, hidden) => {
    const page = { text: [seen, { at: [100, 200] as const, text: '999 ho so', ...hidden }] };
    const { state, document, issues } = await readPdf(pdf([page]));
    expect(document?.pages[0]?.runs.map(({ text }) => text)).toEqual([SENTENCE.trim()]);
    expect(state).toBe('complete');
    expect(issues).toMatchObject([{ severity: 'note', code: 'text-hidden', values: ['1', '7'] }]);
  });

  it('leaves out what lies outside a clip', async () => {
    const operators =
      'q 0 0 200 842 re W n BT /F1 12 Tf 100 700 Td (582) Tj 200 0 Td (999) Tj ET Q';
    expect(await textsOf({ operators })).toEqual(['582']);
  });

  it('reads white text on a dark ground', async () => {
    const operators = '0 0 0 rg 90 690 100 30 re f 1 g BT /F1 12 Tf 100 700 Td (582) Tj ET';
    expect(await textsOf({ operators })).toEqual(['582']);
  });

  it('reads the transparent text over a scan, and says that it was recognised', async () => {
    const text = [0, 1, 2, 3, 4].map((line) => ({
      at: [50, 100 + 20 * line] as const,
      text: SENTENCE,
      mode: 3,
    }));
    const { state, document, issues } = await readPdf(pdf([{ picture: true, text }]));
    expect(document?.pages[0]?.runs).toHaveLength(5);
    expect(state).toBe('complete');
    expect(issues).toMatchObject([{ severity: 'note', code: 'page-recognised', values: ['1'] }]);
  });

  it('keeps what was laid over the page apart from its text', async () => {
    const stamp = [{ at: [400, 30] as const, text: 'Thoi gian ky: 15/3/2024' }];
    const page = await pageOf({ text: [seen], stamp });
    expect(page.runs.map(({ text }) => text)).toEqual([SENTENCE.trim()]);
    expect(page.stamps?.map(({ text }) => text)).toEqual(['Thoi gian ky: 15/3/2024']);
    expect(page.stamps?.[0]?.box[0]).toBe(400);
  });

  it('tells what the file marks as no part of the text', async () => {
    const operators = '/Artifact BMC BT /F1 12 Tf 300 30 Td (2) Tj ET EMC';
    const { runs } = await pageOf({ text: [seen], operators });
    expect(runs.map(({ artifact }) => artifact)).toEqual([undefined, true]);
  });
});

describe('readPdf: directions', () => {
  const upright = { at: [100, 100] as const, text: SENTENCE };

  it.each([90, 180, 270])('sets a page upright that is turned by %d degrees', async (rotate) => {
    const [width, height] = rotate === 180 ? [595, 842] : [842, 595];
    const turned = [
      [0, 0],
      [500, 742],
      [495, 742],
      [95, 100],
    ][rotate / 90] as [number, number];
    const { runs, ...page } = await pageOf({
      rotate,
      text: [{ at: turned, text: SENTENCE, turn: rotate }],
    });
    expect([page.width, page.height]).toEqual([width, height]);
    expect(runs).toMatchObject([{ text: SENTENCE.trim() }]);
    expect(runs[0]?.turn).toBeUndefined();
    expect((runs[0]?.box[2] ?? 0) - (runs[0]?.box[0] ?? 0)).toBeGreaterThan(200);
  });

  const side = (turn: number): TestText => ({ at: [50, 500], text: 'So ho so', turn });

  it('gives the direction of what runs otherwise than the page', async () => {
    const { runs } = await pageOf({
      text: [upright, ...[90, 270, 45].map(side)],
    });
    expect(runs.map(({ turn }) => turn)).toEqual([undefined, 'up', 'down', 'askew']);
    const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = runs[1]?.box ?? [];
    expect([x1 - x0, Math.round(x0)]).toEqual([12, 40]);
    expect(y1).toBe(500);
    expect(y1 - y0).toBeGreaterThan(40);
  });
});
