import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { solve } from '../../../src/findings/solver/solve.js';
import { toPlain } from '../../../src/number/decimal.js';
import type { Claim } from '../../../src/model.js';
import { costOf } from '../../bench/audit/cost.js';
import { audited } from '../../bench/audit/network.js';
import { randomOf } from '../../bench/audit/random.js';
import { claim } from '../../checks/claims.js';
import { network } from './networks.js';

/** 'f2 7': the clear changes of each failing claim, in the order of the claims' ids. */
function culprits(claims: readonly Claim[]): string[] {
  const { diagnoses } = solve(network(claims), () => false, new Set());
  return [...diagnoses]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, diagnosis]) => {
      const names = diagnosis.culprits.map((c) => `${c.variable.key} ${toPlain(c.value)}`);
      return `${id}: ${names.sort().join(', ')}`;
    });
}

const seeds = fc.integer({ min: 1, max: 1_000_000 });

describe('solve', () => {
  it('names the one wrong digit in a table whose rows and columns add up', () => {
    fc.assert(
      fc.property(seeds, fc.integer({ min: 2, max: 20 }), (seed, rows) => {
        const right = audited({ tables: 1, rows, errors: 0 }, randomOf(seed));
        const { claims, figures } = audited({ tables: 1, rows, errors: 1 }, randomOf(seed));
        const wrong = figures.findIndex(
          ({ value }, at) => value.digits !== right.figures[at]?.value.digits,
        );
        const { id } = figures[wrong] ?? {};
        const value = right.figures[wrong]?.value;
        const named = new Set(culprits(claims).map((line) => line.replace(/^c\d+: /, '')));
        expect([...named]).toEqual([`${id ?? ''} ${value ? toPlain(value) : ''}`]);
      }),
      { numRuns: 60 },
    );
  });

  it('tells the same whatever the order of the claims', () => {
    fc.assert(
      fc.property(seeds, fc.integer({ min: 1, max: 3 }), (seed, errors) => {
        const random = randomOf(seed);
        const { claims } = audited({ tables: 1, rows: 6, errors }, random);
        const order = claims
          .map((each) => ({ each, at: random.whole(0, 1_000_000) }))
          .sort((a, b) => a.at - b.at)
          .map(({ each }) => each);
        expect(culprits(order)).toEqual(culprits(claims));
      }),
      { numRuns: 60 },
    );
  });

  it('is linear in the number of claims', () => {
    const stepsOf = (tables: number): number => costOf({ tables, rows: 20, errors: 2 }).steps;
    expect(stepsOf(40)).toBeLessThan(8 * stepsOf(10));
    const long = (rows: number): number => costOf({ tables: 1, rows, errors: 3 }).steps;
    expect(long(2000)).toBeLessThan(40 * long(100));
  });

  it('ends where nearly everything is wrong', () => {
    const { claims, steps } = costOf({ tables: 1, rows: 300, errors: 900 });
    expect(steps).toBeLessThanOrEqual(Math.max(20_000, 300 * claims));
  });

  it('finds more wrong numbers than it searches for at once, where each is clear by itself', () => {
    const cross = (n: number): Claim[] => [
      claim('row_total', `9=a${String(n)} 6=b${String(n)} 2=c${String(n)}`, {
        id: `r${String(n)}`,
      }),
      claim('balance', `25=d${String(n)} 6=b${String(n)} 18=e${String(n)}`, {
        id: `s${String(n)}`,
      }),
    ];
    const all = [1, 2, 3, 4, 5].flatMap(cross);
    const bound = claim('table_total', '35=t 6=b1 6=b2 6=b3 6=b4 6=b5', { id: 't' });
    expect(culprits([...all, bound])).toEqual([
      ...[1, 2, 3, 4, 5].map((n) => `r${String(n)}: b${String(n)} 7`),
      ...[1, 2, 3, 4, 5].map((n) => `s${String(n)}: b${String(n)} 7`),
      't: b1 7, b2 7, b3 7, b4 7, b5 7',
    ]);
  });

  it('leaves aside what may be meant otherwise, where it fits no change of the others', () => {
    const row = claim('row_total', '9=f1 6=f2 2=f3', { id: 'c1' });
    const column = claim('table_total', '20=f4 6=f2 13=f5', { id: 'c2' });
    const other = claim('sum', '131=f6 6=f2 5', { id: 'c3' });
    const keep = claim('repeat', '131=f6 131=f7', { id: 'c4' });
    const { diagnoses } = solve(
      network([row, column, other, keep, claim('sum', '5=f9 5', { id: 'c5' })]),
      (id) => id === 'c3',
      new Set(),
    );
    expect(diagnoses.get('c1')?.culprits.map(({ variable }) => variable.key)).toEqual(['f2']);
  });
});
