import { describe, expect, it } from 'vitest';
import { isOnly, leads, rolesOf, tableWords } from '../../src/figures/table-roles.js';
import { rules } from './documents.js';

const words = tableWords(rules);

describe('a total row', () => {
  it.each([
    'Tổng cộng',
    'TỔNG SỐ:',
    'Cộng',
    'Tổng I+II',
    'Tổng cộng (I+II+III+IV)',
    'Cộng (A+B)',
    'Cộng cấp huyện',
    'Tổng mục I',
  ])('is called %s', (label) => {
    expect(isOnly(label, 'total', words)).toBe(true);
  });

  it.each([
    'Tổng hợp',
    'Cộng đồng dân cư',
    'Tổng công ty',
    'Cộng tác viên',
    'Tổng số hồ sơ đã giải quyết trong kỳ báo cáo',
  ])('is not called %s', (label) => {
    expect(isOnly(label, 'total', words)).toBe(false);
  });

  it('of the whole area may be called after it', () => {
    expect(isOnly('Toàn tỉnh', 'whole', words)).toBe(true);
  });
});

describe('the roles of a column', () => {
  const roles = (...path: readonly string[]) => [...rolesOf(path, words)];

  it('come from all its titles', () => {
    expect(roles('Tỷ lệ (%)', 'Đúng hạn')).toEqual(['percent']);
    expect(roles('So sánh', 'Tháng trước')).toEqual(['change', 'former']);
  });

  it('make a total of it by its own title only', () => {
    expect(roles('Tổng số hồ sơ tiếp nhận', 'Trực tuyến')).not.toContain('total');
    expect(roles('Hồ sơ tiếp nhận', 'Tổng số')).toContain('total');
  });

  it('make a remark of it only where a title begins like one', () => {
    expect(roles('Ngày hẹn trả')).toContain('ignored');
    expect(roles('Số hồ sơ tính đến ngày 14')).not.toContain('ignored');
    expect(roles('Đang trong thời gian giải quyết')).not.toContain('ignored');
  });
});

it('a row is an average, a rank or a former period by its first words', () => {
  expect(leads('Bình quân các xã', 'average', words)).toBe(true);
  expect(leads('Xếp hạng', 'rank', words)).toBe(true);
  expect(leads('Cùng kỳ năm trước', 'former', words)).toBe(true);
  expect(leads('Kỳ trước chuyển qua', 'former', words)).toBe(false);
  expect(leads('Xã Trung Bình', 'average', words)).toBe(false);
});
