import {
  Document,
  DeletedTextRun,
  FootnoteReferenceRun,
  InsertedTextRun,
  Packer,
  Paragraph,
  Tab,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import type { FileChild, IPropertiesOptions } from 'docx';
import { describe, expect, it } from 'vitest';
import type { RawBlock, RawParagraph, RawTable } from '../../src/model.js';
import { readDocx } from '../../src/read/docx.js';

const change = { id: 1, author: 'a', date: '2024-01-01T00:00:00Z' };

async function read(children: FileChild[], options: Partial<IPropertiesOptions> = {}) {
  const file = new Document({ ...options, sections: [{ children }] });
  return readDocx(new Uint8Array(await Packer.toBuffer(file)));
}

async function blocks(...children: FileChild[]): Promise<readonly RawBlock[]> {
  return (await read(children)).document.blocks;
}

async function paragraph(...children: Paragraph[]): Promise<RawParagraph> {
  return (await blocks(...children))[0] as RawParagraph;
}

const text = (raw: RawParagraph) => raw.runs.map((run) => run.text).join('');

describe('a DOCX as another program writes it', () => {
  it('reads runs with their typography', async () => {
    const raw = await paragraph(
      new Paragraph({
        alignment: 'center',
        children: [
          new TextRun({ text: 'BÁO CÁO', bold: true, font: '.VnTimeH' }),
          new TextRun(' tháng 9'),
        ],
      }),
    );
    expect(raw).toMatchObject({ path: 'p1', alignment: 'center', list: null });
    expect(raw.runs).toEqual([
      { text: 'BÁO CÁO', font: '.VnTimeH', bold: true, superscript: false },
      { text: ' tháng 9', font: null, bold: false, superscript: false },
    ]);
  });

  it('gives line breaks and tabs as characters', async () => {
    const run = new TextRun({ children: ['Trực tuyến:', new Tab(), '576'] });
    const raw = await paragraph(
      new Paragraph({ children: [run, new TextRun({ text: 'Trực tiếp', break: 1 })] }),
    );
    expect(text(raw)).toBe('Trực tuyến:\t576\nTrực tiếp');
  });

  it('numbers footnotes by their first reference and gives their texts', async () => {
    const children = [new TextRun('một cửa'), new FootnoteReferenceRun(2)];
    const more = [new TextRun(', một phần'), new FootnoteReferenceRun(1)];
    const footnotes = {
      1: { children: [new Paragraph('Quyết định số 5')] },
      2: { children: [new Paragraph('Công văn số 7')] },
    };
    const { document } = await read([new Paragraph({ children: [...children, ...more] })], {
      footnotes,
    });
    expect(text(document.blocks[0] as RawParagraph)).toBe('một cửa¹, một phần²');
    expect(document.footnotes.map(({ path }) => path)).toEqual(['n1', 'n2']);
    expect(document.footnotes.map(text)).toEqual([
      expect.stringMatching(/^¹\s+Công văn số 7$/),
      expect.stringMatching(/^²\s+Quyết định số 5$/),
    ]);
  });

  it('counts tracked insertions and leaves tracked deletions out', async () => {
    const children = [
      new TextRun('Tổng số '),
      new DeletedTextRun({ text: '582', ...change }),
      new InsertedTextRun({ text: '585', ...change, id: 2 }),
    ];
    expect(text(await paragraph(new Paragraph({ children })))).toBe('Tổng số 585');
  });

  it('knows automatic lists and their levels', async () => {
    const [first, second] = await blocks(
      new Paragraph({ text: 'a', bullet: { level: 0 } }),
      new Paragraph({ text: 'b', bullet: { level: 1 } }),
    );
    expect(first).toMatchObject({ list: { level: 0, label: '●' } });
    expect(second).toMatchObject({ list: { level: 1, label: '○' } });
  });

  it('keeps merged cells and counts paths by columns as they are seen', async () => {
    const cell = (content: string, span = {}) =>
      new TableCell({ children: [new Paragraph(content)], ...span });
    const rows = [
      new TableRow({
        children: [cell('Đơn vị', { rowSpan: 2 }), cell('Hồ sơ', { columnSpan: 2 })],
      }),
      new TableRow({ children: [cell('Mới'), cell('Cũ')] }),
    ];
    const [table] = (await blocks(new Table({ rows }))) as RawTable[];
    const cells = table?.rows.map((row) =>
      row.map(({ path, colSpan, rowSpan }) => [path, colSpan, rowSpan]),
    );
    expect(cells).toEqual([
      [
        ['t1.r1.c1', 1, 2],
        ['t1.r1.c2', 2, 1],
      ],
      [
        ['t1.r2.c2', 1, 1],
        ['t1.r2.c3', 1, 1],
      ],
    ]);
  });

  it('numbers a nested table after its host and body paragraphs apart from cells', async () => {
    const inner = new Table({
      rows: [new TableRow({ children: [new TableCell({ children: [new Paragraph('2')] })] })],
    });
    const host = new Table({
      rows: [
        new TableRow({ children: [new TableCell({ children: [inner, new Paragraph('1')] })] }),
      ],
    });
    const [table, after] = await blocks(host, new Paragraph('sau'));
    const nested = (table as RawTable).rows[0]?.[0]?.blocks[0];
    expect([table?.path, nested?.path, after?.path]).toEqual(['t1', 't2', 'p1']);
  });

  it('finds nothing wrong with an ordinary document', async () => {
    expect((await read([new Paragraph('một')])).issues).toEqual([]);
  });
});
