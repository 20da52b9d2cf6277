import { describe, expect, it } from 'vitest';
import { gluedCodes } from '../../src/figures/glued-code.js';
import { tokenize } from '../../src/number/tokens.js';

/** The codes of a text, as printed. */
const found = (text: string): string[] => {
  const tokens = tokenize(text);
  return gluedCodes(tokens).map(({ start, end }) =>
    text.slice(tokens[start]?.start, tokens[end - 1]?.end),
  );
};

describe('gluedCodes', () => {
  it.each([
    ['mã 000.21.36.H20 trên Cổng', ['000.21.36.H20']],
    ['https://dichvucong.gov.vn/tin/123', ['https://dichvucong.gov.vn/tin/123']],
    ['thư gửi vp12@nghean.gov.vn', ['vp12@nghean.gov.vn']],
    ['khổ A4, mạng 5G', ['A4', '5G']],
    ['dịch COVID-19', ['COVID-19']],
  ])('finds them in "%s"', (text, codes) => {
    expect(found(text)).toEqual(codes);
  });

  it.each(['80hồ sơ', 'liên thông1', 'trực tuyến:12', '10.817/14.867', '72,76%', '1.1. Kết quả'])(
    'finds none in "%s"',
    (text) => {
      expect(found(text)).toEqual([]);
    },
  );
});
