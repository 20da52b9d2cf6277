import { describe, expect, it } from 'vitest';
import { documentOf, figuresIn } from '../../figures/documents.js';
import { claimLines } from './read.js';

const header = { periodFrom: '2023-09', periodTo: '2023-09' };
const lines = (text: string): readonly string[] =>
  claimLines(documentOf(text), header).filter((line) => /^(ratio|difference)/.test(line));

describe('what there is and what there was with a slash between', () => {
  it.each([
    'Số hồ sơ tiếp nhận tăng 120 hồ sơ (620/500).',
    'Số hồ sơ tiếp nhận tăng 120 hồ sơ (620/500 hồ sơ) so với cùng kỳ.',
    'Số hồ sơ tiếp nhận tăng 120 hồ sơ (620 hồ sơ/500 hồ sơ).',
    'Tiếp nhận 620 hồ sơ/500 hồ sơ cùng kỳ, tăng 120 hồ sơ.',
    'Tiếp nhận 620/500 hồ sơ, tăng 120 hồ sơ so với cùng kỳ năm trước.',
  ])('is held against the rise: %s', (text) => {
    expect(figuresIn(text)).toEqual(['intake_total all = 620']);
    expect(lines(text)).toEqual(['difference 500 620 120 ok']);
    expect(lines(text.replace('120', '130'))).toEqual(['difference 500 620 130 mismatch']);
  });

  it('is held against a fall', () => {
    const text = 'Hồ sơ quá hạn giảm 15 hồ sơ (10/25).';
    expect(lines(text)).toEqual(['difference 25 10 15 ok']);
    expect(lines(text.replace('15', '16'))).toEqual(['difference 25 10 16 mismatch']);
  });

  it('is held against a rise in per cent', () => {
    const text = 'Tiếp nhận 620 hồ sơ, tăng 24% so với cùng kỳ (620/500 hồ sơ).';
    expect(lines(text)).toEqual(['ratio (620 − 500) 500 24 ok']);
  });

  it.each([
    // So many of so many are no two times.
    'Số hồ sơ trực tuyến tăng 120 hồ sơ (480/500).',
    'Số hóa 620 hồ sơ, tăng 120 hồ sơ (đạt 480/500 hồ sơ).',
    'Giải quyết 480/500 hồ sơ, tăng 120 hồ sơ so với cùng kỳ năm trước.',
    'Đạt 620/500 hồ sơ theo kế hoạch giao, tăng 90 hồ sơ.',
  ])('is not seen where the words may be of a part and its whole: %s', (text) => {
    expect(lines(text)).toEqual([]);
  });
});
