import { isCount, type Occurrence } from '../../figures/occurrence.js';
import { additive, type Column, type Row } from '../../figures/table-shape.js';
import type { Decimal, Table, Term } from '../../model.js';
import { abs, equal, subtract } from '../../number/decimal.js';
import { readNumber } from '../../number/value.js';
import { type Draft, draft, labelOf, type Material, termOf } from './material.js';
import { type Cells, tablesOf } from './table-cells.js';

/** Columns of changes ('Tăng, giảm') between the two columns from which most of their rows come. */
export function tableDifferenceClaims(material: Material): Draft[] {
  return tablesOf(material).flatMap((cells) => {
    const { block, shape } = cells.table;
    const table = material.document.blocks[block];
    if (table?.kind !== 'table') return [];
    const counting = shape.columns.filter(additive);
    return shape.columns.filter(isChange).flatMap((column) => {
      const readers = counting.flatMap((from) =>
        counting
          .filter((to) => to.index < from.index || isFormer(from, cells))
          .map(
            (to) => (rows: readonly Row[]) =>
              rows.flatMap(differenceIn(from, to, column, cells, table)),
          ),
      );
      const best = bestOf(readers, shape.rows);
      return isMeant(best) ? best.map((difference) => claim(difference, material)) : [];
    });
  });
}

const isChange = ({ roles, isLabel }: Column): boolean =>
  roles.has('change') && !roles.has('percent') && !isLabel;

/** Whether a column holds an earlier period; without one the later of two years stands on the right. */
const isFormer = ({ index }: Column, { table, at }: Cells): boolean =>
  table.shape.rows.some((row) => at(row.index, index)?.period === 'former');

/** A cell of changes with the two cells that it may lie between. */
interface Difference {
  readonly from: Occurrence;
  readonly to: Occurrence;
  readonly stated: Decimal;
  readonly raw: string;
}

/** So many rows tell which columns are meant. */
const ENOUGH = 24;

/** The differences of all rows between the two columns under which most of a sample agree. */
function bestOf(
  readers: readonly ((rows: readonly Row[]) => Difference[])[],
  rows: readonly Row[],
): readonly Difference[] {
  const step = Math.ceil(rows.length / ENOUGH);
  const sample = rows.filter((_, at) => at % step === 0);
  const hits = readers.map((read) => held(read(sample)));
  const most = Math.max(0, ...hits);
  return most > 0 ? (readers[hits.indexOf(most)]?.(rows) ?? []) : [];
}

const differenceIn =
  (from: Column, to: Column, change: Column, { at }: Cells, { grid }: Table) =>
  ({ index }: Row): Difference[] => {
    const [former, current] = [at(index, from.index), at(index, to.index)];
    const raw = grid[index]?.[change.index]?.content.text.trim() ?? '';
    const stated = changeIn(raw);
    if (!former || !current || former === current || !stated) return [];
    if (![former, current].every((o) => isCount(o) && !o.approximate)) return [];
    return [{ from: former, to: current, stated, raw }];
  };

/** '14', '+14', '(-14)', 'giảm 14': a number of things without its sign; null for a percentage or other words. */
function changeIn(text: string): Decimal | null {
  const [, raw] = /^\(?(?:tăng|giảm)?\s*[+\-–]?\s*(\d[\d.]*)\)?$/iu.exec(text) ?? [];
  return raw === undefined ? null : (readNumber(raw, 'count')?.value ?? null);
}

const holds = ({ from, to, stated }: Difference): boolean =>
  equal(abs(subtract(to.value, from.value)), stated);

/** How many rows agree; that nothing changed tells nothing. */
const held = (way: readonly Difference[]): number =>
  way.filter((each) => each.stated.digits !== 0n && holds(each)).length;

/** Whether at least two rows agree, and two of three. */
const isMeant = (way: readonly Difference[]): boolean =>
  held(way) >= 2 && way.filter(holds).length * 3 >= way.length * 2;

function claim({ from, to, stated, raw }: Difference, material: Material): Draft {
  const change: Term = {
    value: stated,
    raw,
    measure: to.measure,
    approximate: false,
    figure: null,
    label: to.label,
  };
  const { extraction } = material;
  const terms = [termOf(from, extraction), termOf(to, extraction), change];
  const about = { label: `${labelOf(to)}, so với kỳ trước`, rule: 'tables/change' };
  return draft('difference', [to, from], material, about, terms);
}
