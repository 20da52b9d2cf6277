import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Glyph } from '../../src/read/pdf-glyph.js';
import { runsOf } from '../../src/read/pdf-runs.js';

const FONT = { name: 'Times New Roman', unit: 0.001, height: 1 };

const OTHER = { ...FONT, name: 'DejaVu Serif' };

/** Letters side by side, each half as wide as the font is high. */
function glyphs(text: string, size = 12): readonly Glyph[] {
  return Array.from(text, (letter, index) => ({
    text: letter,
    blank: letter.trim() === '',
    at: [100 + (index * size) / 2, 100],
    along: [1, 0],
    width: size / 2,
    advance: size / 2,
    size,
    font: FONT,
    sight: 'seen',
    artifact: false,
    stamp: false,
  }));
}

describe('runsOf', () => {
  it('keeps a printer’s blank, which may group the digits of a number', () => {
    expect(runsOf(glyphs('14\u00A0867 hồ')).map(({ text }) => text)).toEqual(['14\u00A0867 hồ']);
  });

  it('makes one blank of the tabs that some programs draw for blanks', () => {
    expect(runsOf(glyphs('tổng\tsố\thồ')).map(({ text }) => text)).toEqual(['tổng số hồ']);
  });

  it('gives the box of the ink, without the blanks behind it', () => {
    expect(runsOf(glyphs('hồ  '))).toEqual([
      { text: 'hồ', box: [100, 90.4, 112, 102.4], font: 'Times New Roman', size: 12 },
    ]);
  });

  it('parts runs where the font changes, and keeps the blank before it', () => {
    const bold = { ...FONT, name: 'Times New Roman,Bold' };
    const mixed = glyphs('hồ sơ').map((glyph, at) => (at > 2 ? { ...glyph, font: bold } : glyph));
    expect(runsOf(mixed).map(({ text }) => text)).toEqual(['hồ ', 'sơ']);
  });

  it('sets letters that another font draws after the rest of the line into their gaps', () => {
    const line = glyphs('Tỉnh Bắc Ninh, kỳ tháng 9');
    expect(textOf(lackingThen(line, 'ỉắỳ'))).toBe('Tỉnh Bắc Ninh, kỳ tháng 9');
  });

  it('sets in letters at the end and the beginning of a line', () => {
    expect(textOf(lackingThen(glyphs('ỦY BAN NHÂN DÂN XÃ TRÍ QUẢ'), 'ỦẢ'))).toBe(
      'ỦY BAN NHÂN DÂN XÃ TRÍ QUẢ',
    );
  });

  it('leaves what is written over dots as it is drawn', () => {
    const dots = glyphs('Số: ............/BC');
    const digits = glyphs('145').map((glyph) => moved(glyph, 39));
    expect(runsOf([...dots, ...digits]).map(({ text }) => text)).toEqual([
      'Số: ............/BC',
      '145',
    ]);
  });

  it('leaves lines and columns apart that only stand beside each other', () => {
    const right = glyphs('phải').map((glyph) => moved(glyph, 200));
    const below = glyphs('dưới').map((glyph) => moved(glyph, 0, 14));
    const runs = runsOf([...right, ...glyphs('trái'), ...below]);
    expect(runs.map(({ text }) => text)).toEqual(['phải', 'trái', 'dưới']);
  });

  it('gives the same text whatever letters a second font draws', () => {
    const line = 'Đã giải quyết 1.152/1.286 hồ sơ, đạt 89,58%';
    const letters = [...new Set(line.replaceAll(' ', ''))];
    fc.assert(
      fc.property(fc.subarray(letters), (lacking) => {
        expect(textOf(lackingThen(glyphs(line), lacking.join('')))).toBe(line);
      }),
    );
  });
});

/** First what the font has, then what another one must draw, each from left to right. */
function lackingThen(line: readonly Glyph[], lacking: string): readonly Glyph[] {
  const lacks = ({ text }: Glyph): boolean => lacking.includes(text);
  const drawn = line.filter((glyph) => !lacks(glyph));
  return [...drawn, ...line.filter(lacks).map((glyph) => ({ ...glyph, font: OTHER }))];
}

const moved = (glyph: Glyph, right: number, down = 0): Glyph => ({
  ...glyph,
  at: [glyph.at[0] + right, glyph.at[1] + down],
});

/** What stands on the line, from left to right. */
const textOf = (drawn: readonly Glyph[]): string =>
  [...runsOf(drawn)]
    .sort((a, b) => a.box[0] - b.box[0])
    .map(({ text, box: [x0] }, at, runs) => {
      const before = runs[at - 1];
      const isApart = before && x0 - before.box[2] > 3 && !before.text.endsWith(' ');
      return isApart ? ` ${text}` : text;
    })
    .join('');
