import { describe, expect, it, vi } from 'vitest';
import type { DocumentResult } from '../src/model.js';
import { tokenize } from '../src/number/tokens.js';
import { loadRules, processDocument } from '../src/pipeline.js';
import { docx, p } from './read/docx/builder.js';

// Work that grew with the square of the text would take many minutes here.
vi.setConfig({ testTimeout: 120_000 });

const rules = loadRules();

const resultOf = (paragraph: string): Promise<DocumentResult> =>
  processDocument(docx(p(paragraph)), 'long.docx', rules);

/** Digits, dots and blanks in no order, as a table that lost its lines. */
function digits(length: number): string {
  const signs: string[] = [];
  for (let seed = 1; signs.length < length;) {
    seed = (seed * 1103515245 + 12345) % 2 ** 31;
    signs.push('0123456789. '.charAt((seed >> 8) % 12));
  }
  return signs.join('');
}

describe('a text without end', () => {
  it('of digits, dots and blanks is taken apart, all five megabytes of its line', () => {
    const line = digits(5_000_000);
    const tokens = tokenize(line);
    expect(
      tokens
        .map(({ text }) => text)
        .join('')
        .replaceAll(' ', ''),
    ).toBe(line.replaceAll(' ', ''));
  });

  it.each([' ', '1', '.', '1.', '1 ', '1/', '('])('may be of nothing but %j', (sign) => {
    expect(tokenize(sign.repeat(1_000_000)).length).toBeLessThanOrEqual(2_000_000);
  });

  it('of digits, dots and blanks is read, and each of its numbers is accounted for', async () => {
    const { state, reports } = await resultOf(digits(400_000));
    expect(state).toBe('complete');
    expect(reports[0]?.numbers.length).toBeGreaterThan(30_000);
  });

  it('has each of ten thousand ratios in one paragraph checked', async () => {
    const ratios = Array.from({ length: 10_000 }, (_, at) => {
      const [part, whole] = [100 + (at % 7), 200 + (at % 11)];
      const rate = ((part / whole) * 100).toFixed(2).replace('.', ',');
      return `${part}/${whole} hồ sơ, đạt tỷ lệ ${rate}%`;
    });
    const { state, reports } = await resultOf(ratios.join('; '));
    expect(state).toBe('complete');
    expect(reports[0]?.verdicts.length).toBe(10_000);
    expect(reports[0]?.verdicts.filter(({ outcome }) => outcome !== 'ok')).toEqual([]);
  });

  it('has each of a thousand rises in one paragraph checked', async () => {
    const rises = Array.from({ length: 1_000 }, (_, at) => {
      const [then, more] = [200 + at, 5 + (at % 7)];
      return `giải quyết ${then + more} hồ sơ, tăng ${more} hồ sơ so với cùng kỳ (${then} hồ sơ)`;
    });
    const { state, reports } = await resultOf(rises.join('; '));
    expect(state).toBe('complete');
    expect(reports[0]?.verdicts.map(({ outcome }) => outcome)).toEqual(Array(1_000).fill('ok'));
  });
});
