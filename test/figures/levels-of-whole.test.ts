import { describe, expect, it } from 'vitest';
import { claimLines } from '../records/claims/read.js';
import { documentOf, figuresIn } from './documents.js';

const centre = {
  agency: 'Trung tâm Phục vụ hành chính công tỉnh Hải Sơn',
  agencyLevel: 'province',
} as const;

describe('a total that a body of the first level tells by levels', () => {
  it('is of all where they make it', () => {
    const text =
      'Tổng số hồ sơ Trung tâm tiếp nhận là 900 hồ sơ. Trong đó các sở, ngành 200 hồ sơ, cấp huyện 300 hồ sơ, cấp xã 400 hồ sơ.';
    expect(figuresIn(text, centre)).toEqual([
      'intake_total all = 900',
      'intake_total province = 200',
      'intake_total district = 300',
      'intake_total commune = 400',
    ]);
    expect(claimLines(documentOf(text), centre)).toEqual(['level_sum 900 200 300 400 ok']);
  });

  it('stays its own where they do not', () => {
    const text =
      'Tổng số hồ sơ Trung tâm tiếp nhận là 900 hồ sơ. Trong đó các sở, ngành 200 hồ sơ, cấp huyện 300 hồ sơ, cấp xã 390 hồ sơ.';
    expect(figuresIn(text, centre)).toContain('intake_total province = 900');
    expect(claimLines(documentOf(text), centre)).toEqual([]);
  });
});
