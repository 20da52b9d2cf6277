import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSyllable } from '../../../src/layout/legacy/syllable.js';

describe('isSyllable', () => {
  it.each(
    (
      'ở ý ủy uỷ hoà hòa quý quyết quốc giữa giết gì giỏi nghiêng khuỷu thuở nước người được ' +
      'yêu việc luật toàn khoẻ tuần ngoài uống ướt kỷ ghế nghỉ cà Đồng TRẢ'
    )
      .split(' ')
      .map((word) => [word]),
  )('takes %s', (word) => {
    expect(isSyllable(word)).toBe(true);
  });

  it.each(
    [
      ['thởng', 'no such rime'],
      ['cĩ', 'c before i'],
      ['kà', 'k before a'],
      ['ngế', 'ng before e'],
      ['hịêu', 'the tone on the wrong vowel'],
      ['hòă', 'the tone beside a vowel with a mark'],
      ['tìp', 'a tone that no stop allows'],
      ['cac', 'no tone before a stop'],
      ['ứờ', 'two tones'],
      ['société', 'a foreign word'],
      ['ẩâ', 'no such rime'],
      ['ă', 'a vowel that never stands alone'],
      ['', 'nothing'],
      ['nghiêngh', 'too long'],
    ].map(([word = '', why = '']) => [word, why] as const),
  )('refuses %s: %s', (word) => {
    expect(isSyllable(word)).toBe(false);
  });

  it('never refuses a word for its case', () => {
    const word = fc.constantFrom('hoà', 'quyết', 'đường', 'xyz', 'thởng', 'nghĩa');
    fc.assert(
      fc.property(word, (some) => {
        expect(isSyllable(some.toUpperCase())).toBe(isSyllable(some));
      }),
    );
  });
});
