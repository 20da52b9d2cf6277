import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { repairCharacters } from '../../src/layout/characters.js';

describe('repairCharacters', () => {
  it('composes letters written with combining marks', () => {
    expect(repairCharacters('Tỷ lệ'.normalize('NFD'))).toBe('Tỷ lệ');
  });

  it('composes a letter whose tone was typed before its circumflex', () => {
    expect(repairCharacters('cha\u0301\u0302p thua\u0323\u0302n')).toBe('chấp thuận');
  });

  it('reads the Icelandic eth and the African Đ as the Vietnamese đ', () => {
    expect(repairCharacters('\u00D0ồng Tháp, \u00F0úng hạn, \u0189à Nẵng')).toBe(
      'Đồng Tháp, đúng hạn, Đà Nẵng',
    );
  });

  it('makes typographic spaces plain and drops what no reader sees', () => {
    expect(repairCharacters('582\u2009hồ\u00AD sơ\u200B')).toBe('582 hồ sơ');
  });

  it.each(['\u00A0', '\u202F', '\u2009'])(
    'keeps a printer’s space (%j) that groups the digits of a number',
    (space) => {
      expect(repairCharacters(`14${space}867 hồ sơ`)).toBe('14\u00A0867 hồ sơ');
    },
  );

  it('takes a no-break space for a plain one where it stands between words too', () => {
    expect(repairCharacters('năm\u00A02024 867\u00A0hồ\u00A0sơ, 14\u00A0867')).toBe(
      'năm 2024 867 hồ sơ, 14 867',
    );
  });

  it('reads ligatures, full-width forms and Roman numerals in one character', () => {
    expect(repairCharacters('ﬁle, oﬃce, ﬂow, １４．８６７ （９４％）, Ⅳ.')).toBe(
      'file, office, flow, 14.867 (94%), IV.',
    );
  });

  it('leaves superscript digits as they are: they are footnote marks', () => {
    expect(repairCharacters('84¹ dịch vụ²')).toBe('84¹ dịch vụ²');
  });

  it('reads Cyrillic and Greek twins of Latin letters within Vietnamese words', () => {
    expect(repairCharacters('hồ sơ tiеp nhаn: ТTHС, quá hạn оО')).toBe(
      'hồ sơ tiep nhan: TTHC, quá hạn oO',
    );
    expect(repairCharacters('hо\u0302\u0300 sơ')).toBe('hồ sơ');
  });

  it('leaves Greek and Cyrillic words and symbols as they are', () => {
    expect(repairCharacters('điện trở 20 MΩ, Москва, ΔΤ')).toBe('điện trở 20 MΩ, Москва, ΔΤ');
  });

  it('joins capitals that are set apart one by one', () => {
    expect(repairCharacters('B Á O  C Á O tháng 9')).toBe('BÁO CÁO tháng 9');
    expect(repairCharacters('T Ổ N G'.normalize('NFD'))).toBe('TỔNG');
    expect(repairCharacters('Phụ lục A B và 1 2 3')).toBe('Phụ lục A B và 1 2 3');
  });

  it('reads the private characters of symbol fonts as bullets', () => {
    expect(repairCharacters('\uF0B7 Trực tuyến')).toBe('• Trực tuyến');
  });

  it('reads the signs of symbol fonts that compare numbers', () => {
    expect(repairCharacters('\uF0B3 95%, \uF0A3 5%')).toBe('≥ 95%, ≤ 5%');
  });

  it('changes no plain number, and nothing a second time', () => {
    const digit = fc.constantFrom(...'0123456789.,/% \u00A0\u2009oОаё\u0301');
    fc.assert(
      fc.property(fc.string({ unit: digit, maxLength: 12 }), (text) => {
        const once = repairCharacters(text);
        expect(once.replace(/[^\d.,/%]/g, '')).toBe(text.replace(/[^\d.,/%]/g, ''));
        expect(repairCharacters(once)).toBe(once);
      }),
    );
  });
});
