import { describe, expect, it } from 'vitest';
import { checkClaims } from '../../src/checks/check.js';
import { claim } from './claims.js';
import { judge } from './outcomes.js';

describe('repeat', () => {
  it('holds for equal counts and for decimals that one value prints as', () => {
    expect(judge('repeat', '582 582 582')).toBe('ok - 0');
    expect(judge('repeat', '68,65 68,7')).toBe('ok - 0.05');
    expect(judge('repeat', '53,9 53,90')).toBe('ok - 0.0');
  });

  it('fails with the largest minus the smallest and no right value', () => {
    expect(judge('repeat', '3.000 2.877 2.900')).toBe('mismatch - 123');
    expect(judge('repeat', '12,3 10,6')).toBe('mismatch - 1.7');
    expect(judge('repeat', '68,64 68,7')).toBe('mismatch - 0.06');
  });

  it('needs one value for all places, not one for each two of them', () => {
    expect(judge('repeat', '10,0 10,4 10')).toBe('mismatch - 0.4');
  });

  it('is truncated where only cutting off explains it', () => {
    expect(judge('repeat', '94,39 94,3')).toBe('truncated - 0.09');
  });

  it('is undecided with one place, or an approximate number that does not fit', () => {
    expect(judge('repeat', '5')).toBe('undecided - - missing-term');
    expect(judge('repeat', '~37.000 37.412')).toBe('ok - 412');
    expect(judge('repeat', '~37.000 12')).toBe('undecided - - approximate');
  });
});

describe('difference', () => {
  it('is how far the two are apart, up or down', () => {
    expect(judge('difference', '3.666 3.436 230')).toBe('ok 230 0');
    expect(judge('difference', '9.693 11.431 1.738')).toBe('ok 1738 0');
    expect(judge('difference', '9.693 11.431 1.638')).toBe('mismatch 1738 -100');
  });

  it('allows for rounded decimals', () => {
    expect(judge('difference', '48,67 37,5 11,2')).toBe('ok 11.17 0.03');
    expect(judge('difference', '48,67 37,5 11,5')).toBe('mismatch 11.17 0.33');
  });
});

describe('score_ratio', () => {
  it('is right when the rounded rate gives the rounded score', () => {
    expect(judge('score_ratio', '81,65 20 16,3')).toBe('ok 16.3 0.0');
    expect(judge('score_ratio', '72,58 20 14,5')).toBe('ok 14.5 0.0');
    expect(judge('score_ratio', '100 18 18')).toBe('ok 18 0');
    expect(judge('score_ratio', '72,75 20 14,5')).toBe('ok 14.6 -0.1');
  });

  it('is truncated when only cutting off gives the score', () => {
    expect(judge('score_ratio', '61,94 20 12,3')).toBe('truncated 12.4 -0.1');
  });

  it('is a mismatch otherwise', () => {
    expect(judge('score_ratio', '69,92 20 13,8')).toBe('mismatch 14.0 -0.2');
    expect(judge('score_ratio', '53,17 20 10,7')).toBe('mismatch 10.6 0.1');
  });
});

describe('bound', () => {
  it('holds up to its limit', () => {
    expect(judge('bound', '12 12')).toBe('ok - 0');
    expect(judge('bound', '15 12')).toBe('mismatch - 3');
    expect(judge('bound', '~15 12')).toBe('undecided - - approximate');
  });
});

describe('extreme', () => {
  it('holds where nothing of the list lies beyond the stated end', () => {
    expect(judge('extreme', '90,71 90,71 90,45 57', 'checks/score_highest')).toBe('ok 90.71 0.00');
    expect(judge('extreme', '57 90,71 90,45 57', 'checks/score_lowest')).toBe('ok 57 0');
  });

  it('names the value at the end that is meant', () => {
    expect(judge('extreme', '57 90,71 57', 'checks/score_highest')).toBe('mismatch 90.71 -33.71');
    expect(judge('extreme', '90,71 90,71 57', 'checks/score_lowest')).toBe('mismatch 57 33.71');
  });

  it('holds at either end where the rule names none', () => {
    expect(judge('extreme', '57 90,71 90,45 57')).toBe('ok 57 0');
    expect(judge('extreme', '90,45 90,71 90,45 57')).toBe('mismatch - -');
  });
});

describe('bound and series', () => {
  it('lets a value reach its limit and not pass it', () => {
    expect(judge('bound', '100,0 100')).toBe('ok - 0.0');
    expect(judge('bound', '100,1 100')).toBe('mismatch - 0.1');
    expect(judge('bound', '585 582')).toBe('mismatch - 3');
  });

  it('wants a count that two reports state to be the same in both', () => {
    expect(judge('series', '83 83')).toBe('ok 83 0');
    expect(judge('series', '83 80')).toBe('mismatch 80 3');
  });
});

describe('checkClaims', () => {
  it('gives one verdict for each claim in their order', () => {
    const claims = [
      claim('sum', '3 1 2', { id: 'c7' }),
      claim('ratio', '1 2 51', { id: 'c2' }),
      claim('repeat', '1', { id: 'c9' }),
    ];
    expect(checkClaims(claims).map(({ claim, outcome }) => [claim, outcome])).toEqual([
      ['c7', 'ok'],
      ['c2', 'mismatch'],
      ['c9', 'undecided'],
    ]);
  });
});
