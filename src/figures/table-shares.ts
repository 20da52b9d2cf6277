import { compare } from '../number/decimal.js';
import { isNearShare, isShare } from '../number/share.js';
import { isCount, type Occurrence, totalOf } from './occurrence.js';
import type { Quotients } from './quotients.js';
import { type Grid, gridOf } from './table-grid.js';
import { additive, type Column, type Row, type Shape, titlesOver } from './table-shape.js';
import { reach, wholeAbove, wholeMeant } from './table-share-rows.js';
import { type Share, withSharesApart } from './table-shares-apart.js';

/** A percentage of a table with the cells that it is the share of; ids of occurrences. */
export interface TableShare {
  /** Added up; nearly always one. */
  readonly counts: readonly number[];
  readonly bases: readonly number[];
  readonly percent: number;
  /** Set where the form states the quotient, but hardly a row gives it. */
  readonly doubtful: boolean;
}

/** One interpretation of a column or row of percentages: of which cells each of them is the share. */
type Interpretation = readonly Share[];

/** Shares in columns and in rows, by the formula that the form states or else by the numbers that agree. */
export function tableShares(
  shape: Shape,
  occurrences: readonly Occurrence[],
  quotients: Quotients,
): TableShare[] {
  const grid = gridOf(occurrences);
  const counts = { ...countsOf(shape, grid), ...ratiosIn(occurrences) };
  const columns = shape.columns.map(({ index }) =>
    sharesOfColumn(shape, index, grid, counts, quotients),
  );
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
  readonly shares: Interpretation;
  readonly doubtful: boolean;
}

const none: Shares = { shares: [], doubtful: false };

/** Reads the percentages of some lines by one interpretation. */
type Reader = (lines: readonly number[]) => Interpretation;

function sharesOfColumn(
  { rows, columns, formulas }: Shape,
  column: number,
  cell: Grid,
  { counting, wholes, named, ratios, baseOf }: Counts & Ratios,
  quotients: Quotients,
): Shares {
  const percents = rows
    .filter(({ index, roles }) => !roles.has('average') && isPercent(cell(index, column)))
    .map(({ index }) => index);
  if (percents.length === 0) return none;
  const reader = (
    over: readonly number[],
    under: readonly number[],
    rowOfBase: (row: number) => number | null = (row) => row,
  ): Reader => {
    const cells = (row: number | null, at: readonly number[]) =>
      at.map((each) => (row === null ? undefined : cell(row, each)));
    return (lines) =>
      lines.flatMap((row) =>
        shareOf(cell(row, column), cells(row, over), cells(rowOfBase(row), under)),
      );
  };
  const [stated] = formulas.flatMap((formula) =>
    formula.kind === 'ratio' && formula.result === column
      ? [reader(formula.over, formula.under)(percents)]
      : [],
  );
  if (stated && isTrusted(stated)) return { shares: stated, doubtful: false };
  const added = (ids: readonly string[]): readonly number[] =>
    ids.flatMap((id) => named.get(id) ?? []);
  const meant = quotients
    .ofRate(cell(percents[0] as number, column)?.indicator ?? '')
    .filter(({ over, under }) => [...over, ...under].every((id) => named.has(id)));
  const ofRules = (isPlain: boolean): Reader[] =>
    meant
      .filter(({ over, under }) => (over.length + under.length === 2) === isPlain)
      .map(({ over, under }) => reader(added(over), added(under)));
  const pairs = pairsOf(counting);
  const isNear = besideIn(columns, column);
  // Of interpretations that the numbers bear out alike the first counts: '7 trễ hạn, 0,37 %' may be of
  // 1.873 đã giải quyết and of 1.877 mới tiếp nhận.
  const ofCells = ratios.map((at): Reader => {
    const inCell = (row: number): Share[] => {
      const count = cell(row, at);
      return shareOf(cell(row, column), [count], [baseOf(count)]).filter(mayBeMeant);
    };
    return (lines) => lines.flatMap(inCell);
  });
  const readInCells = best(ofCells, percents);
  if (readInCells.length > 0) return { shares: readInCells, doubtful: false };
  const readers = [
    ...ofRules(true),
    ...pairs.filter(isNear).map(([a, b]) => reader([a], [b])),
    ...pairs.map(([a, b]) => reader([a], [b])),
    ...ofRules(false),
    ...counting.flatMap((at) => [...wholes].map((total) => reader([at], [at], () => total))),
    ...counting.map((at) => reader([at], [at], (row) => wholeAbove(row, at, rows, cell))),
    ...counting.map((at) =>
      reader([at], [at], (row) => wholeMeant(row, [at, column], rows, cell, quotients)),
    ),
  ];
  const printed = percents.flatMap((row) => cell(row, column) ?? []);
  const guessed = withSharesApart(best(readers, percents), printed, cell);
  if (guessed.length > 0 || !stated) return { shares: guessed, doubtful: false };
  return { shares: stated.filter((share) => !agrees(share)).slice(0, 1), doubtful: true };
}

/** Whether both columns of a pair stand below the title that the column of percentages stands below. */
function besideIn(
  columns: readonly Column[],
  percents: number,
): (pair: readonly [number, number]) => boolean {
  const titleOver = (at: number): string | undefined => {
    const column = columns.find(({ index }) => index === at);
    return column && column.path.length > 1 ? titlesOver(column) : undefined;
  };
  const own = titleOver(percents);
  const isBeside = new Map(columns.map(({ index }) => [index, titleOver(index) === own]));
  return (pair) => own !== undefined && pair.every((at) => isBeside.get(at) === true);
}

