import { describe, expect, it } from 'vitest';
import { letterheadLines } from '../../src/records/letterhead-lines.js';

const agency = ['ỦY BAN NHÂN DÂN', 'TỈNH HÀ NAM'];

describe('letterheadLines', () => {
  it('drops the motto', () => {
    const motto = ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'];
    expect(letterheadLines([...agency, ...motto])).toEqual(agency);
  });

  it.each([
    [['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT', 'NAM', 'Độc lập - Tự do - Hạnh phúc']],
    [['CỘNG HÒA XÃ HỘI', 'CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do -', 'Hạnh phúc']],
    [['NAM', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT']],
  ])('drops the motto where a narrow column broke it: %j', (motto) => {
    expect(letterheadLines([...agency, ...motto])).toEqual(agency);
  });

  it('parts columns that share a line', () => {
    expect(
      letterheadLines([
        'UBND HUYỆN ĐỒNG PHÚ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT',
        'NAM',
        'TRUNG TÂM HÀNH CHÍNH CÔNG Độc lập - Tự do - Hạnh phúc',
        'Số: 15/BC-TTHCC Đồng Phú, ngày 25 tháng 02 năm 2022',
      ]),
    ).toEqual([
      'UBND HUYỆN ĐỒNG PHÚ',
      'TRUNG TÂM HÀNH CHÍNH CÔNG',
      'Số: 15/BC-TTHCC',
      'Đồng Phú, ngày 25 tháng 02 năm 2022',
    ]);
  });

  it('rejoins a date that ran over its line', () => {
    const date = ['Thành phố Hồ Chí Minh, ngày 18 tháng 12 năm', '2024'];
    expect(letterheadLines(date)).toEqual([date.join(' ')]);
  });
});
