import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkTotal } from '../../src/checks/total.js';
import { judge } from './outcomes.js';
import type { Term } from '../../src/model.js';

const count = (n: number): Term => ({
  value: { digits: BigInt(n), scale: 0 },
  raw: String(n),
  measure: '',
  approximate: false,
  figure: null,
  label: '',
});
const total = (stated: number, parts: readonly number[]) =>
  checkTotal([count(stated), ...parts.map(count)]);
const counts = fc.array(fc.nat(1_000_000), { minLength: 1, maxLength: 20 });
const added = (parts: readonly number[]) => parts.reduce((sum, part) => sum + part, 0);

describe('a total and its parts', () => {
  it.each(['sum', 'balance', 'level_sum', 'table_total', 'row_total'] as const)(
    'are judged alike for %s',
    (kind) => {
      expect(judge(kind, '582 510 72')).toBe('ok 582 0');
      expect(judge(kind, '1.886 1.722 154')).toBe('mismatch 1876 10');
      expect(judge(kind, '17.651 13.767 3.254 634')).toBe('mismatch 17655 -4');
    },
  );

  it('hold exactly when whole counts add up', () => {
    fc.assert(
      fc.property(counts, fc.integer({ min: -3, max: 3 }), (parts, off) => {
        fc.pre(added(parts) + off >= 0);
        const outcome = off === 0 ? 'ok' : 'mismatch';
        expect(total(added(parts) + off, parts).outcome).toBe(outcome);
      }),
    );
  });

  it('do not depend on the order of the parts', () => {
    fc.assert(
      fc.property(counts, fc.nat(2_000_000), (parts, stated) => {
        expect(total(stated, [...parts].reverse())).toEqual(total(stated, parts));
      }),
    );
  });

  it('may differ by what rounding explains, where decimals were printed', () => {
    expect(judge('sum', '10,2 5,0 5,1')).toBe('ok 10.1 0.1');
    expect(judge('sum', '37,5 0,0 12,3 6,7 2,3 9,7 5,8')).toBe('mismatch 36.8 0.7');
  });

  it('fail from the first value that no rounding explains', () => {
    expect(judge('sum', '10,2 10,1')).toBe('mismatch 10.1 0.1');
    expect(judge('sum', '10,3 5,0 5,1')).toBe('mismatch 10.1 0.2');
    expect(judge('sum', '10,3 3,0 3,0 4,1')).toBe('mismatch 10.1 0.2');
    expect(judge('sum', '10,3 3,0 3,0 2,0 2,1')).toBe('ok 10.1 0.2');
  });

  it('keep all decimals of the parts in what is right', () => {
    expect(judge('sum', '100 77,98 1,58 21,73')).toBe('mismatch 101.29 -1.29');
  });

  it('take whole shares for rounded and a bare 0 for none', () => {
    expect(judge('sum', '100% 33% 33% 33%')).toBe('ok 99 1');
    expect(judge('sum', '100 33 33 33')).toBe('mismatch 99 1');
    expect(judge('sum', '10,6 0 10,5')).toBe('mismatch 10.5 0.1');
  });

  it('take whole points beside points with decimals for exact to a tenth', () => {
    expect(judge('sum', '40,62đ 15đ 16,52đ 9,1đ')).toBe('ok 40.62 0.00');
    expect(judge('sum', '40,12đ 15đ 16,52đ 9,1đ')).toBe('mismatch 40.62 -0.50');
    expect(judge('sum', '40,58đ 15đ 16,52đ 9,1đ')).toBe('ok 40.62 -0.04');
    expect(judge('sum', '41đ 15đ 16đ 9đ')).toBe('ok 40 1');
  });

  it('hold four points with fewer decimals than others to be off by no more than is likely', () => {
    const parts = '17,3đ 18,41đ 10,2đ 8,7đ 16,55đ 18,6đ';
    expect(judge('sum', `89,76đ ${parts}`)).toBe('ok 89.76 0.00');
    expect(judge('sum', `89,86đ ${parts}`)).toBe('ok 89.76 0.10');
    expect(judge('sum', `89,96đ ${parts}`)).toBe('mismatch 89.76 0.20');
    // All of them were rounded alike; of three, rounding may explain all.
    expect(judge('sum', '90,0đ 17,3đ 18,4đ 10,2đ 8,7đ 16,6đ 18,6đ')).toBe('ok 89.8 0.2');
    expect(judge('sum', '89,92đ 17,3đ 18,41đ 10,2đ 8,71đ 16,55đ 18,6đ')).toBe('ok 89.77 0.15');
  });

  it('are undecided where an approximate number does not fit, and right where it does', () => {
    expect(judge('level_sum', '~37.000 ~16.000 ~21.000')).toBe('ok 37000 0');
    expect(judge('sum', '~8.980 ~8.960 17')).toBe('ok 8977 3');
    expect(judge('sum', '~8.980 8.000 17')).toBe('undecided - - approximate');
  });

  it('keep a limit that the total states', () => {
    expect(judge('sum', '>2.000 1.450 612')).toBe('ok 2062 -62');
    expect(judge('sum', '>2.000 1.450 312')).toBe('mismatch 1762 238');
    expect(judge('sum', '<2.000 1.450 612')).toBe('mismatch 2062 -62');
    expect(judge('sum', '>2.000 ~1.450 312')).toBe('undecided - - approximate');
  });

  it('are undecided where a part was not read, unless they add up without it', () => {
    expect(judge('table_total', '254 96 84 ?0')).toBe('undecided - - unread');
    expect(judge('table_total', '180 96 84 ?0')).toBe('ok 180 0');
  });

  it('are undecided without parts', () => {
    expect(judge('sum', '5')).toBe('undecided - - missing-term');
  });
});
