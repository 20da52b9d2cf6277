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
