import { describe, expect, it } from 'vitest';
import { documentOf, figuresIn } from './documents.js';

const october = { periodFrom: '2023-10-01', periodTo: '2023-10-31' };
const read = (text: string): readonly string[] => figuresIn(documentOf(text), october);

describe('a number of which only a period is said', () => {
  it('is in a bracket what stands before it', () => {
    expect(
      read(
        'Cấp xã tiếp nhận 640 hồ sơ (lũy kế 5.120), giải quyết 610 hồ sơ (từ đầu năm 5.060 hồ sơ); quá hạn 3 hồ sơ (lũy kế 21).',
      ),
    ).toEqual([
      'intake_total commune = 640',
      'intake_total commune = 5120',
      'resolved_total commune = 610',
      'resolved_total commune = 5060',
      'resolved_late commune = 3',
      'resolved_late commune = 21',
    ]);
  });

  it('is not where the bracket says more, or speaks of the period before', () => {
    expect(read('Tiếp nhận 640 hồ sơ (lũy kế số trực tuyến 512).')).toEqual([
      'intake_total all = 640',
      'intake_online all = 512',
    ]);
    expect(read('Tiếp nhận 640 hồ sơ (cùng kỳ 512).')).toEqual(['intake_total all = 640']);
  });

  it('is the rate before it', () => {
    expect(read('Tỷ lệ hồ sơ quá hạn trong tháng là 0,4%, tính từ đầu năm là 0,6%.')).toEqual([
      'late_rate all = 0.4',
      'late_rate all = 0.6',
    ]);
  });
});

describe('the words for this month', () => {
  it('turn back to it from the whole year', () => {
    expect(
      read(
        'Tiếp nhận mới 640 hồ sơ, nâng số tiếp nhận mới từ đầu năm lên 5.120 hồ sơ. Trong tháng giải quyết 610 hồ sơ (từ đầu năm 5.060 hồ sơ).',
      ),
    ).toContain('resolved_total all = 5060');
  });
});
