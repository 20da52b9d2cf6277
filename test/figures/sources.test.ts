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
    ['Theo thống kê của Sở Tư pháp, cấp xã nhận 1.095 hồ sơ.', 'commune'],
    ['Theo báo cáo của cấp xã, toàn tỉnh nhận 1.095 hồ sơ.', 'all'],
    [
      'Theo số liệu từ Trung tâm Phục vụ hành chính công tỉnh, các xã, phường nhận 1.095 hồ sơ.',
      'commune',
    ],
    ['Cấp xã, theo báo cáo của Sở Tư pháp, nhận 1.095 hồ sơ.', 'commune'],
  ])("is not behind 'theo' where another place is named: %s", (text, level) => {
    expect(figuresIn(text, centre)).toEqual([`intake_total ${level} = 1095`]);
  });

  it.each([
    'Sở Mây cho biết, trong quý, hệ thống thông tin giải quyết TTHC tiếp nhận 1.095 hồ sơ.',
    'Sở Nội vụ cho biết, hệ thống thông tin giải quyết TTHC của tỉnh tiếp nhận 1.095 hồ sơ.',
    'Theo thống kê của Sở Nội vụ, cổng dịch vụ công của tỉnh tiếp nhận 1.095 hồ sơ trực tiếp.',
  ])('is not where what all use has it: %s', (text) => {
    expect(figuresIn(text, centre).join()).toMatch(/^intake_\p{L}+ (province|all) = 1095$/u);
  });

  it.each([
    ['Sở Tư pháp cho biết hệ thống một cửa của Sở nhận 1.095 hồ sơ.', 'province / Sở Tư pháp'],
    ['Sở Tư pháp cho biết đã nhận 1.095 hồ sơ.', 'province / Sở Tư pháp'],
    ['UBND các xã, phường báo cáo tiếp nhận 1.095 hồ sơ.', 'commune'],
    ['Sở Y tế tiếp nhận, báo cáo cấp tỉnh 1.095 hồ sơ.', 'province / Sở Y tế'],
  ])('is where none is, and where it is told to someone: %s', (text, place) => {
    expect(figuresIn(text, centre)).toEqual([`intake_total ${place} = 1095`]);
  });
});

describe('a bare name that a province and a district have', () => {
  const text = 'Bộ chỉ số phục vụ người dân: Tuyên Quang 79,1 điểm, hạng 5/34.';

  it('is the province where the text names no body that reports', () => {
    expect(figuresIn(text)).toEqual(['score_total all = 79.1']);
  });

  it('is the district where a province reports', () => {
    const list = 'Hồ sơ quá hạn: Na Hang 3 hồ sơ, Tuyên Quang 5 hồ sơ, Sơn Dương 2 hồ sơ.';
    const header = { agency: 'UBND tỉnh An Sơn', agencyLevel: 'province' } as const;
    expect(figuresIn(list, header)).toContain('overdue_count district / Tuyên Quang = 5');
  });
});

describe('the name of a lĩnh vực', () => {
  it('ends before the place that it is told of', () => {
    expect(figuresIn('Lĩnh vực đất đai ở Mây Hạ: tiếp nhận 40 hồ sơ.')).toEqual([
      'intake_total all / đất đai = 40',
    ]);
  });
});
