import { describe, expect, it } from 'vitest';
import type { Glyph } from '../../src/read/pdf-glyph.js';
import { runsOf } from '../../src/read/pdf-runs.js';

const FONT = { name: 'Times New Roman', unit: 0.001, height: 1 };

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
});
