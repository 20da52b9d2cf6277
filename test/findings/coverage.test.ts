import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkClaims } from '../../src/checks/check.js';
import { coverageOf } from '../../src/findings/coverage.js';
import { misprintsOf } from '../../src/findings/misprints.js';
import { compare, decimal, toPlain } from '../../src/number/decimal.js';
import { claim, figure } from '../checks/claims.js';
import type { Claim, Figure } from '../../src/model.js';

const coverage = (figures: readonly Figure[], ...claims: Claim[]) =>
  coverageOf(figures, claims, checkClaims(claims));

describe('misprintsOf', () => {
  it('changes one printed digit and keeps the decimals', () => {
    expect(misprintsOf(decimal('7')).map(toPlain)).toEqual([...'012345689']);
    expect(misprintsOf(decimal('0.5')).map(toPlain)).toContain('0.0');
    expect(misprintsOf(decimal('0.5')).map(toPlain)).toContain('3.5');
  });

  it('keeps a first digit of several from becoming 0', () => {
    expect(misprintsOf(decimal('58'))).toHaveLength(8 + 9);
    expect(misprintsOf(decimal('3.5'))).toHaveLength(9 + 9);
    expect(misprintsOf(decimal('13.5'))).toHaveLength(8 + 9 + 9);
  });

  it('gives other values only, each once', () => {
    fc.assert(
      fc.property(fc.bigInt(0n, 10n ** 14n), fc.nat(4), (digits, scale) => {
        const wrong = misprintsOf({ digits, scale });
        expect(wrong.every((each) => compare(each, { digits, scale }) !== 0)).toBe(true);
        expect(new Set(wrong.map(toPlain)).size).toBe(wrong.length);
        expect(wrong.length).toBeLessThanOrEqual(108);
      }),
    );
  });
});

describe('coverageOf', () => {
  it('finds every misprint in a whole number of a sum', () => {
    const figures = [figure('f1', '582'), figure('f2', '510'), figure('f3', '6')];
    expect(coverage(figures, claim('sum', '582=f1 510=f2 72'))).toEqual([
      { figure: 'f1', checks: 1, detectable: 1 },
      { figure: 'f2', checks: 1, detectable: 1 },
      { figure: 'f3', checks: 0, detectable: 0 },
    ]);
  });

  it('finds only those misprints that a rounded share shows', () => {
    // 895 to 904 of 1.000 print as 90 %; of the 26 misprints of 900 these are 901 to 904.
    const [numerator] = coverage([figure('f1', '900')], claim('ratio', '900=f1 1.000 90'));
    expect(numerator).toEqual({ figure: 'f1', checks: 1, detectable: 22 / 26 });
  });

  it('counts a misprint once, whichever claim shows it', () => {
    const [both] = coverage(
      [figure('f1', '900')],
      claim('ratio', '900=f1 1.000 90', { id: 'c1' }),
      claim('repeat', '900=f1 900', { id: 'c2' }),
    );
    expect(both).toEqual({ figure: 'f1', checks: 2, detectable: 1 });
  });

  it('sees a misprint at one of several places of the same figure', () => {
    const [repeated] = coverage([figure('f1', '582')], claim('repeat', '582=f1 582=f1'));
    expect(repeated).toEqual({ figure: 'f1', checks: 1, detectable: 1 });
  });

  it('sees nothing in a repeat of a short number, which another digit makes another number', () => {
    const [repeated] = coverage([figure('f1', '27')], claim('repeat', '27=f1 27=f1'));
    expect(repeated).toEqual({ figure: 'f1', checks: 1, detectable: 0 });
  });

  it('is what trying every misprint gives', () => {
    const count = fc.integer({ min: 0, max: 120 });
    const place = fc.constantFrom('', '=f1');
    const sum = fc.array(fc.tuple(count, place), { minLength: 2, maxLength: 4 });
    const whole = fc.option(fc.integer({ min: 0, max: 300 }), { nil: undefined });
    fc.assert(
      fc.property(count, sum, whole, (value, others, stated) => {
        const parts = [[value, '=f1'] as const, ...others.map(([n, at]) => [at ? value : n, at])];
        const total = stated ?? parts.reduce((all, [n]) => all + Number(n), 0);
        const terms = (f1: string): string =>
          [total, ...parts.map(([n, at]) => (at ? `${f1}=f1` : String(n)))].join(' ');
        const misprints = misprintsOf(decimal(value)).map(toPlain);
        const fails = (f1: string): boolean =>
          checkClaims([claim('sum', terms(f1))])[0]?.outcome === 'mismatch';
        const [{ detectable } = {}] = coverage(
          [figure('f1', String(value))],
          claim('sum', terms(String(value))),
        );
        expect(detectable).toBe(misprints.filter(fails).length / misprints.length);
      }),
    );
  });

  it('counts no undecided claim, and takes a failing one as a hint at its figures', () => {
    const figures = [figure('f1', '5'), figure('f2', '7')];
    expect(
      coverage(
        figures,
        claim('ratio', '5=f1 0 50', { id: 'c1' }),
        claim('sum', '70 7=f2 12', { id: 'c2' }),
      ),
    ).toEqual([
      { figure: 'f1', checks: 0, detectable: 0 },
      { figure: 'f2', checks: 1, detectable: 1 },
    ]);
  });

  it('is the same for a long total as for a short one with the same slack', () => {
    const zeros = Array.from({ length: 80 }, () => '0').join(' ');
    const figures = [figure('f1', '10,1'), figure('f2', '5,0'), figure('f3', '5,1')];
    const short = coverage(figures, claim('table_total', '10,1=f1 5,0=f2 5,1=f3'));
    const long = coverage(figures, claim('table_total', `10,1=f1 5,0=f2 5,1=f3 ${zeros}`));
    expect(long).toEqual(short);
    expect(short[0]?.detectable).toBeGreaterThan(0.5);
    expect(short[0]?.detectable).toBeLessThan(1);
  });
});
