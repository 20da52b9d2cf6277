import { describe, expect, it } from 'vitest';
import { documentOf } from '../../figures/documents.js';
import { claimLines } from './read.js';

const header = { periodFrom: '2023-09', periodTo: '2023-09' };
const lines = (text: string): readonly string[] =>
  claimLines(documentOf(text), header).filter((line) => /^(ratio|difference)/.test(line));

describe('a count that has grown by so many per cent', () => {
  it.each([
    ['Tiếp nhận 620 hồ sơ, tăng 24% so với cùng kỳ năm trước (500 hồ sơ).', '(620 − 500) 500 24'],
    ['Hồ sơ trễ hạn 19 hồ sơ, giảm 24% so với tháng 8/2023 (25 hồ sơ).', '(25 − 19) 25 24'],
    ['Tiếp nhận 620 hồ sơ (cùng kỳ năm 2022 là 500 hồ sơ), tăng 24%.', '(620 − 500) 500 24'],
    ['Số hồ sơ tiếp nhận tăng từ 500 lên 620 hồ sơ, tăng 24%.', '(620 − 500) 500 24'],
    ['Số hồ sơ tiếp nhận tăng 24% (từ 500 lên 620 hồ sơ).', '(620 − 500) 500 24'],
    ['Số hồ sơ tiếp nhận tăng 24%, từ 500 lên 620 hồ sơ.', '(620 − 500) 500 24'],
    ['Tiếp nhận 620 hồ sơ, bằng 124% so với cùng kỳ (500 hồ sơ).', '620 500 124'],
    [
      'Tiếp nhận 620 hồ sơ (trực tuyến 560 hồ sơ), tăng 24% so với cùng kỳ năm trước (500 hồ sơ).',
      '(620 − 500) 500 24',
    ],
  ])('is held against the count there was: %s', (text, terms) => {
    expect(lines(text)).toEqual([`ratio ${terms} ok`]);
    expect(lines(text.replace('4%', '7%'))).toEqual([`ratio ${terms.replace(/4$/, '7')} mismatch`]);
  });

  it.each([
    'Tiếp nhận 620 hồ sơ, tăng 120 hồ sơ (24%) so với cùng kỳ năm trước.',
    'Tiếp nhận 620 hồ sơ, tăng 120 hồ sơ, tương ứng tăng 24% so với cùng kỳ năm trước.',
    'Tiếp nhận 620 hồ sơ, tăng 24% (tương ứng tăng 120 hồ sơ) so với cùng kỳ năm trước.',
    'Tiếp nhận 620 hồ sơ cấp đổi thẻ (tăng 120 hồ sơ, tương đương 24% so với cùng kỳ).',
  ])('is of what there was before by so many: %s', (text) => {
    expect(lines(text)).toEqual(['ratio 120 (620 − 120) 24 ok']);
    expect(lines(text.replace('24%', '23%'))).toEqual(['ratio 120 (620 − 120) 23 mismatch']);
  });

  it.each([
    // It may be told of some of them.
    'Tiếp nhận 620 hồ sơ, trong đó hồ sơ trực tuyến tăng 30% so với cùng kỳ (200 hồ sơ).',
    // 120 are 19,35% of those that came in.
    'Tiếp nhận 620 hồ sơ, tăng 120 hồ sơ (19,35%) so với cùng kỳ năm trước.',
    'Tiếp nhận 620 hồ sơ, tăng khoảng 25% so với cùng kỳ (500 hồ sơ).',
    'Tiếp nhận 620 hồ sơ, tăng 24% so với cùng kỳ.',
    'Tiếp nhận 620 hồ sơ, giảm 15% so với quý trước và tăng 24,1 điểm phần trăm so với cùng kỳ.',
    // It has fallen, so another was meant.
    'Tiếp nhận 620 hồ sơ, tăng 12% so với cùng kỳ (700 hồ sơ).',
    'Số hồ sơ tiếp nhận giảm từ 700 xuống 620 hồ sơ, giảm 8% so với cùng kỳ năm trước.',
  ])('is not claimed where something else may have grown: %s', (text) => {
    expect(lines(text)).toEqual([]);
  });

  it.each([
    'Tiếp nhận 560 hồ sơ, tăng 12% so với cùng kỳ năm 2022 (trực tuyến 450 hồ sơ).',
    'Tiếp nhận 560 hồ sơ, tăng 12% so với cùng kỳ (cấp tỉnh 400 hồ sơ, cấp xã 160 hồ sơ).',
    'Tiếp nhận 560 hồ sơ, tăng 12% so với cùng kỳ (nhiều nhất là lĩnh vực đất đai 320 hồ sơ).',
    'Tiếp nhận 560 hồ sơ, tăng 12% so với tháng trước (trong tháng có 390 hồ sơ trực tuyến).',
    'Tiếp nhận 560 hồ sơ, tăng 12% so với cùng kỳ (do có 410 hồ sơ cấp đổi giấy phép).',
  ])('is not held against a number that a bracket gives of something else: %s', (text) => {
    expect(lines(text).filter((line) => line.endsWith('mismatch'))).toEqual([]);
  });

  it.each([
    'Tiếp nhận 480 hồ sơ (tháng trước 400 hồ sơ), tăng 30% so với cùng kỳ năm trước.',
    'Tiếp nhận 480 hồ sơ (cùng kỳ 400 hồ sơ), tăng 30% so với tháng trước.',
    'Tiếp nhận 480 hồ sơ (cùng kỳ: 400 hồ sơ), bằng 96% so với tháng trước.',
    'Tiếp nhận 480 hồ sơ, tăng 30% so với cùng kỳ (tháng trước 400 hồ sơ).',
  ])('is not held against the count of another period: %s', (text) => {
    expect(lines(text)).toEqual([]);
  });

  it.each([
    'Giải quyết 500/600 hồ sơ (83,33%), tăng 10% so với cùng kỳ (440/600 hồ sơ).',
    'Số hồ sơ trực tuyến tăng từ 400 lên 480 hồ sơ, tăng 5% về tỷ lệ.',
  ])('is not claimed where the share may have grown: %s', (text) => {
    expect(lines(text).filter((line) => line.endsWith('mismatch'))).toEqual([]);
  });

  it('is that of the nearest counts that make it', () => {
    expect(
      lines('Tiếp nhận 620 hồ sơ, giải quyết 600 hồ sơ, tăng 24% so với cùng kỳ (500 hồ sơ).'),
    ).toEqual(['ratio (620 − 500) 500 24 ok']);
  });
});

