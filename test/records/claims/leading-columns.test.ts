import { describe, expect, it } from 'vitest';
import { documentOf } from '../../figures/documents.js';
import { claimLines } from './read.js';

const listed = (...rows: string[]): readonly string[] =>
  claimLines(
    documentOf({
      header: 1,
      rows: ['TT | Lĩnh vực | Số TTHC | Toàn trình | Một phần | Chưa trực tuyến', ...rows],
    }),
  ).filter((line) => line.startsWith('row_total'));

describe('a column that no title calls a total', () => {
  const rows = [
    '1 | Đất đai | 31 | 12 | 15 | 4',
    '2 | Hộ tịch | 18 | 11 | 7 | 0',
    '3 | Xây dựng | 24 | 9 | 12 | 3',
  ];

  it('is the sum of those right of it where they make it in every row', () => {
    expect(listed(...rows)).toEqual([
      'row_total 31 12 15 4 ok',
      'row_total 18 11 7 0 ok',
      'row_total 24 9 12 3 ok',
    ]);
  });

  it('is found wrong in the one row in which they do not', () => {
    const wrong = '5 | Môi trường | 27 | 10 | 8 | 6';
    expect(listed(...rows, '4 | Y tế | 19 | 8 | 6 | 5', wrong)).toContain(
      'row_total 27 10 8 6 mismatch',
    );
    expect(listed(...rows, wrong)).toEqual([]);
  });

  it('claims nothing where they make it in two rows only', () => {
    expect(listed(...rows.slice(1))).toEqual([]);
  });

  it('claims nothing where two rows do not add up', () => {
    expect(listed(...rows, '4 | Môi trường | 27 | 10 | 8 | 6', '5 | Y tế | 9 | 2 | 3 | 1')).toEqual(
      [],
    );
  });
});
