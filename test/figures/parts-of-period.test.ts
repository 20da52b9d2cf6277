import { expect, it } from 'vitest';
import { documentOf, extractionOf, figuresIn, lineOf } from './documents.js';

const several = { agencyLevel: 'province', periodFrom: '2019', periodTo: '2021' } as const;
const one = { agencyLevel: 'province', periodFrom: '2021', periodTo: '2021' } as const;

const years = documentOf({
  header: 1,
  rows: [
    'Chỉ tiêu | Năm 2019 | Năm 2020 | Năm 2021',
    'Tổng số hồ sơ tiếp nhận | 130 | 240 | 350',
    'Số hồ sơ đã giải quyết | 120 | 230 | 340',
  ],
});

it('the years of a report on several are parts of its period', () => {
  expect(extractionOf(years, several).figures.map(lineOf)).toEqual([
    'intake_total all = 130 (2019)',
    'intake_total all = 240 (2020)',
    'intake_total all = 350 (2021)',
    'resolved_total all = 120 (2019)',
    'resolved_total all = 230 (2020)',
    'resolved_total all = 340 (2021)',
  ]);
});

it('in a report on the last of them those before are former', () => {
  const lines = extractionOf(years, one).figures.map(lineOf);
  expect(lines.filter((line) => !line.startsWith('other'))).toEqual([
    'intake_total all = 350',
    'resolved_total all = 340',
  ]);
});

it('a year that was closed in December is one year', () => {
  const header = { ...one, periodFrom: '2020-12-15', periodTo: '2021-12-14' };
  expect(figuresIn('Năm 2020 tiếp nhận 240 hồ sơ, năm 2021 tiếp nhận 350 hồ sơ.', header)).toEqual([
    'intake_total all = 350',
  ]);
});

it('a year alone tells numbers apart as a place does', () => {
  const text = 'Tỷ lệ hồ sơ quá hạn giảm: năm 2019 là 4,1%, năm 2020 là 3,2%, năm 2021 đạt 2,3%.';
  expect(figuresIn(text, several)).toEqual([
    'late_rate all = 4.1 (2019)',
    'late_rate all = 3.2 (2020)',
    'late_rate all = 2.3 (2021)',
  ]);
});

it('the ends of the whole time are no part of it', () => {
  for (const span of ['Từ năm 2019 đến năm 2021', 'Giai đoạn 2019 - 2021', 'Năm 2019 - 2021'])
    expect(figuresIn(`${span}, huyện tiếp nhận 720 hồ sơ.`, several)).not.toContainEqual(
      expect.stringMatching(/\((2019|2021)\)/),
    );
});

it('a percentage behind a ratio is the rate that the sentence calls it', () => {
  const text = 'Tỷ lệ hồ sơ quá hạn của huyện là 12/400 hồ sơ (3%).';
  expect(figuresIn(text, one)).toContain('late_rate all = 3');
  expect(figuresIn('Hồ sơ quá hạn là 12/400 hồ sơ (3%).', one)).not.toContain('late_rate all = 3');
});

it('the numbers in a row that opens with "Tháng" are months, and their sum is the whole', () => {
  const half = { periodFrom: '2021-01-01', periodTo: '2021-03-15' };
  const months = documentOf({
    header: 1,
    rows: ['Tháng | 1 | 2 | 3 (đến 15/3) | Cộng', 'Số hồ sơ tiếp nhận mới | 14 | 18 | 9 | 41'],
  });
  expect(extractionOf(months, half).figures.map(lineOf)).toEqual([
    'intake_new all = 14 (tháng 1)',
    'intake_new all = 18 (tháng 2)',
    'intake_new all = 9 (tháng 3 (đến 15/3))',
    'intake_new all = 41',
  ]);
});

it.each([
  'Hồ sơ nộp trực tuyến đạt 31%; riêng trong 21 ngày cao điểm, 85% số hồ sơ được nộp trực tuyến.',
  'Hồ sơ nộp trực tuyến đạt 31%; trong những ngày giãn cách, 85% số hồ sơ được nộp trực tuyến.',
])('what is said of some of its days alone is no figure of all: %s', (text) => {
  expect(figuresIn(text).filter((line) => line.startsWith('online_rate'))).toEqual([
    'online_rate all = 31',
  ]);
});
