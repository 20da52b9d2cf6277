import { describe, expect, it } from 'vitest';
import { p, r, read, seen, tc, tr } from './builder.js';

const style = (id: string, type: string, properties: string, more = ''): string =>
  `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${id}"/>${more}<w:rPr>${properties}</w:rPr></w:style>`;
const hides = '<w:vanish/>';

describe('hidden text', () => {
  it('is not read', () => {
    expect(seen(p(r('582') + r(' (số cũ 580)', hides)))).toEqual(['582']);
  });

  it('is read where the switch is off', () => {
    expect(seen(p(r('582', '<w:vanish w:val="0"/>')))).toEqual(['582']);
  });

  it('is known by the style of the run, and by a style that it is based on', () => {
    const styles =
      style('An', 'character', hides) +
      style('AnNua', 'character', '<w:b/>', '<w:basedOn w:val="An"/>');
    const parts = { styles };
    expect(seen(p(r('582') + r('580', '<w:rStyle w:val="An"/>')), parts)).toEqual(['582']);
    expect(seen(p(r('582') + r('580', '<w:rStyle w:val="AnNua"/>')), parts)).toEqual(['582']);
  });

  it('is known by the style of its paragraph, which it may show in spite of', () => {
    const styles = style('GhiChu', 'paragraph', hides);
    const note = '<w:pStyle w:val="GhiChu"/>';
    expect(seen(p('nháp', note) + p('thật'), { styles })).toEqual(['thật']);
    const shown = r('đã duyệt', '<w:vanish w:val="false"/>');
    expect(seen(p(r('nháp ') + shown, note), { styles })).toEqual(['đã duyệt']);
  });

  it('shows where two styles both hide it, as they cancel each other', () => {
    const styles = style('An', 'character', hides) + style('GhiChu', 'paragraph', hides);
    const content = r('582', '<w:rStyle w:val="An"/>');
    expect(seen(p(content, '<w:pStyle w:val="GhiChu"/>'), { styles })).toEqual(['582']);
  });

  it('comes to an end where styles are based on each other', () => {
    const styles =
      style('A', 'character', '<w:b/>', '<w:basedOn w:val="B"/>') +
      style('B', 'character', '<w:i/>', '<w:basedOn w:val="A"/>');
    expect(seen(p(r('582', '<w:rStyle w:val="A"/>')), { styles })).toEqual(['582']);
  });

  it('of the web view only is read', () => {
    expect(seen(p(r('Mục 1') + r('12', '<w:webHidden/>')))).toEqual(['Mục 112']);
  });

  it('takes no paragraph of its own where its end is hidden too', () => {
    const hidden = p(r('nháp', hides), `<w:rPr>${hides}</w:rPr>`);
    expect(seen(p('trước') + hidden + p('sau') + hidden)).toEqual(['trước', 'sau']);
  });

  it('of a paragraph end joins a heading to its text, under the format of the heading', () => {
    const heading = p('1. Tiếp nhận. ', `<w:rPr>${hides}<w:specVanish/></w:rPr>`);
    expect(seen(heading + p('582 hồ sơ.'))).toEqual(['1. Tiếp nhận. 582 hồ sơ.']);
  });

  it('hides a whole row', () => {
    const rows = tr(tc('một')) + tr(tc('nháp'), '<w:hidden/>') + tr(tc('hai'));
    expect(seen(`<w:tbl>${rows}</w:tbl>`)).toEqual([[['một'], ['hai']]]);
  });

  it('hides what could not be read', () => {
    const chart = `<w:r><w:rPr>${hides}</w:rPr><w:drawing><c:chart r:id="rId7"/></w:drawing></w:r>`;
    expect(read(p(chart)).issues).toEqual([]);
  });

  it('hides the notes and text boxes that stand in it', () => {
    const note = `<w:r><w:rPr>${hides}</w:rPr><w:footnoteReference w:id="2"/></w:r>`;
    const box = `<w:r><w:rPr>${hides}</w:rPr><w:pict><v:shape><v:textbox><w:txbxContent>${p('nháp')}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`;
    const footnotes = `<w:footnote w:id="2">${p('nháp')}</w:footnote>`;
    expect(seen(p(r('582') + note + box), { footnotes })).toEqual(['582']);
  });
});
