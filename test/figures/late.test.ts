import { describe, expect, it } from 'vitest';
import { figuresIn } from './documents.js';

const province = { agency: 'UBND tỉnh Hải Sơn', agencyLevel: 'province' } as const;

describe("what is 'quá hạn'", () => {
  it('was resolved late beside what was done in time, with its share', () => {
    const text =
      'Toàn tỉnh tiếp nhận 900 hồ sơ, trong đó đúng hạn 850 hồ sơ (tỷ lệ 94,4%), quá hạn 20 hồ sơ (tỷ lệ 2,2%).';
    expect(figuresIn(text, province)).toEqual([
      'intake_total all = 900',
      'resolved_on_time all = 850',
      'on_time_rate all = 94.4',
      'resolved_late all = 20',
      'late_rate all = 2.2',
    ]);
  });

  it('is what its place says where nothing tells what was done in time', () => {
    const text = 'Toàn tỉnh tiếp nhận 900 hồ sơ, trong đó quá hạn 20 hồ sơ.';
    expect(figuresIn(text, province)).toContain('overdue_count all = 20');
  });
});

describe("what is left and 'quá hạn'", () => {
  it.each([
    'Đã giải quyết 900 hồ sơ, đúng hạn 880, còn lại 20 hồ sơ quá hạn.',
    'Đã giải quyết 900 hồ sơ. Trong đó, 880 hồ sơ đúng hạn (97,78%), số còn lại là hồ sơ trễ hạn (20 hồ sơ, chiếm 2,22%).',
    'Tỷ lệ giải quyết đúng hạn đạt 97,78%; còn 20 hồ sơ (2,22%) trễ hạn.',
    'Xã còn 20 hồ sơ (2,2%) giải quyết trễ hạn.',
  ])('was resolved late where it makes the resolved, or says so: %s', (text) => {
    expect(figuresIn(text, province)).toContain('resolved_late all = 20');
  });

  it.each([
    'Đã giải quyết 900 hồ sơ, đúng hạn 890, còn lại 20 hồ sơ quá hạn.',
    'Tỷ lệ giải quyết đúng hạn đạt 99%; còn 20 hồ sơ (2,22%) quá hạn.',
    'Tỷ lệ giải quyết đúng hạn đạt 97,78%; 20 hồ sơ quá hạn mà chưa có kết quả, chiếm 2,22%.',
    'Đã giải quyết 900 hồ sơ, đúng hạn 880; hồ sơ đang giải quyết đã quá hạn: 20.',
  ])('is pending where it makes nothing, or says so: %s', (text) => {
    expect(figuresIn(text, province)).toContain('pending_overdue all = 20');
  });

  it('says behind its share what is pending', () => {
    const text = 'Đã giải quyết 900 hồ sơ, còn 20 hồ sơ (2,17%) đang giải quyết trong hạn.';
    expect(figuresIn(text, province)).toEqual([
      'resolved_total all = 900',
      'pending_in_time all = 20',
    ]);
  });
});
