import { describe, expect, it } from 'vitest';
import { documentOf } from '../../figures/documents.js';
import { claimLines } from './read.js';

const sums = (text: string | ReturnType<typeof documentOf>) =>
  claimLines(text).filter((line) => line.startsWith('sum'));

describe('b of a/b', () => {
  it('is made of a and what the sentence counts beside it', () => {
    expect(
      sums(
        'Nộp trực tuyến 640/800 hồ sơ, đạt 80%; nộp trực tiếp 130 hồ sơ; qua bưu chính 30 hồ sơ.',
      ),
    ).toEqual(['sum 800 640 130 30 ok']);
    expect(sums('Giải quyết đúng hạn 480/500 hồ sơ; giải quyết quá hạn 20/500 hồ sơ.')).toEqual([
      'sum 500 480 20 ok',
    ]);
  });

  it('is so below each other in a list', () => {
    const list = documentOf(
      'Kết quả tiếp nhận:',
      '  - Nộp trực tuyến: 640/800 hồ sơ, đạt 80%.',
      '  - Nộp trực tiếp và qua bưu chính: 160 hồ sơ.',
    );
    expect(sums(list)).toEqual(['sum 800 640 160 ok']);
  });

  it('is found wrong where a slip of the hand is all that lacks, of three that are all there can be', () => {
    expect(
      sums('Nộp trực tuyến 640/800 hồ sơ; nộp trực tiếp 130 hồ sơ; qua bưu chính 175 hồ sơ.'),
    ).toEqual([]);
    expect(
      sums('Nộp trực tuyến 640/891 hồ sơ; nộp trực tiếp 130 hồ sơ; qua bưu chính 49 hồ sơ.'),
    ).toEqual(['sum 891 640 130 49 mismatch']);
  });

  it.each([
    'Nộp trực tuyến 640/801 hồ sơ, đạt 79,9%; nộp trực tiếp 160 hồ sơ.',
    'Giải quyết đúng hạn 480/500 hồ sơ; đang giải quyết quá hạn 20 hồ sơ.',
    'Cấp huyện nộp trực tuyến 640/800 hồ sơ; cấp xã nộp trực tiếp 130 hồ sơ, qua bưu chính 30 hồ sơ.',
    'Giải quyết trước hạn 640/890 hồ sơ, đúng hạn 120 hồ sơ, trễ hạn 30 hồ sơ; đang giải quyết 100 hồ sơ.',
    'Nộp trực tuyến 640/890 hồ sơ; nộp trực tiếp 120 hồ sơ; qua bưu chính 30 hồ sơ; kỳ trước chuyển sang 100 hồ sơ.',
  ])('is not made of what may not be all, or is of something else: %s', (text) => {
    expect(sums(text)).toEqual([]);
  });

  it('is not claimed again where its total is stated beside it', () => {
    const text =
      'Tiếp nhận 800 hồ sơ. Nộp trực tuyến 640/800 hồ sơ; nộp trực tiếp 130 hồ sơ; qua bưu chính 30 hồ sơ.';
    expect(sums(text)).toEqual(['sum 800 640 130 30 ok']);
  });
});
