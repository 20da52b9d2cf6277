import { describe, expect, it } from 'vitest';
import { documentOf, figuresIn } from '../../figures/documents.js';
import { claimLines } from './read.js';

const quarter = {
  agencyLevel: 'district',
  periodFrom: '2024-01-01',
  periodTo: '2024-03-31',
} as const;
const table = (...rows: readonly string[]) => documentOf({ header: 1, rows });

describe('what there is at the beginning and at the end of each month', () => {
  const months = (resolved: string) =>
    table(
      'Nội dung | Tháng 1 | Tháng 2 | Tháng 3 | Cả quý',
      'Tồn đầu tháng | 10 | 15 | 12 | 10',
      'Nhận mới | 100 | 80 | 90 | 270',
      'Phải giải quyết | 110 | 95 | 102 | 280',
      `Đã giải quyết | 95 | 83 | 97 | ${resolved}`,
      'Tồn cuối tháng | 15 | 12 | 5 | 5',
    );

  it('is not added up, but balanced within every month', () => {
    expect([...claimLines(months('275'), quarter)].sort()).toEqual(
      [
        'row_total 270 100 80 90 ok',
        'row_total 275 95 83 97 ok',
        'sum 110 100 10 ok',
        'sum 95 80 15 ok',
        'sum 102 90 12 ok',
        'sum 280 270 10 ok',
        'balance 110 95 15 ok',
        'balance 95 83 12 ok',
        'balance 102 97 5 ok',
        'balance 280 275 5 ok',
      ].sort(),
    );
  });

  it('leaves the rows that are added up to be found wrong', () => {
    expect(claimLines(months('257'), quarter)).toContain('row_total 257 95 83 97 mismatch');
  });

  it('is not added up in columns either', () => {
    const lines = claimLines(
      table(
        'Tháng | Tồn đầu kỳ | Nhận mới | Đã giải quyết | Tồn cuối kỳ',
        'Tháng 1 | 10 | 100 | 95 | 15',
        'Tháng 2 | 15 | 80 | 83 | 12',
        'Tháng 3 | 12 | 90 | 97 | 5',
        'Cộng | 10 | 270 | 275 | 5',
      ),
      quarter,
    );
    expect(lines.filter((line) => line.startsWith('table_total'))).toEqual([
      'table_total 270 100 80 90 ok',
      'table_total 275 95 83 97 ok',
    ]);
  });
});

it('claims nothing of a row over months that it cannot name and that does not add up', () => {
  const document = table(
    'Nội dung | Tháng 1 | Tháng 2 | Tháng 3 | Cộng',
    'Nhận mới | 100 | 80 | 90 | 270',
    'Số quầy hoạt động | 6 | 6 | 7 | 7',
  );
  expect(claimLines(document, quarter)).toEqual(['row_total 270 100 80 90 ok']);
});

describe('sub-totals of merged groups', () => {
  const groups = (first: string, total: string) =>
    table(
      'Nhóm | Lĩnh vực | Hồ sơ tiếp nhận',
      'Kinh tế | Đất đai | 20',
      '^ | Xây dựng | 5',
      `^ | Cộng nhóm | ${first}`,
      'Văn hóa | Hộ tịch | 30',
      '^ | Chứng thực | 40',
      '^ | Cộng nhóm | 70',
      `Tổng cộng | < | ${total}`,
    );

  it('are of their own rows, and the total is of them', () => {
    expect(claimLines(groups('25', '95'))).toEqual([
      'table_total 25 20 5 ok',
      'table_total 70 30 40 ok',
      'table_total 95 25 70 ok',
    ]);
  });

  it('are found wrong, and so is the total', () => {
    expect(claimLines(groups('52', '95'))).toContain('table_total 52 20 5 mismatch');
    expect(claimLines(groups('25', '59'))).toContain('table_total 59 25 70 mismatch');
  });
});

