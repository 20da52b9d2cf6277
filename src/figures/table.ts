import { remembering } from '../collections.js';
import type { Cell, Decimal, SeenNumber, Table } from '../model.js';
import { contextOf } from './context.js';
import { itemsOf } from './item-reader.js';
import { isWord, type Reading } from './items.js';
import { dimsOf, indicatorOf } from './meaning.js';
import { byId, type Occurrence } from './occurrence.js';
import { type CellSetting, quantitiesIn } from './table-cell.js';
import { withPlaces } from './table-column-places.js';
import { type ColumnMeaning, columnMeanings } from './table-columns.js';
import { textOf } from './table-heading.js';
import { labelled, quotientInLabel } from './table-label-ratios.js';
import { cellNumbers, headerNumbers } from './table-numbers.js';
import { withPercents } from './table-percents.js';
import { refineTable } from './table-refine.js';
import { type RowMeaning, rowMeanings } from './table-rows.js';
import { type Column, isData, type Row, type Shape, shapeOf } from './table-shape.js';
import { type TableShare, tableShares } from './table-shares.js';
import { withPartialTotals } from './table-some.js';
import { withStocksNow } from './table-stocks.js';
import type { TableTools } from './table-tools.js';

/** What the rows and columns of a table are; its quantities are the occurrences of its block. */
export interface TableReading {
  /** Index of the table in `TextDocument.blocks`. */
  readonly block: number;
  readonly shape: Shape;
  /** Its percentages with what they are the shares of. */
  readonly shares: readonly TableShare[];
  /** Cells of its columns of numbers that hold something, but no number that could be read. */
  readonly unread: readonly UnreadCell[];
}

/** A cell that may hide a number. */
export interface UnreadCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** A table with all that was found in it. */
export interface ReadTable {
  readonly table: TableReading;
  readonly occurrences: readonly Occurrence[];
  readonly numbers: readonly SeenNumber[];
}

/** A cell with what was read from it. */
interface CellReading {
  readonly cell: Cell;
  readonly reading: Reading;
  readonly row: RowMeaning;
  readonly column: ColumnMeaning;
  /** Ids of its quantities. */
  readonly quantities: readonly number[];
}

/** Reads the quantities of a table cell by cell. Ids count on from `firstId`. */
export function readTable(table: Table, tools: TableTools, firstId: number): ReadTable {
  const shape = shapeOf(table, tools);
  const titled = withPercents(columnMeanings(shape, tools), table, tools);
  const rows = withStocksNow(rowMeanings(table, shape, titled, tools), tools.lexicon);
  const columns = withPlaces(titled, rows, tools);
  const scored = [...columns, ...rows].some(({ measure }) => measure === 'điểm');
  const targeted = shape.columns.some(({ roles }) => roles.has('target'));
  const maximumAt = maximaOf(table, shape, tools);
  const occurrences: Occurrence[] = [];
  const cells = rows.flatMap((row) => {
    const settings = columns.flatMap((column): CellSetting[] => {
      const cell = ownCell(table, row.row.index, column.column.index);
      if (!cell) return [];
      const reading = tools.read(cell.content.text);
      const { lexicon, mainPeriod } = tools;
      const about = { lexicon, mainPeriod, maximum: maximumAt(cell), scored, targeted };
      return [{ table, cell, reading, row, column, ...about }];
    });
    return rowCells(settings, occurrences, firstId);
  });
  const shares = tableShares(shape, occurrences, tools.lexicon.quotients);
  const topic = rows[0]?.topic ?? rows[0]?.leadIn.topic ?? null;
  const titles = titleReader(shape, tools);
  const refined = refineTable(occurrences, shares, titles, topic, tools.lexicon);
  const named = withPeriod(
    withPartialTotals(refined, rows, table, tools.traces),
    contextOf(table, tools.traces, tools.about).period,
  );
  const above = cellsAbove(table, shape.rows[0]?.index ?? table.grid.length);
  return {
    table: { block: table.index, shape, shares, unread: unreadOf(table, shape, cells) },
    occurrences: named,
    numbers: [
      ...above.flatMap((cell) => headerNumbers(tools.read(cell.content.text), cell)),
      ...cells.flatMap(({ cell, reading, row, column, quantities }) =>
        cellNumbers(
          reading,
          cell,
          row.row,
          column.column,
          quantities.flatMap((id) => byId(named, id) ?? []),
        ),
      ),
    ],
  };
}

