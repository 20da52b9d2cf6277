import { describe, expect, it } from 'vitest';
import { documentOf } from '../../figures/documents.js';
import { claimLines } from './read.js';

const listed = (...rows: string[]): readonly string[] =>
  claimLines(
    documentOf({
      header: 2,
      rows: [
        'TT | Đơn vị | Số hồ sơ quá hạn | Trong đó      | <',
        '^  | ^      | ^                | Dưới 15 ngày  | Từ 15 ngày trở lên',
        ...rows,
      ],
    }),
  ).filter((line) => line.startsWith('row_total'));

describe('columns under "Trong đó"', () => {
  const rows = ['1 | Xã Mây Hạ | 42 | 23 | 19', '2 | Xã Mây Trung | 96 | 61 | 35'];

  it('make up the column before them where they do so in every row', () => {
    expect(listed(...rows)).toEqual(['row_total 42 23 19 ok', 'row_total 96 61 35 ok']);
  });

  it('show the row in which they do not', () => {
    expect(listed(...rows, '3 | Xã Mây Thượng | 58 | 40 | 81')).toEqual([
      'row_total 42 23 19 ok',
      'row_total 96 61 35 ok',
      'row_total 58 40 81 mismatch',
    ]);
  });

  it('claim nothing where they name but some of the parts', () => {
    expect(listed('1 | Xã Mây Hạ | 42 | 13 | 9', '2 | Xã Mây Trung | 96 | 41 | 35')).toEqual([]);
  });
});
