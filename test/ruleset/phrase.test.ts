import { describe, expect, it } from 'vitest';
import { expandPhrase } from '../../src/ruleset/phrase.js';

const readings = (phrase: string): string[] =>
  expandPhrase(phrase).map((tokens) => tokens.join(' '));

describe('expandPhrase', () => {
  it('normalises plain words and parts punctuation from them', () => {
    expect(expandPhrase('Tỉ lệ: UỶ BAN')).toEqual([['tỷ', 'lệ', ':', 'ủy', 'ban']]);
  });

  it('gives one reading for each alternative', () => {
    expect(readings('(trễ|quá) hạn')).toEqual(['trễ hạn', 'quá hạn']);
  });

  it('takes an empty alternative as leaving it out', () => {
    expect(readings('hồ sơ (đã|) giải quyết')).toEqual(['hồ sơ đã giải quyết', 'hồ sơ giải quyết']);
  });

  it('takes square brackets as optional, with alternatives inside', () => {
    expect(readings('chuyển [qua|sang]')).toEqual(['chuyển qua', 'chuyển sang', 'chuyển']);
  });

  it('reads brackets within brackets', () => {
    expect(readings('(trước [và đúng]|đúng) hạn')).toEqual([
      'trước và đúng hạn',
      'trước hạn',
      'đúng hạn',
    ]);
  });

  it('keeps # as the sign of any number', () => {
    expect(expandPhrase('# / # hồ sơ')).toEqual([['#', '/', '#', 'hồ', 'sơ']]);
  });

  it('takes a bracket behind a backslash as a mark of the text', () => {
    expect(expandPhrase('cùng kỳ \\( #')).toEqual([['cùng', 'kỳ', '(', '#']]);
  });

  it('gives equal readings once', () => {
    expect(readings('(hòa|hoà) giải')).toEqual(['hòa giải']);
  });

  it.each([
    ['', 'can be empty'],
    ['[hồ sơ]', 'can be empty'],
    ['(trễ|quá hạn', "does not close '('"],
    ['[trễ) hạn', "does not close '['"],
    ['trễ) hạn', 'did not open'],
    ['trễ () hạn', 'nothing in it'],
    ['quyết định 766', 'write # for any number'],
  ])('refuses %j', (phrase, message) => {
    expect(() => expandPhrase(phrase)).toThrow(message);
  });

  it('allows 400 readings and refuses more', () => {
    const twenty = `(${Array.from({ length: 20 }, (_, i) => 'a'.repeat(i + 1)).join('|')})`;
    expect(expandPhrase(`${twenty} ${twenty}`)).toHaveLength(400);
    expect(() => expandPhrase(`${twenty} ${twenty} [b]`)).toThrow('more than 400');
  });
});
