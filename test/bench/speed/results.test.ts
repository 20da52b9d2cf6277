import { expect, it } from 'vitest';
import type { Race, Result } from './race.js';
import { resultTable, timesAs } from './results.js';

function result(name: string, seconds: number, read: number): Result {
  const run = () => Promise.resolve(() => read);
  const contender = { name, version: '1.0', processes: 'one a file', run } as const;
  return { contender, seconds, processor: seconds / 2, runs: 3, read };
}

const results = [result('ours', 2, 100), result('theirs', 5, 98)];
const race: Race = { sample: { folder: '', files: [], unit: 'page', units: 100 }, results };

it('prints times a page, as multiples of those it is held against, and what was not read', () => {
  const [, , , theirs = ''] = resultTable(race, ['ours', 'absent']).split('\n');
  expect(theirs.slice(2, -2).split(/ +\| +/)).toEqual([
    'theirs',
    '1.0',
    'one a file',
    '5.00',
    '2.50',
    '50.0',
    '2.50',
    '2',
    '3',
  ]);
});

it('tells how many times as long one took as the other, where both ran', () => {
  expect(timesAs(results, 'theirs', 'ours')).toBe(2.5);
  expect(timesAs(results, 'theirs', 'absent')).toBeNull();
});
