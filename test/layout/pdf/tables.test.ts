import { describe, expect, it } from 'vitest';
import type { FlowTable } from '../../../src/layout/flow.js';
import type { Ruling } from '../../../src/model.js';
import { cells, flow, grid, page, prose, run, runAt, tables, texts } from './pages.js';

const LONG =
  'Ủy ban nhân dân huyện đã tiếp nhận trong kỳ báo cáo tổng số 1.234 hồ sơ, trong đó trực tuyến là 1.000 hồ sơ.';
const XS = [85, 125, 325, 435, 545];
const ys = (rows: number, top = 200): number[] =>
  Array.from({ length: rows + 1 }, (_, row) => top + 20 * row);
const HEAD = ['STT', 'Đơn vị', 'Tiếp nhận', 'Giải quyết'];
const ROWS = [
  ['1', 'UBND xã A', '12', '10'],
  ['2', 'UBND xã B', '1.234', '1.200'],
];

describe('flowPdf: ruled tables', () => {
  it('puts text into cells, and not into paragraphs as well', () => {
    const runs = [
      ...prose([LONG], 100),
      ...cells(XS, ys(3), [HEAD, ...ROWS]),
      ...prose([LONG], 300),
    ];
    const blocks = flow(page(1, runs, grid(XS, ys(3))));
    expect(tables(blocks)).toEqual([[HEAD, ...ROWS]]);
    expect(texts(blocks)).toEqual([LONG, LONG]);
    expect(blocks.map((block) => block.kind)).toEqual(['paragraph', 'table', 'paragraph']);
  });

  it('joins a word that a narrow column cuts, and leaves whole words apart', () => {
    const xs = [85, 125, 165];
    const runs = [
      run('Tron', 88, 212),
      run('g hạn', 88, 226),
      run('Tổng', 128, 212),
      run('hs', 128, 226),
      ...cells(xs, [240, 260], [['12', '15']]),
    ];
    const rulings = [85, 125, 165].flatMap((x): Ruling[] => [[x, 200, x, 260]]);
    const lines: Ruling[] = [200, 240, 260].map((y): Ruling => [85, y, 165, y]);
    const blocks = flow(page(1, runs, [...rulings, ...lines]));
    expect(tables(blocks)).toEqual([
      [
        ['Trong hạn', 'Tổng hs'],
        ['12', '15'],
      ],
    ]);
  });

  it.each([
    ['ends without its last letters', ['PHƯỜ', 'NG X'], 'PHƯỜNG X'],
    ['is cut before a vowel', ['Chuy', 'ển', 'kỳ'], 'Chuyển kỳ'],
    ['has no word before the line end', ['Qu', 'á', 'kỳ'], 'Quá kỳ'],
    ['is an abbreviation', ['UBN', 'D xã'], 'UBND xã'],
    ['is whole behind an abbreviation', ['TH', 'a tháng'], 'TH a tháng'],
    ['is whole where no word comes of both', ['Quý', 'ba'], 'Quý ba'],
    ['is whole where another line of the cell is longer', ['Thu', 'ý dân'], 'Thu ý dân'],
    ['is whole where there is room for more', ['Lo', 'ai nộp'], 'Lo ai nộp'],
  ])('joins lines of a cell that a word fills: it %s', (_, lines, whole) => {
    const room = Math.max(...lines.map((line) => line.length)) * 7 + 8;
    const xs = [85, 85 + room, 85 + 2 * room];
    const runs = [
      ...lines.map((line, at) => run(line, 88, 212 + 14 * at)),
      run('Số', 88 + room, 212),
      ...cells(xs, [240, 260], [['12', '15']]),
    ];
    const rulings = [
      ...xs.map((x): Ruling => [x, 200, x, 260]),
      ...[200, 240, 260].map((y): Ruling => [85, y, 85 + 2 * room, y]),
    ];
    expect(tables(flow(page(1, runs, rulings)))).toEqual([
      [
        [whole, 'Số'],
        ['12', '15'],
      ],
    ]);
  });

  it('makes a merged cell one object at each position it covers', () => {
    const lines: readonly Ruling[] = [
      ...grid(XS, ys(3)).filter(
        ([x0, y0, x1]) => !(y0 === 220 && x0 < x1) && !(x0 === 435 && x1 === 435),
      ),
      [325, 220, 545, 220],
      [435, 220, 435, 260],
    ];
    const head = [
      ['STT', 'Đơn vị', 'Số hồ sơ', ''],
      ['', '', 'Tiếp nhận', 'Giải quyết'],
    ];
    const [table] = flow(page(1, cells(XS, ys(3), [...head, ROWS[0] ?? []]), lines)) as FlowTable[];
    const spans = table?.grid[0]?.map((cell) => [cell.content.text, cell.rowSpan, cell.colSpan]);
    expect(spans).toEqual([
      ['STT', 2, 1],
      ['Đơn vị', 2, 1],
      ['Số hồ sơ', 1, 2],
      ['Số hồ sơ', 1, 2],
    ]);
    expect(table?.grid[1]?.[0]).toBe(table?.grid[0]?.[0]);
    expect(table?.grid[0]?.[3]).toBe(table?.grid[0]?.[2]);
  });

  it('reads a table whose outer borders are left out', () => {
    const inner = grid(XS, ys(3)).filter(([x0, , x1]) => x0 !== x1 || (x0 > 85 && x0 < 545));
    expect(tables(flow(page(1, cells(XS, ys(3), [HEAD, ...ROWS]), inner)))).toEqual([
      [HEAD, ...ROWS],
    ]);
  });

  it('joins the lines of a cell', () => {
    const runs = [...cells(XS, ys(2), [HEAD, ['1', '', '12', '10']])];
    const wrapped = [
      run('Chi nhánh Văn phòng', 130, 228, { size: 8 }),
      run('Đăng ký đất đai', 130, 237, { size: 8 }),
    ];
    const [table] = tables(flow(page(1, [...runs, ...wrapped], grid(XS, ys(2)))));
    expect(table?.[1]?.[1]).toBe('Chi nhánh Văn phòng Đăng ký đất đai');
  });

  it('parts a run that is drawn over a border', () => {
    const runs = [
      ...cells(XS, ys(2), [HEAD, ['1', 'UBND xã A', '', '']]),
      run('12 10', 422.5, 234, { size: 10 }),
    ];
    const [table] = tables(flow(page(1, runs, grid(XS, ys(2)))));
    expect(table?.[1]?.slice(2)).toEqual(['12', '10']);
  });

  it('goes on over a page end as one table and drops the repeated header', () => {
    const first = page(
      1,
      [...cells(XS, ys(2, 700), [HEAD, ROWS[0] ?? []]), runAt('1', 315, 800)],
      grid(XS, ys(2, 700)),
    );
    const second = page(
      2,
      [...cells(XS, ys(2, 60), [HEAD, ROWS[1] ?? []]), ...prose([LONG], 150), runAt('2', 315, 800)],
      grid(XS, ys(2, 60)),
    );
    expect(tables(flow(first, second))).toEqual([[HEAD, ...ROWS]]);
  });

  it('drops a repeated header whose last line hangs over into the row below', () => {
    const head = ['STT', 'Đơn vị', 'Số tiếp nhận', 'Giải quyết'];
    const first = page(1, cells(XS, ys(2, 700), [head, ROWS[0] ?? []]), grid(XS, ys(2, 700)));
    const second = page(
      2,
      [
        ...cells(XS, ys(2, 60), [
          ['STT', 'Đơn vị', 'Số tiếp', 'Giải quyết'],
          ['2', 'UBND xã B', '', '1.200'],
        ]),
        run('nhận', 330, 88),
        run('1.234', 370, 96),
      ],
      grid(XS, ys(2, 60)),
    );
    expect(tables(flow(first, second))).toEqual([[head, ...ROWS]]);
  });

  it('drops a repeated header that is cut off in the middle of a word', () => {
    const second = ['STT', 'Đơn vị', 'Tiếp nhậ', HEAD[3] ?? ''];
    const pages = [
      page(1, cells(XS, ys(2, 700), [HEAD, ROWS[0] ?? []]), grid(XS, ys(2, 700))),
      page(2, cells(XS, ys(2, 60), [second, ROWS[1] ?? []]), grid(XS, ys(2, 60))),
    ];
    expect(tables(flow(...pages))).toEqual([[HEAD, ...ROWS]]);
  });

  it('sews a row together that the page end cut in two', () => {
    const first = page(
      1,
      cells(XS, ys(2, 700), [HEAD, ['1', 'Chi nhánh huyện Vũ', '12', '10']]),
      grid(XS, ys(2, 700)),
    );
    const second = page(
      2,
      cells(XS, ys(2, 60), [['', 'Thư', '', ''], ROWS[1] ?? []]),
      grid(XS, ys(2, 60)),
    );
    expect(tables(flow(first, second))).toEqual([
      [HEAD, ['1', 'Chi nhánh huyện Vũ Thư', '12', '10'], ROWS[1]],
    ]);
  });

  it('sews a row of totals together, with the sign of per cent under its number', () => {
    const total = ['', 'Cộng', '12', '10'];
    const after = (...bottom: string[]) =>
      tables(
        flow(
          page(1, cells(XS, ys(2, 700), [HEAD, total]), grid(XS, ys(2, 700))),
          page(2, cells(XS, ys(2, 60), [bottom, ROWS[1] ?? []]), grid(XS, ys(2, 60))),
        ),
      );
    expect(after('', '(16 đơn vị)', '', '%')).toEqual([
      [HEAD, ['', 'Cộng (16 đơn vị)', '12', '10 %'], ROWS[1]],
    ]);
    expect(after('', 'Khối xã', '', '')).toEqual([[HEAD, total, ['', 'Khối xã', '', ''], ROWS[1]]]);
  });

  it('sews a row together whose shares stand below its numbers, its label on either page', () => {
    const over = (top: string[], bottom: string[]) =>
      tables(
        flow(
          page(1, cells(XS, ys(2, 700), [HEAD, top]), grid(XS, ys(2, 700))),
          page(2, cells(XS, ys(2, 60), [bottom, ['', 'Cộng', '19', '18']]), grid(XS, ys(2, 60))),
        ),
      )[0]?.slice(1, -1);
    const sewn = [['1', 'UBND xã A', '12/13 (92,3%)', '10/12 (83,3%)']];
    const [shares, counts] = [['(92,3%)', '(83,3%)'] as const, ['12/13', '10/12'] as const];
    expect(over(['', '', ...counts], ['1', 'UBND xã A', ...shares])).toEqual(sewn);
    expect(over(['1', 'UBND xã A', ...counts], ['', '', ...shares])).toEqual(sewn);
    expect(over(['', '', ...counts], ['1', 'UBND xã A', '7/7', '6/7'])).toHaveLength(2);
  });

  it('keeps two tables with other columns apart, and a last row alone on its page in', () => {
    const other = [85, 300, 545];
    const first = page(1, cells(XS, ys(3, 690), [HEAD, ...ROWS]), grid(XS, ys(3, 690)));
    const second = page(
      2,
      [
        ...cells(XS, ys(1, 60), [['', 'Tổng cộng', '1.246', '1.210']]),
        ...prose([LONG], 120),
        ...cells(other, ys(2, 300), [
          ['Lĩnh vực', 'Số lượng'],
          ['Hộ tịch', '98'],
        ]),
      ],
      [...grid(XS, ys(1, 60)), ...grid(other, ys(2, 300))],
    );
    expect(tables(flow(first, second))).toEqual([
      [HEAD, ...ROWS, ['', 'Tổng cộng', '1.246', '1.210']],
      [
        ['Lĩnh vực', 'Số lượng'],
        ['Hộ tịch', '98'],
      ],
    ]);
  });

  it('takes a box around text and a line under a heading for no table', () => {
    const box = grid([85, 545], [95, 150]);
    const line: Ruling = [120, 200, 200, 200];
    expect(texts(flow(page(1, prose([LONG], 100), [...box, line])))).toEqual([LONG]);
  });
});

