import { isShare } from '../number/share.js';
import { type Occurrence, sameScope } from './occurrence.js';
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

/** The last row before a row that tells in a column what the row's own count is a share of: 'Tổng số tiếp nhận | 90', 'Trực tuyến | 60 | 66,7%'. */
export function wholeMeant(
  row: number,
  column: number,
  rows: readonly Row[],
  cell: Grid,
  { ofCount }: Quotients,
): number | null {
  const count = cell(row, column);
  if (!count) return null;
  const own = row - (rows[0]?.index ?? 0);
  const before = rows.slice(Math.max(0, own - reach), own);
  for (const { over, under } of ofCount(count.indicator)) {
    if (over.length + under.length > 2) continue;
    const whole = before.findLast(({ index }) => {
      const o = cell(index, column);
      return o !== undefined && o.indicator === under[0] && sameScope(o, count);
    });
    if (whole) return whole.index;
  }
  return null;
}

/**
 * 'Tổng số tiếp nhận | 900', 'Đúng hạn | 850 | 97,70%': what is a share of what was resolved first of all is
 * of all that came in, where nothing else is stated, only as far as the numbers agree.
 */
export function isToldOf(
  count: Occurrence | undefined,
  whole: Occurrence | undefined,
  percent: Occurrence | undefined,
  { ofCount }: Quotients,
): boolean {
  if (!count || !whole || !percent) return false;
  const [nearest] = ofCount(count.indicator).filter(({ under }) => under.length === 1);
  const first = nearest?.under[0] ?? '';
  const isFirst = first === whole.indicator || first.startsWith('intake_');
  return isFirst || isShare(count.value, whole.value, percent.value);
}
