import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  flow,
  LEFT,
  MIDDLE,
  page,
  paragraphs,
  prose,
  run,
  runAt,
  runTo,
  RIGHT,
  texts,
} from './pages.js';

const LONG =
  'Ủy ban nhân dân huyện đã tiếp nhận trong kỳ báo cáo tổng số 1.234 hồ sơ, trong đó trực tuyến là 1.000 hồ sơ, ' +
  'trực tiếp là 234 hồ sơ, đã giải quyết xong và trả kết quả đúng hạn cho tổ chức, cá nhân trên địa bàn toàn huyện.';

describe('flowPdf: paragraphs', () => {
  it('rejoins lines and opens a paragraph at each first-line indent', () => {
    expect(texts(flow(page(1, prose([LONG, LONG, LONG], 100))))).toEqual([LONG, LONG, LONG]);
  });

  it('goes on with a sentence over a page end, around the page number', () => {
    const lines = prose([LONG, LONG, LONG], 100);
    const cut = lines.length - 1;
    const moved = lines.slice(cut).map(({ text }) => run(text, LEFT, 80));
    const blocks = flow(
      page(1, [...lines.slice(0, cut), runAt('1', MIDDLE, 800)]),
      page(2, [...moved, ...prose([LONG, LONG], 100), runAt('2', MIDDLE, 800)]),
    );
    expect(texts(blocks)).toEqual([LONG, LONG, LONG, LONG, LONG, '1', '2']);
    const zones = paragraphs(blocks).map((paragraph) => paragraph.zone);
    expect(zones.slice(4)).toEqual(['body', 'page_number', 'page_number']);
  });

  it('leads each stretch of text back to its page and box', () => {
    const [first] = paragraphs(flow(page(3, prose([LONG, LONG], 100))));
    const { text, spans } = first?.content ?? { text: '', spans: [] };
    expect(spans.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
    expect(spans[0]?.place).toMatchObject({ page: 3, path: null });
    expect(spans[1]?.place.box?.[0]).toBe(LEFT);
  });

  it('does not take a wrapped "- 2025" or a number for a list item', () => {
    const lines = [
      run('- Kế hoạch số hóa kết quả giải quyết hồ sơ từ giai đoạn 2021', 121, 100),
      run('- 2025 đã được ban hành và thực hiện trên toàn địa bàn huyện, đạt', LEFT, 118),
      run('2.970 hồ sơ.', LEFT, 136),
      ...prose(['- Số hồ sơ quá hạn: 04 hồ sơ.', `- ${LONG}`], 136),
    ];
    expect(texts(flow(page(1, lines)))).toEqual([
      '- Kế hoạch số hóa kết quả giải quyết hồ sơ từ giai đoạn 2021 - 2025 đã được ban hành và thực hiện trên toàn địa bàn huyện, đạt 2.970 hồ sơ.',
      '- Số hồ sơ quá hạn: 04 hồ sơ.',
      `- ${LONG}`,
    ]);
  });

  it('tells paragraphs apart without indents, by short lines and list marks', () => {
    const items = ['1. Tiếp nhận hồ sơ', LONG, `- ${LONG}`, '- Cấp xã: 12 hồ sơ', `a) ${LONG}`];
    expect(texts(flow(page(1, prose(items, 100, 0))))).toEqual(items);
  });

  it('ends a bold heading that fills its line before an item at the margin', () => {
    const head = '1. Tiện ích phục vụ người dân nộp hồ sơ, dịch vụ công trên mạng';
    const item = '- Toàn huyện có 340 thủ tục.';
    const lines = [
      ...prose(['I. KẾT QUẢ', 'II. TIẾP NHẬN', LONG], 100),
      runTo(head, RIGHT, 260, { font: 'Times New Roman Bold' }),
      run(item, LEFT, 278),
    ];
    expect(texts(flow(page(1, lines))).slice(-2)).toEqual([head, item]);
  });

  it('keeps a label and its far number as one line each', () => {
    const lines = [
      ['Số hồ sơ tiếp nhận trực tuyến:', '11.813 hồ sơ.'],
      ['Số lượng hồ sơ đã giải quyết:', '14.077 hồ sơ.'],
      ['Số hồ sơ đang giải quyết:', '197 hồ sơ.'],
    ].flatMap(([label = '', number = ''], index) => [
      run(label, 121, 200 + 18 * index),
      run(number, 400, 200 + 18 * index),
    ]);
    expect(texts(flow(page(1, [...prose([LONG], 100), ...lines])))).toEqual([
      LONG,
      'Số hồ sơ tiếp nhận trực tuyến: 11.813 hồ sơ.',
      'Số lượng hồ sơ đã giải quyết: 14.077 hồ sơ.',
      'Số hồ sơ đang giải quyết: 197 hồ sơ.',
    ]);
  });

  it('keeps a list mark with the item that a tab parts from it', () => {
    const items = ['Năm sản xuất;', 'Nơi sản xuất của thiết bị;', 'Số hồ sơ: 12 hồ sơ.'];
    const lines = items.flatMap((item, index) => [
      run('-', 100, 200 + 18 * index),
      run(item, 136, 200 + 18 * index),
    ]);
    expect(texts(flow(page(1, [...prose([LONG], 100), ...lines])))).toEqual([
      LONG,
      ...items.map((item) => `- ${item}`),
    ]);
  });

  it('joins a number of a decree that breaks at its hyphen, and keeps the blank around a dash', () => {
    const lines = [
      run('- Thực hiện Thông tư của Văn phòng Chính phủ số 01/2023/TT-', 121, 100),
      run('VPCP và các văn bản hướng dẫn của Phòng Tài nguyên và xã hội -', LEFT, 118),
      run('Môi trường.', LEFT, 136),
    ];
    expect(texts(flow(page(1, [...lines, ...prose([LONG, LONG], 136)])))[0]).toMatch(
      /số 01\/2023\/TT-VPCP .* xã hội - Môi trường\.$/u,
    );
  });

  it('reads the letterhead column by column', () => {
    const head = [
      runAt('UBND TỈNH X', 160, 60),
      runAt('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 410, 60),
      runAt('SỞ TƯ PHÁP', 160, 78),
      runAt('Độc lập - Tự do - Hạnh phúc', 410, 79),
      runAt('Số: 45/BC-STP', 160, 104),
      runAt('X, ngày 15 tháng 3 năm 2024', 410, 104),
      runAt('BÁO CÁO', MIDDLE, 150),
    ];
    expect(texts(flow(page(1, [...head, ...prose([LONG, LONG], 180)])))).toEqual([
      'UBND TỈNH X',
      'SỞ TƯ PHÁP',
      'Số: 45/BC-STP',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'X, ngày 15 tháng 3 năm 2024',
      'BÁO CÁO',
      LONG,
      LONG,
    ]);
  });

  it('reads a letterhead column by column whose columns nearly touch, the motto in two lines', () => {
    const head = [
      run('ỦY BAN NHÂN DÂN', LEFT, 60),
      run('CỘNG HÒA XÃ HỘI CHỦ', LEFT + 110, 60),
      run('TỈNH X', LEFT, 76),
      run('NGHĨA VIỆT NAM', LEFT + 110, 76),
      run('Số: 45/BC', LEFT, 100),
      run('X, ngày 15 tháng 3 năm 2024', LEFT + 110, 100),
      runAt('BÁO CÁO', MIDDLE, 150),
    ];
    expect(texts(flow(page(1, [...head, ...prose([LONG, LONG], 180)]))).slice(0, 4)).toEqual([
      'ỦY BAN NHÂN DÂN',
      'TỈNH X',
      'Số: 45/BC',
      'CỘNG HÒA XÃ HỘI CHỦ',
    ]);
  });

  it('reads recipients before the signature', () => {
    const foot = [
      run('Nơi nhận:', LEFT, 300, { size: 11 }),
      runAt('TM. ỦY BAN NHÂN DÂN', 430, 301),
      run('- UBND tỉnh;', LEFT, 313, { size: 11 }),
      runAt('CHỦ TỊCH', 430, 319),
      run('- Lưu: VT.', LEFT, 326, { size: 11 }),
    ];
    const [, , ...rest] = texts(flow(page(1, [...prose([LONG, LONG], 100), ...foot])));
    expect(rest).toEqual([
      'Nơi nhận:',
      '- UBND tỉnh;',
      '- Lưu: VT.',
      'TM. ỦY BAN NHÂN DÂN',
      'CHỦ TỊCH',
    ]);
  });

  it('sees centred lines and joins the one that wraps', () => {
    const title = [
      runAt('BÁO CÁO', MIDDLE, 60, { font: 'Times New Roman,Bold' }),
      runAt('Tình hình, kết quả giải quyết thủ tục hành chính, cải cách thủ', MIDDLE, 78, {
        font: 'Times New Roman,Bold',
      }),
      runAt('tục hành chính quý I', MIDDLE, 96, { font: 'Times New Roman,Bold' }),
    ];
    const [first, second, body] = paragraphs(
      flow(page(1, [...title, ...prose([LONG, LONG], 130)])),
    );
    expect(first).toMatchObject({ centered: true, bold: true, content: { text: 'BÁO CÁO' } });
    expect(second?.content.text).toMatch(/cải cách thủ tục hành chính quý I$/u);
    expect(body).toMatchObject({ centered: false, bold: false, indent: 36 });
  });

  it('sets running headers and footers apart, whatever number they hold', () => {
    const pages = [1, 2, 3].map((number) =>
      page(number, [
        run('Sở Tư pháp - Báo cáo quý I', LEFT, 40, { size: 10 }),
        ...prose([LONG, LONG], 100),
        runTo(`Trang ${number} của bản in`, RIGHT, 810, { size: 10 }),
      ]),
    );
    const headers = paragraphs(flow(...pages)).filter(({ zone }) => zone === 'page_header');
    expect(headers).toHaveLength(6);
  });

  it('keeps the name under the office that signs with it, however far below', () => {
    const foot = [
      run('Nơi nhận:', LEFT, 300, { size: 12 }),
      runAt('GIÁM ĐỐC', 430, 300),
      run('- Lãnh đạo Văn phòng;', LEFT, 313, { size: 11 }),
      run('- Lưu: VT.', LEFT, 326, { size: 11 }),
      runAt('Bùi Thị Hà', 430, 352),
    ];
    const [, , ...rest] = texts(flow(page(1, [...prose([LONG, LONG], 100), ...foot])));
    expect(rest).toEqual([
      'Nơi nhận:',
      '- Lãnh đạo Văn phòng;',
      '- Lưu: VT.',
      'GIÁM ĐỐC',
      'Bùi Thị Hà',
    ]);
  });

  it('goes on where a block set further in breaks off in mid-sentence before a number', () => {
    const lines = [
      ['Kết quả số hóa của huyện trong quý này được tổng hợp từ mười', 121],
      ['đơn vị trực thuộc.', 121],
      ['Tổng số kết quả cần số hóa là 1.260 kết quả, đã số hóa được', 121],
      ['845 kết quả; còn phải số hóa 415 kết quả.', 121],
    ] as const;
    const set = lines.map(([text, x], index) => run(text, x, 200 + 18 * index));
    expect(texts(flow(page(1, [...prose([LONG], 100), ...set]))).slice(1)).toEqual([
      `${lines[0][0]} ${lines[1][0]}`,
      `${lines[2][0]} ${lines[3][0]}`,
    ]);
  });

  it.each([
    ['14.', '867 hồ sơ', '14.867 hồ sơ'],
    ['94,', '33% hồ sơ', '94,33% hồ sơ'],
    ['10.817/', '14.867 hồ sơ', '10.817/14.867 hồ sơ'],
    ['trong năm 2023.', '125 hồ sơ', 'trong năm 2023. 125 hồ sơ'],
  ])('reads %j and %j over a line end as %j', (end, start, joined) => {
    const first = `Tổng số hồ sơ đã tiếp nhận trong kỳ là ${end}`;
    const lines = [run(first, RIGHT - first.length * 7, 118), run(`${start}.`, LEFT, 136)];
    const [paragraph] = texts(flow(page(1, [...lines, ...prose([LONG, LONG], 136)])));
    expect(paragraph?.endsWith(`là ${joined}.`)).toBe(true);
  });

  it('keeps a list mark with its item that stands on the next line', () => {
    const lines = [run('a)', 121, 118), run('Số hồ sơ: 12 hồ sơ.', 121, 136)];
    expect(texts(flow(page(1, [...lines, ...prose([LONG], 136)])))[0]).toBe(
      'a) Số hồ sơ: 12 hồ sơ.',
    );
  });

  it('reads words whose letters have a run each and stand apart', () => {
    const title = Array.from('BÁO CÁO', (letter, index) => run(letter, 200 + 11 * index, 60));
    const letters = title.filter(({ text }) => text !== ' ').toReversed();
    expect(texts(flow(page(1, [...letters, ...prose([LONG], 100)])))[0]).toBe('BÁO CÁO');
  });

  it('infers blanks where each glyph has a run of its own', () => {
    const glyphs = Array.from('582 hồ sơ', (letter, index) =>
      run(letter, 121 + 7 * index, 100),
    ).filter(({ text }) => text !== ' ');
    expect(texts(flow(page(1, glyphs)))).toEqual(['582 hồ sơ']);
  });

  it('loses and invents no character of running text, however it wraps', () => {
    const word = fc.constantFrom(
      'hồ',
      'sơ',
      'tiếp',
      'nhận',
      '1.234',
      'trực',
      'tuyến,',
      'Huyện',
      '(quá',
      'hạn)',
    );
    const sentence = fc
      .array(word, { minLength: 1, maxLength: 60 })
      .map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 5 }), (sentences) => {
        const blocks = flow(page(1, prose(sentences, 100)));
        expect(texts(blocks).join(' ')).toBe(sentences.join(' '));
      }),
      { numRuns: 50 },
    );
  });
});
