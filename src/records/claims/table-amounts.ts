import { isCount, type Occurrence } from '../../figures/occurrence.js';
import type { Decimal, Table, Term } from '../../model.js';
import { abs, equal, subtract } from '../../number/decimal.js';
import { isShare } from '../../number/share.js';
import { readNumber } from '../../number/value.js';
import { type Draft, draft, labelOf, type Material, termOf } from './material.js';
import type { Cells, Position } from './table-cells.js';

/** A number of a cell: a quantity, or what stands in a line that holds none, as changes and targets do. */
export interface Amount {
  readonly value: Decimal;
  readonly raw: string;
  /** `%`, `điểm`; anything else counts things. */
  readonly measure: string;
  /** Null where its row or column holds no quantities. */
  readonly quantity: Occurrence | null;
  readonly label: string;
}

/** The quantity of a cell; null where it holds none, or one that is but approximate. */
export function quantityAt({ at }: Cells, { row, column }: Position): Amount | null {
  const quantity = at(row, column);
  if (!quantity || quantity.approximate) return null;
  const { value, raw, label } = quantity;
  return { value, raw, measure: isCount(quantity) ? '' : quantity.measure, quantity, label };
}

/** '14', '+1,4 %', '(-14)', 'giảm 14', '≥ 14': a number without its sign and nothing else. */
const BARE = /^\(?(?:tăng|giảm)?\s*[+\-–−≥≤]?\s*(\d[\d.,]*)\s*(%|điểm|điểm %)?\)?$/iu;

/**
 * The number of a cell as it stands there, read as what is measured so; null where it holds more or
 * none.
 *
 * @param label what the line that it stands in is called
 */
export function bareAmount(
  { grid }: Table,
  { row, column }: Position,
  measure: string,
  label: string,
): Amount | null {
  const raw = grid[row]?.[column]?.content.text.trim() ?? '';
  const [, digits = '', unit = ''] = BARE.exec(raw) ?? [];
  const isShare = measure !== '' || unit.endsWith('%');
  const value = readNumber(digits, isShare ? 'percent' : 'count')?.value;
  if (value === undefined || (!isShare && value.scale > 0)) return null;
  if (measure === '' && unit !== '') return null;
  return { value, raw, measure, quantity: null, label };
}

/** A change that a table tells, with the two amounts that it comes from. */
export interface Change {
  readonly kind: 'difference' | 'ratio';
  /** From, to and how far they are apart; or what is divided, by what, and the percentage. */
  readonly terms: readonly [Amount, Amount, Amount];
  /** The quantity that changed. */
  readonly of: Occurrence;
}

/** Whether a change is as told. */
export const holds = ({ kind, terms: [first, second, stated] }: Change): boolean =>
  kind === 'difference'
    ? equal(abs(subtract(second.value, first.value)), stated.value)
    : isShare(first.value, second.value, stated.value);

/** The claim that a change makes. */
export function changeClaim({ kind, terms, of }: Change, material: Material): Draft {
  const about = { label: `${labelOf(of)}, so với kỳ trước`, rule: 'tables/change' };
  const printed = terms.map((amount) => termOfAmount(amount, material));
  return draft(kind, [of], material, about, printed);
}

/** The amount as a term of a claim. */
export const termOfAmount = (
  { value, raw, measure, quantity, label }: Amount,
  { extraction }: Material,
): Term =>
  quantity
    ? termOf(quantity, extraction)
    : { value, raw, measure, approximate: false, figure: null, label };
