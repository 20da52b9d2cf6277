import { describe, expect, it } from 'vitest';
import { documentOf, extractionOf, figuresIn } from './documents.js';

const september = {
  agency: 'UBND xã Bình Lâm',
  agencyLevel: 'commune',
  periodFrom: '2025-09',
  periodTo: '2025-09',
} as const;
const thirdQuarter = { ...september, periodFrom: '2025-07-01', periodTo: '2025-09-30' };
const table = (header: number, ...rows: readonly string[]) => documentOf({ header, rows });

/** The shares of a table as `count / base = percent`. */
function sharesIn(document: ReturnType<typeof documentOf>): readonly string[] {
  const { tables, occurrences } = extractionOf(document, september);
  const raw = (ids: readonly number[]) => ids.map((id) => occurrences[id]?.raw).join(' + ');
  return tables.flatMap(({ shares }) =>
    shares.map(
      ({ counts, bases, percent }) => `${raw(counts)} / ${raw(bases)} = ${raw([percent])}`,
    ),
  );
}

describe('a table that lists quantities with their shares', () => {
  const document = table(
    1,
    'TT | Nội dung | ĐVT | Số lượng | Tỷ lệ (%) | Ghi chú',
    '1 | Tổng số hồ sơ tiếp nhận | Hồ sơ | 412 | |',
    ' | Trong đó: | | | |',
    ' | - Trực tuyến | Hồ sơ | 380 | 92,23 |',
    ' | - Trực tiếp | HS | 32 | 7,77 |',
    '2 | Đã giải quyết | Hồ sơ | 401 | 97,33 |',
  );

  it('has each as the share of the row that it is a part of, and of what came in what was resolved', () => {
    expect(sharesIn(document)).toEqual([
      '380 / 412 = 92,23',
      '32 / 412 = 7,77',
      '401 / 412 = 97,33',
    ]);
  });

  it('has no hồ sơ in the column of shares, whatever its rows are measured in', () => {
    expect(figuresIn(document, september)).toEqual([
      'intake_total commune = 412',
      'intake_online commune = 380',
      'online_rate commune = 92.23',
      'intake_direct commune = 32',
      'resolved_total commune = 401',
    ]);
  });
});

it('takes a mere percentage beside a target for how far that was reached', () => {
  const document = table(
    1,
    'TT | Chỉ tiêu | ĐVT | Kế hoạch | Thực hiện | Tỷ lệ hoàn thành (%)',
    '1 | Tỷ lệ hồ sơ trực tuyến | % | 80 | 92,5 | 115,6',
    '2 | Tỷ lệ số hóa thành phần hồ sơ | % | 100 | 97 | 97',
  );
  expect(figuresIn(document, september)).toEqual([
    'online_rate commune = 92.5',
    'digitized_intake_rate commune = 97',
  ]);
});

describe('columns of several periods', () => {
  it.each([
    ['Kỳ này | Cùng kỳ', 'Kỳ này | Cùng kỳ'],
    ['Tháng 9/2025 | Tháng 8/2025', 'Tháng 9/2025 | Tháng 8/2025'],
    ['Tháng 9 | 9 tháng', 'Tháng 9 | 9 tháng'],
  ])('give figures of the report’s own only: %s', (below, again) => {
    const document = table(
      2,
      'STT | Đơn vị | Tiếp nhận | < | Đã giải quyết | <',
      `^ | ^ | ${below} | ${again}`,
      '1 | Xã Tân Hòa | 12 | 120 | 11 | 118',
    );
    expect(figuresIn(document, september)).toEqual([
      'intake_total commune / Xã Tân Hòa = 12',
      'resolved_total commune / Xã Tân Hòa = 11',
    ]);
  });

  it.each(['9 tháng', 'Cùng kỳ năm 2024', 'Tháng 8'])(
    'may stand above the quantities: %s',
    (period) => {
      const document = table(
        2,
        `STT | Đơn vị | Tháng 9 | < | ${period} | <`,
        '^ | ^ | Tiếp nhận | Đã giải quyết | Tiếp nhận | Đã giải quyết',
        '1 | Xã Tân Hòa | 12 | 11 | 120 | 118',
      );
      expect(figuresIn(document, september)).toEqual([
        'intake_total commune / Xã Tân Hòa = 12',
        'resolved_total commune / Xã Tân Hòa = 11',
      ]);
    },
  );
});

it('takes the months of a quarter for its parts, and their total for the quarter', () => {
  const document = table(
    1,
    'TT | Tháng | Tiếp nhận | Đã giải quyết',
    '1 | Tháng 7 | 310 | 300',
    '2 | Tháng 8 | 290 | 280',
    '3 | Tháng 9 | 412 | 401',
    ' | Tổng cộng | 1.012 | 981',
  );
  expect(figuresIn(document, thirdQuarter)).toEqual([
    'intake_total commune = 310 (tháng 7)',
    'resolved_total commune = 300 (tháng 7)',
    'intake_total commune = 290 (tháng 8)',
    'resolved_total commune = 280 (tháng 8)',
    'intake_total commune = 412 (tháng 9)',
    'resolved_total commune = 401 (tháng 9)',
    'intake_total commune = 1012',
    'resolved_total commune = 981',
  ]);
});

