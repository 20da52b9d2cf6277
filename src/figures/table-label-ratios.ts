import { compare, decimal } from '../number/decimal.js';
import { isNearShare, isShare } from '../number/share.js';
import type { Cell } from '../model.js';
import { itemsOf } from './item-reader.js';
import { isOwnTime, type Occurrence } from './occurrence.js';
import { type CellSetting, type Ratio, ratioOf } from './table-cell.js';

/** A label with what was read from the other cells of its row. */
interface Labelled {
  /** The setting of the row's percentage, with the label instead of its cell. */
  readonly setting: CellSetting;
  readonly percent: Occurrence;
}

/**
 * 'Tỷ lệ hồ sơ trực tuyến (1.655/1.819) | % | 90,98': the count and its base that a label gives beside
 * the one percentage of its row that is of the report's own time. Ids count on from `id`.
 */
export function quotientInLabel(
  { setting, percent }: Labelled,
  id: number,
): readonly [done: Occurrence, whole: Occurrence] | null {
  const [count, ...more] = itemsOf(setting.reading);
  if (!count?.base || more.length > 0 || count.kind !== 'count') return null;
  const ratio: Ratio = { count, base: count.base, percent: undefined };
  if (!mayBeShare(ratio, percent)) return null;
  // What the row is measured in is its percentage, not what the label counts.
  const [done, whole] = ratioOf({ ...setting, row: { ...setting.row, unit: null } }, ratio, id);
  return done && whole ? [done, whole] : null;
}

/** The label's cell of a row and its one percentage of the report's own time; null where there are none or several. */
export function labelled(
  settings: readonly CellSetting[],
  found: readonly Occurrence[],
): Labelled | null {
  const label = settings.find(({ column }) => column.column.isLabel);
  const [percent, ...more] = found.filter((o) => o.measure === '%' && isOwnTime(o));
  if (!label || !percent || more.length > 0 || percent.shareOf !== null) return null;
  const own = settings.find(({ cell }) => isAt(cell, percent));
  return own ? { setting: { ...own, cell: label.cell, reading: label.reading }, percent } : null;
}

const isAt = ({ row, column }: Cell, { cell }: Occurrence): boolean =>
  cell?.row === row && cell.column === column;

/** From so many things on, and so many points apart, numbers that give another share were divided wrongly; others are those of columns: 'Tỷ lệ (5/4)'. */
const FEWEST = decimal(100);
const NEAR = 5;

const mayBeShare = ({ count, base }: Ratio, { value }: Occurrence): boolean =>
  isShare(count.value, base.value, value) ||
  (compare(base.value, FEWEST) >= 0 && isNearShare(count.value, base.value, value, NEAR));
