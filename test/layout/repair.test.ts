import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Place } from '../../src/model.js';
import { repair } from '../../src/layout/repair.js';

const place = (page: number): Place => ({ page, box: [0, 0, 1, 1], path: null });

describe('repair', () => {
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

  it('leaves out a part that nobody sees', () => {
    const { text, spans } = repair([
      { text: '582', place: place(1) },
      { text: '\u00AD\u200B', place: place(2) },
      { text: ' hồ sơ', place: place(3) },
    ]);
    expect(text).toBe('582 hồ sơ');
    expect(spans.map(({ place: { page } }) => page)).toEqual([1, 3]);
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
