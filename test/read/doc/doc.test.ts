import { describe, expect, it } from 'vitest';
import type { RawBlock, RawParagraph, RawTable } from '../../../src/model.js';
import { readDoc } from '../../../src/read/doc/doc.js';
import { EncryptedDoc, OldDoc } from '../../../src/read/doc/word-file.js';
import { encrypted, fixture, old } from './fixtures.js';

const text = (block: RawBlock | undefined): string =>
  block?.type === 'paragraph' ? block.runs.map((run) => run.text).join('') : '';

const { document, issues } = readDoc(fixture('text.doc'));
const { blocks, footnotes, headers, footers } = document;
const paragraphs = blocks as RawParagraph[];
const opening = (start: string): RawParagraph | undefined =>
  paragraphs.find((each) => text(each).startsWith(start));

describe('readDoc', () => {
  it('reads runs with their typography under the paths of a DOCX', () => {
    expect(paragraphs[0]).toEqual({
      type: 'paragraph',
      path: 'p1',
      runs: [{ text: 'BÁO CÁO', font: 'Times New Roman', bold: true, superscript: false }],
      list: null,
      style: 'Normal',
      alignment: 'center',
    });
  });

  it('counts tracked insertions and leaves tracked deletions out', () => {
    expect(text(paragraphs[1])).toBe('Tổng số 473 hồ sơ');
  });

  it('numbers notes by their marks and gives their texts', () => {
    expect(text(opening('Cấp xã'))).toBe('Cấp xã¹ và cấp huyện²');
    expect(footnotes.map(({ path }) => path)).toEqual(['n1', 'n2']);
    expect(footnotes.map(text)).toEqual([
      expect.stringMatching(/^¹\s+Theo Công văn 9$/),
      expect.stringMatching(/^²\s+Không kể thuế$/),
    ]);
  });

  it('gives line breaks and tabs as characters', () => {
    expect(text(opening('Trực tuyến'))).toBe('Trực tuyến:\t401\nTrực tiếp: 72');
  });

  it('shows the result of a field, not its instruction, and no hidden text', () => {
    expect(text(opening('Xem'))).toBe('Xem trang 1 tại cổng dịch vụ');
  });

  it('never lets a raised digit run into a number, and draws capitals', () => {
    expect(text(opening('40 m'))).toBe('40 m², ỦY BAN');
  });

  it('keeps the letters of a legacy font as they are typed, with the name of the font', () => {
    expect(opening('Tæng')?.runs.map((run) => [run.text, run.font])).toEqual([
      ['Tæng sè hå s¬', '.VnTime'],
      [' năm 2003', 'Times New Roman'],
    ]);
  });

  it('draws the labels of automatic lists', () => {
    const items = paragraphs.filter(({ list }) => list !== null);
    expect(items.map((each) => [text(each), each.list])).toEqual(
      [
        ['Tiếp nhận', { level: 0, label: 'I.' }],
        ['Cấp huyện', { level: 1, label: 'a)' }],
        ['Cấp xã', { level: 1, label: 'b)' }],
        ['Giải quyết', { level: 0, label: 'II.' }],
        ['Trước hạn', { level: 0, label: '-' }],
      ].map(([content, list]) => [content, expect.objectContaining(list)]),
    );
  });

  it('lets a text box follow the paragraph that anchors it', () => {
    expect(paragraphs.map(text).slice(-3)).toEqual(['Bên khung.', 'Trong khung: 34', 'Hết.']);
  });

  it('sets headers and footers apart, first that of page 1', () => {
    expect(headers.map((header) => header.map(text))).toEqual([
      ['Lề trên trang một'],
      ['Lề trên các trang sau'],
    ]);
    expect(footers.flat().map(text)).toContain('Lề dưới');
    expect(paragraphs.map(text).join()).not.toContain('Lề');
  });

  it('keeps merged cells and nested tables, and counts paths by columns as they are seen', () => {
    const table = readDoc(fixture('table.doc')).document.blocks;
    expect(table.map(({ path }) => path)).toEqual(['p1', 't1', 'p2']);
    const cells = (table[1] as RawTable).rows.map((row) =>
      row.map(({ path, colSpan, rowSpan, blocks: content }) => [
        path,
        colSpan,
        rowSpan,
        content.map(text),
      ]),
    );
    expect(cells).toEqual([
      [
        ['t1.r1.c1', 1, 2, ['Đơn vị']],
        ['t1.r1.c2', 2, 1, ['Hồ sơ']],
      ],
      [
        ['t1.r2.c2', 1, 1, ['Mới']],
        ['t1.r2.c3', 1, 1, ['Cũ']],
      ],
      [
        ['t1.r3.c1', 1, 1, ['Xã Một', '(cũ)']],
        ['t1.r3.c2', 1, 1, ['12']],
        ['t1.r3.c3', 1, 1, ['', '7']],
      ],
    ]);
    const inner = (table[1] as RawTable).rows[2]?.[2]?.blocks[0] as RawTable;
    expect(inner.rows.map((row) => row.map((cell) => cell.blocks.map(text)))).toEqual([
      [['3'], ['4']],
    ]);
  });

  it('finds nothing wrong with an ordinary document', () => {
    expect(issues).toEqual([]);
  });

  it('says that a document is protected by a password', () => {
    expect(() => readDoc(encrypted(fixture('text.doc')))).toThrow(EncryptedDoc);
  });

  it('says that a document is older than its format', () => {
    expect(() => readDoc(old(fixture('text.doc')))).toThrow(OldDoc);
  });
});
