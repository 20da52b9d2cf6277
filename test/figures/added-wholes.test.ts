import { describe, expect, it } from 'vitest';
import { claimLines } from '../records/claims/read.js';
import { documentOf, figuresIn } from './documents.js';

describe('a paragraph that adds what was carried over to what came in', () => {
  it('governs the list below it by the total, which is no count of new ones', () => {
    const report = documentOf(
      'Cộng với 20 hồ sơ tháng trước chuyển sang, số hồ sơ phải xử lý trong tháng là 500 hồ sơ. Kết quả:',
      ' - Đã giải quyết: 480 hồ sơ.',
      ' - Đang giải quyết: 20 hồ sơ, trong đó còn hạn 18 hồ sơ, quá hạn 02 hồ sơ.',
    );
    expect(figuresIn(report)).toEqual([
      'intake_carried all = 20',
      'intake_total all = 500',
      'resolved_total all = 480',
      'pending_total all = 20',
      'pending_in_time all = 18',
      'pending_overdue all = 2',
    ]);
  });

  it('has its lĩnh vực of what came in anew where they make that', () => {
    const report = documentOf(
      'Trong tháng tiếp nhận mới 90 hồ sơ. Kỳ trước chuyển sang 10 hồ sơ.',
      'Lĩnh vực phát sinh: chứng thực 50 hồ sơ, hộ tịch 30 hồ sơ, đất đai 10 hồ sơ.',
    );
    expect(figuresIn(report)).toEqual([
      'intake_new all = 90',
      'intake_carried all = 10',
      'intake_new all / chứng thực = 50',
      'intake_new all / hộ tịch = 30',
      'intake_new all / đất đai = 10',
    ]);
  });
});

describe('what two numbers come to', () => {
  const month = { periodFrom: '2025-09', periodTo: '2025-09' };

  it.each([
    'Đầu tuần còn 38 hồ sơ; cộng với 212 hồ sơ nhận mới thành 250 hồ sơ.',
    'Trong tháng tiếp nhận mới 212 hồ sơ, cùng 38 hồ sơ tháng 8 chuyển sang là 250 hồ sơ.',
    'Tiếp nhận mới 212 hồ sơ, kỳ trước chuyển sang 38 hồ sơ, nâng tổng số lên 250 hồ sơ.',
  ])('is all there was to be handled: %s', (text) => {
    expect(figuresIn(text, month)).toContain('intake_total all = 250');
    expect(claimLines(text, month)).toEqual(['sum 250 212 38 ok']);
  });

  it('is so of phản ánh, and where what came in is new only for what is added to it', () => {
    const feedback =
      'Trong tuần xã tiếp nhận 41 phản ánh, cộng 9 phản ánh tuần trước chuyển sang là 50; đã xử lý 44, đang xử lý 6.';
    expect(figuresIn(feedback)).toEqual([
      'feedback_new all = 41',
      'feedback_carried all = 9',
      'feedback_received all = 50',
      'feedback_resolved all = 44',
      'feedback_pending all = 6',
    ]);
    expect(claimLines(feedback)).toEqual(['balance 50 44 6 ok', 'sum 50 41 9 ok']);
    const dossiers = 'Tiếp nhận 212 hồ sơ, cùng với 38 hồ sơ kỳ trước chuyển sang là 260 hồ sơ.';
    expect(claimLines(dossiers, month)).toEqual(['sum 260 212 38 mismatch']);
  });

  it('is not where no more is left than came in', () => {
    const text = 'Tiếp nhận 212 hồ sơ, cùng với 38 hồ sơ kỳ trước chuyển sang là 45 hồ sơ đất đai.';
    expect(figuresIn(text, month)).toContain('intake_total all = 212');
    expect(claimLines(text, month)).toEqual([]);
  });

  it('is found wrong, too', () => {
    const text = 'Đầu tuần còn 38 hồ sơ; cộng với 212 hồ sơ nhận mới thành 260 hồ sơ.';
    expect(claimLines(text, month)).toEqual(['sum 260 212 38 mismatch']);
  });

  it('is not what is told of a part of them', () => {
    const text =
      'Tiếp nhận mới 212 hồ sơ, kỳ trước chuyển sang 38 hồ sơ, hồ sơ của xã Bình Lâm là 240 hồ sơ.';
    expect(figuresIn(text, month).filter((line) => line.startsWith('intake_total'))).toEqual([]);
  });
});
