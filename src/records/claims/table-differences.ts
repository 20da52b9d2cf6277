import type { Formula } from '../../figures/table-formulas.js';
import type { Occurrence } from '../../figures/occurrence.js';
import { type Column, isData, type Row } from '../../figures/table-shape.js';
import type { Table } from '../../model.js';
import { abs, equal, printVietnamese, subtract } from '../../number/decimal.js';
import { isShare } from '../../number/share.js';
import { type Draft, draft, labelOf, type Material } from './material.js';
import { type Amount, bareAmount, quantityAt, termOfAmount } from './table-amounts.js';
import { type Cells, tablesOf } from './table-cells.js';

/**
 * Columns of changes between two others, by the formula that the form states, else between those
 * from which most of their rows come: how far they are apart ('Tăng, giảm'), or what the one is of
 * the other ('Tỷ lệ so với cùng kỳ (%)').
 */
export function tableDifferenceClaims(material: Material): Draft[] {
  return tablesOf(material).flatMap((cells) => {
    const { block, shape } = cells.table;
    const table = material.document.blocks[block];
    if (table?.kind !== 'table') return [];
    return shape.columns.filter(isChange).flatMap((column) => {
      const stated = shape.formulas.flatMap((formula) => readersOf(formula, column, cells, table));
      const told = stated.map((read) => shape.rows.flatMap(read)).find(isTrusted);
      const way = told ?? bestOf(guessesFor(column, cells, table), shape.rows);
      return way.map((change) => claim(change, material));
    });
  });
}

const isChange = ({ roles, isLabel }: Column): boolean => roles.has('change') && !isLabel;

/** A cell of changes with the two amounts that it may come from. */
interface Change {
  readonly kind: 'difference' | 'ratio';
  /** From, to and how far they are apart; or what is divided, by what, and the percentage. */
  readonly terms: readonly [Amount, Amount, Amount];
  /** The quantity that changed. */
  readonly of: Occurrence;
}

/** Reads the change of a row in one way; nothing where a cell has none or another kind of number. */
type Reader = (row: Row) => Change[];

/** What a form states of a column of changes: '(5)=(4)-(3)', '(6)=(4)/(3)'. */
function readersOf(formula: Formula, column: Column, cells: Cells, table: Table): Reader[] {
  if (formula.kind === 'sum' || formula.result !== column.index) return [];
  const { columns } = cells.table.shape;
  const [first, second] =
    formula.kind === 'change' ? [[formula.from], [formula.to]] : [formula.under, formula.over];
  const [from, to] = [first, second].map(([only, ...more]) =>
    only === undefined || more.length > 0 ? undefined : columns[only],
  );
  if (!from || !to) return [];
  const read = { difference: differenceIn, ratio: proportionIn };
  return [
    read[formula.kind === 'change' ? 'difference' : 'ratio']({ from, to, column, cells, table }),
  ];
}

/** Every way in which a column may compare two others. */
function guessesFor(column: Column, cells: Cells, table: Table): Reader[] {
  const counting = cells.table.shape.columns.filter(
    (each) => isData(each) || each.roles.has('target'),
  );
  return counting
    .flatMap((from) =>
      counting
        .filter((to) => to !== from && (to.index < from.index || isFormer(from, cells)))
        .map((to) => ({ from, to, column, cells, table })),
    )
    .flatMap((pair) => [differenceIn(pair), proportionIn(pair), growthIn(pair)]);
}

/** Whether a column holds an earlier period or a target; without one the later of two years stands on the right. */
const isFormer = ({ index, roles }: Column, { table, at }: Cells): boolean =>
  roles.has('target') || table.shape.rows.some((row) => at(row.index, index)?.period === 'former');

/** Two columns and the one that compares them. */
interface Pair {
  readonly from: Column;
  readonly to: Column;
  readonly column: Column;
  readonly cells: Cells;
  readonly table: Table;
}

