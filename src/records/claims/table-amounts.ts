import { isCount, type Occurrence } from '../../figures/occurrence.js';
import type { Column } from '../../figures/table-shape.js';
import type { Decimal, Table, Term } from '../../model.js';
import { readNumber } from '../../number/value.js';
import { type Material, termOf } from './material.js';
import type { Cells } from './table-cells.js';

/** A number of a cell: a quantity, or what stands in a column that holds none, as changes and targets do. */
export interface Amount {
  readonly value: Decimal;
  readonly raw: string;
  /** `%`, `điểm`; anything else counts things. */
  readonly measure: string;
  /** Null where its column holds no quantities. */
  readonly quantity: Occurrence | null;
  readonly label: string;
}

/** The quantity of a cell; null where it holds none, or one that is but approximate. */
export function quantityAt({ at }: Cells, row: number, column: Column): Amount | null {
  const quantity = at(row, column.index);
  if (!quantity || quantity.approximate) return null;
  const { value, raw, label } = quantity;
  return { value, raw, measure: isCount(quantity) ? '' : quantity.measure, quantity, label };
}

/** '14', '+1,4 %', '(-14)', 'giảm 14', '≥ 14': a number without its sign and nothing else. */
const BARE = /^\(?(?:tăng|giảm)?\s*[+\-–−≥≤]?\s*(\d[\d.,]*)\s*(%|điểm|điểm %)?\)?$/iu;

/** The number of a cell as it stands there, read as what is measured so; null where it holds more or none. */
export function bareAmount(
  { grid }: Table,
  row: number,
  { index, path }: Column,
  measure: string,
): Amount | null {
  const raw = grid[row]?.[index]?.content.text.trim() ?? '';
  const [, digits = '', unit = ''] = BARE.exec(raw) ?? [];
  const isShare = measure !== '' || unit.endsWith('%');
  const value = readNumber(digits, isShare ? 'percent' : 'count')?.value;
  if (value === undefined || (!isShare && value.scale > 0)) return null;
  if (measure === '' && unit !== '') return null;
  return { value, raw, measure, quantity: null, label: path.join(' – ') };
}

/** The amount as a term of a claim. */
export const termOfAmount = (
  { value, raw, measure, quantity, label }: Amount,
  { extraction }: Material,
): Term =>
  quantity
    ? termOf(quantity, extraction)
    : { value, raw, measure, approximate: false, figure: null, label };
