import { describe, expect, it } from 'vitest';
import { figuresIn } from './documents.js';

describe('the name of a lĩnh vực', () => {
  it('goes on behind a comma where a colon ends it', () => {
    expect(
      figuresIn(
        'b) Lĩnh vực thể thao, du lịch: tiếp nhận 41 hồ sơ; đã giải quyết 38 hồ sơ; 03 hồ sơ đang giải quyết.',
      ),
    ).toEqual([
      'intake_total all / thể thao, du lịch = 41',
      'resolved_total all / thể thao, du lịch = 38',
      'pending_total all / thể thao, du lịch = 3',
    ]);
  });

  it('ends at a comma behind which the sentence goes on', () => {
    expect(figuresIn('Lĩnh vực du lịch, đã giải quyết: 38 hồ sơ.')).toEqual([
      'resolved_total all / du lịch = 38',
    ]);
  });

  it('may be two that a dash joins, behind their number too', () => {
    expect(
      figuresIn(
        'Còn 19 hồ sơ đang giải quyết quá hạn, gồm 17 hồ sơ đất đai và 02 hồ sơ quy hoạch - xây dựng.',
      ),
    ).toEqual([
      'pending_overdue all = 19',
      'pending_overdue all / đất đai = 17',
      'pending_overdue all / quy hoạch - xây dựng = 2',
    ]);
  });

  it('is left where a dash opens what was done', () => {
    expect(figuresIn('Lĩnh vực đất đai - tiếp nhận 12 hồ sơ.')).toEqual([
      'intake_total all / đất đai = 12',
    ]);
  });

  it.each([
    ['tài chính - kế hoạch', 'tài chính - kế hoạch'],
    ['Lao động - Thương binh và Xã hội', 'Lao động - Thương binh và Xã hội'],
    ['nội vụ - thi đua khen thưởng', 'nội vụ - thi đua khen thưởng'],
    ['văn hóa, thể thao và du lịch', 'văn hóa, thể thao và du lịch'],
    ['thành lập và hoạt động của hợp tác xã', 'thành lập và hoạt động của hợp tác xã'],
    ['"đăng ký biện pháp bảo đảm của tổ chức"', 'đăng ký biện pháp bảo đảm của tổ chức'],
  ])('goes on up to what was done: %s', (words, name) => {
    expect(figuresIn(`Lĩnh vực ${words} tiếp nhận 26 hồ sơ, đã giải quyết 16 hồ sơ.`)).toEqual([
      `intake_total all / ${name} = 26`,
      `resolved_total all / ${name} = 16`,
    ]);
  });

  it.each([
    'Lĩnh vực đất đai, toàn huyện tiếp nhận 26 hồ sơ.',
    'Lĩnh vực đất đai - Chi nhánh Văn phòng Đăng ký đất đai tiếp nhận 26 hồ sơ.',
    'Đối với lĩnh vực đất đai, trong tháng tiếp nhận 26 hồ sơ.',
  ])('does not hold who did it, or when: %s', (text) => {
    expect(figuresIn(text).join()).toMatch(/ đất đai = 26$/);
  });

  it('ends at the comma behind its number, where a list goes on', () => {
    expect(figuresIn('Tiếp nhận 40 hồ sơ lĩnh vực đất đai, hộ tịch 30 hồ sơ.')).toContain(
      'intake_total all / đất đai = 40',
    );
  });
});
