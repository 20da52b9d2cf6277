import { isData } from '../../figures/table-shape.js';
import type { Table } from '../../model.js';
import { abs, printVietnamese, subtract } from '../../number/decimal.js';
import { readNumber } from '../../number/value.js';
import type { Draft, Material } from './material.js';
import { type Amount, type Change, changeClaim, holds, quantityAt } from './table-amounts.js';
import { type Cells, dataRows, type Position, tablesOf } from './table-cells.js';

/**
 * Cells that tell how much a row changed with what it was before, 'tăng 180 (1.240)', 'Giảm 15 hồ sơ
 * so với cùng kỳ (cùng kỳ 81 hồ sơ)', 'tăng 3,2% (1.240)', in a column beside the counts that they speak of.
 */
export function changeCellClaims(material: Material): Draft[] {
  return tablesOf(material).flatMap((cells) => {
    const table = material.document.blocks[cells.table.block];
    if (table?.kind !== 'table') return [];
    const { columns } = cells.table.shape;
    return columns
      .filter((column) => !isData(column) && !column.isGroup)
      .flatMap(({ index }) => {
        const counts = columns.filter((column) => isData(column) && column.index !== index);
        const ways = counts.map((count) => changesIn(cells, table, index, count.index));
        return best(ways).map((change) => changeClaim(change, material));
      });
  });
}

function changesIn(cells: Cells, table: Table, told: number, counts: number): Change[] {
  return dataRows(cells).flatMap(({ index: row, label }) => {
    const now = quantityAt(cells, { row, column: counts });
    if (!now?.quantity) return [];
    const change = changeOf(table, { row, column: told }, now, label);
    return change ? [{ ...change, of: now.quantity }] : [];
  });
}

/** 'tăng', 'giảm 14 hồ sơ', '+14' or '-1,2%', and in its bracket what there was before. */
const TOLD =
  /^(?:(?:tăng|giảm|nhiều hơn|ít hơn)(?: thêm)?|[+\-–−]) ?(\d[\d.,]*) ?(%|điểm %)?(?: ?(?:hồ sơ|hs|bộ|bộ hồ sơ|lượt|trường hợp))?(?: so với [^()\d]{1,40}(?:\d{4} ?)?)? ?\(((?:[^()\d]{0,40}(?:\d{4} ?)?(?:là|có|:)? ?)?)(\d[\d.,]*) ?(%)?(?: ?(?:hồ sơ|hs|bộ|bộ hồ sơ|lượt|trường hợp))?\)$/iu;

/** 'tăng 20 (trong đó trực tuyến 60)' tells of what there is now. */
const SOME = /trong đó|gồm|trực tuyến|trực tiếp|riêng|đúng hạn|trước hạn/iu;

function changeOf(
  { grid }: Table,
  { row, column }: Position,
  now: Amount,
  label: string,
): Omit<Change, 'of'> | null {
  const raw = grid[row]?.[column]?.content.text.trim().normalize('NFC') ?? '';
  if (raw.length > LONGEST) return null;
  const [, by = '', unit = '', lead = '', then = '', unitThen = ''] = TOLD.exec(raw) ?? [];
  if (SOME.test(lead)) return null;
  const isShareNow = now.measure === '%';
  const former = readNumber(then, isShareNow ? 'percent' : 'count')?.value;
  const isGrowth = unit === '%' && !isShareNow;
  const change = readNumber(by, isShareNow || isGrowth ? 'percent' : 'count')?.value;
  if (former === undefined || change === undefined) return null;
  if (now.measure !== '' && !isShareNow) return null;
  // 'tăng 14 (3,6%)' tells by how much twice.
  if (!isShareNow && (unitThen === '%' || former.scale > 0)) return null;
  const amount = (value: typeof former, text: string, measure = now.measure): Amount => ({
    value,
    raw: text,
    measure,
    quantity: null,
    label,
  });
  const before = amount(former, then);
  if (!isGrowth) return { kind: 'difference', terms: [before, now, amount(change, by)] };
  const more = abs(subtract(now.value, former));
  const rise = amount(more, printVietnamese(more));
  return { kind: 'ratio', terms: [rise, before, amount(change, by, '%')] };
}

/** No cell that tells a change and no more is longer. */
const LONGEST = 120;

const held = (way: readonly Change[]): number => way.filter(holds).length;

/** The changes of the column of counts of which most hold; where none does they are told of something else, but for a single one. */
function best(ways: readonly (readonly Change[])[]): readonly Change[] {
  const told = ways.filter((way) => way.length > 0);
  const [first, ...more] = [...told].sort((a, b) => held(b) - held(a));
  if (!first) return [];
  if (held(first) > 0) return held(first) * 2 >= first.length ? first : [];
  return more.length === 0 && first.length === 1 ? first : [];
}
