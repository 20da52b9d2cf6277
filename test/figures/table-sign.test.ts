import { describe, expect, it } from 'vitest';
import { formulasOf } from '../../src/figures/table-formulas.js';
import { signOf, titleWithSign } from '../../src/figures/table-sign.js';

/** `3 = 4 + 5`, `5 = 4 / 3`, or the bare name. */
function show(text: string): string | null {
  const sign = signOf(text);
  if (sign === null) return null;
  const { name, formula } = sign;
  if (formula === null) return name;
  const over = [formula.plus.join(' + '), ...formula.minus].join(' - ');
  return `${name} = ${over}${formula.under.length > 0 ? ` / ${formula.under.join(' + ')}` : ''}`;
}

describe('the number of a column', () => {
  it.each([
    ['(3)', '3'],
    ['03', '3'],
    ['A', 'A'],
    ['(3)=(4)+(5)+(6)', '3 = 4 + 5 + 6'],
    ['(3) = (4) + (5) + (6)', '3 = 4 + 5 + 6'],
    ['1=2+5', '1 = 2 + 5'],
    ['03=04+05', '3 = 4 + 5'],
    ['Cột 3 = cột 4 + cột 5', '3 = 4 + 5'],
    ['(6)=(3)-(7)', '6 = 3 - 7'],
    ['7 = 3 - 11', '7 = 3 - 11'],
    ['1=2+3+... +7', '1 = 2 + 3 + 4 + 5 + 6 + 7'],
    ['(9)=(8)/(7)*100', '9 = 8 / 7'],
    ['(9)=(8):(7)x100%', '9 = 8 / 7'],
    ['(7)=100*(5)/(6)', '7 = 5 / 6'],
    ['5=4/3%', '5 = 4 / 3'],
    ['(14)=(8+9)/7', '14 = 8 + 9 / 7'],
    ['(13)=[(8)+(9)]/(7)', '13 = 8 + 9 / 7'],
    ['(10)=9/(3+4)', '10 = 9 / 3 + 4'],
    ['C=A+B', 'C = A + B'],
  ])('is read from %s', (text, read) => {
    expect(show(text)).toBe(read);
  });

  it('may stand before a formula that was left blank', () => {
    expect(show('(3)=')).toBe('3');
  });

  it.each(['Đạt', '12.5', '3=4,5', '1.234', 'Hộ tịch', ''])('is none in %s', (text) => {
    expect(show(text)).toBeNull();
  });

  it.each([
    ['Tổng số hồ sơ tiếp nhận (3)', 'Tổng số hồ sơ tiếp nhận', '3'],
    ['Tổng số (3)=(4)+(5)', 'Tổng số', '3'],
    ['Tổng số (1=2+3)', 'Tổng số', '1'],
    ['Tỷ lệ 5=4/3', 'Tỷ lệ', '5'],
    ['Đã giải quyết (8) = (5)/(4)*100%', 'Đã giải quyết', '8'],
  ])('stands behind the title %s', (text, title, name) => {
    expect(titleWithSign(text)).toMatchObject({ title, sign: { name } });
  });

  it.each(['Tỷ lệ (%)', 'Năm 2023', 'Mức độ 4', 'Đúng hạn (bao gồm cả trả lại)'])(
    'does not stand behind the title %s',
    (text) => {
      expect(titleWithSign(text)).toBeNull();
    },
  );

  it('reads a long cell in no time', () => {
    const long = `${'(3)=(4)+'.repeat(5000)}x`;
    expect(signOf(long)).toBeNull();
    expect(titleWithSign(`Tổng ${'( 3 '.repeat(5000)}`)).toBeNull();
  });
});

describe('the formulas of a form', () => {
  const formulas = (...signs: readonly string[]) => formulasOf(signs.map((sign) => signOf(sign)));

  it('name columns by the numbers printed over them, not by their positions', () => {
    expect(formulas('A', 'B', '1=2+3', '2', '3')).toEqual([
      { kind: 'sum', total: 2, parts: [3, 4] },
    ]);
  });

  it('turn a difference into the sum that it says', () => {
    expect(formulas('3', '7', '6=3-7')).toEqual([{ kind: 'sum', total: 0, parts: [2, 1] }]);
  });

  it('leave a difference one where its column holds changes', () => {
    const signs = ['3', '4', '5=4-3'].map((sign) => signOf(sign));
    expect(formulasOf(signs, new Set([2]))).toEqual([
      { kind: 'change', result: 2, from: 0, to: 1 },
    ]);
  });

  it('keep a quotient with several columns above and below the line', () => {
    expect(formulas('7', '8', '9', '14=(8+9)/7')).toEqual([
      { kind: 'ratio', result: 3, over: [1, 2], under: [0] },
    ]);
  });

  it.each([
    ['a column that is not there', ['3=4+5', '4']],
    ['a column that is there twice', ['3=4+5', '4', '5', '5']],
    ['itself', ['3=3+4', '4']],
    ['one other column only', ['3=4', '4']],
    ['a difference of sums', ['3=4+5-6', '4', '5', '6']],
  ])('say nothing of %s', (_, signs) => {
    expect(formulas(...signs)).toEqual([]);
  });
});
