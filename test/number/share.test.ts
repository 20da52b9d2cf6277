import { describe, expect, it } from 'vitest';
import { decimal } from '../../src/number/decimal.js';
import { isNearShare } from '../../src/number/share.js';

const percent = (digits: bigint) => ({ digits, scale: 1 });

describe('isNearShare', () => {
  it('allows so many points and no more, counted from the rounded share', () => {
    // 2/3 is 66,7 %.
    const isNear = (digits: bigint) => isNearShare(decimal(2), decimal(3), percent(digits), 1);
    expect([657n, 667n, 677n].map(isNear)).toEqual([true, true, true]);
    expect([656n, 678n].map(isNear)).toEqual([false, false]);
  });

  it('is never of nothing', () => {
    expect(isNearShare(decimal(0), decimal(0), percent(0n), 100)).toBe(false);
  });
});
