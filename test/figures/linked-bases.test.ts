import { describe, expect, it } from 'vitest';
import { claimLines } from '../records/claims/read.js';
import { figuresIn } from './documents.js';

describe('a trên b', () => {
  it.each(['340 hồ sơ trên 500 hồ sơ tiếp nhận', '340 hồ sơ trên tổng số 500 hồ sơ tiếp nhận'])(
    'is what the words before a say was done with what those behind b name: %s',
    (counts) => {
      expect(figuresIn(`Bộ phận Một cửa số hóa ${counts}, đạt 68%.`)).toEqual([
        'digitized_intake all = 340',
        'digitized_intake_base all = 500',
        'digitized_intake_rate all = 68',
      ]);
    },
  );

  it.each([
    'Số hóa kết quả còn hiệu lực (hồ sơ giấy): đã làm 420 trên tổng số 600 hồ sơ, đạt 70%.',
    '- Số hóa kết quả còn hiệu lực: đã thực hiện 420/600 hồ sơ, đạt 70%.',
    '- Số hóa kết quả còn hiệu lực: hoàn thành 420/600 hồ sơ, đạt 70%.',
    '- Số hóa kết quả còn hiệu lực theo Kế hoạch số 15/KH-UBND: đã hoàn thành 420/600 hồ sơ, đạt 70%.',
  ])('is what the first words speak of, where a is only said to be done: %s', (text) => {
    expect(figuresIn(text)).toEqual([
      'digitized_backlog all = 420',
      'digitized_backlog_base all = 600',
      'digitized_backlog_rate all = 70',
    ]);
  });

  it('is of other things where those are counted', () => {
    expect(figuresIn('Tập huấn số hóa hồ sơ: đã thực hiện 15/21 lớp, đạt 71,43%.')).toEqual([]);
  });

  it('is a share of some of those that its words name behind chiếm', () => {
    expect(figuresIn('Mười xã trên chiếm 43/68 hồ sơ trả trễ, bằng 63,24%.')).toEqual([]);
    expect(figuresIn('Trả trễ 43/680 hồ sơ, bằng 6,32%.')).toContain('resolved_late all = 43');
  });

  it('leaves a count that has its own name with it', () => {
    expect(figuresIn('Đã giải quyết 340 hồ sơ trên 500 hồ sơ tiếp nhận.')).toEqual([
      'resolved_total all = 340',
      'intake_total all = 500',
    ]);
  });

  it.each([
    [
      'Hồ sơ trực tuyến 840 hồ sơ (toàn trình 500 hồ sơ, một phần 340 hồ sơ) trên tổng số 1.200 hồ sơ tiếp nhận, đạt 72%.',
      'ratio 840 1.200 72 mismatch',
    ],
    [
      'Cung cấp 840 DVC trực tuyến (toàn trình 500, một phần 340) trên tổng số 1.200 TTHC, đạt 70%.',
      'ratio 840 1.200 70 ok',
    ],
    [
      'Tiếp nhận trực tuyến 840 hồ sơ (70%) trên tổng số 1.200 hồ sơ tiếp nhận.',
      'ratio 840 1.200 70 ok',
    ],
  ])('is told across the bracket behind a: %s', (text, line) => {
    expect(claimLines(text)).toContain(line);
  });

  it.each([
    'Có 40 phản ánh (đã xử lý 38 phản ánh) trên tổng số 50 kiến nghị, đạt 95%.',
    'Đã giải quyết 840 hồ sơ (đúng hạn 798 hồ sơ) trên tổng số 1.200 hồ sơ, tỷ lệ đúng hạn 95%.',
  ])('claims nothing wrong of the share of what the bracket holds: %s', (text) => {
    expect(claimLines(text).filter((line) => line.endsWith('mismatch'))).toEqual([]);
  });
});

describe("a base told by 'trong số' or 'trong'", () => {
  it.each([
    'Thanh toán trực tuyến: phát sinh 126 giao dịch trong số 180 hồ sơ có nghĩa vụ tài chính, đạt',
    'Thanh toán trực tuyến 126 hồ sơ trong 180 hồ sơ phải thu phí, đạt',
    'Thanh toán trực tuyến 126 hồ sơ trong tổng 180 hồ sơ phải thu phí, đạt',
  ])('is what the share behind is of: %s', (text) => {
    expect(claimLines(`${text} 70%.`)).toEqual(['ratio 126 180 70 ok']);
    expect(claimLines(`${text} 77%.`)).toEqual(['ratio 126 180 77 mismatch']);
    expect(figuresIn(`${text} 70%.`)).toContain('online_payment_rate all = 70');
  });

  it.each([
    'Giải quyết 126 hồ sơ trong 5 ngày làm việc, đạt 98% đúng hạn.',
    'Tiếp nhận 180 hồ sơ, trong số đó 126 hồ sơ trực tuyến, 54 hồ sơ trực tiếp, tỷ lệ đúng hạn 98%.',
    'Trong 180 hồ sơ tiếp nhận có 126 hồ sơ trực tuyến, đạt 70%.',
    'Đã giải quyết 171 hồ sơ trong số 180 hồ sơ tiếp nhận, đúng hạn 126 hồ sơ, tỷ lệ đúng hạn 73,68%.',
    'Đã giải quyết 126 hồ sơ trong 180 hồ sơ tiếp nhận, đạt 98% kế hoạch.',
  ])('makes nothing wrong of what is right: %s', (text) => {
    expect(claimLines(text).join()).not.toContain('mismatch');
  });

  it.each(['trong tổng', 'trong số'])(
    "is all there is of a rate '… %s 500 hồ sơ tiếp nhận'",
    (base) => {
      expect(figuresIn(`Tỷ lệ hồ sơ trực tuyến ${base} 500 hồ sơ tiếp nhận đạt 60%.`)).toEqual([
        'intake_total all = 500',
        'online_rate all = 60',
      ]);
    },
  );
});

describe('a share of what was planned', () => {
  it.each([
    'Giải quyết 126/180 hồ sơ tiếp nhận, đạt 98% kế hoạch.',
    'Số hóa kết quả 126/180 hồ sơ, đạt 98% so với chỉ tiêu được giao.',
  ])('is none of the count before it: %s', (text) => {
    expect(claimLines(text)).toEqual([]);
  });

  it.each([
    'Nộp trực tuyến 126/180 hồ sơ, đạt 77% so với chỉ tiêu 65%.',
    'Nộp trực tuyến 126/180 hồ sơ, đạt 77%, vượt kế hoạch.',
  ])('is not meant where the aim itself is told, or set apart: %s', (text) => {
    expect(claimLines(text)).toEqual(['ratio 126 180 77 mismatch']);
  });

  it('is the share of the base where it is exactly that', () => {
    expect(claimLines('Nộp trực tuyến 126/180 hồ sơ, đạt 70% so với kế hoạch.')).toEqual([
      'ratio 126 180 70 ok',
    ]);
  });
});

describe('b of a/b that the way in names a of', () => {
  it('is what the other words say', () => {
    expect(figuresIn('Có 310/320 hồ sơ nhận thêm nộp trên Cổng Dịch vụ công.')).toEqual([
      'intake_online all = 310',
      'intake_new all = 320',
    ]);
    expect(figuresIn('Có 310/320 hồ sơ nộp trực tuyến.')).toEqual([
      'intake_online all = 310',
      'intake_total all = 320',
    ]);
  });
});
