import { sprm } from './sprms.js';
import type { Sprm } from './sprms.js';

/** A cell of a row as Word keeps it. */
export interface CellShape {
  /** Its left and right edge in twips. */
  readonly left: number;
  readonly right: number;
  /** It belongs to the cell before it. */
  readonly joinsLeft: boolean;
  /** It belongs to the cell above it. */
  readonly joinsAbove: boolean;
}

/** The cells of a row from left to right. */
export type RowShape = readonly CellShape[];

const CELL_SIZE = 20;
const JOINS_LEFT = 0x0002;
const MERGED = 0x0020;
const OPENS_MERGED = 0x0040;

/** The cells that the changes of a row's end define; null where they define none. */
export function rowShapeOf(sprms: readonly Sprm[]): RowShape | null {
  return sprms.reduce<RowShape | null>((row, { code, operand }) => {
    if (code === sprm.TDefTable || code === sprm.TDefTableOld) return defined(operand);
    if (!row) return row;
    const [first = 0, last = 0] = operand;
    if (code === sprm.TMerge)
      return changed(row, first + 1, last, (cell) => ({ ...cell, joinsLeft: true }));
    if (code === sprm.TSplit)
      return changed(row, first, last, (cell) => ({ ...cell, joinsLeft: false }));
    if (code === sprm.TVertMerge)
      return changed(row, first, first + 1, (cell) => ({ ...cell, joinsAbove: last === 1 }));
    return row;
  }, null);
}

function changed(
  row: RowShape,
  first: number,
  end: number,
  change: (cell: CellShape) => CellShape,
): RowShape {
  return row.map((cell, index) => (index >= first && index < end ? change(cell) : cell));
}

/** The number of cells, their edges, then 20 bytes for each; trailing ones may be left out. */
function defined(operand: Buffer): RowShape {
  const count = operand[0] ?? 0;
  if (operand.length < 1 + 2 * (count + 1)) return [];
  return Array.from({ length: count }, (_, index): CellShape => {
    const at = 1 + 2 * (count + 1) + index * CELL_SIZE;
    const flags = at + 2 <= operand.length ? operand.readUInt16LE(at) : 0;
    return {
      left: operand.readInt16LE(1 + 2 * index),
      right: operand.readInt16LE(3 + 2 * index),
      joinsLeft: (flags & JOINS_LEFT) !== 0,
      joinsAbove: (flags & MERGED) !== 0 && (flags & OPENS_MERGED) === 0,
    };
  });
}
