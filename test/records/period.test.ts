import { describe, expect, it } from 'vitest';
import { periodOf } from '../../src/records/period.js';

const titled = (title: string, ...text: readonly string[]) => {
  const { from, to } = periodOf(title, text, '2024-09-13');
  return `${from}/${to}`;
};
const untitled = (...text: readonly string[]) => titled('', ...text);

describe('periodOf a title', () => {
  it.each([
    ['Kết quả tháng 11 năm 2022', '2022-11/2022-11'],
    ['Kết quả tháng 8/2021', '2021-08/2021-08'],
    ['Kết quả quý I năm 2023', '2023-01-01/2023-03-31'],
    ['Kết quả Quý IV/2023', '2023-10-01/2023-12-31'],
    ['Kết quả 6 tháng đầu năm 2024', '2024-01-01/2024-06-30'],
    ['Kết quả 6 tháng cuối năm 2024', '2024-07-01/2024-12-31'],
    ['Kết quả 9 tháng năm 2024', '2024-01-01/2024-09-30'],
    ['Tổng kết năm 2024', '2024-01-01/2024-12-31'],
    ['Tuần 38 (từ ngày 17/9/2021 đến ngày 23/9/2021)', '2021-09-17/2021-09-23'],
    ['Kết quả từ ngày 15 tháng 12 đến hết ngày 14 tháng 01 năm 2024', '2023-12-15/2024-01-14'],
    ['Thực hiện Nghị định số 107/2021/NĐ-CP', '/'],
  ])('%s is %s', (title, period) => {
    expect(titled(title)).toBe(period);
  });

  it('gives way to the days that the text counts', () => {
    expect(
      titled('Kết quả tháng 9 năm 2024', 'Số liệu từ ngày 13/8/2024 đến ngày 12/9/2024.'),
    ).toBe('2024-08-13/2024-09-12');
  });

  it('holds against ranges of another time or length', () => {
    expect(
      titled(
        'Kết quả tháng 9 năm 2024',
        'Lũy kế từ ngày 01/01/2024 đến ngày 12/9/2024.',
        'Cùng kỳ từ ngày 13/8/2023 đến ngày 12/9/2023.',
      ),
    ).toBe('2024-09/2024-09');
  });

  it('takes the range that is stated most often', () => {
    expect(
      titled(
        'Kết quả tháng 9 năm 2024',
        '(từ ngày 13/8/2024 đến ngày 13/9/2024)',
        '(từ ngày 13/8/2024 đến ngày 12/9/2024)',
        '(từ ngày 13 tháng 8 năm 2024 đến hết ngày 12 tháng 9 năm 2024)',
      ),
    ).toBe('2024-08-13/2024-09-12');
  });
});

describe('periodOf a text', () => {
  it.each([
    ['Trong tháng 10-2020, đã tiếp nhận.', '2020-10/2020-10'],
    ['Trong quý I/2023, toàn tỉnh có.', '2023-01-01/2023-03-31'],
    ['Từ ngày 2.1.2018 đến 17.5.2018 đã tiếp nhận.', '2018-01-02/2018-05-17'],
    ['Giai đoạn từ 1/7 đến 26/11/2025 đã đạt.', '2025-07-01/2025-11-26'],
    ['Từ năm 2015-2020, đã ban hành.', '2015/2020'],
    ['Như trong tháng 8 vừa qua.', '2024-08/2024-08'],
    ['Kế hoạch ngày 12 tháng 5 đã xong.', '/'],
  ])('%s is %s', (text, period) => {
    expect(untitled(text)).toBe(period);
  });

  it('is the first it states', () => {
    expect(untitled('Tổng kết năm 2022 và nhiệm vụ năm 2023.')).toBe('2022-01-01/2022-12-31');
  });
});
