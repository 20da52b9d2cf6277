import { describe, expect, it } from 'vitest';
import { documentNumbers } from '../../src/figures/document-number.js';
import { tokenize } from '../../src/number/tokens.js';

/** The document numbers of a text, as printed. */
const found = (text: string): string[] => {
  const tokens = tokenize(text);
  return documentNumbers(tokens).map(({ start, end }) =>
    text.slice(tokens[start]?.start, tokens[end - 1]?.end),
  );
};

describe('documentNumbers', () => {
  it.each([
    ['Nghị định số 107/2021/NĐ-CP ngày 06/12/2021', ['107/2021/NĐ-CP']],
    ['Quyết định 14/QĐ-UBND-TL', ['14/QĐ-UBND-TL']],
    ['Quyết định số 468/QĐ-TTg,Nghị định số 45/2020/NĐ-CP', ['468/QĐ-TTg', '45/2020/NĐ-CP']],
    ['Thông tư 01/2023/TT-VPCP', ['01/2023/TT-VPCP']],
    ['Kế hoạch số 58 /KH - UBND', ['58 /KH - UBND']],
    ['Nghị quyết số 18-NQ/TW', ['18-NQ/TW']],
    ['số 47/BC của Văn phòng', ['47/BC']],
    ['Luật số 58/2014/QH13 và 44/2002/PL-UBTVQH10', ['58/2014/QH13', '44/2002/PL-UBTVQH10']],
    ['Nghị định 107/2021/NĐ-CP1', ['107/2021/NĐ-CP']],
    ['Quyết định 43/QĐUBND-HC', ['43/QĐUBND-HC']],
  ])('finds them in "%s"', (text, numbers) => {
    expect(found(text)).toEqual(numbers);
  });

  it.each([
    '549/582 hồ sơ',
    'trung bình 15/TTHC',
    '10/10 BPMC',
    'ngày 15/7/2021',
    '30 phút/hồ sơ',
    '12 - UBND xã',
  ])('finds none in "%s"', (text) => {
    expect(found(text)).toEqual([]);
  });
});
