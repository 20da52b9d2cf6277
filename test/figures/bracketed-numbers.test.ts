import { describe, expect, it } from 'vitest';
import { figuresIn } from './documents.js';

describe('a number that fills a bracket', () => {
  it('counts what stands behind the bracket', () => {
    expect(
      figuresIn('Tiếp nhận (41) phản ánh qua ứng dụng; đã giải quyết (38), đang giải quyết (03).'),
    ).toEqual([
      'feedback_received all = 41',
      'feedback_resolved all = 38',
      'feedback_pending all = 3',
    ]);
  });

  it('is none where it numbers the members of a list', () => {
    expect(figuresIn('Kết quả: (1) hồ sơ trực tuyến: 30; (2) hồ sơ trực tiếp: 20.')).toEqual([
      'intake_online all = 30',
      'intake_direct all = 20',
    ]);
  });
});

describe('a label with what it is measured in', () => {
  it('makes its number a percentage', () => {
    expect(
      figuresIn('Đã xử lý (hồ sơ): 500; trễ hạn (9). Tỷ lệ trước và đúng hạn (%): 98,2.'),
    ).toEqual(['resolved_total all = 500', 'resolved_late all = 9', 'on_time_rate all = 98.2']);
  });

  it('leaves a count what it is', () => {
    expect(figuresIn('Hồ sơ giải quyết trước và đúng hạn (không tính %): 491 hồ sơ')).toEqual([
      'resolved_early_or_on_time all = 491',
    ]);
  });
});
