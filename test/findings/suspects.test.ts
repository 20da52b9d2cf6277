import { describe, expect, it } from 'vitest';
import { checkClaims } from '../../src/checks/check.js';
import { findingsOf } from '../../src/findings/findings.js';
import { claim, figure } from '../checks/claims.js';
import type { Claim, SeenNumber } from '../../src/model.js';

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

const seen: SeenNumber = {
  place: { page: 1, box: null, path: null },
  raw: '',
  class: 'former_period',
  rule: 'numbers/former_period',
  snippet: '',
};

const row = claim('row_total', '9=f1 6=f2 2=f3', { id: 'c1' });
const column = claim('table_total', '20=f4 6=f2 13=f5', { id: 'c2' });

describe('the suspect', () => {
  it('is the one number whose change mends two claims that share nothing else', () => {
    expect(suspects(row, column)).toEqual(['f2 → 7', 'f2 → 7']);
  });

  it('has its right value as a plain number', () => {
    const points = claim('row_total', '1.209,5=f1 1.206,5=f2 2,0=f3', { id: 'c1' });
    const total = claim('table_total', '1.220,5=f4 1.206,5=f2 13,0=f5', { id: 'c2' });
    expect(suspects(points, total)).toEqual(['f2 → 1207.5', 'f2 → 1207.5']);
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

  it('may be a repeated number, told without the total that it breaks, or a stated share', () => {
    const repeat = claim('repeat', '225=f1 209=f2', { id: 'c1' });
    const balance = claim('balance', '292=f3 225=f1 83=f4', { id: 'c2' });
    expect(suspects(repeat, balance)).toEqual(['f1 → 209']);
    const ratio = claim('ratio', '1=f5 2=f6 51=f7', { id: 'c3' });
    const again = claim('repeat', '51=f7 50=f8', { id: 'c4' });
    expect(suspects(ratio, again)).toEqual(['f7 → 50', 'f7 → 50']);
  });

  it('is told as one error in every finding that it touches', () => {
    const messages = findingsOf(audited(row, column)).map(({ message }) => message);
    expect(messages.map((message) => /Nhiều khả năng.*$/u.exec(message)?.[0])).toEqual([
      messages[0]?.slice(messages[0].indexOf('Nhiều khả năng')),
      messages[0]?.slice(messages[0].indexOf('Nhiều khả năng')),
    ]);
  });

  it('yields to another make-up that explains its claim, unless it explains another one too', () => {
    const sum = claim('sum', '3.436=f1 2.877=f2 428=f3', { id: 'c1' });
    const carried = figure('f9', '131', { indicator: 'intake_carried' });
    const figures = [figure('f1', '3.436'), figure('f2', '2.877'), figure('f3', '428'), carried];
    const alone = findingsOf({ ...audited(sum), figures });
    expect(alone.map(({ severity, suspect }) => `${severity} ${suspect}`)).toEqual(['note ']);
    const again = claim('sum', '3.008=f4 2.877=f2', { id: 'c2' });
    const both = findingsOf({ ...audited(sum, again), figures });
    expect(both.map(({ severity, suspect }) => `${severity} ${suspect}`)).toEqual([
      'error f2',
      'error f2',
    ]);
  });

  it('is not named on the word of one total alone, unless the slip is one that no one notices', () => {
    const held = [
      claim('repeat', '90=f1 90=f7', { id: 'c2' }),
      claim('sum', '7=f3 7=f8', { id: 'c3' }),
    ];
    const total = (part: string): Claim => claim('sum', `90=f1 ${part}=f2 7=f3`, { id: 'c1' });
    expect(suspects(total('38'), ...held)).toEqual(['f2 → 83']);
    expect(suspects(total('8'), ...held)).toEqual(['']);
    expect(suspects(total('61'), ...held)).toEqual(['']);
  });

  it('may be the number of the period before, left standing', () => {
    const numbers = [{ ...seen, raw: '209' }];
    const repeat = claim('repeat', '225=f1 209=f2', { id: 'c1' });
    const found = findingsOf({ ...audited(repeat), numbers });
    expect(found.map(({ suspect, suggestion }) => `${suspect} ${suggestion}`)).toEqual(['f2 225']);
    expect(found[0]?.message).toContain('225 (số đang ghi trùng với số của kỳ trước)');
  });

  it('proposes what the claim gives before what rounding leaves beside it', () => {
    const [finding] = findingsOf(audited(claim('difference', '82,4 85,6 3,5', { id: 'c1' })));
    expect(finding?.message).toContain('sửa 3,5 thành 3,2');
  });
});
