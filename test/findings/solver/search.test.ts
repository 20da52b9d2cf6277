import { describe, expect, it } from 'vitest';
import { claim } from '../../checks/claims.js';
import { setsOf } from './networks.js';

const row = claim('row_total', '9=f1 6=f2 2=f3', { id: 'c1' });
const column = claim('table_total', '20=f4 6=f2 13=f5', { id: 'c2' });

describe('smallestSets', () => {
  it('finds the one change that satisfies two claims', () => {
    expect(setsOf([row, column])).toEqual({ sets: ['f2 7'], complete: true });
  });

  it('finds every change that satisfies one claim', () => {
    expect(setsOf([row]).sets).toEqual(['f1 8', 'f2 7', 'f3 3']);
  });

  it('breaks no claim that holds', () => {
    const held = claim('repeat', '6=f2 6=f8', { id: 'c3' });
    const sum = claim('sum', '9=f1 9', { id: 'c4' });
    expect(setsOf([row, held, sum]).sets).toEqual(['f3 3']);
    expect(setsOf([row, held, sum, claim('sum', '2=f3 2', { id: 'c5' })]).sets).toEqual([]);
  });

  it('takes two changes where one is not enough', () => {
    const first = claim('row_total', '10=f1 4=f2 5=f3', { id: 'c1' });
    const second = claim('row_total', '10=f4 8=f5 3=f6', { id: 'c2' });
    const middle = claim('table_total', '12=f7 5=f3 8=f5', { id: 'c3' });
    const { sets } = setsOf([first, second, middle]);
    expect(sets.length).toBeGreaterThan(1);
    expect(sets.every((set) => set.split(', ').length === 2)).toBe(true);
    expect(sets).toContain('f1 9, f5 7');
  });

  it('finds two wrong numbers of one claim by what else says of each', () => {
    const sum = claim('sum', '32=f1 11=f2 12=f3 5=f4', { id: 'c1' });
    const others = [
      claim('repeat', '12=f3 14=f5', { id: 'c2' }),
      claim('sum', '14=f5 14=f8', { id: 'c3' }),
      claim('sum', '32=f1 32=f6', { id: 'c4' }),
      claim('sum', '5=f4 5=f7', { id: 'c5' }),
    ];
    expect(setsOf([sum, ...others]).sets).toEqual(['f2 13, f3 14']);
  });

  it('takes the percentage beside a number as evidence', () => {
    const sum = claim('sum', '900=f1 528=f2 318=f3', { id: 'c1' });
    const share = claim('ratio', '528=f2 900=f1 64,67=f4', { id: 'c2' });
    expect(setsOf([sum, share]).sets).toEqual(['f2 582']);
  });

  it('says so when it gives up', () => {
    expect(setsOf([row, column], { left: 2 })).toEqual({ sets: [], complete: false });
  });

  it('does not hold more than three numbers to be wrong', () => {
    const four = ['1', '2', '3', '4'].map((n) =>
      claim('sum', `5=f${n}1 1=f${n}2 1=f${n}3`, { id: `c${n}` }),
    );
    expect(setsOf(four)).toEqual({ sets: [], complete: true });
  });
});
