import { expect, it } from 'vitest';
import type { Contender } from './contender.js';
import { race } from './race.js';
import type { Sample } from './sample.js';

const sample: Sample = { folder: '', files: [], unit: 'page', units: 10 };

it('lets all have their turn before any has the next', async () => {
  const turns: string[] = [];
  const contender = (name: string, read: number): Contender => ({
    name,
    version: '',
    processes: 'workers',
    run() {
      turns.push(name);
      return Promise.resolve(() => read);
    },
  });
  const { results } = await race([contender('a', 10), contender('b', 9)], sample, 2, () => {});
  expect(turns).toEqual(['a', 'b', 'a', 'b']);
  expect(results.map(({ contender: { name }, runs, read }) => [name, runs, read])).toEqual([
    ['a', 2, 10],
    ['b', 2, 9],
  ]);
});
