import { describe, expect, it } from 'vitest';
import { documentOf, figuresIn } from '../../figures/documents.js';
import { claimLines } from './read.js';

const header = { periodFrom: '2023-09', periodTo: '2023-09' };
const differences = (title: string, ...rows: string[]): readonly string[] =>
  claimLines(documentOf({ header: 1, rows: [title, ...rows] }), header).filter((line) =>
    line.startsWith('difference'),
  );
const columns = 'STT|Nội dung|Kỳ báo cáo|Cùng kỳ năm trước|Tăng, giảm';

describe('a column of changes', () => {
  it('is claimed between the period and the one before, whatever its signs', () => {
    expect(
      differences(
        columns,
        '1|Hồ sơ tiếp nhận|402|388|14',
        '2|Hồ sơ đã giải quyết|391|380|+11',
        '3|Hồ sơ trực tuyến|250|290|-40',
        '4|Hồ sơ quá hạn|4|4|0',
      ),
    ).toEqual([
      'difference 388 402 14 ok',
      'difference 380 391 +11 ok',
      'difference 290 250 -40 ok',
      'difference 4 4 0 ok',
    ]);
  });

  it('is found wrong in one row of several', () => {
    expect(
      differences(
        columns,
        '1|Hồ sơ tiếp nhận|402|388|41',
        '2|Hồ sơ đã giải quyết|391|380|11',
        '3|Hồ sơ trực tuyến|250|290|40',
      )[0],
    ).toBe('difference 388 402 41 mismatch');
  });

  it('may be of two years side by side', () => {
    expect(
      differences(
        'STT|Đơn vị|Năm 2022|Năm 2023|Chênh lệch',
        '1|Xã An Bình|402|388|14',
        '2|Xã An Hòa|391|380|11',
      ),
    ).toHaveLength(2);
  });

  it('claims nothing where hardly a row agrees', () => {
    expect(
      differences(
        columns,
        '1|Hồ sơ tiếp nhận|402|388|4',
        '2|Hồ sơ đã giải quyết|391|380|3',
        '3|Hồ sơ trực tuyến|250|290|14',
      ),
    ).toEqual([]);
  });
});

const nineMonths = { periodFrom: '2024-01-01', periodTo: '2024-09-30' };
const claims = (header: number, ...rows: readonly string[]): readonly string[] =>
  claimLines(documentOf({ header, rows }), nineMonths);

describe('what a form states of a column of changes', () => {
  const titles = [
    'TT | Nội dung | 9 tháng năm 2023 | 9 tháng năm 2024 | Tăng (+)/ giảm (-) | Tỷ lệ so với cùng kỳ (%)',
    '(1) | (2) | (3) | (4) | (5)=(4)-(3) | (6)=(4)/(3)',
  ];

  it('is claimed as a difference and as what the one is of the other, never as a sum', () => {
    expect(
      claims(
        2,
        ...titles,
        '1 | Hồ sơ tiếp nhận | 800 | 1.000 | +200 | 125,0',
        '2 | Hồ sơ đã giải quyết | 820 | 943 | +123 | 115,0',
        '3 | Hồ sơ quá hạn | 40 | 10 | -30 | 25,0',
      ),
    ).toEqual([
      'difference 800 1.000 +200 ok',
      'ratio 1.000 800 125,0 ok',
      'difference 820 943 +123 ok',
      'ratio 943 820 115,0 ok',
      'difference 40 10 -30 ok',
      'ratio 10 40 25,0 ok',
    ]);
  });

  it('is wrong in the rows that it does not hold in', () => {
    expect(
      claims(
        2,
        ...titles,
        '1 | Hồ sơ tiếp nhận | 800 | 1.000 | +210 | 125,0',
        '2 | Hồ sơ đã giải quyết | 820 | 943 | +123 | 116,0',
      ).filter((line) => line.endsWith('mismatch')),
    ).toEqual(['difference 800 1.000 +210 mismatch', 'ratio 943 820 116,0 mismatch']);
  });
});

describe('a column of numbers with signs', () => {
  it('is one of changes whatever its title, and no figures', () => {
    const rows = [
      'Nội dung | Năm 2023 | Năm 2024 | Ghi nhận',
      'Hồ sơ tiếp nhận | 402 | 388 | -14',
      'Hồ sơ đã giải quyết | 380 | 391 | +11',
      'Hồ sơ trực tuyến | 250 | 290 | +40',
    ];
    expect(claims(1, ...rows)).toEqual([
      'difference 402 388 -14 ok',
      'difference 380 391 +11 ok',
      'difference 250 290 +40 ok',
    ]);
  });
});

