import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkRatio } from '../../src/checks/ratio.js';
import { claim } from './claims.js';
import { judge } from './outcomes.js';
import type { Decimal, Outcome, Term } from '../../src/model.js';

const termOf = (value: Decimal): Term => ({
  value,
  raw: '',
  measure: '',
  approximate: false,
  figure: null,
  label: '',
});
const whole = (n: number): Term => termOf({ digits: BigInt(n), scale: 0 });

/** What the stated share is, by its definition: comparisons of whole numbers and nothing else. */
function oracle(num: bigint, den: bigint, stated: bigint, scale: number): Outcome {
  const share = 100n * 10n ** BigInt(scale) * num;
  const twice = 2n * stated * den;
  if (twice <= 2n * share + den && twice > 2n * share - den) return 'ok';
  return stated * den <= share && share < (stated + 1n) * den ? 'truncated' : 'mismatch';
}

describe('ratio', () => {
  it('agrees with the definition around every share of small wholes', () => {
    for (let den = 1; den <= 40; den += 1)
      for (let num = 0; num <= den + 2; num += 1)
        for (let scale = 0; scale <= 3; scale += 1) {
          const near = (100n * 10n ** BigInt(scale) * BigInt(num)) / BigInt(den);
          for (let stated = near > 2n ? near - 2n : 0n; stated <= near + 2n; stated += 1n) {
            const terms = [whole(num), whole(den), termOf({ digits: stated, scale })];
            const got = checkRatio(terms).outcome;
            const right = oracle(BigInt(num), BigInt(den), stated, scale);
            if (got !== right) expect.fail(`${num}/${den} = ${stated}e-${scale}: ${got}, ${right}`);
          }
        }
  });

  it('agrees with the definition for any numbers', () => {
    fc.assert(
      fc.property(
        fc.bigInt(0n, 10n ** 9n),
        fc.bigInt(1n, 10n ** 9n),
        fc.integer({ min: 0, max: 6 }),
        fc.bigInt(-2n, 2n),
        (num, den, scale, off) => {
          const near = (100n * 10n ** BigInt(scale) * num) / den + off;
          fc.pre(near >= 0n);
          const terms = [
            termOf({ digits: num, scale: 0 }),
            termOf({ digits: den, scale: 0 }),
            termOf({ digits: near, scale }),
          ];
          expect(checkRatio(terms).outcome).toBe(oracle(num, den, near, scale));
        },
      ),
    );
  });

  it('gives the right share at the stated decimals', () => {
    expect(judge('ratio', '549 582 94,32')).toBe('truncated 94.33 -0.01');
    expect(judge('ratio', '549 582 94,3')).toBe('ok 94.3 0.0');
    expect(judge('ratio', '549 582 95')).toBe('mismatch 94 1');
  });

  it('rounds a share that ends in 5 up: 23/160 is 14,375 %', () => {
    expect(judge('ratio', '23 160 14,38')).toBe('ok 14.38 0.00');
    expect(judge('ratio', '23 160 14,37')).toBe('truncated 14.38 -0.01');
    expect(judge('ratio', '23 160 14,375')).toBe('ok 14.375 0.000');
    expect(judge('ratio', '23 160 14,39')).toBe('mismatch 14.38 0.01');
  });

  it('takes closing zeros as decimals that were stated', () => {
    expect(judge('ratio', '7.600 8.930 85,10')).toBe('truncated 85.11 -0.01');
    expect(judge('ratio', '7.600 8.930 85,1')).toBe('ok 85.1 0.0');
  });

  it('does not let 100,0 % pass for one short, unless it prints so', () => {
    expect(judge('ratio', '999 1000 100,0')).toBe('mismatch 99.9 0.1');
    expect(judge('ratio', '2.999 3.000 100,0')).toBe('ok 100.0 0.0');
    expect(judge('ratio', '999 1000 100')).toBe('ok 100 0');
  });

  it('accepts 0 % and 100 % of nothing and decides no other share of it', () => {
    expect(judge('ratio', '0 0 0')).toBe('ok 0 0');
    expect(judge('ratio', '0 0 100')).toBe('ok 100 0');
    expect(judge('ratio', '0 0 50')).toBe('undecided - - zero-denominator');
    expect(judge('ratio', '5 0 100')).toBe('undecided - - zero-denominator');
  });

  it('knows a share that was rounded twice: 68,647 → 68,65 → 68,7', () => {
    expect(judge('ratio', '7.847 11.431 68,7')).toBe('mismatch 68.6 0.1 twice-rounded');
  });

  it('knows exchanged numbers and the share of the rest', () => {
    expect(judge('ratio', '582 549 94,33')).toBe('mismatch 106.01 -11.68 swapped');
    expect(judge('ratio', '2 100 98')).toBe('mismatch 2 96 complement');
  });

  it('takes approximate numbers for what they may stand for and never calls them wrong', () => {
    expect(judge('ratio', '7.660 ~8.500 90')).toBe('ok 90 0');
    expect(judge('ratio', '7.660 ~8.500 60')).toBe('undecided - - approximate');
    expect(judge('ratio', '94 100 ~95')).toBe('ok 94 1');
  });

  it('takes a limit for what it says: no more, and no less', () => {
    expect(judge('ratio', '961 1000 >95%')).toBe('ok 96 -1');
    expect(judge('ratio', '946 1000 >95%')).toBe('ok 95 0');
    expect(judge('ratio', '930 1000 >95%')).toBe('mismatch 93 2');
    expect(judge('ratio', '4 812 <1%')).toBe('ok 0 1');
    expect(judge('ratio', '40 812 <1%')).toBe('mismatch 5 -4');
    expect(judge('ratio', '~7.000 8.500 >98%')).toBe('undecided - - approximate');
  });

  it('says nothing of a number that was not read', () => {
    expect(judge('ratio', '?7 8 90%')).toBe('undecided - - unread');
    expect(judge('ratio', '?7 8 88%')).toBe('ok 88 0');
  });

  it('takes a stated whole share of nearly nothing as 0 %', () => {
    expect(judge('ratio', '73 904.298 0')).toBe('ok 0 0');
    expect(judge('ratio', '73 904.298 0,01')).toBe('ok 0.01 0.00');
  });

  it('is undecided where a term is missing', () => {
    expect(checkRatio(claim('ratio', '1 2').terms)).toMatchObject({
      outcome: 'undecided',
      reason: 'missing-term',
    });
  });
});
