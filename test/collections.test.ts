import { expect, it } from 'vitest';
import { oneOfEach, remembering } from '../src/collections.js';

it('a function that remembers looks at a key once, also where it finds nothing', () => {
  const asked: string[] = [];
  const find = remembering((key: string) => {
    asked.push(key);
    return undefined;
  });
  expect([find('a'), find('b'), find('a')]).toEqual([undefined, undefined, undefined]);
  expect(asked).toEqual(['a', 'b']);
});

it('a function that remembers so many forgets them all before it would remember one more', () => {
  const asked: number[] = [];
  const double = remembering((key: number) => {
    asked.push(key);
    return key * 2;
  }, 2);
  expect([1, 2, 1, 3, 1].map(double)).toEqual([2, 4, 2, 6, 2]);
  expect(asked).toEqual([1, 2, 3, 1]);
});

it('one of each list is taken in all ways, of no list more than so many', () => {
  const lists = [['a', 'b', 'c'], ['d']];
  expect(oneOfEach(lists, 2).map((set) => set.join(''))).toEqual(['ad', 'bd']);
  expect(oneOfEach([], 2)).toEqual([[]]);
});
