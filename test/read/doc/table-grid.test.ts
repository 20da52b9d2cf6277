import { describe, expect, it } from 'vitest';
import type { CellShape } from '../../../src/read/doc/row-shape.js';
import { gridRows } from '../../../src/read/doc/table-grid.js';

interface TestCell extends Partial<CellShape> {
  readonly text: string;
}

/** A row whose cells end at the edges given, in twips, the first beginning at `start`. */
function row(start: number, ...cells: readonly (TestCell & { right: number })[]) {
  let left = start;
  const shape = cells.map((cell): CellShape => {
    const made = { joinsLeft: false, joinsAbove: false, ...cell, left };
    left = cell.right;
    return made;
  });
  return { cells: cells.map(({ text }) => text), shape };
}

const drawn = (rows: Parameters<typeof gridRows<string>>[0]) =>
  gridRows(rows).map((cells) =>
    cells.map(({ content, column, colSpan, rowSpan }) =>
      [content ?? '-', column, `${colSpan}×${rowSpan}`].join(' '),
    ),
  );

describe('gridRows', () => {
  it('spans the columns that other rows divide', () => {
    const rows = [
      row(0, { text: 'a', right: 1000 }, { text: 'b', right: 3000 }),
      row(0, { text: 'c', right: 1000 }, { text: 'd', right: 2000 }, { text: 'e', right: 3000 }),
    ];
    expect(drawn(rows)).toEqual([
      ['a 0 1×1', 'b 1 2×1'],
      ['c 0 1×1', 'd 1 1×1', 'e 2 1×1'],
    ]);
  });

  it('takes edges that a hand drew almost alike as one', () => {
    const rows = [
      row(0, { text: 'a', right: 1000 }, { text: 'b', right: 2000 }),
      row(-8, { text: 'c', right: 1040 }, { text: 'd', right: 1980 }),
    ];
    expect(drawn(rows)).toEqual([
      ['a 0 1×1', 'b 1 1×1'],
      ['c 0 1×1', 'd 1 1×1'],
    ]);
  });

  it('lets a cell swallow those below it and to its right that belong to it', () => {
    const rows = [
      row(
        0,
        { text: 'a', right: 1000 },
        { text: 'b', right: 2000 },
        { text: '', right: 3000, joinsLeft: true },
      ),
      row(
        0,
        { text: '', right: 1000, joinsAbove: true },
        { text: 'c', right: 2000 },
        { text: 'd', right: 3000 },
      ),
      row(
        0,
        { text: '', right: 1000, joinsAbove: true },
        { text: 'e', right: 2000 },
        { text: 'f', right: 3000 },
      ),
    ];
    expect(drawn(rows)).toEqual([
      ['a 0 1×3', 'b 1 2×1'],
      ['c 1 1×1', 'd 2 1×1'],
      ['e 1 1×1', 'f 2 1×1'],
    ]);
  });

  it('keeps the columns empty that a row leaves free', () => {
    const rows = [
      row(0, { text: 'a', right: 1000 }, { text: 'b', right: 2000 }),
      row(1000, { text: 'c', right: 2000 }),
    ];
    expect(drawn(rows)).toEqual([
      ['a 0 1×1', 'b 1 1×1'],
      ['- 0 1×1', 'c 1 1×1'],
    ]);
  });

  it('counts the cells of a row whose shape is unknown or does not fit', () => {
    const rows = [
      { cells: ['a', 'b'], shape: null },
      { ...row(0, { text: 'c', right: 900 }), cells: ['c', 'd'] },
    ];
    expect(drawn(rows)).toEqual([
      ['a 0 1×1', 'b 1 1×1'],
      ['c 0 1×1', 'd 1 1×1'],
    ]);
  });

  it('keeps a cell that says it belongs to one above where there is none like it', () => {
    const rows = [
      row(0, { text: 'a', right: 2000 }),
      row(0, { text: 'b', right: 1000, joinsAbove: true }, { text: 'c', right: 2000 }),
    ];
    expect(drawn(rows)).toEqual([['a 0 2×1'], ['b 0 1×1', 'c 1 1×1']]);
  });
});
