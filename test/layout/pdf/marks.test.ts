import { describe, expect, it } from 'vitest';
import { placeRun } from '../../../src/layout/pdf/line.js';
import { liftMarks } from '../../../src/layout/pdf/marks.js';
import { run } from './pages.js';

describe('liftMarks', () => {
  it('puts each mark on the baseline of the neighbour it stands beside', () => {
    const lines = [100, 118, 136].flatMap((y, index) => [
      run(`${index + 1}`, 134, y - 5, { size: 8 }),
      run('84', 120, y),
    ]);
    const lifted = liftMarks(lines.map((each) => placeRun(each, 1)));
    expect(lifted.map(({ text }) => text)).toEqual(['¹', '84', '²', '84', '³', '84']);
    expect(lifted.map(({ baseline }) => Math.round(baseline))).toEqual([
      100, 100, 118, 118, 136, 136,
    ]);
  });

  it.each([
    ['a mark in type hardly smaller, well raised', { size: 11.5 }, 94],
    ['a mark of full size that touches a word', { size: 14 }, 95],
  ])('lifts %s', (_, options, y) => {
    const lifted = liftMarks(
      [run('thông', 100, 100), run('1', 135, y, options)].map((each) => placeRun(each, 1)),
    );
    expect(lifted.map(({ text }) => text)).toEqual(['thông', '¹']);
  });

  it('leaves numbers of one size that stand on uneven lines', () => {
    const numbers = [run('84', 100, 100), run('1', 114, 95)].map((each) => placeRun(each, 1));
    expect(liftMarks(numbers)).toEqual(numbers);
  });

  it('takes 20,000 numbers on two close baselines in its stride', () => {
    const numbers = Array.from({ length: 20_000 }, (_, index) =>
      placeRun(run('7', 2 * index, 100 + 3 * (index % 2), { size: 8 }), 1),
    );
    expect(liftMarks(numbers)).toEqual(numbers);
  });

  it('takes a page of 20,000 numbers in its stride', () => {
    const numbers = Array.from({ length: 20_000 }, (_, index) =>
      placeRun(run('7', 20 * (index % 100), 12 * Math.floor(index / 100), { size: 8 }), 1),
    );
    expect(liftMarks(numbers)).toEqual(numbers);
  });
});
