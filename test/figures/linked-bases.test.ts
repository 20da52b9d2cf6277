import { describe, expect, it } from 'vitest';
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
});
