import { describe, expect, it } from 'vitest';
import { documentOf, figuresIn } from './documents.js';

const province = { agency: 'UBND tỉnh Hải Sơn', agencyLevel: 'province' } as const;

describe("a bare 'quá hạn' in a sentence or line of its own", () => {
  it('is of what was resolved behind that in time, and of what is pending behind that in time', () => {
    const text =
      'Đã giải quyết: 900 hồ sơ. Trước hạn: 800 hồ sơ. Đúng hạn: 88 hồ sơ. Quá hạn: 12 hồ sơ. Đang giải quyết: 40 hồ sơ. Trong hạn: 37 hồ sơ. Quá hạn: 3 hồ sơ.';
    expect(figuresIn(text, province)).toEqual([
      'resolved_total all = 900',
      'resolved_early all = 800',
      'resolved_on_time all = 88',
      'resolved_late all = 12',
      'pending_total all = 40',
      'pending_in_time all = 37',
      'pending_overdue all = 3',
    ]);
  });

  it('is so in lines of one rank, with its share', () => {
    const list = documentOf(
      '# Kết quả giải quyết',
      '  - Đã giải quyết: 900 hồ sơ',
      '  - Đúng hạn: 888 hồ sơ (98,67%)',
      '  - Quá hạn: 12 hồ sơ (1,33%)',
    );
    expect(figuresIn(list, province)).toEqual([
      'resolved_total all = 900',
      'resolved_on_time all = 888',
      'on_time_rate all = 98.67',
      'resolved_late all = 12',
      'late_rate all = 1.33',
    ]);
  });

  it.each([
    'Đã giải quyết 888 hồ sơ. Đúng hạn: 888 hồ sơ. Quá hạn: 12 hồ sơ.',
    'Đúng hạn: 888 hồ sơ. Hiện còn 12 hồ sơ quá hạn.',
    'Đúng hạn: 888 hồ sơ. Cấp xã: quá hạn 12 hồ sơ.',
  ])('is left open where something else may be meant: %s', (text) => {
    expect(figuresIn(text, province).join()).not.toContain('resolved_late');
  });
});
