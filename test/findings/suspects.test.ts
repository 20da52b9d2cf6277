import { describe, expect, it } from 'vitest';
import { checkClaims } from '../../src/checks/check.js';
import { findingsOf } from '../../src/findings/findings.js';
import { claim } from '../checks/claims.js';
import type { Claim } from '../../src/model.js';

const audited = (...claims: Claim[]) => ({
  claims,
  verdicts: checkClaims(claims),
  figures: [],
  numbers: [],
});

/** 'f3 → 42' for each finding; empty where no number is clearly the wrong one. */
const suspects = (...claims: Claim[]): string[] =>
  findingsOf(audited(...claims)).map(({ suspect, suggestion }) =>
    suspect ? `${suspect} → ${suggestion}` : '',
  );

const row = claim('row_total', '9=f1 6=f2 2=f3', { id: 'c1' });
const column = claim('table_total', '20=f4 6=f2 13=f5', { id: 'c2' });

describe('the suspect', () => {
  it('is the one number whose change mends two claims that share nothing else', () => {
    expect(suspects(row, column)).toEqual(['f2 → 7', 'f2 → 7']);
  });

  it('is told in the message', () => {
    const [finding] = findingsOf(audited(row, column));
    expect(finding?.message).toContain(
      'Nhiều khả năng chỉ sai một số: sửa 6 thành 7 (gõ sai một chữ số) thì cả 2 phép tính',
    );
  });

  it('is not named by one claim alone', () => {
    expect(suspects(row)).toEqual(['']);
  });

  it('is not named where the change breaks a claim that holds', () => {
    const held = claim('repeat', '6=f2 6=f8', { id: 'c3' });
    expect(suspects(row, column, held)).toEqual(['', '']);
  });

  it('is not named where the two claims need different changes', () => {
    const other = claim('table_total', '25=f4 6=f2 13=f5', { id: 'c2' });
    expect(suspects(row, other)).toEqual(['', '']);
  });

  it('is not named where the claims share more than one number', () => {
    const twin = claim('sum', '9=f1 6=f2 2=f3', { id: 'c2' });
    expect(suspects(row, twin)).toEqual(['', '']);
  });

  it('may be a repeated number or a stated share', () => {
    const repeat = claim('repeat', '225=f1 209=f2', { id: 'c1' });
    const balance = claim('balance', '292=f3 225=f1 83=f4', { id: 'c2' });
    expect(suspects(repeat, balance)).toEqual(['f1 → 209', 'f1 → 209']);
    const ratio = claim('ratio', '1=f5 2=f6 51=f7', { id: 'c3' });
    const again = claim('repeat', '51=f7 50=f8', { id: 'c4' });
    expect(suspects(ratio, again)).toEqual(['f7 → 50', 'f7 → 50']);
  });
});