describe('a change in percent', () => {
  it('is of the count before', () => {
    expect(
      claims(
        1,
        'Nội dung | Năm 2023 | Năm 2024 | Tăng, giảm (%)',
        'Hồ sơ tiếp nhận | 400 | 500 | 25,0',
        'Hồ sơ đã giải quyết | 500 | 450 | -10,0',
        'Hồ sơ trực tuyến | 300 | 336 | 12,5',
      ),
    ).toEqual(['ratio 100 400 25,0 ok', 'ratio 50 500 -10,0 ok', 'ratio 36 300 12,5 mismatch']);
  });

  it('may have no more than Tỷ lệ for its title, right of the changes', () => {
    const rows = [
      'Nội dung | Cùng kỳ | Kỳ này | Tăng, giảm | Tỷ lệ (%)',
      'Hồ sơ đã giải quyết | 400 | 500 | 100 | 125',
      'Trước hạn | 300 | 420 | 120 | 140',
      'Quá hạn | 20 | 5 | -15 | 25',
    ];
    expect(claims(1, ...rows).filter((line) => line.startsWith('ratio'))).toEqual([
      'ratio 500 400 125 ok',
      'ratio 420 300 140 ok',
      'ratio 5 20 25 ok',
    ]);
    expect(figuresIn(documentOf({ header: 1, rows }))).not.toContain('late_rate all = 25');
  });

  it('is in points where shares are held against what was to be reached', () => {
    expect(
      claims(
        1,
        'TT | Chỉ tiêu | Kế hoạch năm 2024 | Kết quả 9 tháng | Chênh lệch',
        '1 | Tỷ lệ hồ sơ trực tuyến (%) | 80 | 91,5 | +11,5',
        '2 | Mức độ hài lòng (%) | 95 | 94,2 | -0,8',
        '3 | Tỷ lệ thanh toán trực tuyến (%) | 50 | 62,4 | +14,2',
      ),
    ).toEqual([
      'difference 80 91,5 +11,5 ok',
      'difference 95 94,2 -0,8 ok',
      'difference 50 62,4 +14,2 mismatch',
    ]);
  });
});

describe('points of two years', () => {
  it('are held against each other beside the greatest, and add up to their totals', () => {
    expect(
      claims(
        1,
        'TT | Nhóm chỉ số | Điểm tối đa | Năm 2023 | Năm 2024 | Tăng/giảm',
        '1 | Công khai, minh bạch | 18 | 11,5 | 14,25 | +2,75',
        '2 | Số hóa hồ sơ | 22 | 16 | 15,5 | -0,5',
        ' | Tổng điểm | 40 | 27,5 | 29,75 | +2,25',
      ),
    ).toEqual([
      'difference 11,5 14,25 +2,75 ok',
      'difference 16 15,5 -0,5 ok',
      'table_total 27,5 11,5 16 ok',
      'table_total 29,75 14,25 15,5 ok',
      'difference 27,5 29,75 +2,25 ok',
    ]);
  });
});

describe('a column that is titled by nothing but the way of its changes', () => {
  const rows = [
    '1 | Công khai, minh bạch | 18 | 11,5 | 14,25 | 2,75',
    '2 | Số hóa hồ sơ | 22 | 15,5 | 16,5 | 1,5',
    '3 | Mức độ hài lòng | 18 | 17 | 17,2 | 0,2',
    ' | Tổng điểm | 58 | 44 | 47,95 | 3,95',
  ];
  it.each(['Tăng', 'Tăng (+)', 'Tăng (điểm)', 'Số điểm tăng'])(
    'holds differences and has no total: %s',
    (title) => {
      const found = claims(
        1,
        `TT | Nhóm chỉ số | Điểm tối đa | Năm 2023 | Năm 2024 | ${title}`,
        ...rows,
      );
      expect(found).toContain('difference 15,5 16,5 1,5 mismatch');
      expect(found).toContain('difference 44 47,95 3,95 ok');
      expect(found.filter((line) => line.startsWith('table_total 3,95'))).toEqual([]);
    },
  );

  it('is one of counts where its title says more', () => {
    expect(
      claims(
        1,
        'TT | Xã | Hồ sơ tăng cường kiểm tra',
        '1 | Xã An Bình | 12',
        '2 | Xã Hòa Lộc | 9',
        ' | Tổng cộng | 21',
      ),
    ).toEqual(['table_total 21 12 9 ok']);
  });
});

describe('a row of changes', () => {
  const rows = [
    'Kỳ | Tiếp nhận | Đã giải quyết | Quá hạn',
    '9 tháng năm 2023 | 800 | 820 | 20',
    '9 tháng năm 2024 | 1.000 | 943 | 10',
    'Tăng/giảm | +200 | +123 | -12',
    'Tỷ lệ (%) | 125 | 115 | 50',
  ];

  it('is claimed between the rows of two periods, and so is how much it is in percent', () => {
    expect(claims(1, ...rows)).toEqual([
      'difference 800 1.000 +200 ok',
      'ratio 1.000 800 125 ok',
      'difference 820 943 +123 ok',
      'ratio 943 820 115 ok',
      'difference 20 10 -12 mismatch',
      'ratio 10 20 50 ok',
    ]);
  });

  it('holds no figures', () => {
    expect(figuresIn(documentOf({ header: 1, rows }), nineMonths)).toEqual([
      'intake_total all = 1000',
      'resolved_total all = 943',
      'resolved_late all = 10',
    ]);
  });
});
