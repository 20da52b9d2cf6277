import { describe, expect, it } from 'vitest';
import { documentOf } from '../../figures/documents.js';
import { claimLines } from './read.js';

const totals = (...rows: string[]): readonly string[] =>
  claimLines(
    documentOf({ header: 1, rows: ['Mục | Tiếp nhận | Trước hạn | Đúng hạn', ...rows] }),
  ).filter((line) => line.startsWith('table_total'));

describe('a row "Lũy kế"', () => {
  it('is the sum of this period and the one before, right above it', () => {
    expect(
      totals('Trong kỳ | 70 | 41 | 20', 'Kỳ trước | 9 | 3 | 5', 'Lũy kế | 79 | 44 | 25'),
    ).toEqual(['table_total 79 70 9 ok', 'table_total 44 41 3 ok', 'table_total 25 20 5 ok']);
  });

  it('is found wrong in one column', () => {
    expect(
      totals('Kỳ trước | 9 | 3 | 5', 'Trong kỳ | 70 | 41 | 20', 'Lũy kế | 79 | 44 | 52'),
    ).toContain('table_total 52 5 20 mismatch');
  });

  it('claims nothing where it is of more periods than those', () => {
    expect(
      totals('Trong kỳ | 70 | 41 | 20', 'Kỳ trước | 9 | 3 | 5', 'Lũy kế | 410 | 260 | 122'),
    ).toEqual([]);
    expect(totals('Trong kỳ | 70 | 41 | 20', 'Lũy kế | 70 | 41 | 20')).toEqual([]);
  });
});
