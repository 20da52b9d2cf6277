import { describe, expect, it } from 'vitest';
import { dayAfter, dayBefore, daysOf, lengthOf } from '../../src/series/period.js';

describe('daysOf', () => {
  it.each([
    ['2024', '2024', '2024-01-01', '2024-12-31'],
    ['2024-02', '2024-02', '2024-02-01', '2024-02-29'],
    ['2023-08-15', '2023-09-14', '2023-08-15', '2023-09-14'],
    ['2024-01', '2024-12', '2024-01-01', '2024-12-31'],
  ])('gives first and last day of %s to %s', (periodFrom, periodTo, from, to) => {
    expect(daysOf(periodFrom, periodTo)).toEqual({ from, to });
  });

  it.each([
    ['', ''],
    ['2024', ''],
    ['', '2024'],
    ['2024-05', '2024-04'],
    ['2024-13', '2024-13'],
    ['soon', 'later'],
  ])('gives none of %o to %o', (periodFrom, periodTo) => {
    expect(daysOf(periodFrom, periodTo)).toBeNull();
  });
});

it('counts days over the ends of months and years', () => {
  expect(dayAfter('2024-02-28')).toBe('2024-02-29');
  expect(dayAfter('2023-12-31')).toBe('2024-01-01');
  expect(dayBefore('2024-03-01')).toBe('2024-02-29');
  expect(lengthOf({ from: '2024-01-01', to: '2024-12-31' })).toBe(366);
});
