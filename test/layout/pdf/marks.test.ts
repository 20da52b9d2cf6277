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

  it('takes a page of 20,000 numbers in its stride', () => {
    const numbers = Array.from({ length: 20_000 }, (_, index) =>
      placeRun(run('7', 20 * (index % 100), 12 * Math.floor(index / 100), { size: 8 }), 1),
    );
    expect(liftMarks(numbers)).toEqual(numbers);
  });
});
