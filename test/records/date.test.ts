import { describe, expect, it } from 'vitest';
import { letterheadDate, textDate } from '../../src/records/date.js';

describe('letterheadDate', () => {
  it.each([
    ['Sa Đéc, ngày 13 tháng 9 năm 2024', '2024-09-13'],
    ['Sa Đéc, ngày       tháng 9 năm 2023', '2023-09'],
    ['Sa Đéc, ngày ... tháng ... năm 2022', '2022'],
    ['Lấp Vò, ngày       tháng       năm', ''],
    ['Linh Tây, ngày 5/5/2024', '2024-05-05'],
    ['TP. Hồ Chí Minh, ngày 05 tháng 01 năm 2023', '2023-01-05'],
  ])('%s is %s', (line, date) => {
    expect(letterheadDate(['UBND', line])).toBe(date);
  });

  it('does not take a period for the date', () => {
    expect(letterheadDate(['Từ ngày 01 tháng 7 đến ngày 20 tháng 9 năm 2025'])).toBe('');
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
