import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Place } from '../../src/model.js';
import { repair } from '../../src/layout/repair.js';

const place = (page: number): Place => ({ page, box: [0, 0, 1, 1], path: null });
const one = (text: string) => repair([{ text, place: place(1) }]).text;

describe('repair', () => {
  it('composes letters written with combining marks', () => {
    expect(one('Tỷ lệ'.normalize('NFD'))).toBe('Tỷ lệ');
  });

  it('reads the Icelandic eth as the Vietnamese đ', () => {
    expect(one('\u00D0ồng Tháp, \u00F0úng hạn')).toBe('Đồng Tháp, đúng hạn');
  });

  it('makes typographic spaces plain and drops what no reader sees', () => {
    expect(one('1\u00A0035\u2009hồ\u00AD sơ\u200B')).toBe('1 035 hồ sơ');
  });

  it('reads the private characters of symbol fonts as bullets', () => {
    expect(one('\uF0B7 Trực tuyến')).toBe('• Trực tuyến');
  });

  it('reads the signs of symbol fonts that compare numbers', () => {
    expect(one('\uF0B3 95%, \uF0A3 5%')).toBe('≥ 95%, ≤ 5%');
  });

  it('gives a combining mark to the letter it follows even when another part brings it', () => {
    const [first, second] = [place(1), place(2)];
    const { text, spans } = repair([
      { text: 'hô', place: first },
      { text: '\u0300 sơ', place: second },
    ]);
    expect(text).toBe('hồ sơ');
    expect(spans).toEqual([
      { start: 0, end: 2, place: first },
      { start: 2, end: 5, place: second },
    ]);
  });

  it('covers all of its text with spans in order, whatever the parts', () => {
    const letters = fc.constantFrom(
      'a',
      'ô',
      '\u0300',
      '\u0323',
      '\u00AD',
      '\u00A0',
      '\u00D0',
      '1',
    );
    const part = fc.string({ unit: letters, maxLength: 8 });
    fc.assert(
      fc.property(fc.array(part), (texts) => {
        const { text, spans } = repair(texts.map((each, at) => ({ text: each, place: place(at) })));
        expect(spans.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
        expect(spans.every(({ start, end }) => start < end)).toBe(true);
        expect(text).toBe(text.normalize('NFC'));
      }),
    );
  });
});
