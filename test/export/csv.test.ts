import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellText, csvLines } from '../../src/export/csv.js';

describe('cellText', () => {
  it('puts an apostrophe before what a spreadsheet would run', () => {
    expect(cellText('=HYPERLINK("x")')).toBe('\'=HYPERLINK("x")');
    expect(cellText('- Cấp xã: 5')).toBe("'- Cấp xã: 5");
    expect(cellText('@SUM(A1)')).toBe("'@SUM(A1)");
    expect(cellText('\t=1+1')).toBe("'=1+1");
    expect(cellText('+84 912')).toBe("'+84 912");
  });

  it('leaves signed numbers alone', () => {
    for (const text of ['-5', '+12,5%', '-0.01', '-14.867']) expect(cellText(text)).toBe(text);
  });

  it('keeps a cell on one line and drops control characters', () => {
    expect(cellText('a\r\nb\tc\u0007d\u001B[31me')).toBe('a b cd[31me');
  });

  it('prints null as an empty cell and truth values as words', () => {
    expect([null, true, 0].map(cellText)).toEqual(['', 'true', '0']);
  });

  it('never gives a cell that opens a formula, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const cell = cellText(text);
        expect(/^[=@\t\r]/.test(cell)).toBe(false);
        expect(/^[+-](?![\d.,]+%?$)/.test(cell)).toBe(false);
        expect(/[\n\r]/.test(cell)).toBe(false);
      }),
    );
  });
});

/** Cells as a spreadsheet takes them apart that knows this separator. */
function cellsOf(csv: string, separator: string): string[] {
  const cells = [''];
  let isOpen = true;
  let isQuoted = false;
  for (let at = 0; at < csv.length; at++) {
    const sign = csv.charAt(at);
    const add = (text: string): unknown => cells.push((cells.pop() ?? '') + text);
    if (isQuoted && sign === '"' && csv.charAt(at + 1) === '"') add(csv.charAt(++at));
    else if (sign === '"' && (isQuoted || isOpen)) isQuoted = !isQuoted;
    else if (!isQuoted && (sign === separator || sign === '\n')) cells.push('');
    else add(sign);
    isOpen = !isQuoted && (sign === separator || sign === '\n');
  }
  return cells.map((cell) => cell.trim());
}

describe('a CSV that a spreadsheet opens', () => {
  const ATTACKS = [
    "=cmd|'/c calc'!A1",
    '+cmd|x',
    '-2+3+cmd|x',
    '@SUM(1;1)',
    '\u202E=1+1',
    '\uFEFF=1+1',
    '\u0000=1+1',
    'a;=1+1',
    'a; =1+1',
    'a,b;@x',
    '"=1+1',
    '";=1+1',
    'a;"=1+1;"',
    '＝1+1',
    ' \n=1+1',
    '1\n=1+1',
  ];
  const isFormula = (cell: string): boolean =>
    /^[=@＝＋－＠]/.test(cell) || /^[+-](?![\d.,]+%?$)/.test(cell);

  it.each([',', ';', '\t'])('runs no formula where cells end with %j', (separator) => {
    const csv = csvLines(ATTACKS.map((text) => ['x.pdf', text, 1, text]));
    expect(cellsOf(csv, separator).filter(isFormula)).toEqual([]);
  });

  it('runs no formula whatever the text', () => {
    const sign = fc.constantFrom('=', '+', '-', '@', ';', ',', '"', ' ', '\n', '\u202E', '1', 'a');
    fc.assert(
      fc.property(fc.string({ unit: sign }), fc.constantFrom(',', ';'), (text, separator) => {
        const csv = csvLines([[`x${text}`, text]]);
        expect(cellsOf(csv, separator).filter(isFormula)).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it('shows every text in the order in which it is written', () => {
    expect(cellText('1\u202E3\u202C \u2066x\u2069\u200F\u061C')).toBe('13 x');
  });
});

describe('csvLines', () => {
  it('quotes separators and quotes as RFC 4180 wants and ends lines in LF', () => {
    expect(
      csvLines([
        ['a,b', 'c "d"', 1],
        ['', null, 'đ'],
      ]),
    ).toBe('"a,b","c ""d""",1\n,,đ\n');
  });

  it('gives nothing for no rows', () => {
    expect(csvLines([])).toBe('');
  });
});
