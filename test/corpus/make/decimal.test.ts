import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { divide, exactOf, numberOf, printed, sumOf } from '../../../corpus/make/decimal.js';

describe('exactOf', () => {
  it.each([
    ['14.867', 14867],
    ['582', 582],
    ['02', 2],
    ['72,76', 72.76],
    ['51.53', 51.53],
    ['0.07', 0.07],
    ['1.234,5', 1234.5],
  ])('reads %s', (raw, value) => expect(numberOf(exactOf(raw))).toBe(value));

  it('asks for the value where the print is not plain', () => {
    expect(() => exactOf('4,3 triệu')).toThrow('is not plain');
  });
});

describe('printed', () => {
  it('comes back as it was', () => {
    fc.assert(
      fc.property(fc.nat(99_999_999), fc.constantFrom(0, 1, 2), (digits, scale) => {
        const exact = { digits: BigInt(digits), scale };
        expect(exactOf(printed(exact))).toEqual(exact);
      }),
    );
  });
});

describe('divide', () => {
  it('rounds the exact half up and cuts it off', () => {
    const { rounded, cut } = divide(exactOf('2300'), exactOf('160'), 2);
    expect([numberOf(rounded), numberOf(cut)]).toEqual([14.38, 14.37]);
  });
});

describe('sumOf', () => {
  it('keeps the decimals exact', () => {
    expect(numberOf(sumOf(['0,1', '0,2', '3'].map(exactOf)))).toBe(3.3);
  });
});
