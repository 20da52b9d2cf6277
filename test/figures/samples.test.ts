import { describe, expect, it } from 'vitest';
import { figuresIn } from './documents.js';

describe('hồ sơ that were looked at', () => {
  it.each([
    'Kiểm tra xác suất 60 hồ sơ, phát hiện 08 hồ sơ thiếu phiếu kiểm soát quá trình giải quyết, 03 hồ sơ bổ sung quá 01 lần, 02 hồ sơ trễ hạn.',
    'Kiểm tra 60 hồ sơ, có 05 hồ sơ cập nhật chậm; 03 hồ sơ trả kết quả trễ hạn.',
    'Qua kiểm tra 60 hồ sơ có 17 hồ sơ nộp thay.',
    'UBND huyện kiểm tra 10 xã, phát hiện 06 hồ sơ trễ hạn.',
    'Đoàn đã kiểm tra tại 05 phòng, qua đó phát hiện 07 hồ sơ trễ hạn.',
  ])('are a sample, and what was found in it is no figure: %s', (text) => {
    expect(figuresIn(text)).toEqual([]);
  });

  it.each([
    ['Kiểm tra 60 hồ sơ; đã tiếp nhận 412 hồ sơ.', 'intake_total all = 412'],
    ['Kiểm tra 60 hồ sơ. Đã giải quyết 41 hồ sơ.', 'resolved_total all = 41'],
    ['Kiểm tra 60 phòng, đã giải quyết 41 hồ sơ.', 'resolved_total all = 41'],
    ['Cơ quan thanh tra tiếp nhận 120 hồ sơ.', 'intake_total all = 120'],
    ['Tại 10 xã phát hiện 06 hồ sơ trễ hạn.', 'resolved_late commune = 6'],
  ])('are not all that a report is about: %s', (text, figure) => {
    expect(figuresIn(text)).toEqual([figure]);
  });
});

describe('answers that are counted', () => {
  it.each([
    'Đánh giá sự hài lòng: phát 150 phiếu, thu 140 phiếu; hài lòng và rất hài lòng 133 phiếu, đạt 95%.',
    'Khảo sát 140 người, hài lòng 133 người, đạt 95%.',
  ])('are what the words before them say, as far as the rate: %s', (text) => {
    expect(figuresIn(text)).toEqual(['satisfaction_rate all = 95']);
  });

  it('are no rate where those who are very content are told apart', () => {
    const text =
      'Khảo sát 140 người, rất hài lòng 70 người, chiếm 50%; hài lòng 63 người, chiếm 45%.';
    expect(figuresIn(text)).toEqual([]);
  });
});

describe('a limit', () => {
  it('that each of several keeps is no figure of all', () => {
    expect(figuresIn('Tỷ lệ giải quyết đúng hạn ở cả 03 cấp đều trên 95%.')).toEqual([]);
    expect(figuresIn('Tỷ lệ giải quyết đúng hạn của các sở đều đạt từ 95% trở lên.')).toEqual([]);
  });

  it('of all is', () => {
    expect(figuresIn('Tỷ lệ giải quyết đúng hạn đạt trên 95%.')).toEqual([
      'on_time_rate all = 95 (approximate)',
    ]);
  });
});
