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
    'Có 18/20 trường học thu học phí trực tuyến, đạt 93,5%.',
    'Có 15/16 tổ công nghệ số cộng đồng hoạt động, đạt 95,5%.',
    'Đã thu hồi 450/500 thẻ cũ, đạt 92,5% kế hoạch năm.',
    'Đã rà soát 450/500 tài khoản, tăng 4,2%.',
    'Đã lắp đặt 120/300 camera, đạt 92,5%.',
    'Đã rà soát 450/500 tài khoản, đạt trên 92,5%.',
  ])('is not called wrong where it may be of something else: %s', (text) => {
    expect(claimLines(text)).toEqual([]);
  });
});

describe('the share of a number that is told in thousands or millions', () => {
  const resolved = 'Giải quyết 4.561 hồ sơ. Đúng và trước hạn';

  it.each([
    [`${resolved} 4,52 ngàn hồ sơ (99,2%).`, 'ratio 4,52 ngàn 4.561 99,2 ok'],
    [`${resolved} 4,52 ngàn hồ sơ (98,9%).`, 'ratio 4,52 ngàn 4.561 98,9 ok'],
    [`${resolved} 4,52 ngàn hồ sơ (99,7%).`, 'ratio 4,52 ngàn 4.561 99,7 mismatch'],
    [
      'Tiếp nhận 2,5 triệu hồ sơ, trong đó trực tuyến 1,75 triệu hồ sơ, đạt 71,9%.',
      'ratio 1,75 triệu 2,5 triệu 71,9 ok',
    ],
  ])('may be that of any number that is told so: %s', (text, line) => {
    expect(claimLines(text)).toContain(line);
  });

  it.each([
    `${resolved} hơn 4,52 ngàn hồ sơ (99,7%).`,
    `${resolved} khoảng 4,52 ngàn hồ sơ (99,7%).`,
    `${resolved} 4,52 ngàn hồ sơ (trên 99,2%).`,
  ])('is not called wrong where words say that it is but about right: %s', (text) => {
    expect(claimLines(text).filter((line) => line.endsWith('mismatch'))).toEqual([]);
  });
});
