import { describe, expect, it } from 'vitest';
import { encode, readRuns, readText, tcvn3 } from './encode.js';

/** TCVN3 text as a program leaves it that takes its ư for a soft hyphen. */
const lossy = (text: string): string => encode(text, tcvn3).replaceAll('\u00AD', '');

describe('a letter that a program dropped', () => {
  it('is put back where the rest is no syllable and where the rules know the word', () => {
    const text = 'Người dân được hướng dẫn như quy định, thường xuyên đầu tư, chưa trả thư';
    expect(readText(lossy(text))).toBe(text);
  });

  it('is not put into a word that is a syllable without it', () => {
    expect(readText(lossy('Các đơn vị được mời họp, tối đa hai người'))).toBe(
      'Các đơn vị được mời họp, tối đa hai người',
    );
  });

  it('is not put into list marks, units and letters set apart', () => {
    const text = 'Các phường được hướng dẫn:\nt) hồ sơ\n12 t thóc\nt h u ế n h à n ư ớ c';
    expect(readText(lossy(text))).toBe(
      'Các phường được hướng dẫn:\nt) hồ sơ\n12 t thóc\nt h u ế n h à n  ớ c',
    );
  });

  it('is not looked for where the text has it', () => {
    // 'thờng' is a slip of the typist here.
    const text = encode('Nhà nước, phường, người dân và thờng trực', tcvn3);
    expect(readText(text)).toBe('Nhà nước, phường, người dân và thờng trực');
  });

  it('is looked for font by font', () => {
    const whole = encode('Nhà nước, phường, người dân; ', tcvn3);
    expect(readRuns([whole, '.VnTime'], [lossy('thường trực'), '.VnArial'])).toBe(
      'Nhà nước, phường, người dân; thường trực',
    );
  });
});
