import { describe, expect, it } from 'vitest';
import { blocks, p, r, seen, tbl } from './builder.js';
import type { Parts } from './builder.js';

const lvl = (at: number, format: string, text: string, more = '', before = ''): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${before}<w:lvlText w:val="${text}"/>${more}</w:lvl>`;
const list = (id: number, ...levels: readonly string[]): string =>
  `<w:abstractNum w:abstractNumId="${id}">${levels.join('')}</w:abstractNum>`;
const num = (id: number, of: number, more = ''): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${more}</w:num>`;
const inList = (of: number, level?: number): string =>
  `<w:numPr>${level === undefined ? '' : `<w:ilvl w:val="${level}"/>`}<w:numId w:val="${of}"/></w:numPr>`;
const item = (text: string, of = 1, level = 0): string => p(text, inList(of, level));

const outline = list(
  10,
  lvl(0, 'upperRoman', '%1.'),
  lvl(1, 'decimal', '%2.'),
  lvl(2, 'decimal', '%2.%3.'),
  lvl(3, 'lowerLetter', '%4)'),
  lvl(4, 'bullet', '-'),
);
const numbering = outline + num(1, 10);

describe('automatic lists', () => {
  it('give their items the labels that Word draws', () => {
    const items = [0, 1, 2, 2, 3, 4, 1, 0].map((level) => item('x', 1, level)).join('');
    expect(seen(items, { numbering })).toEqual([
      'I. x',
      '1. x',
      '1.1. x',
      '1.2. x',
      'a) x',
      '- x',
      '2. x',
      'II. x',
    ]);
  });

  it('name the list and the level', () => {
    const [block] = blocks(item('x', 1, 1), { numbering });
    expect(block).toMatchObject({ list: { id: '10', level: 1, label: '1.' } });
  });

  it('count on in another use, and anew where it overrides the start', () => {
    const anew = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="4"/></w:lvlOverride>';
    const uses = { numbering: numbering + num(2, 10) + num(3, 10, anew) };
    expect(seen(item('a') + item('b', 2) + item('c', 3) + item('d', 3), uses)).toEqual([
      'I. a',
      'II. b',
      'IV. c',
      'V. d',
    ]);
  });

  it('draw a level as the use overrides it', () => {
    const other = `<w:lvlOverride w:ilvl="0">${lvl(0, 'decimal', 'Phần %1:')}</w:lvlOverride>`;
    expect(seen(item('a', 2), { numbering: numbering + num(2, 10, other) })).toEqual(['Phần 1: a']);
  });

  it('are those of the style, at the level that stands for it', () => {
    const style = (id: string, more: string): string =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:pPr>${more}</w:pPr></w:style>`;
    const parts: Parts = {
      styles: style('Muc', inList(1)) + style('Diem', inList(1)),
      numbering:
        list(
          10,
          lvl(0, 'upperRoman', '%1.', '', '<w:pStyle w:val="Muc"/>'),
          lvl(1, 'decimal', '%2.', '', '<w:pStyle w:val="Diem"/>'),
        ) + num(1, 10),
    };
    const styled = (text: string, id: string, more = ''): string =>
      p(text, `<w:pStyle w:val="${id}"/>${more}`);
    expect(seen(styled('a', 'Muc') + styled('b', 'Diem') + styled('c', 'Diem'), parts)).toEqual([
      'I. a',
      '1. b',
      '2. c',
    ]);
    expect(seen(styled('a', 'Muc', inList(0)), parts)).toEqual(['a']);
  });

  it('may be those of a style of lists', () => {
    const styles = `<w:style w:type="numbering" w:styleId="Chung"><w:pPr>${inList(1)}</w:pPr></w:style>`;
    const linked =
      '<w:abstractNum w:abstractNumId="11"><w:numStyleLink w:val="Chung"/></w:abstractNum>';
    const parts = { styles, numbering: outline + linked + num(1, 10) + num(2, 11) };
    expect(seen(item('a') + item('b', 2), parts)).toEqual(['I. a', 'II. b']);
  });

  it('do not count what was deleted or is hidden, but count what is empty', () => {
    const gone = (mark: string): string =>
      p(`<w:del w:id="1">${r('bỏ')}</w:del>`, `${inList(1, 0)}<w:rPr>${mark}</w:rPr>`);
    const body = item('a') + gone('<w:del w:id="1"/>') + gone('<w:vanish/>') + item('') + item('b');
    expect(seen(body, { numbering })).toEqual(['I. a', 'II. ', 'III. b']);
  });

  it('count through tables and text boxes', () => {
    const box = `<w:r><w:pict><w:txbxContent>${item('c')}</w:txbxContent></w:pict></w:r>`;
    expect(seen(item('a') + tbl([item('b')]) + p(box) + item('d'), { numbering })).toEqual([
      'I. a',
      [['II. b']],
      '',
      'III. c',
      'IV. d',
    ]);
  });

  it('show no label where there is none, and none for a list that is missing', () => {
    const none = list(
      11,
      lvl(0, 'none', ''),
      lvl(1, 'decimal', '%2.', '<w:rPr><w:vanish/></w:rPr>'),
    );
    const parts = { numbering: none + num(2, 11) + num(3, 99) };
    expect(seen(item('a', 2) + item('b', 2, 1) + item('c', 3) + item('d', 9), parts)).toEqual([
      'a',
      'b',
      'c',
      'd',
    ]);
  });

  it('keep the bullets of symbol fonts apart from letters', () => {
    const font = (name: string): string =>
      `<w:rPr><w:rFonts w:ascii="${name}" w:hAnsi="${name}"/></w:rPr>`;
    const bullets = list(
      11,
      lvl(0, 'bullet', '\uF0B7', font('Symbol')),
      lvl(1, 'bullet', 'v', font('Wingdings')),
      lvl(2, 'bullet', 'o', font('Courier New')),
      lvl(3, 'bullet', '', '<w:lvlPicBulletId w:val="0"/>'),
    );
    const items = [0, 1, 2, 3].map((level) => item('x', 2, level)).join('');
    expect(seen(items, { numbering: bullets + num(2, 11) })).toEqual([
      '\uF0B7 x',
      '\uF076 x',
      'o x',
      '• x',
    ]);
  });

  it('take a level that no list has for the first', () => {
    expect(seen(item('a', 1, 100000000), { numbering })).toEqual(['I. a']);
  });
});
