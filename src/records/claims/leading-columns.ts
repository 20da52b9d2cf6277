import type { Occurrence } from '../../figures/occurrence.js';
import { additive, type Column } from '../../figures/table-shape.js';
import type { Draft, Material } from './material.js';
import { mayAddUp } from './stocks.js';
import { type Cells, draftsOf, readingsDown } from './table-cells.js';
import { notStated } from './table-formulas.js';
import { best, claimed, held, isTold, type Way } from './ways.js';

/** So many rows that add up show that it is no chance. */
const FEWEST_ROWS = 3;

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

/** Whether it adds up in all rows but one at most, of which some add more than one part. */
function holdsThroughout(way: Way): boolean {
  const told = way.filter((reading) => isTold([reading]));
  return told.length >= FEWEST_ROWS && way.length - held(way) <= 1;
}

/** What the rules know they add up themselves. */
const hasUnknown = (way: Way): boolean =>
  way.some(({ total, parts }) => [total, ...parts].some(isUnknown));

const isUnknown = ({ indicator }: Occurrence): boolean => indicator === 'other';