describe('a mere total', () => {
  const bare = (parts: string, ...rows: readonly string[]) =>
    extractionOf(table(1, `STT | Đơn vị | Tổng số hồ sơ | ${parts}`, ...rows)).occurrences.find(
      ({ label }) => label === 'Tổng số hồ sơ',
    )?.indicator;
  const balanced = ['1 | Xã A | 12 | 11 | 1', '2 | Xã B | 30 | 28 | 2', '3 | Xã C | 9 | 7 | 2'];

  it('is what came in where it is what became of it', () => {
    expect(bare('Đã giải quyết | Đang giải quyết', ...balanced)).toBe('intake_total');
  });

  it('is what was resolved where it is all that was in time and late', () => {
    expect(bare('Trả đúng hạn | Trả quá hạn', ...balanced)).toBe('resolved_total');
  });

  it('stays so where one row does not add up', () => {
    const [first = '', second = ''] = balanced;
    expect(bare('Đã giải quyết | Đang giải quyết', first, second, '3 | Xã C | 19 | 7 | 2')).toBe(
      'intake_total',
    );
  });

  it('is nothing that is known where rows do not add up, or another column has the total', () => {
    const wrong = ['1 | Xã A | 15 | 11 | 1', '2 | Xã B | 33 | 28 | 2', '3 | Xã C | 9 | 7 | 2'];
    expect(bare('Đã giải quyết | Đang giải quyết', ...wrong)).toBe('other');
    const both = balanced.map((row) => `${row} | 40`);
    expect(bare('Đã giải quyết | Đang giải quyết | Tiếp nhận', ...both)).toBe('other');
  });
});

describe('criteria of the index beside a total of points', () => {
  const TITLES = 'Công khai, minh bạch | Tiến độ giải quyết | Thanh toán trực tuyến';

  it('are points, though no title of theirs says so', () => {
    const document = table(
      1,
      `STT | Đơn vị | ${TITLES} | Tổng điểm`,
      '1 | Xã Tân Hòa | 18 | 19,5 | 9 | 46,5',
    );
    expect(figuresIn(document)).toEqual([
      'score_transparency commune / Xã Tân Hòa = 18',
      'score_progress commune / Xã Tân Hòa = 19.5',
      'score_online_payment commune / Xã Tân Hòa = 9',
      'score_total commune / Xã Tân Hòa = 46.5',
    ]);
  });

  it('are counts without it', () => {
    const document = table(
      1,
      'STT | Đơn vị | Tiếp nhận | Thanh toán trực tuyến',
      '1 | Xã Tân Hòa | 18 | 9',
    );
    expect(figuresIn(document)).toEqual([
      'intake_total commune / Xã Tân Hòa = 18',
      'online_payment commune / Xã Tân Hòa = 9',
    ]);
  });
});

it('reads no share of the averages of a table', () => {
  const document = table(
    1,
    'STT | Xã, phường | Tiếp nhận | Trả đúng hạn | Tỷ lệ (%)',
    '1 | Xã A | 100 | 90 | 90',
    '2 | Xã B | 50 | 40 | 80',
    ' | Trung bình | 75 | 65 | 85',
  );
  expect(sharesIn(document)).toEqual(['90 / 100 = 90', '40 / 50 = 80']);
});

it('gives the offices of a commune its own level since there are no districts', () => {
  const rows = ['STT | Đơn vị | Tiếp nhận', '1 | Phòng Kinh tế | 12', '2 | Phòng Nội vụ | 7'];
  expect(figuresIn(table(1, ...rows), september)[0]).toBe(
    'intake_total commune / Phòng Kinh tế = 12',
  );
  const before = {
    ...september,
    agencyLevel: 'district',
    periodFrom: '2024-09',
    periodTo: '2024-09',
  } as const;
  expect(figuresIn(table(1, ...rows), before)[0]).toBe(
    'intake_total district / Phòng Kinh tế = 12',
  );
});

it('takes a mere Cộng below Kết quả giải quyết for what was resolved, where its parts make it up', () => {
  const rows = [
    'Lĩnh vực | Kết quả giải quyết | Kết quả giải quyết | Kết quả giải quyết',
    'Lĩnh vực | Đúng hạn | Trễ hạn | Cộng',
    'Đất đai | 80 | 5 | 85',
    'Hộ tịch | 47 | 3 | 50',
  ];
  expect(figuresIn(table(2, ...rows), september)).toEqual(
    expect.arrayContaining([
      'resolved_total commune / Đất đai = 85',
      'resolved_total commune / Hộ tịch = 50',
    ]),
  );
});
