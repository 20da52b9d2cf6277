import { groupBy } from '../../collections.js';
import { additive, type Column } from '../../figures/table-shape.js';
import type { Draft, Material } from './material.js';
import { mayAddUp } from './stocks.js';
import { type Cells, draftsOf, readingsDown } from './table-cells.js';
import { notStated } from './table-formulas.js';
import { best, claimed, type Way } from './ways.js';

/**
 * Total columns: beside their siblings under one header, or beside all columns that count.
 * @param stocks indicators that no sum over several periods adds up
 */
export function totalColumnClaims(
  cells: Cells,
  material: Material,
  stocks: ReadonlySet<string>,
): Draft[] {
  const counting = cells.table.shape.columns.filter(additive);
  return counting.filter(isTotal).flatMap((total) => {
    const wayOf = (set: readonly Column[]): Way =>
      set.length < 2 ? [] : adding(total, set, 1, cells, stocks);
    const siblings = siblingSets(total, counting).map((set) => ({ set, way: wayOf(set) }));
    const loose = looseSets(total, counting).map(wayOf);
    const chosen = best([...siblings.map(({ way }) => way), ...loose]);
    const titled = siblings.some(({ set, way }) => way === chosen && !listsSome(set));
    const found = notStated(claimed(chosen, titled ? 'titled' : 'agreeing'), cells);
    return draftsOf(found, 'row_total', 'tables/total', material);
  });
}

/**
 * 'Cấp huyện: Tiếp nhận | Đã trả', 'Cấp xã: Tiếp nhận | Đã trả', 'Cộng: Tiếp nhận | Đã trả': the
 * columns below the first or the last title add up those of the same name below the others, where
 * they do so in most rows.
 * @param stocks indicators that no sum over several periods adds up
 */
export function headedTotalClaims(
  cells: Cells,
  material: Material,
  stocks: ReadonlySet<string>,
): Draft[] {
  const { columns } = cells.table.shape;
  const headed = columns.filter((column) => additive(column) && column.path.length > 1);
  const heads = [...groupBy(headed, ({ path }) => path[0]).values()];
  if (heads.length < FEWEST_HEADS) return [];
  const below = groupBy(headed, nameBelow);
  const wayOf = (totals: readonly Column[]): Way =>
    totals.flatMap((total) => {
      const parts = (below.get(nameBelow(total)) ?? []).filter((column) => column !== total);
      const fewest = heads.length - 1;
      return parts.length === fewest ? adding(total, parts, fewest, cells, stocks) : [];
    });
  const way = best([heads.at(-1), heads[0]].map((totals) => wayOf(totals ?? [])));
  const found = notStated(claimed(way, 'agreeing'), cells);
  return draftsOf(found, 'row_total', 'tables/total', material);
}

/** The rows in which a column may add up others. */
const adding = (
  total: Column,
  parts: readonly Column[],
  fewest: number,
  cells: Cells,
  stocks: ReadonlySet<string>,
): Way =>
  readingsDown(
    cells,
    total.index,
    parts.map(({ index }) => index),
    fewest,
  ).filter((reading) => mayAddUp(reading, stocks));

/** Two that are added up, and their total. */
const FEWEST_HEADS = 3;

const nameBelow = ({ path }: Column): string => path.slice(1).join(' ; ');

const isTotal = (column: Column): boolean => column.roles.has('total') || column.roles.has('whole');

/** 'Trong đó' over all parts need not name all that there are. */
const listsSome = (set: readonly Column[]): boolean => set.every(({ roles }) => roles.has('part'));

/** The columns under the same title as a total, those under the narrowest title first. */
function siblingSets(total: Column, counting: readonly Column[]): (readonly Column[])[] {
  const depth = total.path.length;
  const siblings = (level: number): Column[] =>
    counting.filter(
      (column) =>
        column !== total &&
        level > 0 &&
        total.path.slice(0, level).every((part, at) => column.path[at] === part),
    );
  const sets = Array.from({ length: depth }, (_, k) => siblings(depth - 1 - k));
  return [...sets.map((set) => withoutTotals(set, depth)), ...sets];
}

function looseSets(total: Column, counting: readonly Column[]): (readonly Column[])[] {
  const others = counting.filter((column) => column !== total);
  return [
    byTheirTotals(others),
    withoutTotals(others, total.path.length),
    others.filter((column) => !isTotal(column)),
    others.filter((column) => isTotal(column) && column.path.length > total.path.length),
    ...ofOneTitle(others),
  ];
}

/** 'Cấp huyện: Tiếp nhận | Đã giải quyết', 'Cấp xã: Tiếp nhận | Đã giải quyết' beside 'Tổng tiếp nhận': the columns of one name below different titles. */
function ofOneTitle(columns: readonly Column[]): (readonly Column[])[] {
  const headed = columns.filter((column) => column.path.length > 1 && !isTotal(column));
  return [...groupBy(headed, nameBelow).values()].filter((set) => set.length > 1);
}

/** 'Tổng số | Đã giải quyết: Tổng, Đúng hạn, Trễ hạn | Đang giải quyết': below a title with a total of its own that stands for all there is below it. */
function byTheirTotals(columns: readonly Column[]): Column[] {
  const headed = groupBy(columns, ({ path }) => (path.length > 1 ? path[0] : ''));
  return columns.filter((column) => {
    if (column.path.length < 2) return !isTotal(column);
    const totals = (headed.get(column.path[0]) ?? []).filter(isTotal);
    return totals.length === 0 || totals[0] === column;
  });
}

/** Totals of a deeper title are parts of one above them. */
const withoutTotals = (set: readonly Column[], depth: number): Column[] =>
  set.filter((column) => !isTotal(column) || column.path.length < depth);
