import { describe, expect, it } from 'vitest';
import { p, r, seen, tc, tr } from './builder.js';

const deleted = '<w:rPr><w:del w:id="1"/></w:rPr>';
const del = (text: string): string =>
  `<w:del w:id="1"><w:r><w:delText>${text}</w:delText></w:r></w:del>`;
const ins = (content: string): string => `<w:ins w:id="2">${content}</w:ins>`;

describe('tracked changes', () => {
  it('count what was inserted and not what was deleted', () => {
    expect(seen(p(r('Tổng số ') + del('582') + ins(r('585'))))).toEqual(['Tổng số 585']);
  });

  it('leave out what was inserted and deleted again', () => {
    expect(seen(p(r('Tổng số 585') + ins(del(' và 3'))))).toEqual(['Tổng số 585']);
  });

  it('leave text out of a deletion that is not marked as deleted text', () => {
    expect(seen(p(`${r('585')}<w:del w:id="1">${r('1')}</w:del>`))).toEqual(['585']);
  });

  it('read text where it was moved to, not where it was', () => {
    const from = p(`<w:moveFrom w:id="1">${r('Đúng hạn 3')}</w:moveFrom>`);
    const to = p(`<w:moveTo w:id="2">${r('Đúng hạn 3')}</w:moveTo>`);
    expect(seen(from + p('giữa') + to)).toEqual(['', 'giữa', 'Đúng hạn 3']);
  });

  it('leave out paragraphs that were deleted with their ends', () => {
    expect(seen(p('trước') + p(del('bỏ'), deleted) + p('sau'))).toEqual(['trước', 'sau']);
  });

  it('leave out a paragraph that was moved away with its end', () => {
    const moved = p(
      `<w:moveFrom w:id="1">${r('chuyển')}</w:moveFrom>`,
      '<w:rPr><w:moveFrom w:id="1"/></w:rPr>',
    );
    expect(seen(p('trước') + moved + p('sau'))).toEqual(['trước', 'sau']);
  });

  it('join two paragraphs where the end between them was deleted, under the format of the second', () => {
    const first = p('Tổng số 58', `<w:jc w:val="center"/>${deleted}`);
    expect(seen(first + p('2 hồ sơ'))).toEqual(['Tổng số 582 hồ sơ']);
  });

  it('keep the text before a table where its end was deleted', () => {
    const table = `<w:tbl>${tr(tc('ô'))}</w:tbl>`;
    expect(seen(p('trước', deleted) + table)).toEqual(['trước', [['ô']]]);
  });

  it('leave out deleted rows, and a table of nothing else', () => {
    const gone = tr(tc(p(del('bỏ'))), '<w:del w:id="1"/>');
    expect(seen(`<w:tbl>${tr(tc('một'))}${gone}</w:tbl>`)).toEqual([[['một']]]);
    expect(seen(`<w:tbl>${gone}</w:tbl>${p('sau')}`)).toEqual(['sau']);
  });

  it('leave out deleted cells and read inserted ones', () => {
    const gone = tc('bỏ', '<w:cellDel w:id="1"/>');
    const added = tc('thêm', '<w:cellIns w:id="2"/>');
    expect(seen(`<w:tbl>${tr(tc('một') + gone + added)}</w:tbl>`)).toEqual([[['một', 'thêm']]]);
  });

  it('take no properties from before a change of properties', () => {
    const changed =
      '<w:pPrChange w:id="1"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:pPrChange>';
    const numbering =
      '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>';
    expect(seen(p('một', changed), { numbering })).toEqual(['một']);
  });

  it('read no comments', () => {
    const commented = `<w:commentRangeStart w:id="1"/>${r('582')}<w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r>`;
    const comments = `<w:comment w:id="1">${p('Kiểm tra lại: 585?')}</w:comment>`;
    expect(seen(p(commented), { comments })).toEqual(['582']);
  });
});
