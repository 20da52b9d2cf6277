import { describe, expect, it } from 'vitest';
import { claimLines } from './read.js';

const ratios = (text: string): readonly string[] =>
  claimLines(text).filter((line) => line.startsWith('ratio'));

describe('shares of what was handed out, came back and was marked satisfied', () => {
  it.each([
    ['Thu về 480 phiếu, trong đó có 470 phiếu hài lòng và rất hài lòng, đạt 97,92%.', ''],
    ['Thu về 480 phiếu, trong đó 470 phiếu hài lòng (97,92%), 10 phiếu bình thường.', ''],
    ['Đã lấy ý kiến 480 người dân, 470 người hài lòng (đạt 97,92%).', ''],
    ['Qua khảo sát 480 lượt công dân, có 470 lượt hài lòng, đạt tỷ lệ 97,92%.', ''],
    ['Phát ra 500 phiếu, thu về 480 phiếu (đạt 96%), trong đó 470 phiếu hài lòng (97,92%).', 'x'],
  ])('are held against the counts of the same things: %s', (text, back) => {
    const first = back === '' ? [] : ['ratio 480 500 96 ok'];
    expect(ratios(text)).toEqual([...first, 'ratio 470 480 97,92 ok']);
    expect(ratios(text.replace('97,92', '97,52'))).toEqual([
      ...first,
      'ratio 470 480 97,52 mismatch',
    ]);
  });

  it.each([
    // 78,5% may be what each of them reached.
    'Có 20 xã, trong đó 15 xã đạt 78,5%.',
    'Khảo sát tại 20 trường, trong đó 15 trường hài lòng 78,5%.',
    // It may be of a survey that is not told.
    'Phát ra 500 phiếu, thu về 480 phiếu. Mức độ hài lòng đạt 95%.',
  ])('are not claimed where each may have reached them, or they stand alone: %s', (text) => {
    expect(ratios(text)).toEqual([]);
  });
});

describe('a rate of satisfaction behind how many were satisfied', () => {
  it.each([
    'Thu về 480 phiếu, trong đó 470 phiếu hài lòng, tỷ lệ hài lòng đạt 97,92%.',
    'Thu thập 480 phiếu, trong đó 470 phiếu đánh giá rất hài lòng và hài lòng, tỷ lệ hài lòng 97,92%.',
    'Có 480 lượt đánh giá, 470 lượt hài lòng trở lên; mức độ hài lòng là 97,92%.',
  ])('is held against them: %s', (text) => {
    expect(ratios(text)).toEqual(['ratio 470 480 97,92 ok']);
    expect(ratios(text.replace('97,92', '97,29'))).toEqual(['ratio 470 480 97,29 mismatch']);
  });

  it.each([
    // Those that came back need not be satisfied.
    'Phát ra 500 phiếu, thu về 480 phiếu, mức độ hài lòng đạt 98,00%.',
    'Phát ra 500 phiếu, thu về 480 phiếu, mức độ hài lòng đạt 96,00%.',
    // Others may be satisfied, too.
    'Thu về 480 phiếu, trong đó 432 phiếu rất hài lòng, tỷ lệ hài lòng 99,00%.',
    'Thu về 480 phiếu: 402 phiếu rất hài lòng, 68 phiếu hài lòng, tỷ lệ hài lòng 97,92%.',
    'Thu về 480 phiếu, trong đó 470 phiếu hài lòng, tỷ lệ hài lòng đạt 90%.',
  ])('is not where it may be of others: %s', (text) => {
    expect(ratios(text)).toEqual([]);
  });
});
