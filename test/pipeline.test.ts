import { describe, expect, it } from 'vitest';
import { inspectDocument, loadRules } from '../src/pipeline.js';
import { docx, p, r, tbl, tc, tr } from './read/docx/builder.js';
import type { Parts } from './read/docx/builder.js';

const rules = loadRules();
const center = '<w:jc w:val="center"/>';
const lines = (...texts: readonly string[]): string =>
  texts.map((text) => p(text, center)).join('');

const letterhead = tbl([
  lines('ỦY BAN NHÂN DÂN', 'HUYỆN TÂN HÒA', 'Số: 77/BC-UBND'),
  lines('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Tân Hòa, ngày 9 tháng 7 năm 2024'),
]);
const title = lines('BÁO CÁO', 'Kết quả giải quyết thủ tục hành chính quý II năm 2024');

const levels = [
  ['upperRoman', '%1.'],
  ['decimal', '%2.'],
  ['lowerLetter', '%3)'],
  ['bullet', '-'],
].map(
  ([format, text], at) =>
    `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`,
);
const numbering = `<w:abstractNum w:abstractNumId="1">${levels.join('')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>`;
const item = (level: number, content: string): string =>
  p(content, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr>`);

async function report(body: string, parts: Parts = {}) {
  const { result } = await inspectDocument(docx(body, parts), 'a.docx', rules);
  const [first] = result.reports;
  if (!first) throw new Error('no report');
  return first;
}

/** Indicator, level, raw number and section of each figure. */
async function figures(body: string, parts: Parts = {}): Promise<string[]> {
  const found = (await report(title + body, parts)).figures;
  return found.map(({ indicator, level, raw, section }) =>
    [indicator, level, raw, section].join(' ').trim(),
  );
}

describe('a Word report', () => {
  it('may have its letterhead in the header of the first page', async () => {
    const section =
      '<w:sectPr><w:headerReference w:type="first" r:id="header1"/><w:titlePg/></w:sectPr>';
    const { header } = await report(title + section, { header1: letterhead });
    expect(header).toMatchObject({
      agency: 'UBND huyện Tân Hòa',
      number: '77/BC-UBND',
      date: '2024-07-09',
    });
  });

  it('gives no figures from its headers and footers, but classes their numbers', async () => {
    const section =
      '<w:sectPr><w:headerReference w:type="default" r:id="header1"/><w:footerReference w:type="default" r:id="footer1"/></w:sectPr>';
    const { figures, numbers } = await report(letterhead + title + section, {
      header1: p('Tổng số hồ sơ tiếp nhận: 582 hồ sơ'),
      footer1: p('<w:fldSimple w:instr="PAGE">' + r('3') + '</w:fldSimple>'),
    });
    expect(figures).toEqual([]);
    expect(numbers.slice(-2).map((each) => [each.raw, each.place.path])).toEqual([
      ['582', 'h1'],
      ['3', 'f1'],
    ]);
    expect(numbers.at(-1)?.class).toBe('page_number');
  });

  it('stands in the sections whose numbers Word draws', async () => {
    const body =
      item(0, 'KẾT QUẢ') +
      item(1, 'Tiếp nhận hồ sơ') +
      item(2, 'Cấp huyện:') +
      item(3, 'Tổng số hồ sơ tiếp nhận: 582 hồ sơ.') +
      item(2, 'Cấp xã:') +
      item(3, 'Tổng số hồ sơ tiếp nhận: 97 hồ sơ.');
    expect(await figures(body, { numbering })).toEqual([
      'intake_total district 582 I.1.a',
      'intake_total commune 97 I.1.b',
    ]);
  });

  it('holds the figure that a tracked change, a field or a hidden text leaves to be seen', async () => {
    const number =
      '<w:del w:id="1"><w:r><w:delText>580</w:delText></w:r></w:del>' +
      `<w:ins w:id="2"><w:fldSimple w:instr="=SUM(ABOVE)">${r('5')}${r('82', '<w:b/>')}</w:fldSimple></w:ins>` +
      r(' (nháp: 9)', '<w:vanish/>');
    const body = p(r('Tổng số hồ sơ tiếp nhận: ') + number + r(' hồ sơ.'));
    expect(await figures(body)).toEqual(['intake_total all 582']);
  });

  it('has the rows of a table that were not deleted', async () => {
    const row = (first: string, second: string, properties = ''): string =>
      tr(tc(first) + tc(second), properties);
    const table = `<w:tbl>${row('Đơn vị', 'Tổng số hồ sơ tiếp nhận')}${row('Xã An Phú', '12')}${row('Xã cũ', '7', '<w:del w:id="1"/>')}${row('Xã Bình Hòa', '30')}</w:tbl>`;
    expect((await figures(table)).map((figure) => figure.split(' ')[2])).toEqual(['12', '30']);
  });
});
