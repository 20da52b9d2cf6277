import { groupBy } from '../collections.js';
import type { Table } from '../model.js';
import { equal } from '../number/decimal.js';
import { standsIn } from '../ruleset/word-list.js';
import { endsSentence } from './clauses.js';
import type { Reading } from './items.js';
import { type Occurrence, PAST_TIME, scopeOf } from './occurrence.js';
import type { Traces } from './context.js';
import { isRest } from './table-places.js';
import type { RowMeaning } from './table-rows.js';

/**
 * Below 'Một số xã có nhiều hồ sơ:' the row 'Cộng' is of these units and not of their level, so that its
 * numbers are checked but are no figures. Below 'Các xã có hồ sơ quá hạn:' those of what they are listed
 * for are of all, as what is counted by such lists alone is.
 */
export function withPartialTotals(
  occurrences: readonly Occurrence[],
  rows: readonly RowMeaning[],
  table: Table,
  traces: Traces,
): readonly Occurrence[] {
  const caption = traces.get(table.index - 1)?.reading;
  const listed = caption ? listedIn(caption) : null;
  if (listed === null || rows.some(({ row }) => isRest(row.name))) return occurrences;
  const totals = new Set(rows.filter(isOfRows).map(({ row }) => row.index));
  const isPartial = ({ cell, indicator }: Occurrence): boolean =>
    totals.has(cell?.row ?? -1) && !COUNTED[listed].test(indicator);
  return occurrences.map((o) => (isPartial(o) ? { ...o, ofSome: true } : o));
}

/**
 * 'Kết quả một số lĩnh vực chủ yếu' whose row 'Cộng' holds what the text states of all: the rest has none,
 * and the row is that of all. At least so many of its numbers must be stated, and none of them otherwise. Of
 * units the text may state what the same few have: 'tổng hợp 28 đơn vị có số lượng hồ sơ lớn'.
 */
export function withTotalsToldOfAll(occurrences: readonly Occurrence[]): readonly Occurrence[] {
  const byUnit = new Set(
    occurrences.filter(({ cell, unitName }) => cell && unitName !== '').map(({ block }) => block),
  );
  const partial = occurrences.filter(
    ({ ofSome, indicator, block }) => ofSome && indicator !== 'other' && !byUnit.has(block),
  );
  if (partial.length === 0) return occurrences;
  const keyOf = (o: Occurrence): string => `${o.indicator}|${scopeOf(o)}`;
  const prose = groupBy(
    occurrences.filter(({ cell, approximate }) => cell === null && !approximate),
    keyOf,
  );
  const rows = groupBy(partial, rowOf);
  const told = [...rows].filter(([, cells]) => {
    const stated = cells.filter((o) => prose.has(keyOf(o)));
    const isSame = (o: Occurrence): boolean =>
      prose.get(keyOf(o))?.some(({ value }) => equal(value, o.value)) ?? false;
    return stated.length >= FEWEST_TOLD && stated.every(isSame);
  });
  const ofAll = new Set(told.map(([row]) => row));
  return occurrences.map((o) => {
    const { ofSome, ...whole } = o;
    return ofSome && ofAll.has(rowOf(o)) ? whole : o;
  });
}

const FEWEST_TOLD = 2;

const rowOf = ({ block, cell }: Occurrence): string =>
  `${String(block)}.${String(cell?.row ?? '')}`;

/** What the total row of such a list tells of all. */
const COUNTED = {
  some: /^overdue_count$/,
  with: PAST_TIME,
} as const;

/** Whether a row adds up units or lĩnh vực and does not name the whole area. */
const isOfRows = ({ row, unitName, field }: RowMeaning): boolean =>
  row.kind === 'total' && !row.roles.has('whole') && unitName + field === '';

/** What the last words before a table say of the units in it: that they are some, or those where there is something late; null where they may be all. */
function listedIn({ tokens, lists, from }: Reading): 'some' | 'with' | null {
  let start = tokens.length - 1;
  while (start > from && !endsSentence(tokens, start - 1)) start--;
  const said = tokens.slice(start);
  if (said.some(({ norm }, at) => norm === 'còn' && said[at + 1]?.norm === 'lại')) return null;
  if (standsIn(lists.some_units, said)) return 'some';
  return standsIn(lists.units_with, said) ? 'with' : null;
}
