import { describe, expect, it } from 'vitest';
import { p, r, read, seen } from './builder.js';

const mark = (type: string, data = ''): string =>
  `<w:r><w:fldChar w:fldCharType="${type}">${data}</w:fldChar></w:r>`;
const instruction = (text: string): string => `<w:r><w:instrText>${text}</w:instrText></w:r>`;
const field = (code: string, result: string): string =>
  mark('begin') + instruction(code) + mark('separate') + result + mark('end');

describe('fields', () => {
  it('show their result, not their instruction', () => {
    expect(seen(p(r('Tổng: ') + field('=SUM(ABOVE)', r('14.867'))))).toEqual(['Tổng: 14.867']);
    expect(seen(p(`<w:fldSimple w:instr="=SUM(ABOVE)">${r('14.867')}</w:fldSimple>`))).toEqual([
      '14.867',
    ]);
  });

  it('show what the instruction of a link leads from', () => {
    const link = field('HYPERLINK "http://a.vn/582"', r('trang chủ'));
    expect(seen(p(link))).toEqual(['trang chủ']);
  });

  it('may stand in the instruction and in the result of others', () => {
    const nested =
      mark('begin') + instruction('IF ') + field('PAGE', r('7')) + instruction(' > 1 "a" "b"');
    expect(seen(p(nested + mark('separate') + r('a') + mark('end')))).toEqual(['a']);
    expect(seen(p(field('REF x', r('mục ') + field('PAGEREF y', r('7')))))).toEqual(['mục 7']);
  });

  it('without a result show nothing', () => {
    expect(seen(p(r('582') + mark('begin') + instruction('XE "số"') + mark('end')))).toEqual([
      '582',
    ]);
  });

  it('go on over paragraphs', () => {
    const first = p(mark('begin') + instruction('TOC') + mark('separate') + r('I. Kết quả'));
    expect(seen(first + p(r('II. Đánh giá') + mark('end')) + p('sau'))).toEqual([
      'I. Kết quả',
      'II. Đánh giá',
      'sau',
    ]);
  });

  it('end where their marks are hidden', () => {
    const hidden = (type: string): string =>
      `<w:r><w:rPr><w:vanish/></w:rPr><w:fldChar w:fldCharType="${type}"/></w:r>`;
    expect(seen(p(hidden('begin') + instruction('XE "a"') + hidden('end') + r('582')))).toEqual([
      '582',
    ]);
  });

  it('whose instruction never ends do not swallow the paragraphs that follow', () => {
    expect(seen(p(r('một') + mark('begin') + instruction('PAGE')) + p('hai'))).toEqual([
      'một',
      'hai',
    ]);
    expect(seen(p(r('một') + mark('end') + mark('separate') + r(' hai')))).toEqual(['một hai']);
  });

  it('of forms show their text, and what is chosen of a list', () => {
    const entries =
      '<w:listEntry w:val="Quý I"/><w:listEntry w:val="Quý II"/><w:listEntry w:val="Quý III"/>';
    const list = (chosen: string): string =>
      mark('begin', `<w:ffData><w:ddList>${chosen}${entries}</w:ddList></w:ffData>`) +
      instruction('FORMDROPDOWN') +
      mark('end');
    expect(seen(p(field('FORMTEXT', r('582'))))).toEqual(['582']);
    expect(seen(p(list('<w:result w:val="1"/>') + r(' ') + list('')))).toEqual(['Quý II Quý I']);
  });

  it('that Word draws by their instruction are told to be unread', () => {
    const drawn = p(mark('begin') + instruction(' EQ \\f(549;582)') + mark('end'));
    const { document, issues } = read(p('một') + drawn + drawn);
    expect(document.blocks).toHaveLength(3);
    expect(issues.map(({ code, values }) => [code, ...values])).toEqual([
      ['docx-text-ignored', 'EQ'],
    ]);
  });
});