/** What the percentages of any column may be shares of. */
interface Counts {
  /** The columns of counts. */
  readonly counting: readonly number[];
  /** The first total row and the last one. */
  readonly wholes: ReadonlySet<number>;
  /** The first column of each indicator. */
  readonly named: ReadonlyMap<string, number>;
}

/** The cells that hold 'a/b'. */
interface Ratios {
  /** Their columns. */
  readonly ratios: readonly number[];
  /** b of a. */
  readonly baseOf: (count: Occurrence | undefined) => Occurrence | undefined;
}

function ratiosIn(occurrences: readonly Occurrence[]): Ratios {
  const shared = new Set(occurrences.map(({ shareOf }) => shareOf));
  const open = occurrences.filter(({ id, base }) => base !== null && !shared.has(id));
  const byId = new Map(occurrences.map((o) => [o.id, o]));
  return {
    ratios: [...new Set(open.flatMap(({ cell }) => (cell ? [cell.column] : [])))],
    baseOf: (count) => byId.get(count?.base ?? -1),
  };
}

function countsOf({ rows, columns }: Shape, cell: Grid): Counts {
  const counting = columns.filter(additive).map(({ index }) => index);
  const totals = rows.flatMap(({ kind, index }) => (kind === 'total' ? [index] : []));
  const wholes = new Set([...totals.slice(0, 1), ...totals.slice(-1)]);
  return { counting, wholes, named: columnsByIndicator(counting, rows, cell) };
}

/** The first column of each indicator. */
function columnsByIndicator(
  columns: readonly number[],
  rows: readonly Row[],
  cell: Grid,
): ReadonlyMap<string, number> {
  const named = columns.map((column) => {
    const row = rows.find(({ index }) => cell(index, column));
    return [(row && cell(row.index, column)?.indicator) ?? 'other', column] as const;
  });
  return new Map(named.reverse());
}

/** A row 'Tỷ lệ (%)': each share is of two other rows of its column, or of two columns of one row. */
function sharesOfRow(
  { rows, columns }: Shape,
  { index: row }: Row,
  cell: Grid,
  used: ReadonlySet<number>,
): Shares {
  const percents = columns.flatMap(({ index, roles }) => {
    const percent = cell(row, index);
    const isOpen = isPercent(percent) && !used.has(percent.id) && !roles.has('percent');
    return isOpen ? [index] : [];
  });
  if (percents.length < 2) return none;
  const lines = rows
    .filter(({ kind, index }) => kind !== 'aside' && Math.abs(index - row) <= reach)
    .map(({ index }) => index);
  const additives = columns.filter(additive).map(({ index }) => index);
  const reader =
    (over: number, under: number, base?: number): Reader =>
    (found) =>
      found.flatMap((at) => shareOf(cell(row, at), [cell(over, at)], [cell(under, base ?? at)]));
  const readers = [
    ...pairsOf(lines).map(([a, b]) => reader(a, b)),
    ...lines.flatMap((line) => additives.map((base) => reader(line, line, base))),
  ];
  return { shares: best(readers, percents), doubtful: false };
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
  // The total itself is 100 % of the total.
  if (over.length === under.length && over[0] === under[0]) return [];
  const share = { counts: over, bases: under, percent };
  return compare(totalOf(under), totalOf(over)) < 0 ? [] : [share];
}

/** Of things that no rule knows '17/19 | 100 %' may say what each of them reached, or how far a plan was. */
const mayBeMeant = ({ counts: [count], bases, percent }: Share): boolean =>
  count === undefined ||
  count.measure !== '' ||
  isNearShare(count.value, totalOf(bases), percent.value, POINTS);

/** No misprint of a share of such things is taken for one that is further off. */
const POINTS = 20;

const isThere = (o: Occurrence | undefined): o is Occurrence => o !== undefined && isCount(o);

const pairsOf = (lines: readonly number[]): (readonly [number, number])[] =>
  lines.flatMap((a) => lines.filter((b) => b !== a).map((b) => [a, b] as const));

/** So many lines tell which interpretation is meant. */
const enough = 24;

/** The interpretation under which most percentages agree, if it is more than chance. */
function best(readers: readonly Reader[], lines: readonly number[]): Interpretation {
  const step = Math.ceil(lines.length / enough);
  const sample = lines.filter((_, at) => at % step === 0);
  let chosen: Reader | null = null;
  let held = 0;
  for (const read of readers) {
    const hits = telling(read(sample)).filter(agrees).length;
    if (hits > held) [chosen, held] = [read, hits];
  }
  const shares = chosen?.(lines) ?? [];
  const isChance =
    held < Math.min(2, sample.length) || shares.filter(agrees).length * 2 < shares.length;
  return isChance ? [] : shares;
}

/** A stated quotient is what it says where at least a third of what can tell agrees. */
function isTrusted(shares: Interpretation): boolean {
  const can = telling(shares);
  return can.length < 2 ? shares.length > 0 : can.filter(agrees).length * 3 >= can.length;
}

/** Those of an interpretation that are not 0 % or 100 %: these say nothing of which cells are meant. */
const telling = (shares: Interpretation): Interpretation =>
  shares.filter(
    ({ counts, bases }) =>
      totalOf(counts).digits !== 0n && compare(totalOf(counts), totalOf(bases)) !== 0,
  );

const agrees = ({ counts, bases, percent }: Share): boolean =>
  isShare(totalOf(counts), totalOf(bases), percent.value);
