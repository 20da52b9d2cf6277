import { describe, expect, it } from 'vitest';
import { claimLines } from '../records/claims/read.js';
import { documentOf, figuresIn } from './documents.js';

const commune = { agency: 'UBND xã Mây Hạ', agencyLevel: 'commune' } as const;

describe('the numbered places of one office', () => {
  const table = (first: string, second: string, whole: string) =>
    documentOf({
      header: 1,
      rows: [
        `Nội dung | ${first} | ${second} | ${whole}`,
        'Kỳ trước chuyển sang | 8 | 3 | 11',
        'Tiếp nhận mới | 240 | 131 | 371',
        'Đã giải quyết | 236 | 129 | 365',
      ],
    });

  it.each([
    ['Điểm số 1', 'Điểm số 2', 'Toàn xã'],
    ['Cơ sở 1', 'Cơ sở 2', 'Tổng'],
    ['Quầy số 1', 'Quầy số 2', 'Cộng'],
  ])('are units of its own level, which a total adds up: %s', (first, second, whole) => {
    const read = table(first, second, whole);
    expect(figuresIn(read, commune)).toEqual(
      expect.arrayContaining([
        `intake_new commune / ${first} = 240`,
        `resolved_total commune / ${second} = 129`,
        'intake_carried commune = 11',
      ]),
    );
    expect(claimLines(read, commune)).toContain('row_total 371 240 131 ok');
  });

  it('are none where no number stands behind: points and databases', () => {
    const read = table('Điểm số', 'Cơ sở dữ liệu', 'Tổng');
    expect(figuresIn(read, commune).join()).not.toMatch(/commune \/ (Điểm|Cơ sở)/);
  });
});
