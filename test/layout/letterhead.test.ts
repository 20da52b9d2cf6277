import { describe, expect, it } from 'vitest';
import { isMotto, isPlaceDateLine, numberLine } from '../../src/layout/letterhead.js';

describe('isMotto', () => {
  it.each([
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'CỘNG HOÀ XÃ HỘI',
    'Độc lập - Tự do - Hạnh phúc',
    'Độc lập – Tự do – Hạnh phúc',
    'UBND HUYỆN ĐỒNG PHÚ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Bộ Tài chính          Cộng hòa xã hội chủ nghĩa Việt Nam',
  ])('holds for %s', (line) => {
    expect(isMotto(line)).toBe(true);
  });

  it.each([
    'Căn cứ Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam năm 1992;',
    'Vì độc lập, tự do của Tổ quốc',
    'công dân nước CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  ])('does not for %s', (line) => {
    expect(isMotto(line)).toBe(false);
  });
});

describe('numberLine', () => {
  it.each([
    ['Số: 19/BC-UBND', 'Số: 19/BC-UBND', ''],
    ['Số:12/BC-TTPVHCC', 'Số:12/BC-TTPVHCC', ''],
    ['Số 45 /BC - SNV', 'Số 45 /BC - SNV', ''],
    ['Số:        /BC-VP', 'Số:        /BC-VP', ''],
    ['Số: ……./BC-SNN', 'Số: ……./BC-SNN', ''],
    ['SỐ: 88a/BC_TCKH', 'SỐ: 88a/BC_TCKH', ''],
    ['Số 412-BC/HU', 'Số 412-BC/HU', ''],
    ['Số: 01/2024/BC-UBND', 'Số: 01/2024/BC-UBND', ''],
    ['Số: 5/BC-VP Sa Đéc, ngày 5/6/2023', 'Số: 5/BC-VP', 'Sa Đéc, ngày 5/6/2023'],
    ['Số: 5/BC-VP ----------', 'Số: 5/BC-VP', '----------'],
  ])('reads %s', (line, number, rest) => {
    expect(numberLine(line)).toEqual({ number, rest });
  });

  it.each([
    'số 94/1998/NĐ-CP ngày 17/11/1998 của Chính phủ quy định',
    'Số: 5/BC-VP được ban hành',
    'Số hồ sơ tiếp nhận/giải quyết',
    'Số liệu 5/6',
    '19/BC-UBND',
  ])('takes %s for none', (line) => {
    expect(numberLine(line)).toBeNull();
  });
});

describe('isPlaceDateLine', () => {
  it.each([
    'Hội nghị được tổ chức vào ngày 12 tháng 9 năm 2024',
    'Số liệu đến ngày 12 tháng 9 năm 2024',
    'ngày 13 tháng 5 năm 1998',
    'Sa Đéc, ngày 12 tháng 9 năm 2024 của UBND thành phố',
    'Tính từ đầu năm, ngày 12/9/2024',
    'III. NHIỆM VỤ THÁNG 8 NĂM 2022',
    'KẾT QUẢ THÁNG 8 NĂM 2022',
    'II. Kết Quả tháng 8 năm 2022',
  ])('does not hold for %s', (line) => {
    expect(isPlaceDateLine(line)).toBe(false);
  });

  it.each([
    'Hải Sơn, tháng 8 năm 2022',
    'Hải Sơn tháng 8 năm 2022',
    'HẢI SƠN, THÁNG 8 NĂM 2022',
    'HẢI SƠN, NGÀY 3 THÁNG 8 NĂM 2022',
    'HẢI SƠN NGÀY 3 THÁNG 8 NĂM 2022',
  ])('holds for %s', (line) => {
    expect(isPlaceDateLine(line)).toBe(true);
  });
});
