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
