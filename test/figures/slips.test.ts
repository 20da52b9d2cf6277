import fc from 'fast-check';
import levenshtein from 'natural/lib/natural/distance/levenshtein_distance.js';
import { describe, expect, it } from 'vitest';
import { correctSlips, isNear, wordPairs } from '../../src/figures/slips.js';
import { tokenize } from '../../src/number/tokens.js';
import { documentOf, extractionOf, figuresIn, rules } from './documents.js';

const pairs = wordPairs(rules);
const read = (text: string): string =>
  correctSlips(tokenize(text), pairs)
    .tokens.map(({ norm }) => norm)
    .join(' ');

describe('slips in labels', () => {
  it.each([
    ['a wrong letter', 'hồ sơ tiếp nhậm trực tuyến'],
    ['a letter left out', 'hồ sơ tiếp nhn trực tuyến'],
    ['a letter doubled', 'hồ sơ tiếp nhậnn trực tuyến'],
    ['two letters exchanged', 'hồ sơ tiếp nhận trực tuynế'],
    ['two words exchanged', 'hồ sơ nhận tiếp trực tuyến'],
    ['two words typed as one', 'hồ sơ tiếpnhận trực tuyến'],
  ])('are read as the rules write them: %s', (_, text) => {
    expect(read(text)).toBe('hồ sơ tiếp nhận trực tuyến');
  });

  it('lead to the figure that the label means', () => {
    expect(figuresIn('Số hồ sơ đang giải quyêt: 32 hồ sơ.')).toEqual(['pending_total all = 32']);
    expect(figuresIn('Hồ sơ qua Bru điện: 15 hồ sơ.')).toEqual(
      figuresIn('Hồ sơ qua Bưu điện: 15 hồ sơ.'),
    );
  });

  it('are told of by the rule of the figure', () => {
    const { figures } = extractionOf(documentOf('Số hồ sơ đang giải quyêt: 32 hồ sơ.'));
    expect(figures.map(({ rule }) => rule)).toEqual(['indicators/pending_total ≈ quyết']);
  });

  it('leave the evidence as it is printed', () => {
    const { figures } = extractionOf(documentOf('Số hồ sơ đang giải quyêt: 32 hồ sơ.'));
    expect(figures[0]?.snippet).toBe('Số hồ sơ đang giải quyêt: 32 hồ sơ.');
  });

  it('are not looked for where the label fits as it stands', () => {
    const { figures } = extractionOf(documentOf('Công nhân tiếp nhận: 32 hồ sơ.'));
    expect(figures.every(({ rule }) => !rule.includes('≈'))).toBe(true);
  });

  it('are left alone where two words of the rules are as near', () => {
    const two = wordPairs({
      ...rules,
      units: [],
      indicators: [],
      terms: rules.terms
        .slice(0, 1)
        .map((term) => ({ ...term, wordings: ['mẫu xanh', 'mẩu xanh'] })),
    });
    const [token] = correctSlips(tokenize('mấu xanh'), two).tokens;
    expect(token?.norm).toBe('mấu');
  });

  it('are not seen in two words that stand the other way round within a longer wording', () => {
    const [term] = rules.terms;
    const longer = [{ ...term, wordings: ['xếp vào kho lưu trữ'] }] as typeof rules.terms;
    const pairs = wordPairs({ ...rules, terms: longer, units: [], indicators: [] });
    expect(correctSlips(tokenize('đã nộp lưu kho'), pairs).slips).toEqual([]);
  });

  it('never touch a number, nor a word far from every wording', () => {
    const text = 'Ban hành 14.867 văn bản, rà soát 12 khoản';
    expect(correctSlips(tokenize(text), pairs).tokens.map((token) => token.text)).toEqual(
      tokenize(text).map((token) => token.text),
    );
  });

  it('name no number of another label', () => {
    expect(figuresIn('Giải quyết khiếu nại: 12 đơn; giải quyêt việc làm: 30 lao động.')).toEqual(
      [],
    );
  });
});

describe('a near word', () => {
  const word = fc.string({ unit: fc.constantFrom(...'aăâb'), minLength: 1, maxLength: 6 });

  it('is one slip away, and has more than two letters', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        const slips = levenshtein.DamerauLevenshteinDistance(a, b, { restricted: true });
        expect(isNear(a, b)).toBe(slips === 1 && Math.max(a.length, b.length) > 2);
      }),
      { numRuns: 1000 },
    );
  });
});
