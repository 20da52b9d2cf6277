import { describe, expect, it } from 'vitest';
import { figuresIn } from './documents.js';

describe('phản ánh, kiến nghị that a sentence begins with', () => {
  it('came in where it goes on with what was done with them', () => {
    expect(figuresIn('Có 12 phản ánh, kiến nghị gửi qua hòm thư góp ý, cả 12 đã trả lời.')).toEqual(
      ['feedback_received all = 12', 'feedback_resolved all = 12'],
    );
    expect(figuresIn('Phản ánh, kiến nghị: tiếp nhận trong kỳ 12, trả lời 11.')).toEqual([
      'feedback_new all = 12',
      'feedback_resolved all = 11',
    ]);
  });

  it('stay unnamed where it tells nothing of that', () => {
    expect(figuresIn('Có 12 phản ánh, kiến nghị gửi qua hòm thư góp ý.')).toEqual([]);
  });
});

describe('scores of a list', () => {
  it('need no unit behind the first, which says that they are', () => {
    const text =
      'Tổng điểm 90,05 điểm, trong đó điểm tiến độ giải quyết 18,61, dịch vụ công trực tuyến 10,02, số hóa 20,17.';
    expect(figuresIn(text)).toEqual([
      'score_total all = 90.05',
      'score_progress all = 18.61',
      'score_online_service all = 10.02',
      'score_digitization all = 20.17',
    ]);
  });

  it('end with a number that is none', () => {
    expect(figuresIn('Điểm tiến độ giải quyết 18,61, dịch vụ công trực tuyến 512 hồ sơ.')).toEqual([
      'score_progress all = 18.61',
      'intake_online all = 512',
    ]);
  });
});
