import { compare, sum } from '../number/decimal.js';
import { isShare } from '../number/share.js';
import { isCount, type Occurrence } from './occurrence.js';
import { type Grid, gridOf } from './table-grid.js';
import { additive, type Row, type Shape } from './table-shape.js';

/** A percentage of a table with the cells that it is the share of; ids of occurrences. */
export interface TableShare {
  /** Added up; nearly always one. */
  readonly counts: readonly number[];
  readonly bases: readonly number[];
  readonly percent: number;
  /** Set where the form states the quotient, but hardly a row gives it. */
  readonly doubtful: boolean;
}

interface Share {
  readonly counts: readonly Occurrence[];
  readonly bases: readonly Occurrence[];
  readonly percent: Occurrence;
}

/** One way to read a column or row of percentages: of which cells each of them is the share. */
type Way = readonly Share[];

/** Shares in columns and in rows, by the formula that the form states or else by the numbers that agree. */
export function tableShares(shape: Shape, occurrences: readonly Occurrence[]): TableShare[] {
  const grid = gridOf(occurrences);
  const columns = shape.columns.map(({ index }) => sharesOfColumn(shape, index, grid));
  const used = new Set(columns.flatMap(({ shares }) => shares.map(({ percent }) => percent.id)));
  const rows = shape.rows.map((row) => sharesOfRow(shape, row, grid, used));
  return [...columns, ...rows].flatMap(({ shares, doubtful }) =>
    shares.map((share) => idsOf(share, doubtful)),
  );
}

const idsOf = ({ counts, bases, percent }: Share, doubtful: boolean): TableShare => ({
  counts: counts.map(({ id }) => id),
  bases: bases.map(({ id }) => id),
  percent: percent.id,
  doubtful,
});

interface Shares {
  readonly shares: Way;
  readonly doubtful: boolean;
}

const none: Shares = { shares: [], doubtful: false };

function sharesOfColumn(shape: Shape, column: number, cell: Grid): Shares {
  const rows = shape.rows.filter(({ index }) => isPercent(cell(index, column)));
  if (rows.length === 0) return none;
  const way = (over: readonly number[], under: readonly number[], base?: Row): Way =>
    rows.flatMap((row) =>
      shareOf(
        cell(row.index, column),
        over.map((at) => cell(row.index, at)),
        under.map((at) => cell((base ?? row).index, at)),
      ),
    );
  const stated = shape.formulas.flatMap((formula) =>
    formula.kind === 'ratio' && formula.result === column ? [way(formula.over, formula.under)] : [],
  )[0];
  if (stated && isTrusted(stated)) return { shares: stated, doubtful: false };
  const counting = shape.columns.filter((each) => additive(each)).map(({ index }) => index);
  const totals = shape.rows.filter(({ kind }) => kind === 'total');
  const guessed = best(
    [
      ...pairsOf(counting).map(
        ([a, b]) =>
          () =>
            way([a], [b]),
      ),
      ...counting.flatMap((at) =>
        totals.map((total) => () => way([at], [at], total).filter(isPart)),
      ),
    ],
    rows.length,
  );
  if (guessed.length > 0 || !stated) return { shares: guessed, doubtful: false };
  return { shares: stated.filter((share) => !agrees(share)).slice(0, 1), doubtful: true };
}

/** A row 'Tỷ lệ (%)': each share is of two other rows of its column, or of two columns of one row. */
function sharesOfRow(
  { rows, columns }: Shape,
  { index: row }: Row,
  cell: Grid,
  used: ReadonlySet<number>,
): Shares {
  const shares = columns.flatMap(({ index }) => {
    const percent = cell(row, index);
    return isPercent(percent) && !used.has(percent.id) ? [index] : [];
  });
  if (shares.length < 2) return none;
  const counting = rows.filter(({ kind, index }) => kind !== 'aside' && index !== row);
  const lines = counting.map(({ index }) => index);
  const additives = columns.filter(additive).map(({ index }) => index);
  const ways = [
    ...pairsOf(lines).map(
      ([a, b]) =>
        () =>
          shares.flatMap((at) => shareOf(cell(row, at), [cell(a, at)], [cell(b, at)])),
    ),
    ...lines.flatMap((line) =>
      additives.map(
        (base) => () =>
          shares.flatMap((at) => shareOf(cell(row, at), [cell(line, at)], [cell(line, base)])),
      ),
    ),
  ];
  return { shares: best(ways, shares.length), doubtful: false };
}

const isPercent = (o: Occurrence | undefined): o is Occurrence =>
  o?.measure === '%' && !o.approximate;

/** Nothing where a cell is missing or the share would be above the whole. */
function shareOf(
  percent: Occurrence | undefined,
  counts: readonly (Occurrence | undefined)[],
  bases: readonly (Occurrence | undefined)[],
): Share[] {
  const [over, under] = [counts.filter(isThere), bases.filter(isThere)];
  if (!percent || over.length < counts.length || under.length < bases.length) return [];
  const share = { counts: over, bases: under, percent };
  return compare(valueOf(under), valueOf(over)) < 0 ? [] : [share];
}

const isThere = (o: Occurrence | undefined): o is Occurrence => o !== undefined && isCount(o);
const valueOf = (found: readonly Occurrence[]) => sum(found.map(({ value }) => value));

/** Whether a share is of a total that it does not itself stand for. */
const isPart = ({ counts, bases }: Share): boolean => counts[0] !== bases[0];

const pairsOf = (lines: readonly number[]): (readonly [number, number])[] =>
  lines.flatMap((a) => lines.filter((b) => b !== a).map((b) => [a, b] as const));

/** The way in which most percentages agree, if it is more than chance. */
function best(ways: readonly (() => Way)[], count: number): Way {
  let chosen: Way = [];
  let held = 0;
  for (const read of ways) {
    const way = read();
    const hits = telling(way).filter(agrees).length;
    if (hits > held) [chosen, held] = [way, hits];
  }
  const agree = chosen.filter(agrees).length;
  return held >= Math.min(2, count) && agree * 2 >= chosen.length ? chosen : [];
}

/** A stated quotient is what it says where at least a third of what can tell agrees. */
function isTrusted(way: Way): boolean {
  const can = telling(way);
  return can.length < 2 ? way.length > 0 : can.filter(agrees).length * 3 >= can.length;
}

/** Those of a way that are not 0 % or 100 %: these say nothing of which cells are meant. */
const telling = (way: Way): Way =>
  way.filter(
    ({ counts, bases }) =>
      valueOf(counts).digits !== 0n && compare(valueOf(counts), valueOf(bases)) !== 0,
  );

const agrees = ({ counts, bases, percent }: Share): boolean =>
  isShare(valueOf(counts), valueOf(bases), percent.value);
