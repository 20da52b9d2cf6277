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

  it('leaves a count that has its own name with it', () => {
    expect(figuresIn('Đã giải quyết 340 hồ sơ trên 500 hồ sơ tiếp nhận.')).toEqual([
      'resolved_total all = 340',
      'intake_total all = 500',
    ]);
  });
});
