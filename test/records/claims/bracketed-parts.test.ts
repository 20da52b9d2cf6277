import { describe, expect, it } from 'vitest';
import { claimLines } from './read.js';

const header = { agency: 'Sở Y tế', agencyLevel: 'province' } as const;

describe('a bracket behind a total may hold one part of it', () => {
  it.each([
    [
      'Tổng hồ sơ tiếp nhận của toàn Sở là 738 hồ sơ (kỳ trước chuyển sang 18 hồ sơ), gồm: trực tuyến 690 hồ sơ, trực tiếp và qua bưu chính 30 hồ sơ.',
      'sum 738 690 30 18 ok',
    ],
    [
      'Tổng số hồ sơ tiếp nhận: 738 hồ sơ, gồm: trực tuyến 690 hồ sơ, trực tiếp và qua bưu chính 30 hồ sơ (kỳ trước chuyển sang 18 hồ sơ).',
      'sum 738 690 30 18 ok',
    ],
    [
      'Đã giải quyết 738 hồ sơ (trễ hạn 18 hồ sơ), gồm: trước hạn 690 hồ sơ, đúng hạn 30 hồ sơ.',
      'sum 738 690 30 18 ok',
    ],
    [
      'Phát ra 738 phiếu (quý trước chuyển sang 18 phiếu), gồm: loại một 390 phiếu, loại hai 300 phiếu, loại ba 30 phiếu.',
      'sum 738 390 300 30 18 ok',
    ],
  ])('as far as all add up with it: %s', (text, claim) => {
    expect(claimLines(text, header)).toEqual([claim]);
  });

  it('and is none of them where they add up without it', () => {
    const text =
      'Tổng số hồ sơ tiếp nhận: 720 hồ sơ (trong đó có 18 hồ sơ liên thông), gồm: trực tuyến 690 hồ sơ, trực tiếp và qua bưu chính 30 hồ sơ.';
    expect(claimLines(text, header)).toEqual(['sum 720 690 30 ok']);
  });

  it('and a sum that is wrong with it, too, is found', () => {
    const text =
      'Tổng số hồ sơ tiếp nhận: 738 hồ sơ (kỳ trước chuyển sang 18 hồ sơ), gồm: trực tuyến 690 hồ sơ, trực tiếp và qua bưu chính 25 hồ sơ.';
    expect(claimLines(text, header)).toEqual(['sum 738 690 25 mismatch']);
  });

  it('but a change is no part', () => {
    const text =
      'Tổng số hồ sơ tiếp nhận: 738 hồ sơ (tăng 18 hồ sơ so với cùng kỳ), gồm: trực tuyến 690 hồ sơ, trực tiếp và qua bưu chính 30 hồ sơ.';
    expect(claimLines(text, header)).toEqual(['sum 738 690 30 mismatch']);
  });
});