/** The quantities of one row's cells, which are put to those found before. */
function rowCells(
  settings: readonly CellSetting[],
  occurrences: Occurrence[],
  firstId: number,
): CellReading[] {
  const first = occurrences.length;
  const cells = settings.map((setting): CellReading => {
    const { cell, reading, row, column } = setting;
    const found = quantitiesIn(setting, firstId + occurrences.length);
    occurrences.push(...found);
    return { cell, reading, row, column, quantities: found.map(({ id }) => id) };
  });
  const beside = labelled(settings, occurrences.slice(first));
  const quotient = beside && quotientInLabel(beside, firstId + occurrences.length);
  if (!beside || !quotient) return cells;
  const [done] = quotient;
  occurrences[beside.percent.id - firstId] = { ...beside.percent, shareOf: done.id };
  occurrences.push(...quotient);
  const ids = quotient.map(({ id }) => id);
  return cells.map((each) =>
    each.cell === beside.setting.cell ? { ...each, quantities: ids } : each,
  );
}

/** What the lowest title of a column names by itself, as a number of things. */
const titleReader = ({ columns }: Shape, { readTitle, lexicon }: TableTools) => {
  const paths = new Map(columns.map(({ index, path }) => [index, path] as const));
  return remembering((column: number) => {
    const { marks } = readTitle(paths.get(column)?.at(-1) ?? '').reading;
    return indicatorOf(dimsOf(marks, 'last'), 'count', lexicon);
  });
};

/** The quantities with the period of the heading that the table stands under, where their titles name none. */
const withPeriod = (occurrences: readonly Occurrence[], period: string): readonly Occurrence[] =>
  period === '' ? occurrences : occurrences.map((o) => (o.period === '' ? { ...o, period } : o));

/** Cells with something in them but no number, and those that a merged number above may be of too. */
function unreadOf(table: Table, shape: Shape, cells: readonly CellReading[]): UnreadCell[] {
  const data = new Set(shape.columns.filter(isData).map(({ index }) => index));
  const unread = cells.filter(
    ({ cell, reading, row, quantities }) => quantities.length === 0 && isUnread(row, cell, reading),
  );
  const hidden = shape.rows.flatMap(({ index: row }) =>
    [...data].filter((column) => isHidden(table, row, column)).map((column) => ({ row, column })),
  );
  return [
    ...unread.map(({ cell }) => ({ row: cell.row, column: cell.column, text: textOf(cell) })),
    ...hidden.map((at) => ({ ...at, text: textOf(table.grid[at.row]?.[at.column]) })),
  ].filter(({ column }) => data.has(column));
}

/** Whether a cell holds more than a dash, dots or 'không', which all say that there is none. */
const isUnread = ({ row }: RowMeaning, cell: Cell, { tokens, marks }: Reading): boolean =>
  row.kind !== 'section' &&
  textOf(cell) !== row.label &&
  tokens.some(({ kind, text }) => kind !== 'mark' && !/^x$/i.test(text)) &&
  !marks.some((mark) => isWord(mark, 'zero') && mark.start === 0);

/** Whether a position is covered by a cell that begins in a row above: its number may be of all these rows. */
function isHidden(table: Table, row: number, column: number): boolean {
  const cell = table.grid[row]?.[column];
  return cell !== undefined && cell.row < row && cell.column === column && textOf(cell) !== '';
}

/** Of a cell the best score that its own is out of, from the column or the row that gives them. */
function maximaOf(
  { grid }: Table,
  { columns, rows }: Shape,
  { read }: TableTools,
): (at: Cell) => Decimal | null {
  const isMaximum = ({ roles }: Column | Row): boolean => roles.has('maximum');
  const [beside, over] = [columns.find(isMaximum), rows.find(isMaximum)];
  return ({ row, column }) => {
    const cell = beside ? grid[row]?.[beside.index] : over && grid[over.index]?.[column];
    return cell ? (itemsOf(read(cell.content.text))[0]?.value ?? null) : null;
  };
}

/** The cell at a position, unless it is a merged one that began before. */
function ownCell(table: Table, row: number, column: number): Cell | null {
  const cell = table.grid[row]?.[column];
  return cell?.row === row && cell.column === column ? cell : null;
}

const cellsAbove = (table: Table, row: number): Cell[] => [
  ...new Set(table.grid.slice(0, row).flat()),
];
