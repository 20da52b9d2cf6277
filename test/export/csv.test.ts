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
