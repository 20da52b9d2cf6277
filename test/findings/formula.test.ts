import { describe, expect, it } from 'vitest';
import { checkClaim } from '../../src/checks/check.js';
import { formulaOf } from '../../src/findings/formula.js';
import { claim } from '../checks/claims.js';
import type { ClaimKind } from '../../src/model.js';

function formula(kind: ClaimKind, terms: string): string {
  const claimed = claim(kind, terms);
  return formulaOf(claimed, checkClaim(claimed));
}

describe('formulaOf', () => {
  it.each<[ClaimKind, string, string]>([
    ['ratio', '549 582 94,32', '549/582 = 94,33% (ghi 94,32%)'],
    ['ratio', '2.230 2.385 93,50', '2.230/2.385 = 93,50%'],
    ['ratio', '5 0 50', '5/0 = ? (ghi 50%): chia cho 0'],
    ['ratio', '7.660 ~8.500 91', '7.660/8.500 ≈ 91%'],
    ['ratio', '961 1.000 >95', '961/1.000 ≥ 95%'],
    ['ratio', '930 1.000 >95', '930/1.000 = 93% (ghi ≥ 95%)'],
    ['ratio', '40 812 <1', '40/812 = 5% (ghi ≤ 1%)'],
    ['table_total', '254 96 84 ?0', '96 + 84 + ? = ? (ghi 254): có ô không đọc được'],
    ['sum', '~8.980 8.000 17', '8.000 + 17 = ? (ghi 8.980): có số gần đúng'],
    ['sum', '582 510 72', '510 + 72 = 582'],
    ['balance', '1.886 1.722 154', '1.722 + 154 = 1.876 (ghi 1.886, chênh 10)'],
    ['level_sum', '197 33 163', '33 + 163 = 196 (ghi 197, chênh 1)'],
    ['sum', '10,2 5,0 5,1', '5,0 + 5,1 ≈ 10,2'],
    ['repeat', '582 582', '582 = 582'],
    ['repeat', '3.000 2.877', '3.000 ≠ 2.877'],
    ['repeat', '68,65 68,7', '68,65 ≈ 68,7'],
    ['difference', '3.666 3.436 230', '3.666 − 3.436 = 230'],
    ['difference', '9.693 11.431 1.638', '11.431 − 9.693 = 1.738 (ghi 1.638, chênh 100)'],
    ['score_ratio', '53,17 20 10,7', '53,17 × 20/100 = 10,6 (ghi 10,7)'],
    ['extreme', '90,45 90,71 90,45 57', '90,71; 90,45; 57 → … (ghi 90,45)'],
    ['bound', '585 582', '585 > 582'],
    ['bound', '98,5 100', '98,5 ≤ 100'],
  ])('writes %s %s as %s', (kind, terms, text) => {
    expect(formula(kind, terms)).toBe(text);
  });

  it('shortens the list of a long total', () => {
    const ones = Array.from({ length: 20 }, () => '1').join(' ');
    expect(formula('table_total', `21 ${ones}`)).toBe(
      '1 + 1 + 1 + … + 1 + 1 = 20 (ghi 21, chênh 1)',
    );
  });
});
