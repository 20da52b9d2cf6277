import type { Cell, Decimal, SeenNumber, Table } from '../model.js';
import { itemsOf } from './items.js';
import { type CellSetting, quantityIn } from './table-cell.js';
import { columnMeanings } from './table-columns.js';
import { cellNumbers, headerNumbers } from './table-numbers.js';
import { rowMeanings } from './table-rows.js';
import { type Shape, shapeOf } from './table-shape.js';
import { nameShares, type TableShare, tableShares } from './table-shares.js';
import type { TableTools } from './table-tools.js';
import type { Occurrence } from './occurrence.js';

/** A table as quantities, with what its rows and columns are. */
export interface TableReading {
  /** Index of the table in `TextDocument.blocks`. */
  readonly block: number;
  readonly shape: Shape;
  readonly occurrences: readonly Occurrence[];
  /** Its percentages with what they are the shares of. */
  readonly shares: readonly TableShare[];
  readonly numbers: readonly SeenNumber[];
}

/** Reads the quantities of a table cell by cell. Ids count on from `firstId`. */
export function readTable(table: Table, tools: TableTools, firstId: number): TableReading {
  const shape = shapeOf(table, tools.words);
  const columns = columnMeanings(shape, tools);
  const scored = columns.some(({ measure }) => measure === 'điểm');
  const occurrences: Occurrence[] = [];
  const numbers: SeenNumber[] = headerCells(table).flatMap((cell) =>
    headerNumbers(tools.read(cell.content.text), cell),
  );
  for (const row of rowMeanings(table, shape, tools)) {
    const maximum = maximumOf(table, shape, row.row.index, tools);
    for (const column of columns) {
      const cell = ownCell(table, row.row.index, column.column.index);
      if (!cell) continue;
      const reading = tools.read(cell.content.text);
      const setting: CellSetting = {
        table,
        cell,
        reading,
        row,
        column,
        lexicon: tools.lexicon,
        maximum,
        scored,
      };
      const quantity = quantityIn(setting, firstId + occurrences.length);
      if (quantity) occurrences.push(quantity);
      numbers.push(...cellNumbers(reading, cell, column.column, quantity));
    }
  }
  const shares = tableShares(shape, occurrences);
  return { block: table.index, shape, ...nameShares(occurrences, shares, tools.lexicon), numbers };
}

/** The best score of a row, from the column that gives it. */
function maximumOf(table: Table, shape: Shape, row: number, { read }: TableTools): Decimal | null {
  const column = shape.columns.find(({ roles }) => roles.has('maximum'));
  const cell = column && table.grid[row]?.[column.index];
  return cell ? (itemsOf(read(cell.content.text))[0]?.value ?? null) : null;
}

/** The cell at a position, unless it is a merged one that began before. */
function ownCell(table: Table, row: number, column: number): Cell | null {
  const cell = table.grid[row]?.[column];
  return cell?.row === row && cell.column === column ? cell : null;
}

const headerCells = (table: Table): Cell[] => [
  ...new Set(table.grid.slice(0, table.headerRows).flat()),
];
