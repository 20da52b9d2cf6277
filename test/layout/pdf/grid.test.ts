import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gridsOf } from '../../../src/layout/pdf/grid.js';
import { edgesOf } from '../../../src/layout/pdf/rulings.js';
import { splitAt } from '../../../src/layout/pdf/split-run.js';
import { placeRun } from '../../../src/layout/pdf/line.js';
import { grid, run } from './pages.js';

const borders = (from: number, steps: readonly number[]): number[] =>
  steps.reduce<number[]>((all, step) => [...all, (all.at(-1) ?? from) + step], [from]);

describe('gridsOf', () => {
  it('covers each position of any grid with exactly one cell', () => {
    const steps = fc.array(fc.integer({ min: 12, max: 90 }), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(steps, steps, (widths, heights) => {
        const [found] = gridsOf(edgesOf(grid(borders(50, widths), borders(60, heights))));
        expect(found?.cells).toHaveLength(widths.length * heights.length);
        expect(found?.cells.every((cell) => cell.rowSpan === 1 && cell.colSpan === 1)).toBe(true);
      }),
    );
  });

  it('joins the dots of a dotted line and the strokes of a double one', () => {
    const dots = Array.from(
      { length: 40 },
      (_, index) => [50 + 3 * index, 80, 51 + 3 * index, 80] as const,
    );
    const double = [50, 60.5, 170, 60.5] as const;
    const [found] = gridsOf(edgesOf([...grid([50, 110, 170], [60, 100]), ...dots, double]));
    expect(found?.ys).toHaveLength(3);
    expect(found?.cells).toHaveLength(4);
  });

  it('sees two tables where two drawings do not touch', () => {
    expect(
      gridsOf(edgesOf([...grid([50, 90, 130], [60, 80]), ...grid([50, 90, 130], [200, 220])])),
    ).toHaveLength(2);
  });
});

describe('splitAt', () => {
  it('splits at the blank nearest to the border', () => {
    const pieces = splitAt(placeRun(run('12 1.234', 100, 50), 1), 118);
    expect(pieces.map(({ text }) => text)).toEqual(['12', '1.234']);
  });

  it('leaves a word whole', () => {
    expect(splitAt(placeRun(run('Chứng thực', 100, 50), 1), 104)).toHaveLength(1);
  });
});