/** The two amounts of a row that are compared, of which one may be a target, or a change itself. */
function amountsIn({ from, to, cells, table }: Pair, { index }: Row): Compared | null {
  const [former, current] = [from, to].map((column) => quantityAt(cells, index, column));
  const quantity = (current ?? former)?.quantity;
  if (!quantity) return null;
  const measure = (current ?? former)?.measure ?? '';
  const bare = (column: Column): Amount | null =>
    isData(column) ? null : bareAmount(table, index, column, measure);
  const [before, now] = [former ?? bare(from), current ?? bare(to)];
  return before && now && before.measure === now.measure
    ? { from: before, to: now, of: quantity }
    : null;
}

interface Compared {
  readonly from: Amount;
  readonly to: Amount;
  readonly of: Occurrence;
}

/** 'Tăng 14', of shares and scores in points. */
const differenceIn =
  (pair: Pair): Reader =>
  (row) => {
    const found = amountsIn(pair, row);
    const change = found && bareAmount(pair.table, row.index, pair.column, found.to.measure);
    return change
      ? [{ kind: 'difference', terms: [found.from, found.to, change], of: found.of }]
      : [];
  };

/** '114,6': this period's count is so many percent of the former one's. */
const proportionIn =
  (pair: Pair): Reader =>
  (row) => {
    const found = amountsIn(pair, row);
    const percent = percentIn(pair, row);
    return found && percent
      ? [{ kind: 'ratio', terms: [found.to, found.from, percent], of: found.of }]
      : [];
  };

/** 'Tăng 14,6%': the change is so many percent of the former count. */
const growthIn =
  (pair: Pair): Reader =>
  (row) => {
    const found = amountsIn(pair, row);
    const percent = percentIn(pair, row);
    if (!found || !percent) return [];
    const { from, to, of } = found;
    const value = abs(subtract(to.value, from.value));
    const change = { ...to, value, raw: printVietnamese(value), quantity: null };
    return [{ kind: 'ratio', terms: [change, from, percent], of }];
  };

function percentIn({ column, table }: Pair, { index }: Row): Amount | null {
  const amount = bareAmount(table, index, column, '%');
  const isPercent = column.roles.has('percent') || amount?.raw.includes('%');
  return isPercent ? amount : null;
}

/** So many rows tell which columns are meant. */
const ENOUGH = 24;

/** The changes of all rows in the way in which most of a sample agree, if it is more than chance. */
function bestOf(readers: readonly Reader[], rows: readonly Row[]): readonly Change[] {
  const step = Math.ceil(rows.length / ENOUGH);
  const sample = rows.filter((_, at) => at % step === 0);
  const hits = readers.map((read) => held(sample.flatMap(read)));
  const most = Math.max(0, ...hits);
  const best = most > 0 ? rows.flatMap((row) => readers[hits.indexOf(most)]?.(row) ?? []) : [];
  return isMeant(best) ? best : [];
}

function holds({ kind, terms: [first, second, stated] }: Change): boolean {
  return kind === 'difference'
    ? equal(abs(subtract(second.value, first.value)), stated.value)
    : isShare(first.value, second.value, stated.value);
}

/** That nothing changed tells nothing. */
const tells = ({ terms: [first, second, stated] }: Change): boolean =>
  stated.value.digits !== 0n && !equal(first.value, second.value);

/** How many rows that tell something agree. */
const held = (way: readonly Change[]): number =>
  way.filter((each) => tells(each) && holds(each)).length;

/** Whether at least two rows agree, and two of three. */
const isMeant = (way: readonly Change[]): boolean =>
  held(way) >= 2 && way.filter(holds).length * 3 >= way.length * 2;

/** A formula is what it says where at least a third of what can tell agrees. */
const isTrusted = (way: readonly Change[]): boolean =>
  held(way) > 0 && held(way) * 3 >= way.filter(tells).length;

function claim({ kind, terms, of }: Change, material: Material): Draft {
  const about = { label: `${labelOf(of)}, so với kỳ trước`, rule: 'tables/change' };
  const printed = terms.map((amount) => termOfAmount(amount, material));
  return draft(kind, [of], material, about, printed);
}
