import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/model.js';
import type { FlowBlock } from '../../src/layout/flow.js';
import { blocksOf } from '../../src/layout/logical.js';
import { paragraph, table } from './blocks.js';

/** The text that governs each block, '' at the top. */
function governors(...flow: readonly (string | FlowBlock)[]): string[] {
  const blocks = blocksOf(flow.map((each) => (typeof each === 'string' ? paragraph(each) : each)));
  const textOf = (block: Block | undefined) =>
    block?.kind === 'paragraph' ? block.content.text : '';
  return blocks.map(({ parent }) => (parent === null ? '' : textOf(blocks[parent])));
}

function sections(...texts: readonly string[]): string[] {
  return blocksOf(texts.map((text) => paragraph(text))).map(({ section }) => section);
}

describe('section labels', () => {
  it('name the ordered ancestors', () => {
    const lines = [
      'I. KẾT QUẢ',
      '4. Hồ sơ',
      'a) Tiếp nhận',
      '- Tổng số',
      '5. Khác',
      'II. ĐÁNH GIÁ',
    ];
    expect(sections(...lines)).toEqual(['I', 'I.4', 'I.4.a', 'I.4.a', 'I.5', 'II']);
  });

  it('do not say a number twice where a decimal marker repeats it', () => {
    const lines = ['II. CHỈ SỐ', '2. Tiến độ', '2.1 Kết quả', '2.1.3. Chi tiết', 'II.3. Khác'];
    expect(sections(...lines)).toEqual(['II', 'II.2', 'II.2.1', 'II.2.1.3', 'II.3']);
  });

  it('put capital letters above or below Roman numbers, as the text does', () => {
    expect(sections('A. CHUNG', 'I. Kết quả', 'B. RIÊNG')).toEqual(['A', 'A.I', 'B']);
    expect(sections('I/- CHUNG', '2/- Cấp xã', 'II/- SỐ HÓA')).toEqual(['I', 'I.2', 'II']);
    expect(sections('I. CHUNG', 'A. Kết quả', '1. Số hóa', 'B. Khác', 'II. RIÊNG')).toEqual([
      'I',
      'I.A',
      'I.A.1',
      'I.B',
      'II',
    ]);
  });

  it('count within letters where numbers begin anew in another style', () => {
    const lines = ['1. Kết quả', 'a) Tiếp nhận', '1) Cấp huyện', '2) Cấp xã', 'b) Giải quyết'];
    expect(sections(...lines)).toEqual(['1', '1.a', '1.a.1', '1.a.2', '1.b']);
  });

  it('begin anew with each part of the report', () => {
    expect(sections('1. Kết quả', 'Phần thứ hai', '1. Nhiệm vụ')).toEqual(['1', '', '1']);
  });
});

describe('governing blocks', () => {
  it('nest bullets by their first use', () => {
    expect(governors('1. A', '- b', '+ c', '+ d', '- e')).toEqual([
      '',
      '1. A',
      '- b',
      '- b',
      '1. A',
    ]);
    expect(governors('1. A', '+ b', '- c', '- d', '+ e')).toEqual([
      '',
      '1. A',
      '+ b',
      '+ b',
      '1. A',
    ]);
  });

  it('make a scope line govern items with its own marker until the next one', () => {
    const lines = ['1. Kết quả', '- Cấp huyện:', '- Tổng số: 5', '- Cấp xã:', '- Tổng số: 7'];
    expect(governors(...lines)).toEqual([
      '',
      '1. Kết quả',
      '- Cấp huyện:',
      '1. Kết quả',
      '- Cấp xã:',
    ]);
  });

  it('let a star with a scope follow upon finished dashes as a heading', () => {
    const lines = [
      '1. A',
      '- Đã xong.',
      '* Cấp huyện:',
      '- Tổng số: 5',
      '* Cấp xã:',
      '- Tổng số: 7',
    ];
    expect(governors(...lines)).toEqual(['', '1. A', '1. A', '* Cấp huyện:', '1. A', '* Cấp xã:']);
  });

  it('end a scope below an item with the next item', () => {
    const lines = ['1. A', '- Tiếp nhận:', '+ Cấp huyện:', '+ Cấp xã:', '- Giải quyết:'];
    expect(governors(...lines)).toEqual(['', '1. A', '- Tiếp nhận:', '- Tiếp nhận:', '1. A']);
  });

  it('leave plain paragraphs to the item that announces them', () => {
    const lines = ['1. A', '- Trong kỳ:', 'Trực tuyến: 5 hồ sơ.', 'Trực tiếp: 6 hồ sơ.', '- B'];
    expect(governors(...lines)).toEqual(['', '1. A', '- Trong kỳ:', '- Trong kỳ:', '1. A']);
  });

  it('leave a plain paragraph after finished bullets to the heading', () => {
    expect(governors('1. A', '- Tổng số 5.', 'Nhìn chung đạt.')).toEqual(['', '1. A', '1. A']);
  });

  it('join a paragraph that goes on with an item to that item', () => {
    expect(governors('1. A', '- Tổng số 5.', 'Trong đó, trực tuyến 3.')).toEqual([
      '',
      '1. A',
      '- Tổng số 5.',
    ]);
  });

  it('give a bold line what follows it', () => {
    const bold = paragraph('Số hóa hồ sơ.', { bold: true });
    expect(governors('1. A', '- b', bold, '- c', 'd')).toEqual([
      '',
      '1. A',
      '1. A',
      'Số hóa hồ sơ.',
      'Số hóa hồ sơ.',
    ]);
  });

  it('give a table to its caption, else to what governs the text above', () => {
    const caption = paragraph('Kết quả', { centered: true });
    expect(
      governors('1. A', '- Cấp xã:', table('TT|Số', '1|2'), caption, table('TT|Số', '1|2')),
    ).toEqual(['', '1. A', '- Cấp xã:', '- Cấp xã:', 'Kết quả']);
  });

  it('nest drawn bullets like typed ones, by their first use', () => {
    const item = (text: string, label: string, id: string) =>
      paragraph(text, { list: { id, level: 0, label } });
    const items = [item('b', '-', '1'), '+ c', item('d', '-', '1'), item('e', '+', '2')];
    expect(governors('1. A', ...items)).toEqual(['', '1. A', 'b', '1. A', 'd']);
  });

  it('follow the levels of an automatic list', () => {
    const item = (text: string, level: number) =>
      paragraph(text, { list: { id: '1', level, label: '•' } });
    const items = [item('b', 0), item('c', 1), item('d', 1), item('e', 2), item('f', 0)];
    expect(governors('1. A', ...items)).toEqual(['', '1. A', 'b', 'b', 'd', '1. A']);
  });

  it('follow its levels also where two are numbered alike', () => {
    const item = (text: string, level: number, label: string) =>
      paragraph(text, { list: { id: '1', level, label } });
    const items = [
      item('a', 0, '1.'),
      item('b', 1, '1.'),
      item('c', 1, '2.'),
      item('d', 2, 'i.'),
      item('e', 0, '2.'),
    ];
    expect(governors(...items)).toEqual(['', 'a', 'a', 'c', '']);
    expect(blocksOf(items).map(({ section }) => section)).toEqual([
      '1',
      '1.1',
      '1.2',
      '1.2.i',
      '2',
    ]);
  });

  it('nest a deeper indented bullet of the same kind', () => {
    const item = (text: string, indent: number) => paragraph(text, { indent });
    expect(governors(item('- a', 28), item('+ b', 28), item('- c', 50))).toEqual([
      '',
      '- a',
      '+ b',
    ]);
  });

  it('give nothing to letterhead, recipients and footnotes', () => {
    const note = paragraph('¹ Công văn', { zone: 'footnote' });
    expect(governors('1. A', 'Nơi nhận:', note)).toEqual(['', '', '']);
  });
});

