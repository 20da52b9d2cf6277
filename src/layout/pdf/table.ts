import type { Cell } from '../../model.js';
import type { FlowTable } from '../flow.js';
import { repair } from '../repair.js';
import type { Fragment } from './fragment.js';
import { partsOfLines } from './line.js';

/** A table with its alternatives. */
export function tableOf(fragment: Fragment): FlowTable {
  const others = [...(fragment.others?.values() ?? [])].map(gridOf);
  const grid = gridOf(fragment);
  return others.length === 0 ? { kind: 'table', grid } : { kind: 'table', grid, others };
}

/** The full rectangle of a table: a merged cell is the same object at each position it covers. */
function gridOf(fragment: Fragment): readonly (readonly Cell[])[] {
  const columns = fragment.xs.length - 1;
  const grid: Cell[][] = Array.from({ length: fragment.rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => emptyCell(row, column)),
  );
  for (const { lines, ...position } of fragment.cells) {
    const cell: Cell = { content: repair(partsOfLines(lines)), ...position };
    for (const row of grid.slice(cell.row, cell.row + cell.rowSpan))
      row.fill(cell, cell.column, cell.column + cell.colSpan);
  }
  return grid;
}

function emptyCell(row: number, column: number): Cell {
  return { content: { text: '', spans: [] }, row, column, rowSpan: 1, colSpan: 1 };
}
