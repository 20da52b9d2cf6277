import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMarker, markerLength } from '../../../src/layout/pdf/marker.js';

describe('markerLength', () => {
  it.each([
    ['I. KẾT QUẢ', 3],
    ['II/ Nội dung', 4],
    ['1. Tiếp nhận', 3],
    ['1.2. Nguyên nhân', 5],
    ['2.1 Kết quả', 4],
    ['4.1.3.1.1 Hệ thống', 10],
    ['a) Kết quả', 3],
    ['đ) Kết quả', 3],
    ['- Cấp xã', 2],
    ['-Nhận xét', 1],
    ['+ Cấp huyện', 2],
    ['• Cấp xã', 2],
    ['[1] Quyết định', 4],
  ])('sees the mark of %j', (text, length) => {
    expect(markerLength(text)).toBe(length);
  });

  it.each([
    '2.970 hồ sơ',
    '30/8/2023',
    '-5,2% so với',
    '12 hồ sơ',
    '2021 - 2025',
    'Vũ Thư',
    '-',
    '',
  ])('sees none in %j', (text) => {
    expect(markerLength(text)).toBe(0);
  });

  it('never reaches beyond the text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(markerLength(text)).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

describe('isMarker', () => {
  it('takes a mark alone, and no word or number', () => {
    expect(['-', 'a)', '1.', '4.1.2'].map(isMarker)).toEqual([true, true, true, true]);
    expect(['- Cấp', '12', 'Cấp xã'].map(isMarker)).toEqual([false, false, false]);
  });
});
