import { describe, expect, it } from 'vitest';
import { claimLines } from './read.js';

describe('the share of a/b of things that no rule knows', () => {
  it.each([
    [
      'Công an huyện cấp thẻ căn cước cho 13.634/14.491 công dân đủ điều kiện, đạt 95,82%.',
      '13.634 14.491 95,82',
    ],
    [
      'Đã tạo lập 1.820/2.000 tài khoản công dân, đạt tỷ lệ 92,3%; còn lại đang làm.',
      '1.820 2.000 92,3',
    ],
    ['Đã chi trả cho 412/430 đối tượng (tương ứng 97,2%).', '412 430 97,2'],
  ])('is checked where nothing else stands between them: %s', (text, terms) => {
    expect(claimLines(text)).toEqual([`ratio ${terms} mismatch`]);
  });

  it.each([
    'Đã tập huấn cho 45/50 học viên, tỷ lệ cán bộ tham gia đầy đủ đạt 92,3%.',
    'Kiểm tra 18/20 xã, đạt 92,5%.',
    'Đã thu hồi 450/500 thẻ cũ, đạt 92,5% kế hoạch năm.',
    'Đã rà soát 450/500 tài khoản, tăng 4,2%.',
    'Đã lắp đặt 120/300 camera, đạt 92,5%.',
    'Đã rà soát 450/500 tài khoản, đạt trên 92,5%.',
  ])('is not called wrong where it may be of something else: %s', (text) => {
    expect(claimLines(text)).toEqual([]);
  });
});
