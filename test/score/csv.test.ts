import { describe, expect, it } from 'vitest';
import { parseCsv } from '../../src/score/csv.js';

describe('parseCsv', () => {
  it.each([
    [
      'a,b\n1,2\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a,b\r\n1,2\r\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    ['"a,b","c ""d""\ne"\n', [['a,b', 'c "d"\ne']]],
    [
      'a,\n,b',
      [
        ['a', ''],
        ['', 'b'],
      ],
    ],
    ['a,', [['a', '']]],
    ['""\n', [['']]],
    ['"""a"""\n', [['"a"']]],
    ['', []],
  ])('reads %j', (text, cells) => expect(parseCsv(text)).toEqual(cells));
});
