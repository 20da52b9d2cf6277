import { describe, expect, it } from 'vitest';
import { documentOf, figuresIn } from './documents.js';

const department = { agency: 'Sở Nội vụ', agencyLevel: 'province' } as const;

describe('the offices of a sở', () => {
  it('are units of its own level behind the words for what is theirs', () => {
    const text = 'Hồ sơ trễ hạn thuộc Phòng Việc làm - Tiền lương 05 và Phòng Tôn giáo 02.';
    expect(figuresIn(text, department)).toEqual([
      'resolved_late province / Phòng Việc làm - Tiền lương = 5',
      'resolved_late province / Phòng Tôn giáo = 2',
    ]);
  });

  it('are told apart in a list of theirs, whatever words their names have', () => {
    const text =
      'Hồ sơ mới tiếp nhận theo phòng: Phòng Người có công 462, Phòng Tổ chức, biên chế và công chức 57, Chi cục Văn thư - Lưu trữ 24.';
    expect(figuresIn(documentOf('Đã giải quyết 880 hồ sơ.', text), department)).toEqual([
      'resolved_total province = 880',
      'intake_new province / Phòng Người có công = 462',
      'intake_new province / Phòng Tổ chức, biên chế và công chức = 57',
      'intake_new province / Chi cục Văn thư - Lưu trữ = 24',
    ]);
  });

  it('are none in the report of another body', () => {
    const text = 'Phòng Tôn giáo 12 hồ sơ trễ hạn.';
    expect(figuresIn(text, { agency: 'UBND tỉnh Hải Sơn', agencyLevel: 'province' })).toEqual([
      'resolved_late all = 12',
    ]);
  });
});