it('does not hold hồ sơ trực tuyến against the new ones where all that there were are enough', () => {
  const document = documentOf({
    header: 2,
    rows: [
      'Lĩnh vực | Hồ sơ tiếp nhận | < | < | <',
      '^ | Tổng số | Mới | Kỳ trước chuyển sang | Trực tuyến',
      'Đất đai | 100 | 90 | 10 | 50',
      'Hộ tịch | 40 | 35 | 5 | 30',
      'Chứng thực | 50 | 45 | 5 | 50',
    ],
  });
  expect(claimLines(document).filter((line) => line.startsWith('bound'))).toEqual([]);
});

describe('what was resolved and what is pending beside what came in anew alone', () => {
  const rows = (pending: string) =>
    table(
      'Nội dung | Số hồ sơ',
      'Nhận mới | 100',
      'Đã giải quyết | 99',
      `Đang giải quyết | ${pending}`,
    );
  const balances = (pending: string) =>
    claimLines(rows(pending)).filter((line) => line.startsWith('balance'));

  it('may hold what was carried over and not stated', () => {
    expect(balances('5')).toEqual([]);
  });

  it('is a balance where it adds up', () => {
    expect(balances('1')).toEqual(['balance 100 99 1 ok']);
  });
});

describe('a row of the report’s own period below those of its months', () => {
  const since = {
    agencyLevel: 'commune',
    periodFrom: '2025-07-01',
    periodTo: '2025-09-30',
  } as const;
  const months = (total: string) =>
    table(
      'Thời gian | Nhận mới | Đã giải quyết',
      'Tháng 7/2025 | 100 | 95',
      'Tháng 8/2025 | 80 | 83',
      'Tháng 9/2025 (đến ngày 25/9) | 90 | 97',
      `Quý III | ${total} | 275`,
    );

  it('is their total', () => {
    expect(claimLines(months('270'), since)).toEqual([
      'table_total 270 100 80 90 ok',
      'table_total 275 95 83 97 ok',
    ]);
  });

  it('is found wrong', () => {
    expect(claimLines(months('207'), since)).toContain('table_total 207 100 80 90 mismatch');
  });

  it('adds up quarters that add up months, and no earlier year', () => {
    const document = table(
      'Thời gian | Nhận mới | Đã giải quyết',
      'Năm 2023 | 301 | 290',
      'Tháng 1 | 20 | 19',
      'Tháng 2 | 30 | 29',
      'Tháng 3 | 40 | 41',
      'Quý I | 90 | 89',
      'Tháng 4 | 50 | 50',
      'Tháng 5 | 60 | 59',
      'Tháng 6 | 70 | 70',
      'Quý II | 180 | 179',
      '6 tháng đầu năm 2024 | 270 | 268',
    );
    const half = { ...quarter, periodFrom: '2024-01-01', periodTo: '2024-06-30' };
    expect(claimLines(document, half).filter((line) => line.startsWith('table_total'))).toEqual([
      'table_total 90 20 30 40 ok',
      'table_total 89 19 29 41 ok',
      'table_total 180 50 60 70 ok',
      'table_total 179 50 59 70 ok',
      'table_total 270 90 180 ok',
      'table_total 268 89 179 ok',
    ]);
    expect(figuresIn(document, half).filter((line) => !line.endsWith(')'))).toEqual([
      'intake_new all = 270',
      'resolved_total all = 268',
    ]);
  });
});

it.each(['', 'Năm '])('years in rows are parts of a report on them, and no total: "%s"', (year) => {
  const several = { agencyLevel: 'province', periodFrom: '2019', periodTo: '2021' } as const;
  const document = table(
    'Năm | Tiếp nhận | Đã giải quyết',
    `${year}2019 | 123 | 103`,
    `${year}2020 | 227 | 197`,
    `${year}2021 | 338 | 318`,
    'Tổng cộng | 688 | 618',
  );
  expect(claimLines(document, several)).toEqual([
    'table_total 688 123 227 338 ok',
    'table_total 618 103 197 318 ok',
  ]);
});
