import { describe, expect, it } from 'vitest';
import { figuresIn } from './documents.js';

describe('a label with a comma within', () => {
  it.each([
    ['Số hồ sơ chưa đến hạn, đang thụ lý là 57 hồ sơ.', 'pending_in_time all = 57'],
    ['- Hồ sơ quá hạn, đang giải quyết: 57 hồ sơ.', 'pending_overdue all = 57'],
    ['- Tổng số hồ sơ trễ hạn, đã giải quyết: 57 hồ sơ.', 'resolved_late all = 57'],
  ])('says when before the comma and what became of them behind it: %s', (text, figure) => {
    expect(figuresIn(text)).toEqual([figure]);
  });

  it('says nothing of what a number of its own stands behind', () => {
    expect(figuresIn('Hồ sơ quá hạn: 3 hồ sơ, đang giải quyết là 57 hồ sơ.')).toContain(
      'pending_total all = 57',
    );
  });
});

describe("what is counted in 'lượt'", () => {
  it('is hồ sơ behind words that tell what became of them, and in front of them', () => {
    const text =
      'Đã trả kết quả 640 lượt, sớm hơn lịch hẹn 600 lượt, đúng lịch hẹn 40 lượt; 07 lượt trả lại; 03 lượt công dân tự rút.';
    expect(figuresIn(text)).toEqual([
      'resolved_total all = 640',
      'resolved_early all = 600',
      'resolved_on_time all = 40',
      'returned all = 7',
      'withdrawn all = 3',
    ]);
  });

  it('is people where it says so', () => {
    expect(figuresIn('Đã trả kết quả 640 hồ sơ, phục vụ 700 lượt công dân.')).toEqual([
      'resolved_total all = 640',
    ]);
  });
});

describe("'a/b' behind words that say but in passing of when", () => {
  it('is what the words behind say', () => {
    const text = 'Trong tháng có 390/410 hồ sơ được số hóa khi tiếp nhận, đạt 95,12%.';
    expect(figuresIn(text)).toEqual([
      'digitized_intake all = 390',
      'digitized_intake_base all = 410',
      'digitized_intake_rate all = 95.12',
    ]);
  });
});
