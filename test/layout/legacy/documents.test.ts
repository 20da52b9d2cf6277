import { describe, expect, it } from 'vitest';
import { layout } from '../../../src/layout/layout.js';
import type {
  Block,
  TextDocument,
  GlyphRun,
  RawDocument,
  RawParagraph,
  RawRun,
} from '../../../src/model.js';
import { reportOf } from '../../../src/pipeline.js';
import { readPdf } from '../../../src/read/pdf.js';
import { loadRules } from '../../../src/ruleset/load.js';
import { pdf } from '../../read/pdf-builder.js';
import { page, prose, run } from '../pdf/pages.js';
import { encode, tcvn3, vni } from './encode.js';

const rules = loadRules();

function paragraph(
  path: string,
  ...runs: readonly (readonly [string, string | null])[]
): RawParagraph {
  const rawRuns = runs.map(([text, font]): RawRun => ({
    text,
    font,
    bold: false,
    superscript: false,
  }));
  return { type: 'paragraph', path, runs: rawRuns, list: null, style: null, alignment: null };
}

function docx(...blocks: readonly RawParagraph[]): RawDocument {
  return { format: 'docx', blocks, footnotes: [], headers: [], footers: [] };
}

function pdfOf(...runs: readonly GlyphRun[]): RawDocument {
  return { format: 'pdf', pages: [page(1, runs)] };
}

const blocksOf = (raw: RawDocument): readonly Block[] =>
  layout(raw, rules.encodings).documents.flatMap(({ blocks }) => blocks);

const textsOf = (raw: RawDocument): readonly string[] =>
  blocksOf(raw).flatMap((block) =>
    block.kind === 'paragraph'
      ? [block.content.text]
      : block.grid.flat().map(({ content }) => content.text),
  );

describe('a document in a legacy encoding', () => {
  it('leads its letters back to their paragraphs, also where two characters are one letter', () => {
    const raw = docx(
      paragraph(
        'p1',
        [encode('Tổng số hồ sơ ', vni), 'VNI-Times'],
        [encode('đã tiếp nhận', vni), null],
      ),
      paragraph('p2', ['Đã giải quyết: 12 hồ sơ', null]),
    );
    const [first, second] = blocksOf(raw);
    expect(first).toMatchObject({
      content: {
        text: 'Tổng số hồ sơ đã tiếp nhận',
        spans: [{ start: 0, end: 26, place: { path: 'p1' } }],
      },
    });
    expect(second).toMatchObject({ content: { spans: [{ place: { path: 'p2' } }] } });
  });

  it('leads its letters back to their place on the page', () => {
    const coded = encode('Tổng số hồ sơ tiếp nhận: 12 hồ sơ', vni);
    const raw = pdfOf(run(coded, 85, 100, { font: 'VNI-Times' }), run('Trang 1', 85, 140));
    const [block] = blocksOf(raw);
    const spans = block?.kind === 'paragraph' ? block.content.spans : [];
    expect(spans).toMatchObject([{ start: 0, end: 33, place: { page: 1 } }]);
    expect(spans[0]?.place.box).toEqual(run(coded, 85, 100).box);
  });

  it('is read in tables and footnotes too', () => {
    const cell = (text: string, path: string) => ({
      path,
      colSpan: 1,
      rowSpan: 1,
      blocks: [paragraph(path, [encode(text, tcvn3), '.VnTime'])],
    });
    const raw: RawDocument = {
      format: 'docx',
      blocks: [
        {
          type: 'table',
          path: 't1',
          rows: [
            [cell('Lĩnh vực', 't1.r1.c1'), cell('Trễ hạn', 't1.r1.c2')],
            [cell('Đất đai', 't1.r2.c1'), cell('3', 't1.r2.c2')],
          ],
        },
      ],
      headers: [],
      footers: [],
      footnotes: [paragraph('n1', [encode('Kể cả kỳ trước', tcvn3), '.VnTime'])],
    };
    expect(textsOf(raw)).toEqual(['Lĩnh vực', 'Trễ hạn', 'Đất đai', '3', 'Kể cả kỳ trước']);
  });

  it('is read across the runs that its words are drawn in', () => {
    const size = 14;
    const pieces = ['Nhµ n', '\u2212', 'íc vµ ®\u00AD', 'îc tiÕp nhËn'];
    let x = 85;
    const runs = pieces.map((text) => {
      const drawn = run(text, x, 100, { size, font: '.VnTime' });
      x = drawn.box[2];
      return drawn;
    });
    expect(textsOf(pdfOf(...runs))).toEqual(['Nhà nước và được tiếp nhận']);
  });

  it('has no run left where the accent of a letter was one by itself', () => {
    const letter = run('Tieáp nha', 85, 100, { font: 'VNI-Times' });
    const accent = run('ä', letter.box[2], 100, { font: 'VNI-Times' });
    const rest = run('n hoà sô', accent.box[2], 100, { font: 'VNI-Times' });
    expect(textsOf(pdfOf(letter, accent, rest))).toEqual(['Tiếp nhận hồ sơ']);
  });

  it('does not make one letter of what stands in two columns', () => {
    const font = 'VNI-Times';
    const [left, right] = [encode('Số hồ sơ: a', vni), encode('âm tính', vni).slice(1)];
    // 'a' and 'â' are 'â' in VNI where they stand together.
    const together = run(left, 85, 100, { font });
    const texts = (x: number) => textsOf(pdfOf(together, run(right, x, 100, { font }))).join(' ');
    expect(texts(together.box[2])).toBe('Số hồ sơ: âm tính');
    expect(texts(400)).toBe('Số hồ sơ: a âm tính');
  });

  it('says so, once for each encoding', () => {
    const raw = docx(
      paragraph('p1', [encode('Tổng số hồ sơ tiếp nhận', tcvn3), '.VnTime']),
      paragraph('p2', [encode('Tổng số hồ sơ đã giải quyết', tcvn3), '.VnArial']),
    );
    expect(layout(raw, rules.encodings).issues).toEqual([
      { stage: 'layout', severity: 'note', code: 'legacy-letters', values: ['TCVN3 (ABC)'] },
    ]);
  });

  it('says how many words lacked a letter that was put back', () => {
    const text = encode('Tổng số hồ sơ được phường trả', tcvn3).replaceAll('\u00AD', '');
    const { issues } = layout(docx(paragraph('p1', [text, '.VnTime'])), rules.encodings);
    expect(issues).toContainEqual({
      stage: 'layout',
      severity: 'warning',
      code: 'legacy-letters-lost',
      values: ['2'],
    });
  });

  it('is not what a Unicode document is', () => {
    const raw = docx(paragraph('p1', ['Tổng số hồ sơ tiếp nhận: 12', '.VnTime']));
    expect(layout(raw, rules.encodings).issues).toEqual([]);
    expect(textsOf(raw)).toEqual(['Tổng số hồ sơ tiếp nhận: 12']);
  });

  it('is read from a PDF whose fonts say nothing and whose ư comes as a hyphen', async () => {
    const text = 'Nhà nước hướng dẫn người dân như quy định, thường trực 24/24';
    const { document } = await readPdf(
      pdf([{ text: [{ at: [80, 100], text: encode(text, tcvn3) }] }]),
    );
    // What pdf.js makes of the soft hyphen in WinAnsiEncoding.
    expect(document?.pages[0]?.runs[0]?.text).toContain('n-íc');
    expect(document && textsOf(document)).toEqual([text]);
  });
});

