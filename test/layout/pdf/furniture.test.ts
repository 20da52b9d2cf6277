import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GlyphRun, RawPage } from '../../../src/model.js';
import { flow, LEFT, MIDDLE, page, paragraphs, prose, RIGHT, run, runAt, runTo } from './pages.js';

const LONG =
  'Ủy ban nhân dân huyện đã tiếp nhận trong kỳ báo cáo tổng số 1.234 hồ sơ, trong đó trực tuyến là 1.000 hồ sơ.';
const BODY = prose([LONG, LONG, LONG], 100);
const FOOT = 800;
const HEAD = 40;

/** Pages of running text, each with these runs on it besides. */
function pagesWith(...besides: readonly (readonly GlyphRun[])[]): readonly RawPage[] {
  return besides.map((runs, index) => page(index + 1, [...BODY, ...runs]));
}

function zonesOf(pages: readonly RawPage[]): readonly (readonly [string, string])[] {
  return paragraphs(flow(...pages))
    .filter(({ zone }) => zone !== 'body')
    .map(({ zone, content }) => [zone, content.text]);
}

describe('flowPdf: page numbers', () => {
  it.each(['Trang 2/14', '- 3 -', 'Trang số 7', 'trang 2 trên 14'])(
    'knows %j for a page number on a single page',
    (text) => {
      expect(zonesOf(pagesWith([runAt(text, MIDDLE, FOOT)]))).toEqual([['page_number', text]]);
    },
  );

  it('knows plain numbers that count the pages, wherever they begin', () => {
    const numbered = pagesWith(...['11', '12', '13'].map((text) => [runAt(text, MIDDLE, FOOT)]));
    expect(zonesOf(numbered).map(([zone]) => zone)).toEqual(Array(3).fill('page_number'));
  });

  it('knows the number of the second of two pages, the first having none', () => {
    expect(zonesOf(pagesWith([], [runAt('2', MIDDLE, HEAD)]))).toEqual([['page_number', '2']]);
  });

  it('leaves a plain number that counts nothing in the text', () => {
    expect(zonesOf(pagesWith([run('582', LEFT, FOOT)], [run('74', LEFT, FOOT)]))).toEqual([]);
  });

  it('knows the number of a landscape page that is printed on its side', () => {
    const aside: GlyphRun = { ...run('12', 560, 400), turn: 'down' };
    expect(zonesOf(pagesWith([aside]))).toEqual([['page_number', '12']]);
  });
});

describe('flowPdf: running headers', () => {
  const header = (number: number): GlyphRun[] => [
    run('Báo cáo số 12/BC-UBND', LEFT, HEAD, { size: 10 }),
    runTo(`Trang ${number}`, RIGHT, HEAD, { size: 10 }),
  ];

  it('finds one that the first page has not, in a file of three', () => {
    const found = zonesOf(pagesWith([], header(2), header(3)));
    expect(found).toEqual([
      ['page_header', 'Báo cáo số 12/BC-UBND Trang 2'],
      ['page_header', 'Báo cáo số 12/BC-UBND Trang 3'],
    ]);
  });

  it('finds those of odd and even pages, at heights that differ by a little', () => {
    const pages = [1, 2, 3, 4, 5, 6].map((number) => [
      run(number % 2 ? 'UBND HUYỆN X' : 'Báo cáo quý I', LEFT, HEAD + (number % 3)),
    ]);
    expect(zonesOf(pagesWith(...pages))).toHaveLength(6);
  });

  it('finds a header together with the page number above it', () => {
    const pages = [1, 2, 3].map((number) => [
      runAt(String(number), MIDDLE, HEAD - 14),
      runAt('Văn phòng UBND huyện X', MIDDLE, HEAD),
    ]);
    const zones = zonesOf(pagesWith(...pages)).map(([zone]) => zone);
    expect(zones).toEqual([1, 2, 3].flatMap(() => ['page_number', 'page_header']));
  });

  it('rejoins the sentence that it interrupts', () => {
    const cut = BODY.length - 1;
    const pages = [
      page(1, [...header(1), ...BODY.slice(0, cut)]),
      page(2, [...header(2), run(BODY[cut]?.text ?? '', LEFT, 80), ...BODY]),
      page(3, [...header(3), ...BODY]),
    ];
    const text = paragraphs(flow(...pages)).filter(({ zone }) => zone === 'body');
    expect(text.map(({ content }) => content.text)).toEqual(Array(9).fill(LONG));
  });

  it('leaves lines in the text that only look alike', () => {
    const items = [1, 2, 3].map((number) => [run(`Phụ lục ${number}`, LEFT, HEAD)]);
    expect(zonesOf(pagesWith(...items))).toEqual([]);
    const values = [12, 75, 33].map((value) => [run(`Số hồ sơ: ${value}`, LEFT, FOOT)]);
    expect(zonesOf(pagesWith(...values))).toEqual([]);
  });

  it('takes the title of an annex for a header only where its pages repeat it', () => {
    const titled = [1, 2, 3].map(() => [run('Phụ lục II', LEFT, HEAD)]);
    expect(zonesOf(pagesWith(...titled))).toEqual([
      ['page_header', 'Phụ lục II'],
      ['page_header', 'Phụ lục II'],
    ]);
  });

  it('leaves the letterheads of reports that are bound together', () => {
    const letterhead = [
      runAt('UBND XÃ X', 160, HEAD),
      runAt('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 410, HEAD),
      runAt('Số: 12/BC-UBND', 160, HEAD + 18),
      runAt('Độc lập - Tự do - Hạnh phúc', 410, HEAD + 18),
    ];
    expect(zonesOf(pagesWith(letterhead, letterhead, letterhead))).toEqual([]);
  });

  it('leaves the names of those who sign reports that are bound together', () => {
    const closing = [
      run('Nơi nhận:', LEFT, FOOT - 40),
      runAt('CHỦ TỊCH', 430, FOOT - 40),
      run('- Lưu: VT.', LEFT, FOOT - 26),
      runAt('Trần Thị Hà', 430, FOOT),
    ];
    expect(zonesOf(pagesWith(closing, closing, closing))).toEqual([]);
  });

  it('believes the file that says a line is no part of the text', () => {
    const artifact: GlyphRun = { ...run('Văn bản mật', LEFT, HEAD), artifact: true };
    expect(zonesOf(pagesWith([artifact]))).toEqual([['page_header', 'Văn bản mật']]);
  });

  it('loses no line, however many pages there are', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), (count) => {
        const pages = Array.from({ length: count }, (_, index) => header(index + 1));
        expect(paragraphs(flow(...pagesWith(...pages)))).toHaveLength(4 * count);
      }),
    );
  });
});

describe('flowPdf: what is laid over a page', () => {
  it('sets stamps and slanted words apart', () => {
    const draft: GlyphRun = { ...run('DỰ THẢO', 200, 300), turn: 'askew' };
    const stamped = {
      ...page(1, [...BODY, draft]),
      stamps: [run('Thời gian ký: 15/3/2024 10:21', 400, 30)],
    };
    expect(zonesOf([stamped])).toEqual([
      ['page_header', 'DỰ THẢO'],
      ['page_header', 'Thời gian ký: 15/3/2024 10:21'],
    ]);
  });

  it('puts a stamped number where the text was left blank', () => {
    const line = [run('Số:', LEFT, 60), run('/BC-UBND', 150, 60)];
    const stamped = { ...page(1, [...line, ...BODY]), stamps: [run('45', 120, 60)] };
    const [first] = paragraphs(flow(stamped));
    expect(first?.content.text).toBe('Số: 45 /BC-UBND');
  });
});
