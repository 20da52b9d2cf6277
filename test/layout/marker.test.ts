import { describe, expect, it } from 'vitest';
import { markerOf } from '../../src/layout/marker.js';

describe('markerOf', () => {
  it.each([
    ['I. KẾT QUẢ', 'roman', 'I'],
    ['II/ Tồn tại', 'roman', 'II'],
    ['IV)ĐÁNH GIÁ', 'roman', 'IV'],
    ['I/- KẾT QUẢ', 'roman', 'I'],
    ['V.- Kiến nghị', 'roman', 'V'],
    ['B/- CẤP XÃ', 'letter', 'B'],
    ['3/- Cấp xã', 'number', '3'],
    ['1.2/- Số hóa', 'decimal', '1.2'],
    ['b/- Hạn chế', 'letter', 'b'],
    ['III - Kiến nghị', 'roman', 'III'],
    ['I.1. Công tác chỉ đạo', 'decimal', 'I.1'],
    ['A. CẤP TỈNH', 'letter', 'A'],
    ['1. Thuận lợi', 'number', '1'],
    ['12) Nội dung', 'number', '12'],
    ['2/ Số hóa', 'number', '2'],
    ['(1) Cấp huyện', 'number', '1'],
    ['1.Số hồ sơ', 'number', '1'],
    ['1.1. Tiếp nhận', 'decimal', '1.1'],
    ['2.1 Tổng số hồ sơ', 'decimal', '2.1'],
    ['3.2.1) Kết quả', 'decimal', '3.2.1'],
    ['1- Tổ chức thực hiện', 'number', '1'],
    ['7 – Kinh phí', 'number', '7'],
    ['1.10- Trách nhiệm', 'decimal', '1.10'],
    ['8.2 - Đăng ký', 'decimal', '8.2'],
    ['a) Kết quả', 'letter', 'a'],
    ['đ) Khác', 'letter', 'đ'],
    ['b. Hạn chế', 'letter', 'b'],
    ['a.1) Cấp huyện', 'letter', 'a.1'],
    ['- Tổng số', 'dash', '-'],
    ['–Tổng số', 'dash', '–'],
    ['-80 hồ sơ', 'dash', '-'],
    ['+ Trực tuyến', 'plus', '+'],
    ['* Cấp xã', 'star', '*'],
    ['• Trực tiếp', 'bullet', '•'],
    ['o Bưu chính', 'bullet', 'o'],
    ['\uF0E8 Trực tiếp', 'bullet', '\uF0E8'],
  ])('%s opens with a %s', (text, kind, label) => {
    expect(markerOf(text)).toMatchObject({ kind, label });
  });

  it.each([
    'I',
    '\uF0E8',
    '\uF0E8Trực tiếp',
    'IM LẶNG',
    'Vì vậy',
    '12.500 hồ sơ đã giải quyết',
    '30/8/2023 là hạn cuối',
    '30.8.2023 là hạn cuối',
    '09/09 xã, phường',
    '51.53% hồ sơ',
    '37.5 điểm',
    '10 - 20 hồ sơ',
    '3- 5 ngày làm việc',
    '2021 - Năm thứ nhất',
    '2023. Kết quả',
    '549/582 hồ sơ',
    'v/v báo cáo',
    'o hồ sơ',
    '---------',
    '-> xem',
    '** ghi chú',
    '',
  ])('%s opens with no marker', (text) => {
    expect(markerOf(text)).toBeNull();
  });

  it('measures the marker with its punctuation and blanks', () => {
    expect(markerOf('1.  Kết quả')?.length).toBe(4);
  });
});
