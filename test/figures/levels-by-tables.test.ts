import { describe, expect, it } from 'vitest';
import { claimLines } from '../records/claims/read.js';
import { documentOf, figuresIn } from './documents.js';

const centre = {
  agency: 'Trung tâm Phục vụ hành chính công tỉnh Sông Mây',
  agencyLevel: 'province',
} as const;

const table = {
  header: 1,
  rows: [
    'Chỉ tiêu | Trung tâm tỉnh | 31 Trung tâm cấp xã | Toàn hệ thống',
    'Hồ sơ tiếp nhận | 2.500 | 7.000 | 9.500',
    'Hồ sơ đã giải quyết | 2.000 | 6.000 | 8.000',
  ],
};

const read = (text: string) => figuresIn(documentOf(text, table), centre);

describe('a paragraph that names no level', () => {
  it('is of all where a table tells its numbers of all, and others of the body itself', () => {
    const figures = read('Đã giải quyết 8.000 hồ sơ, trong đó đúng hạn 7.990 hồ sơ, quá hạn 10.');
    expect(figures).toContain('resolved_total all = 8000');
    expect(figures).toContain('resolved_on_time all = 7990');
    expect(figures).toContain('resolved_late all = 10');
  });

  it('is of the body that reports where the table tells so, or has nothing of it', () => {
    const figures = read(
      'Tiếp nhận 2.500 hồ sơ, giải quyết 2.000 hồ sơ, đang giải quyết 500 hồ sơ.',
    );
    expect(figures).toContain('intake_total province = 2500');
    expect(figures).toContain('pending_total province = 500');
  });

  it('is of the body where one number is that of all and another is not', () => {
    expect(read('Tiếp nhận 2.500 hồ sơ, giải quyết 8.000 hồ sơ.')).toContain(
      'resolved_total province = 8000',
    );
  });
});

it('a paragraph that names its level keeps it, though its number is that of all', () => {
  const document = documentOf('Tại Trung tâm tỉnh đã giải quyết 8.000 hồ sơ.', table);
  expect(figuresIn(document, centre)).toContain('resolved_total province = 8000');
  expect(claimLines(document, centre)).toContain('repeat 8.000 2.000 mismatch');
});

describe('words for all together and for one level', () => {
  it.each([
    ['Toàn hệ thống tiếp nhận 9.500 hồ sơ', 'intake_total all = 9500'],
    ['Tỷ lệ hồ sơ trực tuyến toàn hệ thống là 90%', 'online_rate all = 90'],
    ['Trung tâm tỉnh tiếp nhận 2.500 hồ sơ', 'intake_total province = 2500'],
    ['Cả hai cấp tiếp nhận 9.500 hồ sơ', 'intake_total all = 9500'],
    ['Toàn ngành tiếp nhận 9.500 hồ sơ', 'intake_total all = 9500'],
    ['Toàn địa bàn tiếp nhận 9.500 hồ sơ', 'intake_total all = 9500'],
    ['Tính chung toàn tỉnh tiếp nhận 9.500 hồ sơ', 'intake_total all = 9500'],
  ])('%s', (text, figure) => {
    expect(figuresIn(text, centre)).toContain(figure);
  });

  it('open the parts of all with their rates', () => {
    const text =
      'Tỷ lệ trực tuyến toàn hệ thống: 90% (8.550/9.500 hồ sơ); trong đó Trung tâm tỉnh 96% (2.400/2.500), cấp xã 87,86% (6.150/7.000).';
    expect(figuresIn(text, centre)).toEqual(
      expect.arrayContaining(['online_rate all = 90', 'online_rate province = 96']),
    );
    expect(claimLines(text, centre)).toContain('level_sum 8.550 2.400 6.150 ok');
  });
});
