import type { Occurrence } from '../../figures/occurrence.js';
import { additive, type Column } from '../../figures/table-shape.js';
import { compare, decimal, toPlain } from '../../number/decimal.js';
import type { Draft, Material } from './material.js';
import { mayAddUp } from './stocks.js';
import { type Cells, draftsOf, readingsDown } from './table-cells.js';
import { notStated } from './table-formulas.js';
import { best, claimed, held, isTold, type Way } from './ways.js';

/** So many rows that add up show that it is no chance. */
const FEWEST_ROWS = 3;
/** So many show that the one that does not is wrong. */
const MANY_ROWS = 4;
const LARGE = decimal(10);

/**
 * 'Số TTHC | Toàn trình | Một phần | Cung cấp thông tin': columns of which one is no quantity that the
 * rules know make up the one left of them, though no title calls it a total, where they do so in
 * nearly every row.
 * @param stocks indicators that no sum over several periods adds up
 */
export function leadingColumnClaims(
  cells: Cells,
  material: Material,
  stocks: ReadonlySet<string>,
): Draft[] {
  const { columns } = cells.table.shape;
  return columns.filter(isCounting).flatMap((total) => {
    const behind = columns.slice(columns.indexOf(total) + 1);
    const end = behind.findIndex((column) => !isCounting(column));
    const run = end < 0 ? behind : behind.slice(0, end);
    const ways = run.slice(1).map((_, at) => {
      const parts = run.slice(0, at + 2).map(({ index }) => index);
      const way = readingsDown(cells, total.index, parts, 1);
      return way.filter((reading) => mayAddUp(reading, stocks));
    });
    const way = best(ways.filter((each) => holdsThroughout(each) && hasUnknown(each)));
    const found = notStated(claimed(way, 'agreeing'), cells);
    return draftsOf(found, 'row_total', 'tables/total', material);
  });
}

const isCounting = (column: Column): boolean =>
  additive(column) && !column.roles.has('total') && !column.roles.has('whole');

/** Whether it adds up in all rows, or in many and but one does not: rows of their own, with more than one part and totals that chance does not make. */
function holdsThroughout(way: Way): boolean {
  const wrong = way.length - held(way);
  const told = way.filter(
    (reading) => isTold([reading]) && compare(reading.total.value, LARGE) >= 0,
  );
  const rows = new Set(told.map(({ parts }) => parts.map(({ value }) => toPlain(value)).join(' ')));
  return rows.size >= (wrong === 0 ? FEWEST_ROWS : MANY_ROWS) && wrong <= 1;
}

/** What the rules know they add up themselves. */
const hasUnknown = (way: Way): boolean =>
  way.some(({ total, parts }) => [total, ...parts].some(isUnknown));

const isUnknown = ({ indicator }: Occurrence): boolean => indicator === 'other';
