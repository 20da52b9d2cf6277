import { isCount } from '../../figures/occurrence.js';
import type { TableReading } from '../../figures/table.js';
import { type Grid, gridOf } from '../../figures/table-grid.js';
import { additive, type Column, type Row } from '../../figures/table-shape.js';
import { addsUp, type Draft, draft, labelOf, type Material, termOf } from './material.js';
import { best, held, type TotalReading } from './ways.js';

/** Total rows and total columns of the tables. */
export function tableClaims(material: Material): Draft[] {
  return material.extraction.tables.flatMap((table) => {
    const grid = gridOf(table.occurrences);
    return [
      ...totalRows(table, grid, material),
      ...totalColumns(table, grid, material),
      ...totalAbove(table, grid, material),
    ];
  });
}

function totalRows(table: TableReading, grid: Grid, material: Material): Draft[] {
  const { rows, columns } = table.shape;
  const totals = rows.filter((row) => row.kind === 'total' || row.kind === 'group');
  return totals.flatMap((total) => {
    const ways = rowSets(total, rows).map((set) =>
      columns.filter(additive).flatMap((column): TotalReading[] => {
        const cell = grid(total.index, column.index);
        const parts = set
          .map((row) => grid(row.index, column.index))
          .filter((o) => o !== undefined);
        if (!cell || !isCount(cell) || parts.length < 2 || parts.some((p) => !isCount(p)))
          return [];
        return [{ total: cell, parts }];
      }),
    );
    return best(ways).map(({ total: cell, parts }) =>
      draft(
        'table_total',
        [cell, ...parts],
        material,
        { label: labelOf(cell), rule: 'tables/total' },
        [cell, ...parts].map((o) => ({ ...termOf(o, material.extraction), label: o.rowLabel })),
      ),
    );
  });
}

/** A total that the text before a table states, where the table itself has no total row. */
function totalAbove(table: TableReading, grid: Grid, material: Material): Draft[] {
  const { rows, columns } = table.shape;
  if (rows.some((row) => row.kind === 'total' || row.kind === 'group')) return [];
  return columns.filter(additive).flatMap((column) => {
    const parts = rows.map((row) => grid(row.index, column.index)).filter((o) => o !== undefined);
    const [first] = parts;
    if (!first || parts.length < 3 || first.indicator === 'other') return [];
    const total = material.extraction.occurrences.find(
      (o) =>
        o.cell === null &&
        o.indicator === first.indicator &&
        o.block < table.block &&
        table.block - o.block <= 4 &&
        addsUp(o, parts),
    );
    if (!total) return [];
    return [
      draft('table_total', [total, ...parts], material, {
        label: labelOf(total),
        rule: 'tables/total',
      }),
    ];
  });
}

/**
 * The rows that a total row may add up: the sub-totals or all entries above it, those since the
 * last total, those below it. A group adds up the entries below it.
 */
function rowSets(total: Row, rows: readonly Row[]): (readonly Row[])[] {
  const at = rows.indexOf(total);
  const of = (list: readonly Row[], kind: Row['kind']): Row[] =>
    list.filter((row) => row.kind === kind);
  const [before, after] = [rows.slice(0, at), rows.slice(at + 1)];
  const next = after.findIndex((row) => row.kind !== 'entry');
  const below = next < 0 ? after : after.slice(0, next);
  if (total.kind === 'group') return [below];
  const since = before.slice(before.findLastIndex((row) => row.kind !== 'entry') + 1);
  return [
    ...(of(before, 'group').length > 1 ? [of(before, 'group')] : []),
    of(before, 'entry'),
    since,
    of(before, 'total'),
    ...(of(after, 'group').length > 1 ? [of(after, 'group')] : []),
    of(after, 'entry'),
    below,
    of(after, 'total'),
  ];
}

/** Total columns: beside their siblings under one header, or beside all columns that count. */
function totalColumns(table: TableReading, grid: Grid, material: Material): Draft[] {
  const { rows, columns } = table.shape;
  const counting = columns.filter((column) => additive(column) && !column.isLabel);
  const data = rows.filter((row) => row.kind !== 'section');
  return counting.filter(isTotal).flatMap((total) => {
    const ways = columnSets(total, counting).map((set) =>
      data.flatMap((row): TotalReading[] => {
        const cell = grid(row.index, total.index);
        const parts = set
          .map((column) => grid(row.index, column.index))
          .filter((o) => o !== undefined);
        if (!cell || !isCount(cell) || parts.length === 0 || set.length < 2) return [];
        return parts.every(isCount) ? [{ total: cell, parts }] : [];
      }),
    );
    const chosen = best(ways);
    const holds = held(chosen);
    if (holds * 2 < chosen.length || holds === 0) return [];
    return chosen.map(({ total: cell, parts }) =>
      draft('row_total', [cell, ...parts], material, {
        label: labelOf(cell),
        rule: 'tables/total',
      }),
    );
  });
}

const isTotal = (column: Column): boolean => column.roles.has('total');

function columnSets(total: Column, counting: readonly Column[]): (readonly Column[])[] {
  const others = counting.filter((column) => column !== total);
  const depth = total.path.length;
  const siblings = (level: number): Column[] =>
    others.filter(
      (column) =>
        level > 0 && total.path.slice(0, level).every((part, at) => column.path[at] === part),
    );
  const sets = Array.from({ length: depth }, (_, k) => siblings(depth - 1 - k)).filter(
    (set) => set.length > 1,
  );
  const plain = (set: readonly Column[]): Column[] =>
    set.filter((column) => !isTotal(column) || column.path.length < depth);
  return [...sets.map(plain), ...sets, plain(others), others.filter((c) => !isTotal(c))];
}
