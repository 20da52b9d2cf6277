import { describe, expect, it } from 'vitest';
import { claimLines } from '../records/claims/read.js';
import { documentOf, figuresIn } from './documents.js';

describe('a footnote', () => {
  it('tells the parts of the number that its mark stands behind', () => {
    const text = documentOf(
      '# I. Giải quyết hồ sơ',
      '  1. Đã giải quyết 900 hồ sơ¹, trễ hạn 12 hồ sơ.',
      '  2. Tiếp nhận 30 phản ánh, kiến nghị², đã trả lời 28.',
      '¹ Cấp tỉnh: 300 hồ sơ (trước hạn 290, quá hạn 10). Cấp xã: 600 hồ sơ.',
      '² Gồm 04 phản ánh, kiến nghị tháng trước chuyển sang và 26 phản ánh mới.',
    );
    const found = figuresIn(text, { agencyLevel: 'province' });
    expect(found).toContain('resolved_total province = 300');
    expect(found).toContain('resolved_late province = 10');
    expect(found).toContain('resolved_total commune = 600');
    const claims = claimLines(text, { agencyLevel: 'province' });
    expect(claims).toContain('level_sum 900 300 600 ok');
    expect(claims).toContain('sum 30 04 26 ok');
  });

  it('speaks of the whole where it tells more than the part that its mark stands behind', () => {
    const text = documentOf(
      'Đang giải quyết 80 hồ sơ, trong đó còn hạn 75 hồ sơ, quá hạn 05 hồ sơ¹.',
      '¹ Cấp tỉnh: 50 hồ sơ (quá hạn 2). Cấp xã: 30 hồ sơ (quá hạn 3).',
    );
    const found = figuresIn(text, { agencyLevel: 'province' });
    expect(found).toContain('pending_total province = 50');
    expect(found).toContain('pending_overdue commune = 3');
  });

  it('is on the part where it tells no more', () => {
    const text = documentOf(
      'Đang giải quyết 80 hồ sơ, trong đó còn hạn 75 hồ sơ, quá hạn 05 hồ sơ¹.',
      '¹ Cấp tỉnh: 2 hồ sơ. Cấp xã: 3 hồ sơ.',
    );
    const found = figuresIn(text, { agencyLevel: 'province' });
    expect(found).toContain('pending_overdue province = 2');
    expect(found).toContain('pending_overdue commune = 3');
  });

  it('has its mark before the number, too', () => {
    const text = documentOf('Hồ sơ quá hạn đang giải quyết¹: 09 hồ sơ.', '¹ Đất đai 06 hồ sơ.');
    expect(figuresIn(text)).toContain('pending_overdue all / Đất đai = 6');
  });

  it('is on no number where its mark stands behind something else', () => {
    const text = documentOf(
      'Đã giải quyết 900 hồ sơ. Thực hiện theo Kế hoạch của UBND tỉnh¹.',
      '¹ Cấp tỉnh: 12 văn bản; cấp xã: 40 văn bản.',
    );
    expect(figuresIn(text)).toEqual(['resolved_total all = 900']);
  });

  it('is not marked by a square in a unit', () => {
    const text = documentOf(
      'Đã giải quyết 900 hồ sơ trên diện tích 41 km², tiếp nhận 950 hồ sơ².',
      '² Kỳ trước chuyển qua 50, tiếp nhận mới 900.',
    );
    expect(claimLines(text)).toContain('sum 950 900 50 ok');
  });
});
