import { describe, expect, it } from 'vitest';
import { p, r, read, seen, tbl, tc, tr } from './builder.js';

const sdt = (content: string, properties = ''): string =>
  `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
const tag = (content: string): string =>
  `<w:customXml w:element="x"><w:customXmlPr/>${content}</w:customXml>`;

describe('content controls', () => {
  it('are read in a line, around blocks, around cells and around rows', () => {
    expect(seen(p(r('Số ') + sdt(r('582'))))).toEqual(['Số 582']);
    expect(seen(sdt(p('một') + sdt(p('hai'))))).toEqual(['một', 'hai']);
    expect(
      seen(`<w:tbl>${tr(tc('a') + sdt(tc('b')))}${sdt(tr(tc('c') + tc('d')))}</w:tbl>`),
    ).toEqual([
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ]);
  });

  it('show what is chosen of a drop-down list, not its other entries', () => {
    const list =
      '<w:dropDownList><w:listItem w:displayText="Quý I" w:value="1"/><w:listItem w:displayText="Quý II" w:value="2"/></w:dropDownList>';
    expect(seen(p(sdt(r('Quý II'), list)))).toEqual(['Quý II']);
  });

  it('show what is bound to data', () => {
    const bound = '<w:dataBinding w:xpath="/x" w:storeItemID="{1}"/>';
    expect(seen(p(sdt(r('14.867'), bound)))).toEqual(['14.867']);
  });

  it('keep merged cells together', () => {
    const restart = '<w:vMerge w:val="restart"/>';
    const rows = sdt(tr(tc('a', restart) + tc('b'))) + tr(tc('', '<w:vMerge/>') + tc('c'));
    expect(seen(`<w:tbl>${rows}</w:tbl>`)).toEqual([[['a', 'b'], ['c']]]);
  });
});

describe('wrappers', () => {
  it('of tags and custom XML are read through', () => {
    const place = `<w:smartTag w:element="place"><w:smartTagPr/>${r('Đồng Tháp')}</w:smartTag>`;
    expect(seen(p(r('tỉnh ') + place + tag(r(' 582'))))).toEqual(['tỉnh Đồng Tháp 582']);
    expect(seen(tag(p('một') + tag(tbl(['a']))))).toEqual(['một', [['a']]]);
    expect(seen(`<w:tbl>${tag(tr(tag(tc('a')) + tc('b')))}</w:tbl>`)).toEqual([[['a', 'b']]]);
  });

  it('of links and directions are read through', () => {
    const link = `<w:hyperlink r:id="rId9">${r('dichvucong.gov.vn')}</w:hyperlink>`;
    const direction = `<w:bdo w:val="ltr">${r(' 582')}</w:bdo><w:dir w:val="ltr">${r(' 583')}</w:dir>`;
    expect(seen(p(link + direction))).toEqual(['dichvucong.gov.vn 582 583']);
  });

  it('that nobody knows are read through', () => {
    expect(seen(p(`<w14:unknown>${r('582')}</w14:unknown>`))).toEqual(['582']);
    expect(seen(p(`<constructor>${r('582')}</constructor>`))).toEqual(['582']);
  });

  it('leave the reading above a letter to the letter', () => {
    const ruby = `<w:r><w:ruby><w:rt>${r('1')}</w:rt><w:rubyBase>${r('84')}</w:rubyBase></w:ruby></w:r>`;
    expect(seen(p(ruby))).toEqual(['84']);
  });
});

describe('what cannot be read', () => {
  it('is told, each kind once', () => {
    const chart = '<w:r><w:drawing><c:chart r:id="rId7"/></w:drawing></w:r>';
    const object = '<w:r><w:object><o:OLEObject ProgID="Excel.Sheet.12"/></w:object></w:r>';
    const { document, issues } = read(
      `${p('một')}<w:altChunk r:id="rId8"/><w:altChunk r:id="rId9"/>${p(chart)}${p(object)}`,
    );
    expect(document.blocks).toHaveLength(3);
    const ignored = { stage: 'read', severity: 'warning', code: 'docx-text-ignored' };
    expect(issues).toEqual(
      ['altChunk', 'chart', 'Excel.Sheet.12'].map((what) => ({ ...ignored, values: [what] })),
    );
  });
});
