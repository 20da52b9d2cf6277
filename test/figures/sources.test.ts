import { describe, expect, it } from 'vitest';
import { figuresIn } from './documents.js';

const centre = {
  agency: 'Trung tâm Phục vụ hành chính công tỉnh An Sơn',
  agencyLevel: 'province',
} as const;

describe('who tells a number', () => {
  it.each([
    ['Trung tâm Phục vụ hành chính công tỉnh thống kê toàn tỉnh nhận 1.095 hồ sơ.', 'all'],
    ['Sở Tư pháp cho biết cấp xã nhận 1.095 hồ sơ.', 'commune'],
    ['Sở Tư pháp cho hay, cấp xã nhận 1.095 hồ sơ.', 'commune'],
    ['Trung tâm tỉnh nêu số liệu của cấp huyện và xã: hồ sơ tiếp nhận 1.095.', 'all'],
  ])('is not whose it is where a place is named behind: %s', (text, level) => {
    expect(figuresIn(text, centre)).toEqual([`intake_total ${level} = 1095`]);
  });

  it.each([
    ['Sở Tư pháp cho biết đã nhận 1.095 hồ sơ.', 'province / Sở Tư pháp'],
    ['UBND các xã, phường báo cáo tiếp nhận 1.095 hồ sơ.', 'commune'],
    ['Sở Y tế tiếp nhận, báo cáo cấp tỉnh 1.095 hồ sơ.', 'province / Sở Y tế'],
  ])('is where none is, and where it is told to someone: %s', (text, place) => {
    expect(figuresIn(text, centre)).toEqual([`intake_total ${place} = 1095`]);
  });
});
