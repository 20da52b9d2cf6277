import { isShare } from '../number/share.js';
import { sameScope } from './occurrence.js';
import type { Quotients } from './quotients.js';
import type { Grid } from './table-grid.js';
import type { Row } from './table-shape.js';

/** How far from a row of shares the rows may stand that it is of. */
export const reach = 40;

/** The row that a row is listed under as a part, nearest first, where a column has a number in it. */
export function wholeAbove(
  row: number,
  column: number,
  rows: readonly Row[],
  cell: Grid,
): number | null {
  let above = rows[row - (rows[0]?.index ?? 0)]?.parent ?? null;
  while (above !== null) {
    const { index, parent } = rows[above] as Row;
    if (cell(index, column)) return index;
    above = parent;
  }
  return null;
}

/**
 * The last row before a row that tells in the column of its count what that is a share of: 'Tổng số tiếp
 * nhận | 90', 'Trực tuyến | 60 | 66,7%'. What is a share of what was resolved first of all is of all that
 * came in, where nothing else is stated ('Tổng số tiếp nhận | 900', 'Đúng hạn | 850 | 97,70%'), only as
 * far as the numbers agree.
 */
export function wholeMeant(
  row: number,
  [column, percents]: readonly [counts: number, percents: number],
  rows: readonly Row[],
  cell: Grid,
  { ofCount }: Quotients,
): number | null {
  const [count, percent] = [cell(row, column), cell(row, percents)];
  if (!count || !percent) return null;
  const own = row - (rows[0]?.index ?? 0);
  const before = rows.slice(Math.max(0, own - reach), own);
  const bases = ofCount(count.indicator).filter(({ under }) => under.length === 1);
  const nearest = bases[0]?.under[0] ?? '';
  for (const { over, under } of bases) {
    if (over.length > 1) continue;
    const whole = before.findLast(({ index }) => {
      const o = cell(index, column);
      return o !== undefined && o.indicator === under[0] && sameScope(o, count);
    });
    const value = whole && cell(whole.index, column)?.value;
    if (!value) continue;
    const isFirst = nearest === under[0] || nearest.startsWith('intake_');
    return isFirst || isShare(count.value, value, percent.value) ? whole.index : null;
  }
  return null;
}
