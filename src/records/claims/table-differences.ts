import type { Formula } from '../../figures/table-formulas.js';
import type { Occurrence } from '../../figures/occurrence.js';
import type { TableRole } from '../../figures/table-roles.js';
import { isData } from '../../figures/table-shape.js';
import type { Table } from '../../model.js';
import { abs, equal, printVietnamese, subtract } from '../../number/decimal.js';
import type { Draft, Material } from './material.js';
import {
  type Amount,
  bareAmount,
  type Change,
  changeClaim,
  holds,
  quantityAt,
} from './table-amounts.js';
import { type Cells, type Position, tablesOf } from './table-cells.js';

/**
 * Columns of changes between two others, by the formula that the form states, else between those
 * from which most of their rows come: how far they are apart ('Tăng, giảm'), or what the one is of
 * the other ('Tỷ lệ so với cùng kỳ (%)'). Rows of changes between rows are read alike.
 */
export function tableDifferenceClaims(material: Material): Draft[] {
  return tablesOf(material).flatMap((cells) => {
    const table = material.document.blocks[cells.table.block];
    if (table?.kind !== 'table') return [];
    return [columnsOf(cells, table), rowsOf(cells, table)].flatMap((side) =>
      side.lines
        .filter(({ isChange }) => isChange)
        .flatMap((line) => changesIn(line, side).map((change) => changeClaim(change, material))),
    );
  });
}

/** A column as it is compared with others, or a row. */
interface Line {
  readonly index: number;
  readonly label: string;
  readonly roles: ReadonlySet<TableRole>;
  readonly isChange: boolean;
  /** Whether it may hold what is compared: the report's numbers, or targets. */
  readonly isCompared: boolean;
}

/** A table by its columns, or by its rows. */
interface Side {
  readonly cells: Cells;
  readonly table: Table;
  readonly lines: readonly Line[];
  /** Positions of the lines that run across them. */
  readonly across: readonly number[];
  readonly at: (line: Line, across: number) => Position;
  /** How many lines away the lines may stand that a line of changes compares. */
  readonly reach: number;
  readonly formulas: readonly Formula[];
}

function columnsOf(cells: Cells, table: Table): Side {
  const { rows, columns, formulas } = cells.table.shape;
  return {
    cells,
    table,
    lines: columns.map((column) => ({
      index: column.index,
      label: column.path.join(' – '),
      roles: column.roles,
      isChange: column.roles.has('change') && !column.isLabel,
      isCompared: isData(column) || column.roles.has('target'),
    })),
    across: rows.map(({ index }) => index),
    at: ({ index }, row) => ({ row, column: index }),
    reach: columns.length,
    formulas,
  };
}

/** Rows are many; those that a row of changes compares stand near it. */
const FEW = 6;

function rowsOf(cells: Cells, table: Table): Side {
  const { rows, columns } = cells.table.shape;
  return {
    cells,
    table,
    lines: rows.map(({ index, label, roles, kind }) => ({
      index,
      label,
      roles,
      isChange: roles.has('change') && kind === 'aside',
      isCompared: !roles.has('change') && kind !== 'section',
    })),
    across: columns.filter(isData).map(({ index }) => index),
    at: ({ index }, column) => ({ row: index, column }),
    reach: FEW,
    formulas: [],
  };
}

function changesIn(line: Line, side: Side): readonly Change[] {
  const stated = side.formulas.flatMap((formula) => readersOf(formula, line, side));
  const told = stated.map((read) => side.across.flatMap(read)).find(isTrusted);
  return told ?? bestOf(guessesFor(line, side), side.across);
}

/** Reads the change of a row in one way; nothing where a cell has none or another kind of number. */
type Reader = (across: number) => Change[];

/** What a form states of a column of changes: '(5)=(4)-(3)', '(6)=(4)/(3)'. */
function readersOf(formula: Formula, change: Line, side: Side): Reader[] {
  if (formula.kind === 'sum' || formula.result !== change.index) return [];
  const [first, second] =
    formula.kind === 'change' ? [[formula.from], [formula.to]] : [formula.under, formula.over];
  const [from, to] = [first, second].map(([only, ...more]) =>
    only === undefined || more.length > 0 ? undefined : side.lines[only],
  );
  if (!from || !to) return [];
  const pair = { from, to, change, side };
  return [formula.kind === 'change' ? differenceIn(pair) : proportionIn(pair)];
}

