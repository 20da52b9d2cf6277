import { describe, expect, it } from 'vitest';
import { claimLines } from '../records/claims/read.js';
import { documentOf, figuresIn } from './documents.js';

describe("'Tổng số hồ sơ giải quyết'", () => {
  it.each([
    [
      'Tổng số hồ sơ giải quyết là 840 hồ sơ. Đã giải quyết: 700 hồ sơ; đang giải quyết: 140 hồ sơ.',
    ],
    ['Tổng số hồ sơ giải quyết: 840 hồ sơ, trong đó đã giải quyết 700 hồ sơ, đang giải quyết 140.'],
    [
      'Tổng số hồ sơ giải quyết: 840 hồ sơ, trong đó:',
      '  + Đã giải quyết: 700 hồ sơ;',
      '  + Đang giải quyết: 140 hồ sơ.',
    ],
  ])('is all that there was where what is done and what is pending make it: %s', (...lines) => {
    const document = documentOf(...lines);
    expect(figuresIn(document)).toEqual([
      'intake_total all = 840',
      'resolved_total all = 700',
      'pending_total all = 140',
    ]);
    expect(claimLines(document)).toEqual(['balance 840 700 140 ok']);
  });

  it('is so where they make it nearly', () => {
    expect(
      claimLines(
        'Tổng số hồ sơ giải quyết là 840 hồ sơ. Đã giải quyết: 710 hồ sơ; đang giải quyết: 140 hồ sơ.',
      ),
    ).toEqual(['balance 840 710 140 mismatch']);
  });

  it.each([
    'Tổng số hồ sơ đã giải quyết là 840 hồ sơ. Đã giải quyết trong kỳ: 700 hồ sơ; đang giải quyết: 140 hồ sơ.',
    'Tổng số hồ sơ giải quyết là 840 hồ sơ. Tháng này đã giải quyết 300 hồ sơ; đang giải quyết 140 hồ sơ.',
    'Tổng số hồ sơ giải quyết là 840 hồ sơ. Cấp xã đã giải quyết 700 hồ sơ, đang giải quyết 140 hồ sơ.',
  ])('is what was resolved where they do not: %s', (text) => {
    expect(figuresIn(text)[0]).toBe('resolved_total all = 840');
    expect(claimLines(text)).toEqual([]);
  });

  it('is what was resolved where what came in is told before it', () => {
    const text =
      'Tiếp nhận 1.000 hồ sơ; tổng số hồ sơ giải quyết là 840 hồ sơ; đã giải quyết 700 hồ sơ, đang giải quyết 140 hồ sơ.';
    expect(figuresIn(text)).toContain('resolved_total all = 840');
  });
});
