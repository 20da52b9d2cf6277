import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printVietnamese, roundHalfUp, decimal } from '../../src/number/decimal.js';
import { claimLines } from '../records/claims/read.js';
import { checksOf, findingsOf } from './reports.js';

/** a/b in percent as a report prints it, rounded half up; `off` last units beside it. */
function share(a: number, b: number, decimals: number, off = 0): string {
  const right = roundHalfUp(decimal(a * 100), decimal(b), decimals);
  return printVietnamese({ ...right, digits: right.digits + BigInt(off) });
}

const sentence = (a: number, b: number, percent: string): string =>
  `Giải quyết đúng hạn ${a}/${b} hồ sơ, đạt ${percent}%.`;

describe('a share that is rounded', () => {
  it.each([0, 1, 2])('holds at %s decimals, whatever two small numbers it is of', (decimals) => {
    const wrong: string[] = [];
    for (let b = 1; b <= 40; b++)
      for (let a = 0; a <= b; a++) {
        const percent = share(a, b, decimals);
        const lines = claimLines(sentence(a, b, percent));
        if (lines.join() !== `ratio ${a} ${b} ${percent} ok`) wrong.push(...lines);
      }
    expect(wrong).toEqual([]);
  });

  it('is found wrong where it is two last units off', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 5000 }),
        fc.nat(2),
        fc.constantFrom(-2, 2),
        fc.double({ min: 0.1, max: 0.9, noNaN: true }),
        (b, decimals, off, part) => {
          const a = Math.max(1, Math.floor(b * part));
          const found = findingsOf(sentence(a, b, share(a, b, decimals, off)));
          expect(found.map((line) => line.split(':', 1)[0])).toEqual(['ratio mismatch']);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('is 100,0% of nearly all only where it prints so', () => {
    expect(findingsOf(sentence(999, 1000, '100,0'))).toEqual([
      'ratio mismatch: 999/1.000 = 99,9% (ghi 100,0%)',
    ]);
    expect(findingsOf(sentence(9999, 10_000, '100,0'))).toEqual([]);
    expect(findingsOf(sentence(9999, 10_000, '100,00'))).toHaveLength(1);
  });

  it('may have zeros behind it', () => {
    expect(findingsOf(sentence(3, 4, '75,00'))).toEqual([]);
    expect(findingsOf(sentence(1, 3, '33,30'))).toHaveLength(1);
  });

  it('is of nothing where nothing came in', () => {
    expect(findingsOf(sentence(0, 0, '0'))).toEqual([]);
    expect(findingsOf(sentence(0, 0, '100'))).toEqual([]);
    expect(checksOf(sentence(5, 0, '50'))).toEqual([
      'ratio undecided: 5/0 = ? (ghi 50%): chia cho 0',
    ]);
  });

  it('scales: ten times both numbers is the same share', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), fc.nat(400), fc.nat(2), (b, n, decimals) => {
        const a = Math.min(n, b);
        const percent = share(a, b, decimals);
        expect(findingsOf(sentence(10 * a, 10 * b, percent))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});

describe('a total of parts', () => {
  it('holds in whatever order they are listed, and fails by one', () => {
    const parts = ['trước hạn 704 hồ sơ', 'đúng hạn 254 hồ sơ', 'quá hạn 02 hồ sơ'];
    fc.assert(
      fc.property(
        fc.shuffledSubarray(parts, { minLength: 3 }),
        fc.constantFrom(0, 1),
        (order, off) => {
          const found = findingsOf(
            `Đã giải quyết ${960 + off} hồ sơ, trong đó: ${order.join('; ')}.`,
          );
          expect(found).toHaveLength(off);
        },
      ),
    );
  });
});
