import { describe, expect, it } from 'vitest';
import { claimLines } from './read.js';

const ratios = (text: string): readonly string[] =>
  claimLines(text).filter((line) => line.startsWith('ratio'));

describe('the share of so many told with Trong', () => {
  it.each(['Trong 50', 'Trong số 50', 'Đã xử lý xong. Trong tổng số 50'])(
    'is held against these: %s',
    (lead) => {
      const text = `${lead} phản ánh đã xử lý có 48 phản ánh trả lời đúng hạn (96%).`;
      expect(ratios(text)).toEqual(['ratio 48 50 96 ok']);
      expect(ratios(text.replace('48', '41'))).toEqual(['ratio 41 50 96 mismatch']);
    },
  );

  it('may be of something else where it is far off, or another number stands between', () => {
    expect(ratios('Trong 50 phản ánh đã xử lý có 48 phản ánh qua mạng (6%).')).toEqual([]);
    const text = 'Trong 50 phản ánh, 20 phản ánh về đất đai, có 18 phản ánh đúng hạn (92%).';
    expect(ratios(text)).toEqual([]);
  });
});

describe('the share paid or handed in online of what may be', () => {
  it.each([
    'Hồ sơ phát sinh thanh toán 600 hồ sơ, thanh toán trực tuyến 480 hồ sơ (80%).',
    'Số hồ sơ phải thanh toán phí, lệ phí là 600 hồ sơ, số hồ sơ thanh toán trực tuyến là 480 hồ sơ, đạt 80%.',
    'Có 600 hồ sơ đủ điều kiện nộp trực tuyến, 480 hồ sơ nộp trực tuyến (80%).',
  ])('is held against that: %s', (text) => {
    expect(ratios(text)).toEqual(['ratio 480 600 80 ok']);
    expect(ratios(text.replace('80%', '83%'))).toEqual(['ratio 480 600 83 mismatch']);
  });

  it('may be of something else where it is far off', () => {
    const text = 'Hồ sơ phải thanh toán 600 hồ sơ, thanh toán trực tuyến 480 hồ sơ (28,5%).';
    expect(ratios(text)).toEqual([]);
  });
});

it.each([
  'Trong số 96 xã, 80 xã đạt 100% (83,33%).',
  'Trong 96 xã có 80 xã đạt 95%.',
  'Trong 50 phản ánh có 48 phản ánh về đất đai (99% đúng hạn).',
])('what each of them reached is no share of so many: %s', (text) => {
  expect(claimLines(text).filter((line) => line.endsWith('mismatch'))).toEqual([]);
});
