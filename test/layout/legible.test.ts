import { describe, expect, it } from 'vitest';
import { layout } from '../../src/layout/layout.js';
import type { RawDocument } from '../../src/model.js';
import { loadRules } from '../../src/ruleset/load.js';
import { encode, tcvn3 } from './legacy/encode.js';
import { page, prose } from './pdf/pages.js';

const { encodings } = loadRules();

const PROSE = [
  'Trong quý, Ủy ban nhân dân huyện tiếp nhận 1.245 hồ sơ, trong đó trực tuyến 1.008 hồ sơ, trực tiếp 237 hồ sơ.',
  'Đã giải quyết 1.190 hồ sơ, trước hạn và đúng hạn 1.181 hồ sơ (đạt 99,24%), quá hạn 09 hồ sơ; đang giải quyết 55 hồ sơ, tất cả còn trong hạn.',
];

/** Codes given out in order of first use, as a font cut down to its letters has them. */
function withoutMap(texts: readonly string[]): readonly string[] {
  const letters = [...new Set(texts.join('').replaceAll(' ', ''))];
  const code = (letter: string): string => String.fromCharCode(0x21 + letters.indexOf(letter));
  return texts.map((text) => text.replace(/\S/gu, code));
}

const pdfOf = (...pages: readonly (readonly string[])[]): RawDocument => ({
  format: 'pdf',
  pages: pages.map((texts, at) => page(at + 1, prose(texts, 100))),
});

function docxOf(...texts: readonly string[]): RawDocument {
  const blocks = texts.map((text, at) => ({
    type: 'paragraph' as const,
    path: `p${at + 1}`,
    runs: [{ text, font: null, bold: false, superscript: false }],
    list: null,
    style: null,
    alignment: null,
  }));
  return { format: 'docx', blocks, footnotes: [], headers: [], footers: [] };
}

const codesOf = (raw: RawDocument): readonly string[] =>
  layout(raw, encodings).issues.map(({ code }) => code);

describe('letters whose encoding is not known', () => {
  it('leave a PDF without text, and nothing is read of it', () => {
    const { documents, state, issues } = layout(pdfOf(withoutMap(PROSE)), encodings);
    expect({ documents, state }).toEqual({ documents: [], state: 'no_text' });
    expect(issues).toEqual([
      { stage: 'layout', severity: 'error', code: 'letters-unknown', values: [] },
    ]);
  });

  it('leave a Word document without text whose UTF-8 was taken for another encoding', () => {
    const mojibake = PROSE.map((text) => Buffer.from(text, 'utf8').toString('latin1'));
    expect(codesOf(docxOf(...mojibake))).toEqual(['letters-unknown']);
  });

  it('cost the pages that are written in them, and the others are read', () => {
    const { documents, state, issues } = layout(pdfOf(PROSE, withoutMap(PROSE), PROSE), encodings);
    expect(state).toBe('partial');
    expect(issues.map(({ code, values }) => [code, ...values])).toEqual([
      ['page-letters-unknown', '2'],
    ]);
    expect(documents.flatMap(({ blocks }) => blocks)).toHaveLength(2 * PROSE.length);
  });

  it('leave nothing of a PDF that has besides them no more than a line', () => {
    const raw = pdfOf(withoutMap(PROSE), ['PHỤ LỤC']);
    expect(codesOf(raw)).toEqual(['letters-unknown']);
  });
});

describe('letters that are known', () => {
  it.each([
    ['in NFD', PROSE.map((text) => text.normalize('NFD'))],
    ['in capitals', PROSE.map((text) => text.toUpperCase())],
    ['in TCVN3', PROSE.map((text) => encode(text, tcvn3))],
    ['in another language', ['The district office received 1,245 applications, '.repeat(9)]],
    ['in a few words', withoutMap(['Cộng'])],
    ['on a form to be filled in', ['Ngày ...... tháng ...... năm …………; '.repeat(20)]],
    ['beside many codes', [Array.from({ length: 90 }, (_, at) => `H59.12-24${at}`).join(' ')]],
  ])('are read %s', (_, texts) => {
    for (const raw of [docxOf(...texts), pdfOf(texts)]) {
      expect(layout(raw, encodings)).toMatchObject({ state: 'complete' });
      expect(codesOf(raw)).not.toContain('letters-unknown');
    }
  });
});
