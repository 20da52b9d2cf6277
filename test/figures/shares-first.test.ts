import { describe, expect, it } from 'vitest';
import { claimLines } from '../records/claims/read.js';
import { figuresIn } from './documents.js';

describe('a rate whose count stands behind it', () => {
  it('leads to it by words for as much', () => {
    const late = 'Đã giải quyết 2.250 hồ sơ; 0,4% trả chậm, ứng với 9 hồ sơ.';
    expect(figuresIn(late)).toContain('resolved_late all = 9');
    expect(claimLines(late)).toContain('ratio 9 2.250 0,4 ok');
    const online =
      '81,25% hồ sơ nộp trực tuyến, tức là 650 hồ sơ trong số 800 hồ sơ tiếp nhận mới.';
    expect(figuresIn(online)).toContain('intake_online all = 650');
    expect(claimLines(online)).toEqual(['ratio 650 800 81,25 ok']);
    const onTime =
      '96,5% hồ sơ được giải quyết trước và đúng hạn, tương ứng 386 trên 400 hồ sơ đã giải quyết.';
    expect(figuresIn(onTime)).toContain('resolved_early_or_on_time all = 386');
    expect(claimLines(onTime)).toEqual(['ratio 386 400 96,5 ok']);
  });

  it('has the count and its whole behind a colon', () => {
    const paid = 'Tỷ lệ 52,5% hồ sơ được thanh toán trực tuyến: 425/800 hồ sơ.';
    expect(figuresIn(paid)).toContain('online_payment all = 425');
    expect(claimLines(paid)).toEqual(['ratio 425 800 52,5 mismatch']);
  });

  it('has no count where a colon lists something else', () => {
    const listed = 'Tỷ lệ 96,5% hồ sơ trả trước và đúng hạn: 12 xã được khen thưởng.';
    expect(figuresIn(listed)).toEqual(['on_time_rate all = 96.5']);
  });

  it('has no count where what stands behind is another thing', () => {
    const other = 'Tỷ lệ 96,5% hồ sơ trả đúng hạn, còn 30 hồ sơ đang giải quyết.';
    expect(figuresIn(other)).toContain('pending_total all = 30');
    expect(claimLines(other)).toEqual([]);
  });

  it('may be of what is digitized', () => {
    const both = 'Đạt 90% số hóa hồ sơ đầu vào (450/500); đạt 95% số hóa kết quả (190/200).';
    expect(figuresIn(both)).toEqual([
      'digitized_intake_rate all = 90',
      'digitized_intake all = 450',
      'digitized_intake_base all = 500',
      'digitized_results_rate all = 95',
      'digitized_results all = 190',
      'digitized_results_base all = 200',
    ]);
  });
});
