import { describe, expect, it } from 'vitest';
import { checkClaims } from '../../src/checks/check.js';
import { findingsOf, statedOf } from '../../src/findings/findings.js';
import { toPlain } from '../../src/number/decimal.js';
import { loadRules, reportOf } from '../../src/pipeline.js';
import { claim } from '../checks/claims.js';
import { documentOf } from '../figures/documents.js';
import { rulesWith } from '../rules/rules-with.js';
import type { Claim, Finding } from '../../src/model.js';

const UNRELATED = `id: archived
title: Hồ sơ đã đưa vào lưu trữ
order: 1
measure: hồ sơ
wordings:
  - '[đã] (nộp lưu|đưa vào) [kho] lưu trữ'
examples:
  hits:
    - { text: 'Số hồ sơ đã đưa vào lưu trữ: 12 hồ sơ', value: 12 }
  misses:
    - 'Số hồ sơ đã giải quyết: 12 hồ sơ'
`;

const findings = (...claims: Claim[]): Finding[] =>
  findingsOf({ claims, verdicts: checkClaims(claims), figures: [], numbers: [] });

describe('findingsOf', () => {
  it('gives a finding for what is truncated or wrong, in order, and for nothing else', () => {
    const found = findings(
      claim('ratio', '549 582 94,32', { id: 'c1' }),
      claim('sum', '582 510 72', { id: 'c2' }),
      claim('balance', '1.886 1.722 154', { id: 'c3' }),
      claim('ratio', '5 0 50', { id: 'c4' }),
    );
    expect(found.map((each) => [each.claim, each.outcome, each.severity])).toEqual([
      ['c1', 'truncated', 'warning'],
      ['c3', 'mismatch', 'error'],
    ]);
  });

  it('carries the values, the formula and the place of the claim', () => {
    const place = { page: null, box: null, path: 't3.r2.c4' };
    const [found] = findings(claim('balance', '1.886 1.722 154', { place, snippet: 'Tổng số' }));
    expect(found).toMatchObject({
      kind: 'balance',
      formula: '1.722 + 154 = 1.876 (ghi 1.886, chênh 10)',
      stated: { digits: 1886n, scale: 0 },
      expected: { digits: 1876n, scale: 0 },
      difference: { digits: 10n, scale: 0 },
      suspect: '',
      suggestion: '',
      place,
      snippet: 'Tổng số',
    });
  });

  it('keeps the id when claims are numbered anew or others come before', () => {
    const wrong = claim('sum', '5 1 2');
    const [alone] = findings(wrong);
    const [, second] = findings(claim('sum', '9 1 2'), { ...wrong, id: 'c12' });
    expect(alone?.id).toMatch(/^[0-9a-f]{12}$/);
    expect(second?.id).toBe(alone?.id);
  });

  it('keeps the id when the rules learn something that has nothing to do with it', () => {
    const read = (folder?: string): string[] =>
      reportOf(
        documentOf(
          'Đã nộp lưu kho lưu trữ 36 hồ sơ. Tiếp nhận 1.886 hồ sơ; đã giải quyết 1.722 hồ sơ; đang giải quyết 154 hồ sơ.',
        ),
        loadRules(folder),
      ).findings.map(({ id, stated }) => `${id} ${stated ? toPlain(stated) : ''}`);
    const before = read();
    expect(before).toEqual([expect.stringMatching(/^[0-9a-f]{12} 1886$/)]);
    expect(read(rulesWith({ 'indicators/archived.yaml': UNRELATED }))).toEqual(before);
    expect(read()).toEqual(before);
  });

  it('tells claims apart by kind, section, label, values, and by place where all these agree', () => {
    const wrong = claim('sum', '5 1 2');
    const ids = findings(
      wrong,
      { ...wrong, kind: 'balance' },
      { ...wrong, section: 'II' },
      { ...wrong, label: 'Hồ sơ đã giải quyết' },
      claim('sum', '6 1 2'),
      wrong,
    ).map((each) => each.id);
    expect(new Set(ids).size).toBe(6);
  });
});

describe('statedOf', () => {
  it('is the total, the result or the value held against others', () => {
    const stated = (...args: Parameters<typeof claim>) => {
      const value = statedOf(claim(...args));
      return value && toPlain(value);
    };
    expect(stated('ratio', '549 582 94,32')).toBe('94.32');
    expect(stated('difference', '3 5 2')).toBe('2');
    expect(stated('score_ratio', '53,17 20 10,7')).toBe('10.7');
    expect(stated('row_total', '9 7 2')).toBe('9');
    expect(stated('bound', '101 100')).toBe('101');
    expect(stated('repeat', '5 6')).toBeNull();
  });
});
