import { describe, expect, it } from 'vitest';
import { documentOf } from '../../figures/documents.js';
import { claimLines } from './read.js';

const province = { agency: 'UBND tỉnh Sông Mây', agencyLevel: 'province' } as const;

const totalsOf = (...rows: readonly string[]) =>
  claimLines(documentOf({ header: 1, rows }), province).filter((line) => /total|level/.test(line));

describe('a total column beside rates', () => {
  it.each([
    ['of levels', 'Cấp tỉnh | Cấp xã | Toàn hệ thống'],
    ['of levels, called a sum', 'Cấp tỉnh | Cấp xã | Cộng'],
    ['of lĩnh vực', 'Đất đai | Hộ tịch | Tổng cộng'],
    ['of months', 'Tháng 7 | Tháng 8 | Tổng cộng'],
  ])('adds up the counts and not the percentages: %s', (_, titles) => {
    const claims = totalsOf(
      `Chỉ tiêu | ${titles}`,
      'Hồ sơ tiếp nhận trong kỳ | 210 | 720 | 930',
      'Hồ sơ đã giải quyết | 200 | 600 | 810',
      'Tỷ lệ thanh toán trực tuyến | 95,2% | 91,4% | 92,3%',
      'Số hóa hồ sơ (%) | 98 | 96 | 96,4',
    );
    expect(claims).toHaveLength(2);
    expect(claims.join()).toMatch(/930 210 720 ok.*810 200 600 mismatch/);
  });

  it('adds up no scores of several places', () => {
    const claims = totalsOf(
      'Chỉ tiêu | ĐVT | Cấp tỉnh | Cấp xã | Toàn tỉnh',
      'Hồ sơ tiếp nhận | hồ sơ | 210 | 720 | 930',
      'Hồ sơ đã giải quyết | hồ sơ | 200 | 600 | 800',
      'Công khai, minh bạch | điểm | 17,2 | 16,1 | 16,4',
    );
    expect(claims.join()).not.toContain('mismatch');
  });

  it.each([
    ['40,0 | 58,0 | 1,0', 'row_total 100 40,0 58,0 1,0 mismatch'],
    ['40,0 | 59,0 | 1,0', 'row_total 100 40,0 59,0 1,0 ok'],
  ])('adds up the shares of one whole: %s', (shares, claim) => {
    const claims = totalsOf(
      'Chỉ tiêu | Trước hạn | Đúng hạn | Quá hạn | Tổng',
      'Hồ sơ đã giải quyết | 80 | 118 | 2 | 200',
      `So với tổng số (%) | ${shares} | 100`,
    );
    expect(claims).toContain(claim);
  });
});
