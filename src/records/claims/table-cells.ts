import { isCount, type Occurrence } from '../../figures/occurrence.js';
import type { TableReading, UnreadCell } from '../../figures/table.js';
import { type Grid, gridOf } from '../../figures/table-grid.js';
import type { Row } from '../../figures/table-shape.js';
import type { ClaimKind, Term } from '../../model.js';
import { decimal } from '../../number/decimal.js';
import { type Draft, draft, labelOf, type Material, termOf } from './material.js';
import { areAdded } from './rates-added.js';
import type { Claimed, TotalReading } from './ways.js';

/** A position in a table. */
export interface Position {
  readonly row: number;
  readonly column: number;
}

/** The cells of a table as claims are read from them. */
export interface Cells {
  readonly table: TableReading;
  readonly occurrences: readonly Occurrence[];
  readonly at: Grid;
  readonly unread: (position: Position) => UnreadCell | undefined;
}

/** The cells of every table of a report. */
export function tablesOf({ extraction, index }: Material): Cells[] {
  return extraction.tables.map((table) => {
    const occurrences = index.inBlock(table.block);
    const unread = new Map(table.unread.map((cell) => [keyOf(cell), cell] as const));
    return {
      table,
      occurrences,
      at: gridOf(occurrences),
      unread: (position) => unread.get(keyOf(position)),
    };
  });
}

const keyOf = ({ row, column }: Position): string => `${String(row)}.${String(column)}`;

/**
 * A total and its parts as counts. A blank cell is a part of zero, as typists mean it; one that
 * could not be read is kept. Null where there is no total or too little to add.
 */
export function readingOf(
  { at, unread }: Cells,
  total: Position,
  parts: readonly Position[],
  fewest: number,
): TotalReading | null {
  const whole = at(total.row, total.column);
  const found = parts.map((p) => at(p.row, p.column)).filter((o) => o !== undefined);
  if (!whole || found.length < fewest || ![whole, ...found].every(isAdded(whole))) return null;
  return { total: whole, parts: found, unread: parts.flatMap((part) => unread(part) ?? []) };
}

/** The rows with numbers of their own: no headings of sections, nothing said aside. */
export const dataRows = ({ table }: Cells): readonly Row[] =>
  table.shape.rows.filter(({ kind }) => kind !== 'section' && kind !== 'aside');

/** `readingOf` a column as the total of others, in every row with numbers that are added up. */
export const readingsDown = (
  cells: Cells,
  total: number,
  parts: readonly number[],
  fewest: number,
): TotalReading[] =>
  dataRows(cells).flatMap(({ index: row }) => {
    const positions = parts.map((column) => ({ row, column }));
    const reading = readingOf(cells, { row, column: total }, positions, fewest);
    return reading && areAdded(reading) ? [reading] : [];
  });

/** Counts are added to counts, points to points, and the shares of one whole to its 100 %. */
const isAdded =
  (whole: Occurrence) =>
  (part: Occurrence): boolean =>
    isCount(whole) ? isCount(part) : part.measure === whole.measure;

/** One draft for each reading that is claimed. */
export function draftsOf(
  { readings, doubtful }: Claimed,
  kind: ClaimKind,
  rule: string,
  material: Material,
  label: (o: Occurrence) => string = (o) => o.label,
): Draft[] {
  return readings.map(({ total, parts, unread }) => {
    const terms = [total, ...parts].map((o) => ({
      ...termOf(o, material.extraction),
      label: label(o),
    }));
    const about = { label: labelOf(total), rule, doubtful };
    return draft(kind, [total, ...parts], material, about, [...terms, ...unread.map(unknownTerm)]);
  });
}

/** A cell that may hold anything: a sum that does not add up without it is undecided. */
const unknownTerm = ({ text }: UnreadCell): Term => ({
  value: decimal(0),
  raw: text,
  measure: '',
  approximate: false,
  unsure: 'unread',
  figure: null,
  label: '',
});
