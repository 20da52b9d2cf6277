import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MappedText } from '../../src/model.js';
import { join, slice, split, trim } from '../../src/layout/mapped.js';

const place = (path: string) => ({ page: null, box: null, path });
const [p1, p2] = [place('p1'), place('p2')];
const two: MappedText = {
  text: 'hồ sơ 12',
  spans: [
    { start: 0, end: 6, place: p1 },
    { start: 6, end: 8, place: p2 },
  ],
};

describe('mapped text', () => {
  it('keeps the places of a slice', () => {
    expect(slice(two, 3, 7)).toEqual({
      text: 'sơ 1',
      spans: [
        { start: 0, end: 3, place: p1 },
        { start: 3, end: 4, place: p2 },
      ],
    });
  });

  it('trims blanks at both ends', () => {
    const { text, spans } = trim({ text: '  a ', spans: [{ start: 0, end: 4, place: p1 }] });
    expect([text, spans]).toEqual(['a', [{ start: 0, end: 1, place: p1 }]]);
  });

  it('trims blanks alone to nothing', () => {
    expect(trim({ text: '  ', spans: [{ start: 0, end: 2, place: p1 }] })).toEqual({
      text: '',
      spans: [],
    });
  });

  it('splits at a separator and leaves out what is empty', () => {
    const line = { text: 'a\n\n b', spans: [{ start: 0, end: 5, place: p1 }] };
    expect(split(line, /\n/g).map(({ text }) => text)).toEqual(['a', 'b']);
  });

  it('leads each character of joined texts to where it came from', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 4 });
    fc.assert(
      fc.property(fc.array(text), (texts) => {
        const parts = texts.map((each, at): MappedText => {
          const spans = each ? [{ start: 0, end: each.length, place: place(`p${at}`) }] : [];
          return { text: each, spans };
        });
        const joined = join(parts, ' ');
        expect(joined.text).toBe(texts.filter(Boolean).join(' '));
        for (const { start, end, place: from } of joined.spans)
          expect(joined.text.slice(start, end)).toBe(texts[Number(from.path?.slice(1))]);
      }),
    );
  });

  it('counts the separator to a place that both sides share', () => {
    const part = { text: 'a', spans: [{ start: 0, end: 1, place: p1 }] };
    expect(join([part, part], ' ').spans).toEqual([{ start: 0, end: 3, place: p1 }]);
  });
});
