import { expect, it } from 'vitest';
import { tableOf } from './table.js';

it('prints a table whose columns stand below each other', () => {
  expect(
    tableOf(
      ['reader', 's'],
      [
        ['a', '10.5'],
        ['a longer one', '9'],
      ],
    ).split('\n'),
  ).toEqual([
    '| reader       |    s |',
    '| ------------ | ---: |',
    '| a            | 10.5 |',
    '| a longer one |    9 |',
  ]);
});