describe('what a bracket behind a change tells', () => {
  it('is from what to what', () => {
    expect(lines('Hồ sơ trễ hạn giảm 40 hồ sơ (từ 130 hồ sơ xuống còn 90 hồ sơ).')).toEqual([
      'difference 130 90 40 ok',
    ]);
    expect(
      lines('Hồ sơ trễ hạn giảm 50 hồ sơ so với quý II (từ 130 hồ sơ xuống còn 90 hồ sơ).'),
    ).toEqual(['difference 130 90 50 mismatch']);
  });

  it('is from which rate to which', () => {
    const rates = (by: string) =>
      lines(`Tỷ lệ đúng hạn tăng ${by} điểm phần trăm so với tháng 8 (từ 98,7% lên 99,2%).`);
    expect(rates('0,5')).toEqual(['difference 98,7 99,2 0,5 ok']);
    expect(rates('0,8')).toEqual(['difference 98,7 99,2 0,8 mismatch']);
  });
});

describe('a rise told before what it is set against', () => {
  it.each([
    ['Tiếp nhận 620 hồ sơ, nhiều hơn năm 2022 là 120 hồ sơ (năm 2022: 500 hồ sơ).', '500 620 120'],
    ['Tiếp nhận 620 hồ sơ, nhiều hơn tháng 8/2023 là 120 hồ sơ (500 hồ sơ).', '500 620 120'],
    ['Tiếp nhận 620 hồ sơ, tăng so với tháng 8/2023 120 hồ sơ (500 hồ sơ).', '500 620 120'],
  ])('is held against both counts: %s', (text, terms) => {
    expect(lines(text)).toEqual([`difference ${terms} ok`]);
    expect(lines(text.replace('120', '130'))).toEqual([
      `difference ${terms.replace('120', '130')} mismatch`,
    ]);
  });
});
