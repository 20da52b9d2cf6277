import { describe, expect, it } from 'vitest';
import { figuresIn } from '../../figures/documents.js';
import { claimLines } from './read.js';

describe('what is left behind a/b', () => {
  it.each([
    ['Hoàn thành 38/40 nhiệm vụ, đạt 95%, còn lại 02 nhiệm vụ.', '40 38 02 ok'],
    [
      'Hoàn thành 38/40 nhiệm vụ (đạt 95%), còn lại 03 nhiệm vụ đang thực hiện.',
      '40 38 03 mismatch',
    ],
    ['Cập nhật dữ liệu đất đai: xong 410/600 hồ sơ, còn lại 190 hồ sơ.', '600 410 190 ok'],
    ['Số hóa kết quả giải quyết: đạt 410/600 hồ sơ, còn lại 170 hồ sơ.', '600 410 170 mismatch'],
    ['Số hóa kết quả còn hiệu lực: đạt 410/600 hồ sơ, còn lại 170 hồ sơ.', '600 410 170 mismatch'],
  ])('makes with a all of b: %s', (text, terms) => {
    expect(claimLines(text)).toContain(`sum ${terms}`);
  });

  it.each([
    'Hoàn thành 38/40 nhiệm vụ, còn lại 01 nhiệm vụ đang thực hiện và 01 nhiệm vụ chưa đến hạn.',
    'Hoàn thành 38/40 nhiệm vụ (đạt 95%), còn lại 01 nhiệm vụ đang làm; 01 nhiệm vụ quá hạn.',
    'Có 12/20 xã đạt chuẩn, còn 05 xã chưa có đường truyền.',
    'Đã trang bị 12/20 bộ máy tính, còn lại 05 xã chưa có máy.',
    'Hoàn thành 30/40 nhiệm vụ, đạt 75%, còn lại 02 nhiệm vụ trọng tâm chưa triển khai.',
    'Hoàn thành 30/40 nhiệm vụ được giao, còn lại 02 nhiệm vụ quá hạn.',
    'Có 38/40 nhiệm vụ xong, 12 nhiệm vụ trước hạn, còn lại 26 nhiệm vụ.',
  ])('claims nothing where that is but a part of the rest or another thing: %s', (text) => {
    expect(claimLines(text).filter((line) => line.startsWith('sum'))).toEqual([]);
  });

  it.each([
    'Số hóa kết quả giải quyết: hoàn thành 410/600 hồ sơ, đạt 68,33%, còn lại 190 hồ sơ.',
    'Số hóa thành phần hồ sơ khi tiếp nhận: đạt 410/600 hồ sơ, còn lại 190 hồ sơ chưa số hóa.',
    'Chỉnh lý hồ sơ địa chính: hoàn thành 410/600 hồ sơ, đạt 68,33%, còn lại 190 hồ sơ.',
  ])('is not what is pending where b is not what came in: %s', (text) => {
    expect(figuresIn(text).filter((line) => line.startsWith('pending'))).toEqual([]);
  });

  it('is what is pending where b came in', () => {
    const text = 'Đã giải quyết 410/600 hồ sơ tiếp nhận, đạt 68,33%, còn lại 190 hồ sơ.';
    expect(figuresIn(text)).toContain('pending_total all = 190');
  });
});

describe('what was done of a number told before it', () => {
  it('is what the first words speak of, and no hồ sơ resolved', () => {
    const text =
      'Số hóa kết quả còn hiệu lực: tổng số phải số hóa 600 hồ sơ, đã hoàn thành 410 hồ sơ, còn lại 170 hồ sơ.';
    expect(figuresIn(text)).toEqual([
      'digitized_backlog_base all = 600',
      'digitized_backlog all = 410',
      'digitized_backlog_remaining all = 170',
    ]);
    expect(claimLines(text)).toEqual(['sum 600 410 170 mismatch']);
  });

  it('is so only behind such a number', () => {
    const text = 'Số hóa và giải quyết hồ sơ: tiếp nhận 600 hồ sơ, đã hoàn thành 410 hồ sơ.';
    expect(figuresIn(text)).not.toContain('digitized_intake all = 410');
  });
});
