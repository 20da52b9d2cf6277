import { describe, expect, it } from 'vitest';
import { documentOf, figuresIn } from './documents.js';

it.each([
  'So với cùng kỳ (tiếp nhận mới 900 hồ sơ, trễ hạn 41 hồ sơ, đang giải quyết 30 hồ sơ), số hồ sơ trễ hạn giảm 12 hồ sơ.',
  'So với quý I/2021 (cấp tỉnh mới tiếp nhận 900 hồ sơ, trễ hạn 41 hồ sơ), số hồ sơ mới tiếp nhận tăng 60 hồ sơ.',
  'So với quý I năm 2021 (900 hồ sơ mới tiếp nhận; 41 hồ sơ trễ hạn), số hồ sơ trễ hạn giảm 12 hồ sơ.',
])('all that a bracket says of the period that is compared with is of that: %s', (text) => {
  expect(figuresIn(text, { periodFrom: '2021-04-01', periodTo: '2021-06-30' })).toEqual([]);
});

it('a bracket that says parts, or names the report’s own period, is of that', () => {
  const header = { periodFrom: '2021', periodTo: '2021', title: 'năm 2021' };
  const parts = 'Tăng 5% so với năm trước (trong đó trễ hạn 41 hồ sơ).';
  expect(figuresIn(parts, header)).toEqual(['resolved_late all = 41']);
});

it('the first words of a sentence tell that all of it is of the period before', () => {
  const header = { periodFrom: '2021', periodTo: '2021', title: 'năm 2021' };
  const then = 'Cùng kỳ, huyện tiếp nhận 517 hồ sơ và có 11 hồ sơ trễ hạn';
  expect(figuresIn(`${then}; đang giải quyết 20 hồ sơ.`, header)).toEqual([
    'pending_total all = 20',
  ]);
  expect(figuresIn(`${then}, năm nay tiếp nhận 560 hồ sơ.`, header)).toEqual([
    'intake_total all = 560',
  ]);
  expect(figuresIn('So với cùng kỳ, huyện tiếp nhận 560 hồ sơ.', header)).toEqual([
    'intake_total all = 560',
  ]);
});

it.each([
  ['tuần 37', 'tuần 36 nhận 340 hồ sơ', []],
  ['tuần 1', 'tuần 52 nhận 340 hồ sơ', []],
  ['tuần 37', 'tuần 37 nhận 340 hồ sơ', ['intake_total all = 340']],
  ['tuần 36 và tuần 37', 'tuần 36 nhận 340 hồ sơ', ['intake_total all = 340']],
])('a week before that of the title is former: %s, %s', (title, text, figures) => {
  expect(figuresIn(`Kết quả: ${text}.`, { title })).toEqual(figures);
});

describe('a column on the month before', () => {
  const table = documentOf({
    header: 1,
    rows: [
      'Nhóm chỉ số | Điểm tối đa | Tháng 10 | Tháng 11',
      'Công khai, minh bạch | 18 | 15,1 | 15,6',
      'Mức độ hài lòng | 18 | 17,2 | 17,4',
    ],
  });

  it('is of the period before also where the days of the month begin in it', () => {
    const november = { periodFrom: '2023-10-25', periodTo: '2023-11-24' };
    expect(figuresIn(table, november)).toEqual([
      'score_transparency all = 15.6',
      'score_satisfaction all = 17.4',
    ]);
  });

  it('is a part of a quarter', () => {
    const quarter = { periodFrom: '2023-10-01', periodTo: '2023-12-31' };
    expect(figuresIn(table, quarter)).toContain('score_transparency all = 15.1 (tháng 10)');
  });
});

it.each([
  ['Hồ sơ trễ hạn giảm 40 hồ sơ (từ 130 hồ sơ xuống còn 90 hồ sơ).', 'resolved_late all = 90'],
  ['Hồ sơ trễ hạn giảm mạnh, từ 130 hồ sơ xuống còn 90 hồ sơ.', 'resolved_late all = 90'],
  [
    'So với cùng kỳ, số hồ sơ tiếp nhận tăng 120 hồ sơ (từ 500 lên 620 hồ sơ).',
    'intake_total all = 620',
  ],
  [
    'Số hồ sơ tiếp nhận tăng 24% (từ 500 lên 620 hồ sơ), tỷ lệ đúng hạn tăng 0,5% (từ 98,7% lên 99,2%).',
    'on_time_rate all = 99.2',
  ],
])('what a count or rate has come to is named by what has changed: %s', (text, figure) => {
  expect(figuresIn(text, { periodFrom: '2021', periodTo: '2021', title: 'năm 2021' })).toContain(
    figure,
  );
});

it('a month before may be in the words for what is counted', () => {
  const header = { periodFrom: '2025-08', periodTo: '2025-08', title: 'tháng 8 năm 2025' };
  expect(figuresIn('- Tháng 7 chuyển sang: 23 hồ sơ;', header)).toEqual([
    'intake_carried all = 23',
  ]);
  expect(figuresIn('Từ tháng 7/2025 chuyển sang: 23 hồ sơ.', header)).toEqual([
    'intake_carried all = 23',
  ]);
  expect(figuresIn('Tháng 7: tiếp nhận 310 hồ sơ.', header)).toEqual([]);
});
