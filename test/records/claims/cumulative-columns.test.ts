import { describe, expect, it } from 'vitest';
import { documentOf } from '../../figures/documents.js';
import { claimLines } from './read.js';

const header = { agencyLevel: 'commune', periodFrom: '2026-02', periodTo: '2026-02' } as const;

const table = (title: string, resolved: string) =>
  documentOf({
    header: 1,
    rows: [
      `Chỉ tiêu | Tháng 01 | Tháng 02 | ${title}`,
      'Hồ sơ tiếp nhận | 70 | 50 | 120',
      `Hồ sơ đã giải quyết | 68 | 47 | ${resolved}`,
      'Thanh toán trực tuyến | 20 | 16 | 36',
      'Hồ sơ đang giải quyết | 9 | 12 | 12',
      'Tỷ lệ đúng hạn (%) | 98 | 99 | 98,5',
    ],
  });

const rowTotals = (title: string, resolved: string) =>
  claimLines(table(title, resolved), header).filter((line) => line.startsWith('row_total'));

describe('a column that sums up the periods before it', () => {
  it('is their sum, but for shares and what is there at one moment', () => {
    expect(rowTotals('Lũy kế 02 tháng', '115')).toEqual([
      'row_total 120 70 50 ok',
      'row_total 115 68 47 ok',
      'row_total 36 20 16 ok',
    ]);
  });

  it('is found wrong in one row', () => {
    expect(rowTotals('Lũy kế 02 tháng', '151')).toContain('row_total 151 68 47 mismatch');
  });

  it('claims nothing where it sums up more of them than there are', () => {
    expect(rowTotals('Lũy kế 5 tháng', '115')).toEqual([]);
  });
});
