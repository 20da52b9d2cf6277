import { describe, expect, it } from 'vitest';
import type { RawBlock, RawDocx, RawParagraph, RawTable } from '../../../src/model.js';
import { flowDocx } from '../../../src/layout/docx/flow.js';
import type { FlowBlock } from '../../../src/layout/flow.js';

function raw(text: string, path = 'p1', seen: Partial<RawParagraph> = {}): RawParagraph {
  const runs = [{ text, font: null, bold: false, superscript: false }];
  return { type: 'paragraph', path, runs, list: null, style: null, alignment: null, ...seen };
}

/** A table of one paragraph a cell. */
function table(path: string, ...rows: readonly (readonly (string | RawBlock)[])[]): RawTable {
  return {
    type: 'table',
    path,
    rows: rows.map((cells, row) =>
      cells.map((cell, column) => {
        const at = `${path}.r${row + 1}.c${column + 1}`;
        const blocks =
          typeof cell === 'string' ? cell.split('¶').map((each) => raw(each, at)) : [cell];
        return { path: at, colSpan: 1, rowSpan: 1, blocks };
      }),
    ),
  };
}

const EMPTY: RawDocx = { format: 'docx', blocks: [], footnotes: [], headers: [], footers: [] };

function flow(...blocks: readonly RawBlock[]): FlowBlock[] {
  return flowDocx({ ...EMPTY, blocks });
}

const texts = (blocks: readonly FlowBlock[]) =>
  blocks.map((block) =>
    block.kind === 'paragraph'
      ? block.content.text
      : block.grid.map((row) => row.map(({ content }) => content.text)),
  );

