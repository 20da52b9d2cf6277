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

  it('is told to be of what has passed of it by a report written before its end', () => {
    const text = 'UBND huyện báo cáo số liệu 8 tháng năm 2024 (tính đến ngày 31/8/2024) như sau:';
    expect(titled('Kết quả giải quyết thủ tục hành chính năm 2024', text)).toBe(
      '2024-01-01/2024-08-31',
    );
    expect(titled('Kết quả 6 tháng đầu năm 2024', text)).toBe('2024-01-01/2024-06-30');
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

describe('periodOf a title, however it is written', () => {
  it.each([
    ['Kết quả tháng 09-2024', '2024-09/2024-09'],
    ['Kết quả tháng 9.2024', '2024-09/2024-09'],
    ['Kết quả tháng 9, năm 2024', '2024-09/2024-09'],
    ['Kết quả Tháng 9 (năm 2024)', '2024-09/2024-09'],
    ['KẾT QUẢ THÁNG 9 NĂM 2024', '2024-09/2024-09'],
    ['Kết quả Quý III-2023', '2023-07-01/2023-09-30'],
    ['Kết quả Quí 4 năm 2023', '2023-10-01/2023-12-31'],
    ['Kết quả Qúy II/2023', '2023-04-01/2023-06-30'],
    ['KẾT QUẢ QUÝ II, NĂM 2023', '2023-04-01/2023-06-30'],
    ['Kết quả sáu tháng đầu năm 2024', '2024-01-01/2024-06-30'],
    ['Kết quả 9 tháng/2024', '2024-01-01/2024-09-30'],
    ['Kết quả 11 tháng năm 2024', '2024-01-01/2024-11-30'],
    ['Kết quả (từ 16/5/2022-15/6/2022)', '2022-05-16/2022-06-15'],
    ['Kết quả từ ngày 01 đến ngày 30 tháng 4 năm 2024', '2024-04-01/2024-04-30'],
    ['Kết quả từ 0h00 ngày 15/8/2024 đến 24h00 ngày 14/9/2024', '2024-08-15/2024-09-14'],
    ['Kết quả từ ngày 15.8.2024 đến ngày 14.9.2024', '2024-08-15/2024-09-14'],
    ['Kết quả từ đầu năm đến ngày 15/9/2024', '2024-01-01/2024-09-15'],
    ['Kết quả lũy kế đến ngày 30/9/2024', '2024-01-01/2024-09-30'],
    ['Kết quả từ tháng 01/2024 đến hết tháng 9/2024', '2024-01/2024-09'],
    ['Kết quả từ ngày 01/7/2025 đến hết tháng 9/2025', '2025-07-01/2025-09'],
    ['Kết quả số hóa tính đến ngày 30/9/2024', '/2024-09-30'],
    ['Kết quả số hóa đến hết ngày 30 tháng 9 năm 2024', '/2024-09-30'],
    ['Kết quả 3 năm (2021-2023)', '2021/2023'],
    ['Kết quả giám sát giai đoạn 2021 - 2023', '2021/2023'],
  ])('%s is %s', (title, period) => {
    const { from, to } = periodOf(title, [], '');
    expect(`${from}/${to}`).toBe(period);
  });
});

describe('periodOf a title that names several', () => {
  it.each([
    ['Kết quả tháng 9 và 9 tháng đầu năm 2024', '2024-09/2024-09'],
    ['Kết quả quý II và 6 tháng đầu năm 2024', '2024-04-01/2024-06-30'],
    ['Sơ kết 6 tháng đầu năm, nhiệm vụ 6 tháng cuối năm 2024', '2024-01-01/2024-06-30'],
    ['Tổng kết năm 2023, nhiệm vụ trọng tâm năm 2024', '2023-01-01/2023-12-31'],
    ['Kết quả quý I, phương hướng nhiệm vụ quý II năm 2024', '2024-01-01/2024-03-31'],
    ['Kết quả thực hiện nhiệm vụ tháng 8 năm 2024', '2024-08/2024-08'],
    ['Kế hoạch số 5 ngày 12 tháng 01 năm 2024 trong quý I năm 2024', '2024-01-01/2024-03-31'],
    ['Kết quả Kế hoạch năm 2024, quý III năm 2024', '2024-07-01/2024-09-30'],
    ['Kết quả Chương trình giai đoạn 2021-2030 năm 2023', '2023-01-01/2023-12-31'],
    ['Sơ kết 03 năm thực hiện Nghị quyết 05 giai đoạn 2021-2025', '2021/2025'],
    ['Kết quả Chỉ thị số 08/CT-TTg ngày 30/8/2023 về giải quyết TTHC', '/'],
    ['Kết quả tuần 38 năm 2024', '/'],
  ])('%s is %s', (title, period) => {
    expect(titled(title)).toBe(period);
  });

  it('takes the year of a month that comes without one from what follows, but never a time to come', () => {
    const dated = (title: string, date: string) => periodOf(title, [], date).to;
    expect(dated('Kết quả tháng 9, nhiệm vụ tháng 10 năm 2024', '2024-09-20')).toBe('2024-09');
    expect(dated('Kết quả tháng 12, nhiệm vụ tháng 01 năm 2024', '2023-12-20')).toBe('2023-12');
    expect(dated('Kết quả tháng 12', '2024-01-05')).toBe('2023-12');
  });
});

describe('periodOf a title beside its text', () => {
  it.each([
    ['(số liệu tính từ ngày 15/12/2023 đến 14/01/2024)', '2023-12-15/2024-01-14'],
    ['Kỳ báo cáo: 15/12/2023 - 14/01/2024', '2023-12-15/2024-01-14'],
    ['Kết quả (kỳ số liệu 15/12/2023 - 14/01/2024)', '2023-12-15/2024-01-14'],
    ['Số liệu (kỳ 15/12/2023 - 14/01/2024, nguồn: Cổng tỉnh):', '2023-12-15/2024-01-14'],
    [
      'Trong thời gian 15/12/2023 - 14/01/2024 hệ thống ghi nhận 43 hồ sơ.',
      '2023-12-15/2024-01-14',
    ],
    ['Kết quả của các xã (số liệu 15/12/2023 - 14/01/2024)', '2023-12-15/2024-01-14'],
    ['Kết quả (kỳ lấy số liệu 15/12/2023 đến 14/01/2024)', '2023-12-15/2024-01-14'],
    ['từ ngày 15/12 đến ngày 14/01/2024', '2023-12-15/2024-01-14'],
    ['từ 15/12 đến 14/01', '2023-12-15/2024-01-14'],
    ['Triệu tập từ ngày 10/01/2024 đến ngày 12/01/2024 dự họp.', '2024-01/2024-01'],
  ])('a report of January 2024 that says %s counts %s', (text, period) => {
    expect(titled('Kết quả tháng 01 năm 2024', text)).toBe(period);
  });

  it('takes the days of an office that was set up within the year', () => {
    const text = 'Từ ngày 01/7/2025 đến hết ngày 31/12/2025, Trung tâm tiếp nhận 9 hồ sơ.';
    expect(titled('Kết quả năm 2025', text)).toBe('2025-07-01/2025-12-31');
  });

  it.each([
    'Kể từ ngày đi vào hoạt động 01/7/2025 đến hết ngày 14/12/2025, kết quả như sau:',
    'Từ khi thành lập (ngày 01/7/2025) đến ngày 14/12/2025, UBND xã đã thực hiện:',
  ])('takes the days since an office began its work: %s', (text) => {
    expect(periodOf('Kết quả công tác năm 2025', [text], '2025-12-16')).toEqual({
      from: '2025-07-01',
      to: '2025-12-14',
    });
  });

  it('takes the days on which the text says that its numbers were counted, if it says no others', () => {
    const title = 'Kết quả 9 tháng đầu năm 2024';
    const opening = ['Sau khi sáp nhập', 'I. CHỈ ĐẠO', 'Ban hành 12 văn bản', 'II. KẾT QUẢ'];
    const counted = '(Số liệu được tính từ ngày 01/7/2024 đến ngày 10/9/2024)';
    expect(titled(title, ...opening, counted)).toBe('2024-07-01/2024-09-10');
    const before = '(Số liệu từ ngày 01/7/2024 đến ngày 15/9/2024)';
    const whole = '2024-01-01/2024-09-30';
    expect(titled(title, ...opening, counted, before)).toBe(whole);
    expect(titled(title, ...opening, `Riêng số liệu cấp xã ${counted.slice(20)}`)).toBe(whole);
    expect(titled(title, ...opening, '(Số liệu từ ngày 01/5/2024 đến ngày 10/6/2024)')).toBe(whole);
  });

  it('takes the day on which the text says that the work began which the title counts from', () => {
    const title = 'Kết quả hoạt động từ khi thành lập đến ngày 15/5/2019';
    const text = 'Trung tâm đi vào hoạt động chính thức từ ngày 02/01/2019, có 12 quầy.';
    expect(titled(title, text)).toBe('2019-01-02/2019-05-15');
    expect(titled('Kết quả đến ngày 15/5/2019', text)).toBe('/2019-05-15');
  });

  it('takes the days stated most often of a year that is not over yet', () => {
    const text = 'Số liệu kiểm tra từ ngày 01/01/2022 đến ngày 30/9/2022.';
    const of = (date: string) => periodOf('Kết quả kiểm tra đợt 2 năm 2022', [text], date).to;
    expect(of('2022-10-28')).toBe('2022-09-30');
    expect(of('2023-01-28')).toBe('2022-12-31');
  });

  it('takes none from a title that had not begun when the report was made', () => {
    const title = 'Kết quả Đề án số hóa, tầm nhìn đến năm 2030 của quận quý III năm 2024';
    expect(periodOf(title, [], '2024-10-02').to).toBe('2024-09-30');
  });

  it('takes the days of the longer period of two in the title where only those fit', () => {
    const title = 'Kết quả tháng 6 và quý II năm 2023';
    expect(titled(title, 'Số liệu từ ngày 21/3 đến hết ngày 20/6/2023.')).toBe(
      '2023-03-21/2023-06-20',
    );
    expect(titled(title)).toBe('2023-06/2023-06');
  });

  it('takes the beginning that the text states of a day that the title ends with', () => {
    const text = 'Từ đầu năm đến ngày 30/9/2024 đã tiếp nhận 9 hồ sơ.';
    expect(titled('Kết quả tính đến ngày 30/9/2024', text)).toBe('2024-01-01/2024-09-30');
  });

  it('takes what the opening sentence reports on where the title names no period', () => {
    const law = 'Thực hiện Nghị định số 107/2021/NĐ-CP ngày 06 tháng 12 năm 2021, ';
    const said = `${law}UBND huyện báo cáo kết quả quý I năm 2024 như sau:`;
    expect(titled('Kết quả số hóa', said)).toBe('2024-01-01/2024-03-31');
    expect(titled('Kết quả số hóa', 'Quý II năm 2024, huyện tiếp nhận 40 hồ sơ.')).toBe(
      '2024-04-01/2024-06-30',
    );
    expect(titled('Kết quả số hóa', 'Chương trình giai đoạn 2021-2025.')).toBe('/');
  });

  it.each(['Thời kỳ kiểm tra:', 'Mốc thời gian thanh tra', '(thời điểm kiểm tra:'])(
    'takes what was looked at, not the days on which it was looked at: %s',
    (words) => {
      const came = 'Từ ngày 10/10 đến ngày 14/10/2023 Đoàn đã làm việc tại 03 sở.';
      const text = `${came} ${words} từ ngày 01/01/2023 đến ngày 31/8/2023.`;
      expect(titled('Kết quả kiểm tra tại 03 sở', text)).toBe('2023-01-01/2023-08-31');
      expect(titled('Kết quả kiểm tra đợt 2 năm 2023', text)).toBe('2023-01-01/2023-08-31');
    },
  );

  it('does not take marks for days', () => {
    expect(titled('Kết quả xếp loại', 'Đạt từ 5/10 đến 8/10 điểm.')).toBe('/');
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
    ['Tính từ ngày 1/7 đến cuối tháng 10/2025 đã tiếp nhận.', '2025-07-01/2025-10'],
    ['Theo báo cáo, tính đến tháng 9/2016 đã tiếp nhận.', '/2016-09'],
    ['Triển khai kế hoạch 6 tháng cuối năm. Trong quý I đã xong.', '2024-01-01/2024-03-31'],
    ['Triển khai kế hoạch 6 tháng cuối năm.', '2024-07-01/2024-12-31'],
  ])('%s is %s', (text, period) => {
    expect(untitled(text)).toBe(period);
  });

  it('is the first it states', () => {
    expect(untitled('Tổng kết năm 2022 và nhiệm vụ năm 2023.')).toBe('2022-01-01/2022-12-31');
  });
});
