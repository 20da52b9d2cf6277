import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenize } from '../../src/number/tokens.js';
import { vietnameseWords } from './arbitraries.js';

const numbers = (text: string) =>
  tokenize(text)
    .filter((token) => token.kind === 'number')
    .map((token) => token.text);
const norms = (text: string) => tokenize(text).map((token) => token.norm);

describe('numbers', () => {
  it.each<[string, string[]]>([
    ['tiếp nhận 14.867 hồ sơ, đạt 72,76%.', ['14.867', '72,76']],
    ['đạt 0.04% và 51.53%', ['0.04', '51.53']],
    ['10.817/ 14.867 hồ sơ', ['10.817', '14.867']],
    ['tổng là 12.345.678,5 đồng', ['12.345.678,5']],
    ['in all 1,234.5', ['1,234.5']],
    ['gồm 14.867.', ['14.867']],
    ['đạt 97.5. Trong đó', ['97.5']],
    ['80hồ sơ', ['80']],
    ['１２３ hồ sơ', ['１２３']],
    ['01 hồ sơ; 00 hồ sơ', ['01', '00']],
    ['ngày 30.8.2023', ['30', '8', '2023']],
    ['mã 000.21.36.H20', ['000', '21', '36', '20']],
    ['2.1.', ['2', '1']],
    ['điểm 1,2,3', ['1', '2', '3']],
    ['1.1. Tình hình', ['1', '1']],
    ['gọi 0949.123.456', ['0949', '123', '456']],
    ['12.345,67.', ['12.345,67']],
    ['đến 15/7/2024', ['15', '7', '2024']],
  ])('reads from “%s” %j', (text, expected) => {
    expect(numbers(text)).toEqual(expected);
  });

  it('never takes a superscript digit for a number', () => {
    expect(numbers('liên thông¹: 84² hồ sơ')).toEqual(['84']);
    expect(norms('84²')).toEqual(['#', '²']);
  });

  it('splits a digit glued to a word and says that it is glued', () => {
    const [word, digit] = tokenize('thông1');
    expect(word).toMatchObject({ kind: 'word', text: 'thông', spaceBefore: false });
    expect(digit).toMatchObject({ kind: 'number', text: '1', spaceBefore: false });
  });
});

describe('thousands set apart by blanks', () => {
  it.each<[string, string[]]>([
    ['tiếp nhận 14 867 hồ sơ', ['14 867']],
    ['đạt 1 234 567 lượt', ['1 234 567']],
    ['10 817/14 867 hồ sơ', ['10 817', '14 867']],
    ['từ 12\u00a0345 đến 13\u202f456', ['12\u00a0345', '13\u202f456']],
    ['14 867', ['14 867']],
    ['tiếp nhận: 14 867.', ['14 867']],
    ['trực tuyến (11 323), còn lại', ['11 323']],
    ['tổng số ngày điều trị 54 215.', ['54 215']],
    ['khám 45 900 khách', ['45 900']],
    ['trong tháng 8, 1 234 hồ sơ', ['8', '1 234']],
    ['giá 20 000 – 40 000 đ', ['20 000', '40 000']],
  ])('joins “%s” to %j', (text, expected) => {
    expect(numbers(text)).toEqual(expected);
  });

  it.each<[string, string[]]>([
    ['Quận 1 234 hồ sơ', ['1', '234']],
    ['tháng 9 234 hồ sơ', ['9', '234']],
    ['mức độ 2, 3 234 hồ sơ', ['2', '3', '234']],
    ['tháng 7 và 8 234 hồ sơ', ['7', '8', '234']],
    ['Phường 4 467', ['4', '467']],
    ['phường An Hòa 4 467, xã', ['4', '467']],
    ['đạt 12 345', ['12', '345']],
    ['có 14  867 hồ sơ', ['14', '867']],
    ['có 1234 567 hồ sơ', ['1234', '567']],
    ['có 14 8670 hồ sơ', ['14', '8670']],
    ['mã H20 123 hồ sơ', ['20', '123']],
    ['hàng 101 102 103 104 105 hồ sơ', ['101', '102 103 104 105']],
  ])('keeps “%s” as %j', (text, expected) => {
    expect(numbers(text)).toEqual(expected);
  });
});

describe('words and marks', () => {
  it('splits words at hyphens and slashes', () => {
    expect(norms('19/BC-UBND')).toEqual(['#', '/', 'bc', '-', 'ubnd']);
  });

  it('gives each sign one form', () => {
    expect(norms('– — “a” ’ ％ ⁄')).toEqual(['-', '-', '"', 'a', '"', "'", '%', '/']);
  });

  it('normalises words', () => {
    expect(norms('Uỷ ban, Tỉ lệ')).toEqual(['ủy', 'ban', ',', 'tỷ', 'lệ']);
  });

  it('gives nothing for blanks', () => {
    expect(tokenize(' \n\t ')).toEqual([]);
  });
});

describe('laws', () => {
  const texts = fc
    .array(
      fc.oneof(
        vietnameseWords(),
        fc.stringMatching(/^[0-9]{1,4}$/),
        fc.constantFrom(
          ' ',
          '’',
          '\n',
          '\u00a0',
          '.',
          ',',
          '/',
          '%',
          '¹',
          '–',
          '≠',
          '😀',
          '１',
          'hồ sơ',
        ),
        fc.string({ unit: 'binary', maxLength: 3 }),
      ),
    )
    .map((pieces) => pieces.join(''));

  it('covers a text in order, without overlap, leaving only blanks between', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let end = 0;
        for (const token of tokenize(text)) {
          expect(text.slice(end, token.start).trim()).toBe('');
          expect(token.spaceBefore).toBe(token.start > end);
          expect(token.text).toBe(text.slice(token.start, token.end));
          expect(token.text).not.toBe('');
          end = token.end;
        }
        expect(text.slice(end).trim()).toBe('');
      }),
    );
  });

  it('keeps an apostrophe between letters, and gives one norm for its forms', () => {
    expect(norms("Đắk R'Lấp")).toEqual(['đắk', "r'lấp"]);
    expect(norms('Đắk R’Lấp')).toEqual(norms("Đắk R'Lấp"));
    expect(norms("'xanh' 12'")).toEqual(["'", 'xanh', "'", '#', "'"]);
  });

  it('takes an apostrophe that ends the text for a sign', () => {
    expect(norms('‘một cửa’')).toEqual(["'", 'một', 'cửa', "'"]);
  });

  it('gives the same norms for NFC and NFD', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(norms(text.normalize('NFD'))).toEqual(norms(text.normalize('NFC')));
      }),
    );
  });
});