describe('a report in TCVN3', () => {
  const LINES = [
    'ỦY BAN NHÂN DÂN',
    'HUYỆN TAM NÔNG',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc',
    'Số: 41/BC-UBND',
    'Tam Nông, ngày 12 tháng 3 năm 2008',
    'BÁO CÁO',
    'Tình hình giải quyết thủ tục hành chính tháng 02 năm 2008',
    'Tổng số hồ sơ tiếp nhận: 1.240 hồ sơ, đã giải quyết 1.198 hồ sơ, quá hạn 42 hồ sơ.',
  ];
  const isCapitals = (line: string): boolean => line === line.toUpperCase();

  function headerOf(font: (line: string) => string | null) {
    const lines = LINES.map((line, index) => {
      const typed = isCapitals(line) ? line.toLowerCase() : line;
      return paragraph(`p${index + 1}`, [encode(typed, tcvn3), font(line)]);
    });
    const [document] = layout(docx(...lines), rules.encodings).documents;
    return reportOf(document as TextDocument, rules);
  }

  const header = {
    agency: 'UBND huyện Tam Nông',
    number: '41/BC-UBND',
    date: '2008-03-12',
    title: 'Tình hình giải quyết thủ tục hành chính tháng 02 năm 2008',
    periodFrom: '2008-02',
  };

  it('has its letterhead, title and figures in capital fonts', () => {
    const report = headerOf((line) => (isCapitals(line) ? '.VnTimeH' : '.VnTime'));
    expect(report.header).toMatchObject(header);
    expect(report.figures.map(({ indicator }) => indicator)).toContain('resolved_total');
  });

  it('has them where the fonts are not known and the capitals show as small letters', () => {
    const report = headerOf(() => null);
    expect(report.header).toMatchObject(header);
    expect(report.figures.map(({ indicator }) => indicator)).toContain('resolved_total');
  });
});

describe('a page in VNI whose fonts a program replaced', () => {
  it('is rejoined to paragraphs as any other', () => {
    const text =
      'Trong quý, bộ phận tiếp nhận và trả kết quả đã tiếp nhận 812 hồ sơ, trong đó có 640 hồ sơ về đất đai.';
    const raw: RawDocument = { format: 'pdf', pages: [page(1, prose([encode(text, vni)], 100))] };
    expect(textsOf(raw)).toEqual([text]);
  });
});
