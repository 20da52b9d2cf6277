import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadEncodings, VIETNAMESE_LETTERS } from '../../src/ruleset/encodings.js';
import { RuleError } from '../../src/ruleset/error.js';
import { rulesWith } from '../rules/rules-with.js';

const encodings = loadEncodings('rules/encodings');
const tcvn3 = readFileSync('rules/encodings/tcvn3.yaml', 'utf8');

/** What the loader has against tcvn3.yaml with `from` replaced. */
function problemOf(from: string, to: string): string {
  expect(tcvn3).toContain(from);
  const folder = rulesWith({ 'encodings/tcvn3.yaml': tcvn3.replace(from, to) });
  try {
    loadEncodings(join(folder, 'encodings'));
  } catch (error) {
    if (error instanceof RuleError) return error.message;
    throw error;
  }
  return 'no problem';
}

const lineOf = (text: string): number => tcvn3.slice(0, tcvn3.indexOf(text)).split('\n').length;

describe('rules/encodings', () => {
  const lettersOf = (id: string): ReadonlySet<string> =>
    new Set(encodings.find((each) => each.id === id)?.letters.values());

  it('knows the 67 accented small letters of Vietnamese', () => {
    expect(new Set(VIETNAMESE_LETTERS).size).toBe(67);
  });

  it('has in TCVN3 all small letters and the capitals Ă Â Đ Ê Ô Ơ Ư', () => {
    expect(lettersOf('tcvn3')).toEqual(new Set([...VIETNAMESE_LETTERS, ...'ĂÂĐÊÔƠƯ']));
  });

  it('has in VNI all letters, small and capital', () => {
    const capitals = VIETNAMESE_LETTERS.map((letter) => letter.toUpperCase());
    expect(lettersOf('vni')).toEqual(new Set([...VIETNAMESE_LETTERS, ...capitals]));
  });

  it.each([
    ['tcvn3', '®', 'đ'],
    ['tcvn3', '§', 'Đ'],
    ['tcvn3', '\u00AD', 'ư'],
    ['vni', 'aá', 'ấ'],
    ['vni', 'AÁ', 'Ấ'],
    ['vni', 'ôï', 'ợ'],
    ['vni', 'ñ', 'đ'],
  ])('has in %s the characters %j for %s', (id, characters, letter) => {
    expect(encodings.find((each) => each.id === id)?.letters.get(characters)).toBe(letter);
  });
});

describe('loadEncodings', () => {
  it('names the letter that is missing', () => {
    expect(problemOf('  ẵ: BD\n', '')).toBe(
      `encodings/tcvn3.yaml:${lineOf('letters:')}: letters: the letter 'ẵ' is missing`,
    );
  });

  it('names two letters that share a code', () => {
    expect(problemOf('  ẵ: BD', '  ẵ: BC')).toBe(
      `encodings/tcvn3.yaml:${lineOf('  ẵ: BD')}: letters.ẵ: 'ẳ' has the code BC already`,
    );
  });

  it('refuses what is no letter of Vietnamese', () => {
    expect(problemOf('  ẵ: BD', '  ẵ: BD\n  ñ: F0')).toBe(
      `encodings/tcvn3.yaml:${lineOf('  ẵ: BD') + 1}: letters.ñ: 'ñ' is no accented letter of Vietnamese`,
    );
  });

  it.each([['7F'], ['GG'], ['1'], ['ab E1'], ['a'], ["''"]])('refuses the code %s', (code) => {
    expect(problemOf('  ẵ: BD', `  ẵ: ${code}`)).toMatch(
      new RegExp(`^encodings/tcvn3\\.yaml:${lineOf('  ẵ: BD')}: letters\\.ẵ: `),
    );
  });

  it.each([
    ['also', '  AD: [', '  AF: ['],
    ['signs', 'signs: [A9,', 'signs: [AF,'],
    ['lost', '  code: AD', '  code: AF'],
  ])('refuses a code of no letter in %s', (_, from, to) => {
    expect(problemOf(from, to)).toContain('no letter has the code AF');
  });

  it('asks for examples that are read and such that stay', () => {
    expect(problemOf('  misses:', '  mises:')).toContain("did you mean 'misses'?");
  });
});
