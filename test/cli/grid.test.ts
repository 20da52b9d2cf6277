import { describe, expect, it } from 'vitest';
import { printGrid } from '../../src/cli/grid.js';
import type { Cell, Table } from '../../src/model.js';

function cell(text: string, row: number, column: number, colSpan = 1): Cell {
  return { content: { text, spans: [] }, row, column, rowSpan: 1, colSpan };
}

describe('printGrid', () => {
  it('marks the end of the header and where a merged cell goes on', () => {
    const wide = cell('Tổng số', 0, 0, 2);
    const table: Table = {
      kind: 'table',
      index: 0,
      grid: [
        [wide, wide],
        [cell('Xã A', 1, 0), cell('7', 1, 1)],
      ],
      headerRows: 1,
      parent: null,
      section: '',
    };
    expect(printGrid(table)).toEqual([
      '| Tổng số | ″ |',
      '+=========+===+',
      '| Xã A    | 7 |',
      '+---------+---+',
    ]);
  });
});
