import { describe, expect, it } from 'vitest';
import { isScopeLine } from '../../src/layout/scope-line.js';

describe('isScopeLine', () => {
  it.each([
    'Cấp huyện:',
    'Cấp xã.',
    'Cấp tỉnh',
    'Tại Bộ phận Một cửa cấp xã:',
    'Đối với các xã, phường',
    'Tại UBND các xã, thị trấn:',
    'Các sở, ban, ngành:',
    'Toàn huyện:',
    'Kết quả tiếp nhận tại Trung tâm Phục vụ hành chính công tỉnh:',
    'Cấp xã (13/13 xã, thị trấn):',
  ])('%s names a level for what follows', (text) => {
    expect(isScopeLine(text)).toBe(true);
  });

  it.each([
    'Cấp huyện: 01/01 bộ phận.',
    'Tổng số hồ sơ tiếp nhận:',
    'Tuyên truyền đến người dân ở cấp xã.',
    'Cấp huyện tiếp nhận 582 hồ sơ',
    'Cấp xã: không có.',
    'Xã hội hóa dịch vụ:',
  ])('%s does not', (text) => {
    expect(isScopeLine(text)).toBe(false);
  });
});
