import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode, textOf } from '../../../src/layout/legacy/decode.js';
import { VIETNAMESE_LETTERS } from '../../../src/ruleset/encodings.js';
import { encode, encodingOf, encodings, readRuns, readText, tcvn3 } from './encode.js';

const CAPITALS = VIETNAMESE_LETTERS.map((letter) => letter.toUpperCase());
const ASCII = [...'abcdeghiklmnopqrstuvxyABCDEGHIKLMNOPQRSTUVXY'];

/** Among them every letter of Vietnamese. */
const WORDS = (
  'nhà cả đã cán hạn tăng bằng thẳng sẵn sắp chặt dân cần mẩu mẫu cấp chậm đường mèo mẻ nghẽn kém ' +
  'hẹn lên về kể nễ hết việc thì chỉ nghĩ chính bị tỏ trò võ có họp không hồ tổ chỗ số hội sơ giờ ' +
  'sở mỡ mới hợp cùng thủ cũ cúng phục tư từ cửa nữa thứ tự kỳ tỷ kỹ ký tỵ thường người'
).split(' ');

const ids = encodings.map(({ id }) => [id] as const);

describe('a table', () => {
  it('is tried with words that hold every letter of Vietnamese', () => {
    const letters = new Set(WORDS.join(''));
    expect(VIETNAMESE_LETTERS.filter((letter) => !letters.has(letter))).toEqual([]);
  });

  it.each(ids)('of %s reads back every word that it can code', (id) => {
    const encoding = encodingOf(id);
    const known = new Set(encoding.letters.values());
    const letter = fc.constantFrom(
      ...ASCII,
      ...[...VIETNAMESE_LETTERS, ...CAPITALS].filter((each) => known.has(each)),
    );
    fc.assert(
      fc.property(fc.array(letter, { maxLength: 8 }), (letters) => {
        // A word of signs alone, as ÷, may be no word.
        const word = `x${letters.join('')}`;
        expect(textOf(decode(encode(word, encoding), encoding))).toBe(word);
      }),
    );
  });

  it('of TCVN3 gives the capitals through a capital font', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...WORDS), { minLength: 1 }), (words) => {
        const text = words.join(' ');
        expect(readRuns([encode(text, tcvn3), '.VnTimeH'])).toBe(text.toUpperCase());
      }),
    );
  });

  it.each([
    ['tcvn3', '.VnTime'],
    ['vni', 'VNI-Times'],
  ])('of %s reads a text back in its font %s', (id, font) => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...WORDS), { minLength: 1 }), (words) => {
        const text = words.join(' ');
        expect(readRuns([encode(text, encodingOf(id)), font])).toBe(text);
      }),
    );
  });

  it.each(ids)('of %s reads a text back where no font is known', (id) => {
    const words = fc.array(fc.constantFrom(...WORDS), { minLength: 12 });
    fc.assert(
      fc.property(words, (some) => {
        const text = some.join(' ');
        expect(readText(encode(text, encodingOf(id)))).toBe(text);
      }),
    );
  });

  it.each(ids)('leaves alone what is Unicode, whether %s could read it or not', (id) => {
    const font = encodingOf(id).prefixes[0] ?? '';
    const words = fc.array(fc.constantFrom(...WORDS), { minLength: 12 });
    fc.assert(
      fc.property(words, (some) => {
        const text = some.join(' ');
        expect([readText(text), readRuns([text, font])]).toEqual([text, text]);
      }),
    );
  });

  it('gives composed letters only', () => {
    for (const { letters } of encodings)
      expect([...letters.values()].filter((each) => each !== each.normalize('NFC'))).toEqual([]);
  });
});