describe('flowDocx', () => {
  it('leads each paragraph back to its path', () => {
    const [block] = flow(raw(' 582 hồ sơ ', 'p7'));
    const place = { page: null, box: null, path: 'p7' };
    expect(block).toMatchObject({
      content: { text: '582 hồ sơ', spans: [{ start: 0, end: 9, place }] },
    });
  });

  it('takes lines in one paragraph apart', () => {
    expect(texts(flow(raw('- Tổng số: 5.\n- Đúng hạn: 3.')))).toEqual([
      '- Tổng số: 5.',
      '- Đúng hạn: 3.',
    ]);
  });

  it('rejoins a line that goes on with the sentence', () => {
    expect(texts(flow(raw('Kết quả công tác\ncải cách hành chính')))).toEqual([
      'Kết quả công tác cải cách hành chính',
    ]);
  });

  it('keeps label, tabs and number together', () => {
    expect(texts(flow(raw('Trực tuyến:\t\t\t11.813 hồ sơ.')))).toEqual([
      'Trực tuyến: 11.813 hồ sơ.',
    ]);
  });

  it('takes a letterhead set with tabs apart', () => {
    expect(texts(flow(raw('UBND HUYỆN A\t\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')))).toEqual([
      'UBND HUYỆN A',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    ]);
  });

  it('takes a letterhead set in a table apart, cell by cell', () => {
    const head = table(
      't1',
      ['UBND TỈNH A¶SỞ TƯ PHÁP', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
      ['Số: 5/BC-STP', 'A, ngày 3 tháng 4 năm 2024'],
    );
    expect(texts(flow(head))).toEqual([
      'UBND TỈNH A',
      'SỞ TƯ PHÁP',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Số: 5/BC-STP',
      'A, ngày 3 tháng 4 năm 2024',
    ]);
  });

  it('opens a frame of one cell', () => {
    expect(texts(flow(table('t1', ['Một¶Hai'])))).toEqual(['Một', 'Hai']);
  });

  it('keeps a table of data, its cells in one line each', () => {
    const data = table('t1', ['Đơn vị', 'Tổng¶số'], ['Phường 1', '5\n']);
    expect(texts(flow(data))).toEqual([
      [
        ['Đơn vị', 'Tổng số'],
        ['Phường 1', '5'],
      ],
    ]);
  });

  it('fills the rectangle of a table with its merged cells', () => {
    const merged: RawTable = {
      type: 'table',
      path: 't1',
      rows: [
        [
          { path: 't1.r1.c1', colSpan: 1, rowSpan: 2, blocks: [raw('Đơn vị')] },
          { path: 't1.r1.c2', colSpan: 2, rowSpan: 1, blocks: [raw('Hồ sơ')] },
        ],
        [{ path: 't1.r2.c2', colSpan: 1, rowSpan: 1, blocks: [raw('Mới')] }],
      ],
    };
    const [block] = flow(merged);
    expect(texts(flow(merged))).toEqual([
      [
        ['Đơn vị', 'Hồ sơ', 'Hồ sơ'],
        ['Đơn vị', 'Mới', ''],
      ],
    ]);
    expect(block?.kind === 'table' && block.grid[0]?.[1]).toBe(
      block?.kind === 'table' && block.grid[0]?.[2],
    );
  });

  it('gives a nested table after its host', () => {
    const host = table('t1', ['a', table('t2', ['b', 'c'])]);
    expect(texts(flow(host))).toEqual([[['a', '']], [['b', 'c']]]);
  });

  it('gives notes last, in a zone of their own', () => {
    const blocks = flowDocx({
      ...EMPTY,
      blocks: [raw('Thân')],
      footnotes: [raw('¹ Công văn', 'n1')],
    });
    expect(blocks.map((block) => block.kind === 'paragraph' && block.zone)).toEqual([
      'body',
      'footnote',
    ]);
  });

  it('gives headers and footers before the notes, apart from the text', () => {
    const blocks = flowDocx({
      ...EMPTY,
      blocks: [raw('Thân')],
      footnotes: [raw('¹ Công văn', 'n1')],
      headers: [[], [raw('- 2 -', 'h1'), table('t2', ['Báo cáo', 'quý I'])]],
      footers: [[raw('Trang 2/5', 'f1'), raw('Lưu: VT', 'f2')]],
    });
    const zones = blocks.map((block) => block.kind === 'paragraph' && block.zone);
    expect(texts(blocks)).toEqual([
      'Thân',
      '- 2 -',
      'Báo cáo',
      'quý I',
      'Trang 2/5',
      'Lưu: VT',
      '¹ Công văn',
    ]);
    expect(zones).toEqual([
      'body',
      'page_number',
      'page_header',
      'page_header',
      'page_number',
      'page_header',
      'footnote',
    ]);
  });

  it('puts a letterhead in the header of the first page before the text', () => {
    const head = table('t1', ['UBND HUYỆN A', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM']);
    const file = { ...EMPTY, blocks: [raw('BÁO CÁO')], headers: [[head], [raw('2', 'h1')]] };
    expect(texts(flowDocx(file))).toEqual([
      'UBND HUYỆN A',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'BÁO CÁO',
      '2',
    ]);
    const later = { ...file, headers: [[], [head]] };
    expect(texts(flowDocx(later))[0]).toBe('BÁO CÁO');
  });

  it('leaves a header alone where the text has a letterhead of its own', () => {
    const body = [raw('Số: 5/BC-UBND'), raw('BÁO CÁO')];
    const file = { ...EMPTY, blocks: body, headers: [[raw('Số: 5/BC-UBND', 'h1')]] };
    expect(flowDocx(file)[2]).toMatchObject({ zone: 'page_header' });
  });

  it('draws the labels of lists in the cells of a table, where a person looks for them', () => {
    const list = (label: string) => ({ list: { id: '1', level: 0, label } });
    const row = [raw('', 't1.r1.c1', list('1')), raw('Tư pháp', 't1.r1.c2', list('\uF0B7'))];
    expect(texts(flow(table('t1', ['TT', 'Lĩnh vực'], row)))).toEqual([
      [
        ['TT', 'Lĩnh vực'],
        ['1', '• Tư pháp'],
      ],
    ]);
  });

  it('leaves the label of a list to the first of several lines', () => {
    const item = raw('Tổng số: 5.\nĐúng hạn: 3.', 'p1', {
      list: { id: '1', level: 0, label: '-' },
    });
    expect(flow(item)).toMatchObject([{ list: { label: '-' } }, { list: null }]);
  });

  it('sets headings apart by their style', () => {
    expect(flow(raw('Kết quả', 'p1', { style: 'heading 1' }))).toMatchObject([{ bold: true }]);
  });

  it('calls a paragraph bold only where all of it is', () => {
    const run = { font: null, superscript: false };
    const half = raw('', 'p1', {
      runs: [
        { ...run, text: 'Kết quả: ', bold: true },
        { ...run, text: 'không', bold: false },
      ],
    });
    const whole = raw('', 'p2', {
      runs: [
        { ...run, text: 'KẾT QUẢ', bold: true },
        { ...run, text: ' ', bold: false },
      ],
    });
    expect(flow(half, whole)).toMatchObject([{ bold: false }, { bold: true }]);
  });
});