describe('flowPdf: tables without lines', () => {
  const at = (row: readonly string[], y: number) =>
    row.flatMap((text, column) =>
      text === '' ? [] : [run(text, [90, 130, 340, 450][column] ?? 0, y, { size: 12 })],
    );

  it('sees numbers under numbers', () => {
    const runs = [HEAD, ...ROWS].flatMap((row, index) => at(row, 220 + 16 * index));
    const blocks = flow(page(1, [...prose([LONG], 100), ...runs, ...prose([LONG], 280)]));
    expect(tables(blocks)).toEqual([[HEAD, ...ROWS]]);
    expect(texts(blocks)).toEqual([LONG, LONG]);
  });

  it('joins wrapped cells to their row', () => {
    const runs = [
      ...at(HEAD, 220),
      ...at(['1', 'Chi nhánh Văn phòng', '12', '10'], 240),
      ...at(['', 'đăng ký đất đai', '', ''], 254),
      ...at(ROWS[1] ?? [], 274),
    ];
    expect(tables(flow(page(1, runs)))).toEqual([
      [HEAD, ['1', 'Chi nhánh Văn phòng đăng ký đất đai', '12', '10'], ROWS[1]],
    ]);
  });

  it('goes on over a page end', () => {
    const more = [
      ['3', 'UBND xã C', '7', '7'],
      ['4', 'UBND xã D', '0', '0'],
    ];
    const first = [HEAD, ...ROWS].flatMap((row, index) => at(row, 720 + 16 * index));
    const second = more.flatMap((row, index) => at(row, 80 + 16 * index));
    const blocks = flow(
      page(1, [...prose([LONG], 100), ...first]),
      page(2, [...second, ...prose([LONG], 130)]),
    );
    expect(tables(blocks)).toEqual([[HEAD, ...ROWS, ...more]]);
  });
});
