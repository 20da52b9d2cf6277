import { describe, expect, it } from 'vitest';
import { letterheadDate, placeOfIssue, textDate } from '../../src/records/date.js';

describe('letterheadDate', () => {
  it.each([
    ['Sa Đéc, ngày 13 tháng 9 năm 2024', '2024-09-13'],
    ['Sa Đéc, ngày       tháng 9 năm 2023', '2023-09'],
    ['Sa Đéc, ngày ... tháng ... năm 2022', '2022'],
    ['Lấp Vò, ngày       tháng       năm', ''],
    ['Linh Tây, ngày 5/5/2024', '2024-05-05'],
    ['TP. Hồ Chí Minh, ngày 05 tháng 01 năm 2023', '2023-01-05'],
    ['Thành phố Hồ Chí Minh, ngày 05 tháng 01 năm 2023', '2023-01-05'],
    ['Quận 7, ngày 05 tháng 01 năm 2023', '2023-01-05'],
    ['Hà nội, ngày  30  tháng 12 năm 2002', '2002-12-30'],
    ['Lộc Ninh ngày 14 tháng 12 năm2021', '2021-12-14'],
    ['Lấp Vò, ngày14 tháng6 năm 2024', '2024-06-14'],
    ['Lấp Vò, ngày 14 thàng 6 năm 2024.', '2024-06-14'],
    ['Lấp Vò, ngày……tháng 6 năm 2024', '2024-06'],
    ['Lấp Vò, ngày ..../6/2022', '2022-06'],
    ['Lấp Vò, ngày 14-6-2024', '2024-06-14'],
    ['Lấp Vò, tháng 7 năm 2024', '2024-07'],
    ['Lấp Vò, ngày 31 tháng 6 năm 2024', '2024-06'],
    ['Lấp Vò, ngày 12 tháng 13 năm 2024', '2024'],
    ['Ngày 14 tháng 6 năm 2024', '2024-06-14'],
    ['SA ĐÉC, NGÀY 14 THÁNG 6 NĂM 2024', '2024-06-14'],
  ])('%s is %s', (line, date) => {
    expect(letterheadDate(['UBND', line])).toBe(date);
  });

  it('does not take a period for the date', () => {
    expect(letterheadDate(['Từ ngày 01 tháng 7 đến ngày 20 tháng 9 năm 2025'])).toBe('');
    expect(letterheadDate(['Số liệu đến ngày 20 tháng 9 năm 2025'])).toBe('');
  });
});

describe('placeOfIssue', () => {
  it.each([
    ['Sa Đéc, ngày 13 tháng 9 năm 2024', 'Sa Đéc'],
    ['Bà Rịa - Vũng Tàu, ngày 9 tháng 10 năm 2023', 'Bà Rịa - Vũng Tàu'],
    ['TT. Tiên Lãng, ngày 6/12/2023', 'TT. Tiên Lãng'],
    ['Lộc Ninh ngày 14 tháng 12 năm2021', 'Lộc Ninh'],
    ['Ngày 14 tháng 6 năm 2024', ''],
  ])('of %s is %j', (line, place) => {
    expect(placeOfIssue([line])).toBe(place);
  });
});

describe('textDate', () => {
  it.each([
    ['Cập nhật: 27-01-2022 | 09:08:07', '2022-01-27'],
    ['08/11/2020 - 21:07', '2020-11-08'],
    ['Thu Hà 16:34, 31/03/2023', '2023-03-31'],
  ])('finds the stamp %s', (line, date) => {
    expect(textDate(['Một dòng đầu.', line])).toBe(date);
  });

  it('takes the day the text opens with and the first year it names', () => {
    expect(textDate(['Ngày 25/9, Văn phòng cho biết trong 9 tháng năm 2025 đã xong.'])).toBe(
      '2025-09-25',
    );
  });

  it('is empty without a year', () => {
    expect(textDate(['Ngày 7-8, bà An cho biết.'])).toBe('');
  });

  it('does not take a range for a stamp', () => {
    expect(textDate(['Kết quả từ ngày 21/7 đến 20/8/2021'])).toBe('');
  });
});
