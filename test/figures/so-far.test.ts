import { describe, expect, it } from 'vitest';
import { claimLines } from '../records/claims/read.js';
import { documentOf, figuresIn } from './documents.js';

const month = { periodFrom: '2025-08', periodTo: '2025-08', title: 'tháng 8 năm 2025' };

describe('columns of all the time up to now beside those of the month', () => {
  const table = documentOf({
    header: 2,
    rows: [
      'Đơn vị | Đã giải quyết | < | Quá hạn | < | Đang giải quyết | <',
      '^ | Tháng 8 | Lũy kế | Tháng 8 | Lũy kế | Tháng 8 | Lũy kế',
      'Xã Bình Lâm | 40 | 310 | 2 | 15 | 7 | 9',
      'Xã Sơn Hà | 60 | 420 | 1 | 11 | 5 | 6',
      'Tổng cộng | 100 | 730 | 3 | 26 | 12 | 15',
    ],
  });

  it('are figures that say of when they are', () => {
    expect(figuresIn(table, month)).toEqual(
      expect.arrayContaining([
        'resolved_total commune / Xã Bình Lâm = 40',
        'resolved_total commune / Xã Bình Lâm = 310 (lũy kế)',
        'resolved_late commune / Xã Sơn Hà = 11 (lũy kế)',
      ]),
    );
  });

  it('state no sum of what there is at one moment', () => {
    const pending = figuresIn(table, month).filter((line) => line.startsWith('pending'));
    expect(pending.filter((line) => line.includes('lũy kế'))).toEqual([]);
    expect(pending).toContain('pending_total commune / Xã Bình Lâm = 7');
  });

  it('are in no claim on the month', () => {
    const text = documentOf(
      'Đã giải quyết 100 hồ sơ, trong đó quá hạn 03 hồ sơ, trước và đúng hạn 97 hồ sơ.',
      {
        header: 1,
        rows: [
          'Chỉ tiêu | Tháng 8 | Lũy kế',
          'Hồ sơ đã giải quyết | 100 | 730',
          'Hồ sơ giải quyết quá hạn | 3 | 26',
        ],
      },
    );
    expect(figuresIn(text, month)).toContain('resolved_total all = 730 (lũy kế)');
    expect(claimLines(text, month).filter((line) => line.includes('730'))).toEqual([]);
  });
});

describe('what came in', () => {
  it('is new within the month, and so it is up to now', () => {
    const table = documentOf({
      header: 2,
      rows: [
        'Lĩnh vực | Tiếp nhận | < | Quá hạn | <',
        '^ | Trong tháng | Lũy kế | Trong tháng | Lũy kế',
        'Hộ tịch | 40 | 310 | 0 | 0',
        'Đất đai | 60 | 420 | 1 | 11',
      ],
    });
    const found = figuresIn(table, month);
    expect(found).toContain('intake_new all / Hộ tịch = 40');
    expect(found).toContain('intake_new all / Đất đai = 420 (lũy kế)');
    // One value of both is one figure.
    expect(found.filter((line) => line.endsWith('Hộ tịch = 0'))).toHaveLength(1);
    expect(found.filter((line) => line.includes('= 0'))).toHaveLength(1);
  });
});

it('columns of the same months one after the other stay what they were', () => {
  const table = documentOf({
    header: 1,
    rows: [
      'Chỉ tiêu | Tháng 7 | Tháng 8',
      'Hồ sơ đã giải quyết | 90 | 100',
      'Hồ sơ giải quyết quá hạn | 4 | 3',
    ],
  });
  const found = figuresIn(table, month);
  expect(found).toContain('resolved_total all = 100');
  expect(found.filter((line) => line.includes('90'))).toEqual([]);
});

describe('all the time up to now', () => {
  const days = {
    agencyLevel: 'commune',
    periodFrom: '2025-08-01',
    periodTo: '2025-08-12',
  } as const;

  it("is the report's own where it is said to run over the days of the report", () => {
    const text = documentOf(
      'Lũy kế từ ngày 1/8/2025 đến ngày 12/8/2025: nhận 2.000 hồ sơ.',
      'Đã trả 1.500 hồ sơ (75%), trong đó trễ hạn 30 hồ sơ (1,5%).',
    );
    expect(figuresIn(text, days)).toContain('intake_total commune = 2000');
    expect(claimLines(text, days)).toContain('ratio 1.500 2.000 75 ok');
  });

  it('is another one where it begins before them', () => {
    const text = 'Lũy kế từ ngày 1/7/2025 đến ngày 12/8/2025: nhận 2.000 hồ sơ.';
    expect(claimLines(documentOf(text, 'Đã trả 1.500 hồ sơ (75%).'), days)).toEqual([]);
  });
});
