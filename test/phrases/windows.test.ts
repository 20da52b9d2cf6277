import { describe, expect, it } from 'vitest';
import { windowsBeside } from '../../src/phrases/windows.js';

const beside = (snippet: string, raw: string, placed = false) =>
  windowsBeside({ snippet, raw, placed });

describe('the words beside a number', () => {
  it('are those of its clause on either side', () => {
    expect(beside('Trong tháng; đã nộp lưu 36 hồ sơ cũ, tăng 4%', '36')).toEqual([
      ['đã', 'nộp', 'lưu'],
      ['hồ', 'sơ', 'cũ'],
    ]);
  });

  it('stand before a colon too', () => {
    expect(beside('Số thư đã gửi: 12', '12')).toEqual([['số', 'thư', 'đã', 'gửi']]);
  });

  it('end at another number', () => {
    expect(beside('có 3 đoàn tại 7', '7')).toEqual([['đoàn', 'tại']]);
  });

  it('are none where the text does not hold the number', () => {
    expect(beside('Số thư: 12', '2')).toEqual([]);
  });

  it('are those of the row and of every title of the column in a table', () => {
    expect(beside('Khối đoàn thể | Thư xin lỗi (lần) | Đã gửi | 12', '12')).toEqual([
      ['khối', 'đoàn', 'thể'],
      ['thư', 'xin', 'lỗi'],
      ['lần'],
      ['đã', 'gửi'],
    ]);
  });

  it('are not those of a row that is a unit’s or a lĩnh vực’s', () => {
    expect(beside('Xã Bình Lâm | Thư xin lỗi | 12', '12', true)).toEqual([['thư', 'xin', 'lỗi']]);
  });
});
