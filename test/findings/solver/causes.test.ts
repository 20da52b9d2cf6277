import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { otherSlip, slipsOf, staleSlip } from '../../../src/findings/solver/causes.js';
import { decimal, toPlain } from '../../../src/number/decimal.js';

const causeOf = (printed: string, meant: string): string | undefined =>
  slipsOf(decimal(printed)).get(meant)?.slip.cause;

describe('slipsOf', () => {
  it.each([
    ['326', '362', 'exchanged'],
    ['1886', '1876', 'digit'],
    ['98.6', '96.8', 'exchanged'],
    ['582', '5820', 'dropped'],
    ['582', '15820', undefined],
    ['5582', '582', 'doubled'],
    ['1582', '582', 'extra'],
    ['841', '84', 'footnote'],
    ['9.433', '94.33', 'mark'],
    ['7', '70', 'dropped'],
    ['51.53', '61.54', undefined],
  ])('says of %s that was meant as %s: %s', (printed, meant, cause) => {
    expect(causeOf(printed, meant)).toBe(cause);
  });

  it('proposes only what someone prints, never the number itself', () => {
    fc.assert(
      fc.property(fc.bigInt(0n, 10n ** 7n), fc.nat(2), (digits, scale) => {
        const printed = { digits, scale };
        for (const [key, { value, slip }] of slipsOf(printed)) {
          expect(toPlain(value)).toBe(key);
          expect(key).not.toBe(toPlain(printed));
          expect(key).toMatch(/^(?:0|[1-9]\d*)(?:\.\d+)?$/);
          expect(slip.chance).toBeGreaterThan(0);
        }
      }),
    );
  });

  it('leads back: what a typist makes of a number has that number among its slips', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 999_999 }), fc.nat(5), fc.nat(9), (n, at, digit) => {
        const text = String(n);
        const place = at % text.length;
        const wrong = text.slice(0, place) + String(digit) + text.slice(place + 1);
        fc.pre(wrong !== text && !wrong.startsWith('0'));
        expect(causeOf(wrong, text)).toBe('digit');
      }),
    );
  });
});

describe('other causes', () => {
  it('count a value far away as less likely than one near by', () => {
    const chance = (value: string): number => otherSlip(decimal(500), decimal(value)).chance;
    expect(chance('512')).toBeGreaterThan(chance('712'));
    expect(chance('712')).toBeGreaterThan(0);
  });

  it('know a number of the period before, if it is long enough to tell', () => {
    const former = new Set(['512', '7']);
    expect(staleSlip(decimal(512), former)?.cause).toBe('stale');
    expect(staleSlip(decimal(7), former)).toBeNull();
    expect(staleSlip(decimal(513), former)).toBeNull();
  });
});