/** Every way in which a line may compare two others. */
function guessesFor(change: Line, side: Side): Reader[] {
  const compared = side.lines.filter(
    ({ isCompared, index }) => isCompared && Math.abs(index - change.index) <= side.reach,
  );
  return compared
    .flatMap((from) =>
      compared
        .filter((to) => to !== from && (to.index < from.index || isFormer(from, side)))
        .map((to) => ({ from, to, change, side })),
    )
    .flatMap((pair) => [differenceIn(pair), proportionIn(pair), growthIn(pair)]);
}

/** Whether a line holds an earlier period or a target; without one the later of two years stands on the right. */
const isFormer = (line: Line, { cells, across, at }: Side): boolean =>
  line.roles.has('target') ||
  across.some((each) => {
    const { row, column } = at(line, each);
    return cells.at(row, column)?.period === 'former';
  });

/** Two lines and the one that compares them. */
interface Pair {
  readonly from: Line;
  readonly to: Line;
  readonly change: Line;
  readonly side: Side;
}

/** The two amounts that are compared, of which one may be a target, or a change itself. */
function amountsIn({ from, to, side }: Pair, across: number): Compared | null {
  const [former, current] = [from, to].map((line) => quantityAt(side.cells, side.at(line, across)));
  const known = current ?? former;
  if (!known?.quantity) return null;
  const bare = (line: Line): Amount | null =>
    line.isCompared && !line.roles.has('target')
      ? null
      : bareAmount(side.table, side.at(line, across), known.measure, line.label);
  const [before, now] = [former ?? bare(from), current ?? bare(to)];
  return before && now && before.measure === now.measure
    ? { from: before, to: now, of: known.quantity }
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
  (across) => {
    const found = amountsIn(pair, across);
    const change = found && changeIn(pair, across, found.to.measure);
    return change
      ? [{ kind: 'difference', terms: [found.from, found.to, change], of: found.of }]
      : [];
  };

/** '114,6': this period's count is so many percent of the former one's. */
const proportionIn =
  (pair: Pair): Reader =>
  (across) => {
    const found = amountsIn(pair, across);
    const percent = percentIn(pair, across);
    return found && percent
      ? [{ kind: 'ratio', terms: [found.to, found.from, percent], of: found.of }]
      : [];
  };

/** 'Tăng 14,6%': the change is so many percent of the former count. */
const growthIn =
  (pair: Pair): Reader =>
  (across) => {
    const found = amountsIn(pair, across);
    const percent = percentIn(pair, across);
    if (!found || !percent) return [];
    const { from, to, of } = found;
    const value = abs(subtract(to.value, from.value));
    const change = { ...to, value, raw: printVietnamese(value), quantity: null };
    return [{ kind: 'ratio', terms: [change, from, percent], of }];
  };

const changeIn = ({ change, side }: Pair, across: number, measure: string): Amount | null =>
  bareAmount(side.table, side.at(change, across), measure, change.label);

function percentIn(pair: Pair, across: number): Amount | null {
  const amount = changeIn(pair, across, '%');
  const isPercent = pair.change.roles.has('percent') || amount?.raw.includes('%');
  return isPercent ? amount : null;
}

/** So many rows tell which columns are meant. */
const ENOUGH = 24;

/** The changes of all rows in the way in which most of a sample agree, if it is more than chance. */
function bestOf(readers: readonly Reader[], across: readonly number[]): readonly Change[] {
  const step = Math.ceil(across.length / ENOUGH);
  const sample = across.filter((_, at) => at % step === 0);
  const hits = readers.map((read) => held(sample.flatMap(read)));
  const most = Math.max(0, ...hits);
  const best = most > 0 ? across.flatMap((each) => readers[hits.indexOf(most)]?.(each) ?? []) : [];
  return isMeant(best) ? best : [];
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