describe('labels that Word draws', () => {
  const item = (label: string, text = 'x') =>
    paragraph(text, { list: { id: label, level: 0, label } });
  const markers = (...labels: readonly string[]) =>
    labels.map((label) => {
      const [block] = blocksOf([item(label)]);
      return block?.kind === 'paragraph' ? block.marker : undefined;
    });

  it('are markers of which nothing is in the text', () => {
    expect(markers('II.', '2.1.', 'a)', '3', '-', '+', '\uF0A7', '\u00AD')).toEqual([
      { kind: 'roman', label: 'II', length: 0 },
      { kind: 'decimal', label: '2.1', length: 0 },
      { kind: 'letter', label: 'a', length: 0 },
      { kind: 'number', label: '3', length: 0 },
      { kind: 'dash', label: '-', length: 0 },
      { kind: 'plus', label: '+', length: 0 },
      { kind: 'bullet', label: '•', length: 0 },
      { kind: 'dash', label: '-', length: 0 },
    ]);
  });

  it('count by their number where they say more', () => {
    expect(markers('Điều 4.', 'Mục IV:', '[5]')).toEqual([
      { kind: 'number', label: '4', length: 0 },
      { kind: 'roman', label: 'IV', length: 0 },
      { kind: 'number', label: '5', length: 0 },
    ]);
  });

  it('stand in the section among typed ones', () => {
    const blocks = blocksOf([
      item('I.', 'KẾT QUẢ'),
      paragraph('4. Hồ sơ'),
      item('a)', 'Tiếp nhận'),
    ]);
    expect(blocks.map(({ section }) => section)).toEqual(['I', 'I.4', 'I.4.a']);
  });

  it('begin a part of the report', () => {
    const blocks = blocksOf([paragraph('1. Kết quả'), item('Phần II.', 'Nhiệm vụ')]);
    expect(blocks.map(({ section }) => section)).toEqual(['1', 'II']);
  });
});

describe('headings', () => {
  it('are announcing paragraphs that govern something', () => {
    const texts = ['1. A', '- Cấp huyện:', '- Tổng số 5', '2. B'];
    const blocks = blocksOf(texts.map((text) => paragraph(text)));
    expect(blocks.map((block) => block.kind === 'paragraph' && block.role)).toEqual([
      'heading',
      'heading',
      'body',
      'body',
    ]);
  });

  it('take a sentence behind a colon for text, also where it is in bold', () => {
    const flow = [
      paragraph('Kết quả số hóa:', { bold: true }),
      paragraph('Việc ban hành kế hoạch theo Nghị định.', { bold: true }),
      table('Lĩnh vực|Số lượng', 'Hộ tịch|12'),
    ];
    expect(governors(...flow)).toEqual(['', 'Kết quả số hóa:', 'Kết quả số hóa:']);
  });
});
