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
