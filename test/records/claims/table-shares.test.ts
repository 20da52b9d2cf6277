import { describe, expect, it } from 'vitest';
import { documentOf } from '../../figures/documents.js';
import { claimLines } from './read.js';

const ratiosOf = (header: number, ...rows: readonly string[]) =>
  claimLines(documentOf({ header, rows })).filter((line) => line.startsWith('ratio'));

describe('a column of percentages', () => {
  it('is claimed of the two columns that most rows give, in the total row too', () => {
    expect(
      ratiosOf(
        1,
        'Đơn vị | Tiếp nhận | Đã giải quyết | Tỷ lệ (%)',
        'Xã Bình Lâm | 40 | 30 | 75',
        'Xã Tân Hòa | 25 | 24 | 96',
        'Tổng cộng | 65 | 54 | 85',
      ),
    ).toEqual(['ratio 30 40 75 ok', 'ratio 24 25 96 ok', 'ratio 54 65 85 mismatch']);
  });

  it('is no claim where no two columns give it', () => {
    expect(
      ratiosOf(
        1,
        'Đơn vị | Tiếp nhận | Đã giải quyết | Tỷ lệ hài lòng (%)',
        'Xã Bình Lâm | 40 | 30 | 91',
        'Xã Tân Hòa | 25 | 24 | 93',
      ),
    ).toEqual([]);
  });

  it('may be of the points that a score can reach', () => {
    expect(
      ratiosOf(
        1,
        'TT | Nhóm chỉ số | Điểm tối đa | Điểm đạt được | Tỷ lệ (%)',
        '1 | Công khai, minh bạch | 18 | 15,5 | 86,1',
        '2 | Tiến độ giải quyết | 20 | 19,0 | 95,0',
        '3 | Số hóa hồ sơ | 22 | 17,0 | 87,3',
      ),
    ).toEqual(['ratio 15,5 18 86,1 ok', 'ratio 19,0 20 95,0 ok', 'ratio 17,0 22 87,3 mismatch']);
  });
});

describe('a row of percentages', () => {
  it('is of a column of the total row', () => {
    expect(
      ratiosOf(
        1,
        'Đơn vị | Đã giải quyết | Trước hạn | Đúng hạn | Quá hạn',
        'Xã Bình Lâm | 100 | 50 | 40 | 10',
        'Xã Tân Hòa | 60 | 20 | 35 | 5',
        'Tổng cộng | 160 | 70 | 75 | 15',
        'Tỷ lệ (%) | 100 | 43,75 | 46,88 | 9,83',
      ),
    ).toEqual(['ratio 70 160 43,75 ok', 'ratio 75 160 46,88 ok', 'ratio 15 160 9,83 mismatch']);
  });

  it('is of two rows above it', () => {
    expect(
      ratiosOf(
        1,
        'Nội dung | Cấp huyện | Cấp xã',
        'Hồ sơ đã giải quyết | 80 | 300',
        'Hồ sơ giải quyết đúng hạn | 76 | 297',
        'Tỷ lệ đúng hạn (%) | 95 | 99',
      ),
    ).toEqual(['ratio 76 80 95 ok', 'ratio 297 300 99 ok']);
  });
});

describe('shares of one column that are not all of the row above them in the outline', () => {
  const shares = (online: string) =>
    claimLines(
      documentOf({
        header: 1,
        rows: [
          'TT | Nội dung | Số hồ sơ | Tỷ lệ (%)',
          '1 | Tổng số hồ sơ tiếp nhận | 720 | ',
          ' | Kỳ trước chuyển sang | 90 | ',
          ' | Tiếp nhận mới | 630 | ',
          ` | - Trong đó nộp trực tuyến | 211 | ${online}`,
          '2 | Đã giải quyết | 650 | 90,28',
          ' | - Sớm hạn | 410 | 63,08',
          ' | - Đúng hạn | 233 | 35,85',
          ' | - Trễ hạn | 7 | 1,08',
          '3 | Đang giải quyết | 70 | 9,72',
        ],
      }),
    ).filter((line) => line.startsWith('ratio'));

  it('are of the row above that they are exactly the share of', () => {
    expect(shares('33,49')).toEqual([
      'ratio 211 630 33,49 ok',
      'ratio 650 720 90,28 ok',
      'ratio 410 650 63,08 ok',
      'ratio 233 650 35,85 ok',
      'ratio 7 650 1,08 ok',
      'ratio 70 720 9,72 ok',
    ]);
  });

  it('are of the row in the outline where they are of no other', () => {
    expect(shares('29,31')).toContain('ratio 211 720 29,31 ok');
    expect(shares('39,31')).toContain('ratio 211 720 39,31 mismatch');
  });
});

describe("cells that hold 'a/b'", () => {
  it('are held against the column of percentages beside them', () => {
    const rows = (share: string): readonly string[] =>
      ratiosOf(
        1,
        'Đơn vị | Hồ sơ số hóa/hồ sơ tiếp nhận | Tỷ lệ số hóa hồ sơ (%) | Tỷ lệ số hóa kết quả (%)',
        'Xã Bình Lâm | 30/40 | 75 | 91',
        'Xã Tân Hòa | 24/25 | 96 | 98',
        `Xã Mây Hạ | 45/50 | ${share} | 97`,
      );
    expect(rows('90')).toEqual(['ratio 30 40 75 ok', 'ratio 24 25 96 ok', 'ratio 45 50 90 ok']);
    expect(rows('80')).toContain('ratio 45 50 80 mismatch');
  });

  it('claim nothing of percentages that they do not give, and of unknown things no 100 %', () => {
    const rows = (things: string, ...shares: readonly string[]): readonly string[] =>
      ratiosOf(
        1,
        `Đơn vị | ${things} | Tỷ lệ (%)`,
        `Xã Bình Lâm | 3/4 | ${shares[0] ?? ''}`,
        `Xã Tân Hòa | 24/25 | ${shares[1] ?? ''}`,
        `Xã Mây Hạ | 9/10 | ${shares[2] ?? ''}`,
      );
    expect(rows('Số hồ sơ tiếp nhận/đã giải quyết', '91', '88', '70')).toEqual([]);
    expect(rows('Nhiệm vụ', '75', '96', '30')).toEqual(['ratio 3 4 75 ok', 'ratio 24 25 96 ok']);
  });

  it('add up to the total row, what was done and of how many', () => {
    const totals = (total: string): readonly string[] =>
      claimLines(
        documentOf({
          header: 1,
          rows: [
            'Đơn vị | Hồ sơ số hóa/hồ sơ tiếp nhận',
            'Xã Bình Lâm | 130/140',
            'Xã Tân Hòa | 224/225',
            `Tổng cộng | ${total}`,
          ],
        }),
      );
    expect(totals('354/365')).toEqual(['table_total 354 130 224 ok', 'table_total 365 140 225 ok']);
    expect(totals('354/356')).toContain('table_total 356 140 225 mismatch');
    expect(totals('354/900')).toEqual(['table_total 354 130 224 ok']);
  });

  it("hold their own share in brackets, right or wrong: 'a/b (p%)'", () => {
    expect(
      ratiosOf(1, 'Đơn vị | Nhiệm vụ', 'Xã Bình Lâm | 30/40 (75%)', 'Xã Tân Hòa | 45/50 (93%)'),
    ).toEqual(['ratio 30 40 75 ok', 'ratio 45 50 93 mismatch']);
  });
});
