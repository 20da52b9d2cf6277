import { describe, expect, it } from 'vitest';
import { claimLines } from '../records/claims/read.js';
import { documentOf, figuresIn } from './documents.js';

describe('numbers joined by plus signs', () => {
  it('are the parts of what they are equal to, which is all that came in where they came in anew and before', () => {
    const text = 'Nhận mới 212 hồ sơ + tháng trước chuyển sang 38 hồ sơ = 250 hồ sơ.';
    expect(figuresIn(text)).toEqual([
      'intake_new all = 212',
      'intake_carried all = 38',
      'intake_total all = 250',
    ]);
    expect(claimLines(text)).toEqual(['sum 250 212 38 ok']);
  });

  it('are checked where they make something else', () => {
    const text = 'Nhận mới 212 hồ sơ + tháng trước chuyển sang 38 hồ sơ = 260 hồ sơ.';
    expect(claimLines(text)).toEqual(['sum 260 212 38 mismatch']);
    expect(claimLines('Tiếp nhận: 212 + 38 = 260 hồ sơ.')).toEqual(['sum 260 212 38 mismatch']);
  });

  it('leave the name before them to their total where they have none of their own', () => {
    expect(figuresIn('Tiếp nhận: 212 + 38 = 250 hồ sơ.')).toEqual(['intake_total all = 250']);
  });

  it('are what the brackets behind them say', () => {
    expect(figuresIn('Đã giải quyết: 140 (sớm) + 45 (đúng hạn) + 5 (trễ) = 190 hồ sơ.')).toEqual([
      'resolved_early all = 140',
      'resolved_on_time all = 45',
      'resolved_late all = 5',
      'resolved_total all = 190',
    ]);
    const first = 'Tổng số phải giải quyết: 250 = 212 (mới) + 38 (kỳ trước chuyển sang).';
    expect(figuresIn(first)).toEqual([
      'intake_total all = 250',
      'intake_new all = 212',
      'intake_carried all = 38',
    ]);
    expect(claimLines(first)).toEqual(['sum 250 212 38 ok']);
  });

  it('make what the rules say that they make', () => {
    expect(figuresIn('Đang xử lý: trong hạn 40 hồ sơ + quá hạn 4 hồ sơ = 44 hồ sơ.').at(-1)).toBe(
      'pending_total all = 44',
    );
  });

  it('may be of two levels', () => {
    const text = 'Cấp huyện tiếp nhận 300 hồ sơ + cấp xã tiếp nhận 900 hồ sơ = 1.210 hồ sơ.';
    const header = { agency: 'UBND huyện Yên Hòa', agencyLevel: 'district' } as const;
    expect(claimLines(documentOf(text), header)).toEqual(['level_sum 1.210 300 900 mismatch']);
  });

  it.each([
    'Tiếp nhận 300 - 12 + 5 = 293 hồ sơ.',
    'Mỗi quầy nhận 12 x 3 + 4 = 40 hồ sơ.',
    'Đạt (210 + 84)/300 = 98%.',
    'Giải quyết 40 hồ sơ + 3, còn 12 = 5 hồ sơ.',
    'Nhận khoảng 200 hồ sơ + gần 40 hồ sơ = 250 hồ sơ.',
  ])('claim no sum of a part of a calculation, or of round numbers: %s', (text) => {
    expect(claimLines(text).filter((line) => line.startsWith('sum'))).toEqual([]);
  });

  it.each([
    'Công thức tính: (3) = (4) + (5). Tiếp nhận 250 hồ sơ.',
    'Hồ sơ tiếp nhận [1] = [2] + [3].',
    'Số hồ sơ tiếp nhận tại cột 9 = 4 + 5 + 6.',
    'Số hồ sơ tiếp nhận: 3 = 4 + 5.',
  ])('are nothing where they number the columns of a table: %s', (text) => {
    expect(claimLines(text)).toEqual([]);
  });
});
