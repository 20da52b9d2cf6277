import { describe, expect, it } from 'vitest';
import { checkClaims } from '../../src/checks/check.js';
import { findingsOf } from '../../src/findings/findings.js';
import { claim } from '../checks/claims.js';
import type { Claim } from '../../src/model.js';

const found = (...claims: Claim[]): string[] =>
  findingsOf({ claims, verdicts: checkClaims(claims), figures: [], numbers: [] }).map(
    ({ claim: id }) => id,
  );

const clash = claim('repeat', '518=f1 508=f2', { id: 'c1' });

describe('two places that clash', () => {
  it('are told once, not again by the total that one of them breaks', () => {
    expect(found(clash, claim('balance', '521=f3 518=f1 13=f4', { id: 'c2' }))).toEqual(['c1']);
  });

  it('do not hide a total that neither value makes right', () => {
    const balance = claim('balance', '530=f3 518=f1 13=f4', { id: 'c2' });
    expect(found(clash, balance)).toEqual(['c1', 'c2']);
  });

  it('do not hide a total of other numbers', () => {
    const balance = claim('balance', '521=f3 518=f5 13=f4', { id: 'c2' });
    expect(found(clash, balance)).toEqual(['c1', 'c2']);
  });

  it('do not hide a share of their own', () => {
    const ratio = claim('ratio', '518=f1 521=f3 97,5%', { id: 'c2' });
    expect(found(clash, ratio)).toEqual(['c1', 'c2']);
  });
});
