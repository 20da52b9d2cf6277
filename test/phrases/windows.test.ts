import { describe, expect, it } from 'vitest';
import { windowsBeside } from '../../src/phrases/windows.js';

describe('the words beside a number', () => {
  it('are those of its clause on either side', () => {
    expect(windowsBeside('Trong tháng; đã nộp lưu 36 hồ sơ cũ, tăng 4%', '36')).toEqual([
      ['đã', 'nộp', 'lưu'],
      ['hồ', 'sơ', 'cũ'],
    ]);
  });

  it('stand before a colon too', () => {
    expect(windowsBeside('Số thư đã gửi: 12', '12')).toEqual([['số', 'thư', 'đã', 'gửi']]);
  });

  it('end at another number', () => {
    expect(windowsBeside('có 3 đoàn tại 7', '7')).toEqual([['đoàn', 'tại']]);
  });

  it('are none where the text does not hold the number', () => {
    expect(windowsBeside('Số thư: 12', '2')).toEqual([]);
  });
});
