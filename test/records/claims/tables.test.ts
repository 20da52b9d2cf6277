import { describe, expect, it } from 'vitest';
import { documentOf } from '../../figures/documents.js';
import { claimLines } from './read.js';

const byField = (total: string) =>
  documentOf({
    header: 1,
    rows: [
      'Lĩnh vực  | Đã giải quyết | Đang giải quyết',
      'Hộ tịch   | 12            | 1',
      'Đất đai   | 30            | 8',
      'Chứng thực | 25           | 0',
      total,
    ],
  });

describe('the total row of a table', () => {
  it('is claimed for each column that adds up', () => {
    expect(claimLines(byField('Tổng cộng | 67 | 9'))).toEqual([
      'table_total 67 12 30 25 ok',
      'table_total 9 1 8 0 ok',
    ]);
  });

  it('is found wrong', () => {
    expect(claimLines(byField('Tổng cộng | 76 | 9'))).toEqual([
      'table_total 76 12 30 25 mismatch',
      'table_total 9 1 8 0 ok',
    ]);
  });

  it('may stand on top', () => {
    const document = documentOf({
      header: 1,
      rows: ['Đơn vị | Đã giải quyết', 'Tổng số | 69', 'Xã Bình Lâm | 41', 'Xã Tân Hòa | 28'],
    });
    expect(claimLines(document)).toEqual(['table_total 69 41 28 ok']);
  });

  it('is not claimed of percentages', () => {
    const document = documentOf({
      header: 1,
      rows: [
        'Đơn vị | Đã giải quyết | Tỷ lệ đúng hạn (%)',
        'Xã Bình Lâm | 41 | 97,5',
        'Xã Tân Hòa | 28 | 100',
        'Tổng cộng | 69 | 98,6',
      ],
    });
    expect(claimLines(document)).toEqual(['table_total 69 41 28 ok']);
  });
});

describe('the total cell of a row', () => {
  const byOrigin = (second: string) =>
    documentOf({
      header: 2,
      rows: [
        'Đơn vị | Số hồ sơ tiếp nhận | < | <',
        '^ | Tổng số | Mới tiếp nhận | Kỳ trước chuyển qua',
        'Xã Bình Lâm | 44 | 41 | 3',
        second,
        'Xã Phú Mỹ | 17 | 15 | 2',
      ],
    });

  it('is claimed for each row', () => {
    expect(claimLines(byOrigin('Xã Tân Hòa | 28 | 28 | 0'))).toEqual([
      'row_total 44 41 3 ok',
      'row_total 28 28 0 ok',
      'row_total 17 15 2 ok',
    ]);
  });

  it('is found wrong in one row', () => {
    expect(claimLines(byOrigin('Xã Tân Hòa | 29 | 28 | 0'))).toEqual([
      'row_total 44 41 3 ok',
      'row_total 29 28 0 mismatch',
      'row_total 17 15 2 ok',
    ]);
  });
});

it('a total beside a title with a total of its own adds up that one, not what is below it', () => {
  const document = documentOf({
    header: 2,
    rows: [
      'Đơn vị | Tổng số | Loại A | < | < | Loại B',
      '^ | ^ | Tổng | Bản giấy | Bản điện tử | ^',
      'Xã Bình Lâm | 75 | 61 | 58 | 3 | 14',
      'Xã Tân Hòa | 140 | 119 | 108 | 11 | 21',
    ],
  });
  const rows = claimLines(document).filter((line) => line.startsWith('row_total'));
  expect(rows.toSorted()).toEqual(
    [
      'row_total 75 61 14 ok',
      'row_total 61 58 3 ok',
      'row_total 140 119 21 ok',
      'row_total 119 108 11 ok',
    ].toSorted(),
  );
});

it('a total beside a title without a total adds up all that is below it', () => {
  const document = documentOf({
    header: 2,
    rows: [
      'Đơn vị | Tổng số | Loại A | < | Loại B',
      '^ | ^ | Bản giấy | Bản điện tử | ^',
      'Xã Bình Lâm | 75 | 58 | 3 | 14',
      'Xã Tân Hòa | 140 | 108 | 11 | 21',
    ],
  });
  expect(claimLines(document)).toEqual(['row_total 75 58 3 14 ok', 'row_total 140 108 11 21 ok']);
});

describe('a total beside columns of one name below several titles', () => {
  const titles = [
    'Lĩnh vực | Cấp huyện | < | Cấp xã | < | Tổng tiếp nhận hai cấp',
    '^ | Tiếp nhận | Đã giải quyết | Tiếp nhận | Đã giải quyết | ^',
  ];
  const rowTotals = (...rows: readonly string[]) =>
    claimLines(documentOf({ header: 2, rows: [...titles, ...rows] })).filter((line) =>
      line.startsWith('row_total'),
    );

  it('adds up these, and is found wrong in one row', () => {
    expect(
      rowTotals(
        'Đất đai | 300 | 290 | 40 | 39 | 340',
        'Hộ tịch | 20 | 20 | 700 | 699 | 720',
        'Xây dựng | 31 | 30 | 12 | 12 | 34',
      ),
    ).toEqual([
      'row_total 340 300 40 ok',
      'row_total 720 20 700 ok',
      'row_total 34 31 12 mismatch',
    ]);
  });

  it('claims nothing where it adds up something else', () => {
    expect(
      rowTotals(
        'Đất đai | 300 | 290 | 40 | 39 | 351',
        'Hộ tịch | 20 | 20 | 700 | 699 | 733',
        'Xây dựng | 31 | 30 | 12 | 12 | 49',
      ),
    ).toEqual([]);
  });
});
