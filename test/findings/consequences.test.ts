import { describe, expect, it } from 'vitest';
import { checkClaim } from '../../src/checks/check.js';
import { consequencesOf } from '../../src/findings/consequences.js';
import type { Claim, SeenNumber } from '../../src/model.js';
import { claim } from '../checks/claims.js';

const target = (raw: string, change: Partial<SeenNumber> = {}): SeenNumber => ({
  place: { page: 1, box: null, path: null },
  raw,
  class: 'threshold',
  rule: 'numbers/threshold',
  snippet: `đạt tỷ lệ 95,33% (chỉ tiêu ${raw}%)`,
  ...change,
});

const consequences = (made: Claim, ...numbers: SeenNumber[]): string[] =>
  consequencesOf(made, checkClaim(made), numbers).map(({ code, raw }) => `${code} ${raw}`.trim());

describe('consequencesOf', () => {
  it.each([
    ['585 582 99,5', 'above-hundred'],
    ['580 582 100,5', 'within-hundred'],
    ['570 582 100', 'not-all'],
  ])('knows a share that crosses 100 %: %s', (terms, code) => {
    expect(consequences(claim('ratio', terms))).toEqual([code]);
  });

  const wrong = claim('ratio', '549 582 95,33');

  it('knows a target that is met or missed only by the error', () => {
    expect(consequences(wrong, target('95'))).toEqual(['target-missed 95']);
    const low = claim('ratio', '549 582 93,33');
    const beside = target('94', { snippet: 'đạt 93,33%, chỉ tiêu 94%' });
    expect(consequences(low, beside)).toEqual(['target-met 94']);
  });

  it('says nothing of a target that the error does not touch, or of another share', () => {
    expect(consequences(wrong, target('90'))).toEqual([]);
    expect(consequences(wrong, target('95', { class: 'figure' }))).toEqual([]);
    expect(consequences(wrong, target('95', { snippet: 'chỉ tiêu 95%' }))).toEqual([]);
    const page = { page: 2, box: null, path: null };
    expect(consequences(wrong, target('95', { place: page }))).toEqual([]);
  });

  it('says nothing of claims that are no shares', () => {
    expect(consequences(claim('sum', '582 510 70'), target('95'))).toEqual([]);
  });
});
