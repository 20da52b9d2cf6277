import { describe, expect, it } from 'vitest';
import { claimLines } from '../records/claims/read.js';
import { documentOf, figuresIn } from './documents.js';

describe("a mere 'tổng số hồ sơ'", () => {
  it.each([
    'Tổng số hồ sơ: 450; đã giải quyết: 440; đang giải quyết: 10.',
    'Tổng số hồ sơ là 450 hồ sơ (đã giải quyết 440 hồ sơ, đang giải quyết 10 hồ sơ).',
    'Tổng số: 450 hồ sơ. Đã giải quyết: 440 hồ sơ. Đang giải quyết: 10 hồ sơ.',
  ])('is all that came in where what was resolved and what is pending make it: %s', (text) => {
    expect(figuresIn(text)).toEqual([
      'intake_total all = 450',
      'resolved_total all = 440',
      'pending_total all = 10',
    ]);
    expect(claimLines(text)).toEqual(['balance 450 440 10 ok']);
  });

  it('is so in lines of a list, and is found wrong there', () => {
    const list = (pending: number) =>
      documentOf(
        '# Kết quả',
        '  - Tổng số hồ sơ: 450 hồ sơ',
        '  - Đã giải quyết: 440 hồ sơ',
        `  - Đang giải quyết: ${String(pending)} hồ sơ`,
      );
    expect(claimLines(list(10))).toEqual(['balance 450 440 10 ok']);
    expect(claimLines(list(12))).toEqual(['balance 450 440 12 mismatch']);
  });

  it('is so below a lead that speaks of what was done, with the ways in beside it', () => {
    const list = documentOf(
      '# Kết quả giải quyết',
      '  - Tổng số hồ sơ: 450 hồ sơ (trực tuyến 400; trực tiếp 50);',
      '  - Đã giải quyết: 440 hồ sơ (đúng hạn 430; quá hạn 10);',
      '  - Đang giải quyết: 10 hồ sơ.',
    );
    expect(claimLines(list)).toEqual([
      'balance 450 440 10 ok',
      'sum 450 400 50 ok',
      'sum 440 430 10 ok',
    ]);
  });

  it('need not be called a total where both make it', () => {
    const text = 'Lĩnh vực đất đai: 450 hồ sơ, đã giải quyết 440 hồ sơ, còn 10 hồ sơ.';
    expect(figuresIn(text)[0]).toBe('intake_total all / đất đai = 450');
  });

  it.each([
    'Tổng số hồ sơ: 450 hồ sơ. Trong tháng đã giải quyết 440 hồ sơ.',
    'Có 450 hồ sơ, đã giải quyết 440 hồ sơ, đang giải quyết 30 hồ sơ.',
    'Hồ sơ phức tạp: 450 hồ sơ, đã giải quyết 440 hồ sơ, còn 10 hồ sơ.',
    'Tổng số hồ sơ: 450 hồ sơ, đã giải quyết 640 hồ sơ.',
  ])('says nothing of what came in otherwise: %s', (text) => {
    expect(figuresIn(text).join()).not.toContain('intake_total');
  });
});
