import { describe, expect, it } from 'vitest';
import { listCounter } from '../../src/read/list-labels.js';
import type { ListLevel, ListUse } from '../../src/read/list-labels.js';

const level = (format: string, text: string, more: Partial<ListLevel> = {}): Partial<ListLevel> => {
  return { format, text, ...more };
};

function list(levels: readonly Partial<ListLevel>[], more: Partial<ListUse> = {}): ListUse {
  const each = levels.map((own, at): [number, ListLevel] => [
    at,
    { format: 'decimal', text: '', start: 1, restartsAfter: at, legal: false, ...own },
  ]);
  return { id: '1', list: '1', levels: new Map(each), starts: new Map(), ...more };
}

/** The labels of items at these levels of one list. */
function labels(use: ListUse, ...levels: readonly number[]): string[] {
  const count = listCounter();
  return levels.map((at) => count(use, at));
}

const report = list([
  level('upperRoman', '%1.'),
  level('decimal', '%2.'),
  level('decimal', '%2.%3.'),
  level('lowerLetter', '%4)'),
  level('bullet', '-'),
]);

describe('listCounter', () => {
  it('counts each level within the one above it', () => {
    expect(labels(report, 0, 1, 2, 2, 3, 3, 1, 2, 0, 1)).toEqual([
      'I.',
      '1.',
      '1.1.',
      '1.2.',
      'a)',
      'b)',
      '2.',
      '2.1.',
      'II.',
      '1.',
    ]);
  });

  it('draws a bullet as it is, whatever it holds', () => {
    expect(labels(report, 4, 4)).toEqual(['-', '-']);
    expect(labels(list([level('bullet', '%1')]), 0)).toEqual(['%1']);
  });

  it('begins where a level says', () => {
    expect(labels(list([level('decimal', '%1.', { start: 5 })]), 0, 0)).toEqual(['5.', '6.']);
  });

  it('draws and counts a level above that has no item', () => {
    const use = list([level('decimal', '%1.'), level('decimal', '%1.%2.')]);
    expect(labels(use, 1, 1, 0, 1)).toEqual(['1.1.', '1.2.', '2.', '2.1.']);
  });

  it('goes on where a level never begins anew, or not after this one', () => {
    const never = level('decimal', '%3', { restartsAfter: 0 });
    const afterFirst = level('decimal', '%3', { restartsAfter: 1 });
    const upper = [level('upperRoman', '%1'), level('decimal', '%2')];
    expect(labels(list([...upper, never]), 0, 2, 1, 2, 0, 2)).toEqual([
      'I',
      '1',
      '2',
      '2',
      'II',
      '3',
    ]);
    expect(labels(list([...upper, afterFirst]), 0, 2, 1, 2, 0, 2)).toEqual([
      'I',
      '1',
      '2',
      '2',
      'II',
      '1',
    ]);
  });

  it('counts on in another use of a list, and anew where the use says so', () => {
    const levels = [level('decimal', '%1.')];
    const first = list(levels);
    const second = list(levels, { id: '2' });
    const anew = list(levels, { id: '3', starts: new Map([[0, 1]]) });
    const count = listCounter();
    const items = [first, first, second, anew, anew, first];
    expect(items.map((use) => count(use, 0))).toEqual(['1.', '2.', '3.', '1.', '2.', '3.']);
  });

  it('keeps lists apart', () => {
    const count = listCounter();
    const other = list([level('lowerLetter', '%1)')], { id: '2', list: '2' });
    expect([report, other, report].map((use) => count(use, 0))).toEqual(['I.', 'a)', 'II.']);
  });

  it('draws legal numbers in digits and levels without a number as nothing', () => {
    const upper = level('upperRoman', '%1.');
    expect(labels(list([upper, level('decimal', '%1.%2', { legal: true })]), 0, 0, 1)).toEqual([
      'I.',
      'II.',
      '2.1',
    ]);
    expect(labels(list([level('none', ''), level('decimal', '%1%2.')]), 0, 1)).toEqual(['', '1.']);
  });

  it('draws nothing at a level that the list does not have', () => {
    expect(labels(list([level('decimal', '%1.')]), 3)).toEqual(['']);
  });
});
