import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, normalizeWord } from '../../src/number/normalize.js';
import { vietnameseWords } from './arbitraries.js';

describe('one spelling for each word', () => {
  it.each([
    ['hoà', 'hòa'],
    ['HOÁ', 'hóa'],
    ['uỷ', 'ủy'],
    ['Thuý', 'thúy'],
    ['khoẻ', 'khỏe'],
    ['thuỵ', 'thụy'],
    ['hòan', 'hoàn'],
    ['Tòan', 'toàn'],
    ['lọai', 'loại'],
    ['hùynh', 'huỳnh'],
    ['qúy', 'quý'],
    ['qùynh', 'quỳnh'],
    ['tỉ', 'tỷ'],
    ['kì', 'kỳ'],
    ['quí', 'quý'],
    ['lí', 'lý'],
    ['Ðã', 'đã'],
    ['ĐIỆN', 'điện'],
  ])('writes %s as %s', (word, expected) => {
    expect(normalizeWord(word)).toBe(expected);
  });

  it.each([
    'hòa',
    'hoàn',
    'toàn',
    'thủy',
    'quý',
    'quỳnh',
    'của',
    'mùa',
    'loại',
    'khuỷu',
    'tỉnh',
    'lịch',
    'quá',
  ])('leaves %s alone', (word) => {
    expect(normalizeWord(word)).toBe(word);
  });

  it('gives the same for NFC and NFD, and for its own result', () => {
    fc.assert(
      fc.property(vietnameseWords(), (word) => {
        const norm = normalizeWord(word);
        expect(normalizeWord(word.normalize('NFD'))).toBe(norm);
        expect(normalizeWord(norm)).toBe(norm);
      }),
    );
  });
});

describe('folding', () => {
  it.each([
    ['Ủy ban nhân dân Đồng Tháp', 'uy ban nhan dan dong thap'],
    ['Ðà Nẵng', 'da nang'],
    ['Uỷ ban', 'uy ban'],
    ['72,76%', '72,76%'],
  ])('folds %s to %s', (text, expected) => {
    expect(fold(text)).toBe(expected);
  });

  it('does not see the difference between NFC and NFD', () => {
    fc.assert(
      fc.property(vietnameseWords(), (word) => {
        expect(fold(word.normalize('NFD'))).toBe(fold(word.normalize('NFC')));
      }),
    );
  });

  it('folds any text as its letters taken apart, without their marks', () => {
    const letters = fc.constantFrom(...'aĂễỠđÐß İſ–…ΣΟΣ한ก'.normalize('NFD'), ...'ÂỆỳ\u0323\u0302');
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: letters }), fc.string({ unit: 'binary' })), (text) => {
        const bare = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
        expect(fold(text)).toBe(bare.replace(/[đð]/g, 'd').normalize('NFC'));
      }),
    );
  });
});
