/** How many columns and rows a cell covers. */
export interface Span {
  readonly colSpan: number;
  readonly rowSpan: number;
}

/** A cell and its top left corner on the table's grid, counted from 0. */
export interface PlacedCell<T extends Span> {
  readonly cell: T;
  readonly row: number;
  readonly column: number;
}

/**
 * Puts the cells of each row, where a cell swallowed by a span is absent, on the table's grid:
 * each takes the first column that no cell from a row above reaches into.
 */
export function placeCells<T extends Span>(rows: readonly (readonly T[])[]): PlacedCell<T>[] {
  const filledUntil: number[] = [];
  const placed: PlacedCell<T>[] = [];
  rows.forEach((cells, row) => {
    let column = 0;
    for (const cell of cells) {
      while ((filledUntil[column] ?? 0) > row) column++;
      placed.push({ cell, row, column });
      for (let i = 0; i < cell.colSpan; i++) filledUntil[column + i] = row + cell.rowSpan;
      column += cell.colSpan;
    }
  });
  return placed;
}
