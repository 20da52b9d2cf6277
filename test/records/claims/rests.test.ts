import { describe, expect, it } from 'vitest';
import { claimLines } from './read.js';

const told = (total: string, done: string, left: string): string =>
  `Kết quả bản điện tử: ${total} hồ sơ; số kết quả đã phát hành ${done} hồ sơ, đang giải quyết: ${left} hồ sơ.`;

describe('what is done and what is left of a quantity without a name', () => {
  it('is claimed to make it up where it does', () => {
    expect(claimLines(told('842', '817', '25'))).toContain('sum 842 817 25 ok');
  });

  it('claims nothing where it does not, for nothing says that these are its parts', () => {
    expect(claimLines(told('842', '817', '24'))).toEqual([]);
  });

  it('claims nothing across sentences', () => {
    const text =
      'Kết quả bản điện tử: 842 hồ sơ. Đã phát hành 817 hồ sơ. Đang giải quyết: 25 hồ sơ.';
    expect(claimLines(text)).toEqual([]);
  });
});

describe('units that have most, and the others together', () => {
  const told = (others: string, rest: string) =>
    claimLines(
      `Tại cấp xã, 12 xã tiếp nhận 900 hồ sơ. Hai xã có số hồ sơ nhiều nhất là xã Bình Lâm (300 hồ sơ), xã Tân Hòa (200 hồ sơ); ${others} xã còn lại ${rest} hồ sơ.`,
    );

  it('make what all have', () => {
    expect(told('10', '400')).toContain('sum 900 300 200 400 ok');
    expect(told('10', '410')).toContain('sum 900 300 200 410 mismatch');
  });

  it('claim nothing where they are not all', () => {
    expect(told('9', '410')).toEqual([]);
  });
});

describe('counts of the same things that make the one before them in its sentence', () => {
  it.each([
    [
      'Qua kiểm tra 40 bộ hồ sơ, có 31 bộ đúng quy trình (77,5%), 06 bộ thiếu phiếu, 03 bộ sai.',
      '40 31 06 03',
    ],
    [
      'Kế hoạch có 52 nhiệm vụ; đã hoàn thành 48/52 nhiệm vụ; 04 nhiệm vụ còn lại đang làm.',
      '52 48 04',
    ],
    ['Có 21 lượt đánh giá, trong đó rất hài lòng 19 lượt; bình thường 02 lượt.', '21 19 02'],
    [
      'Có 9 hồ sơ trễ hạn ở hai nơi: tại bộ phận A 5 hồ sơ; 04 hồ sơ còn lại tại bộ phận B.',
      '9 5 04',
    ],
  ])('are its sum: %s', (text, terms) => {
    expect(claimLines(text)).toContain(`sum ${terms} ok`);
  });

  it.each([
    'Qua kiểm tra 40 bộ hồ sơ, có 31 bộ đúng quy trình, 06 bộ thiếu phiếu, 02 bộ sai.',
    'Kế hoạch có 52 nhiệm vụ, 48 hội nghị và 04 lớp tập huấn.',
    'Các xã còn hồ sơ: xã Bình Lâm 5 hồ sơ, xã Tân Hòa 3 hồ sơ, xã Phú Sơn 2 hồ sơ.',
    'Giải quyết 52 nhiệm vụ trong 60 nhiệm vụ, 40 nhiệm vụ sớm, 20 nhiệm vụ đúng hạn.',
  ])('are none where they do not make it or are other things: %s', (text) => {
    expect(claimLines(text).filter((line) => line.startsWith('sum'))).toEqual([]);
  });
});
