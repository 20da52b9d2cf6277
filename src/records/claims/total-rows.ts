import { groupBy } from '../../collections.js';
import { isHead } from '../../figures/table-outline.js';
import { marksNamed } from '../../figures/table-levels.js';
import type { Occurrence } from '../../figures/occurrence.js';
import { additive, isData, type Row, type RowKind } from '../../figures/table-shape.js';
import type { Level } from '../../model.js';
import { isOneSlip } from '../../number/slip.js';
import { addsUp, type Draft, type Material } from './material.js';
import { isNearlyWhole } from './rates-added.js';
import { areUnlike, mayAddUp } from './stocks.js';
import { type Cells, draftsOf, readingOf } from './table-cells.js';
import {
  best,
  type Claimed,
  claimed,
  type Evidence,
  held,
  isTold,
  type TotalReading,
  type Way,
} from './ways.js';

/**
 * Total rows, sub-totals and rows that the rows listed under them make up.
 * @param stocks indicators that no sum over several periods adds up
 */
export function totalRowClaims(
  cells: Cells,
  material: Material,
  stocks: ReadonlySet<string>,
): Draft[] {
  const { rows, columns } = cells.table.shape;
  const adding = columns.filter(additive).map(({ index }) => index);
  const totals = rows.flatMap((total, at): TotalRow[] => {
    if (total.kind !== 'total' && total.kind !== 'group') return [];
    const sets = total.kind === 'group' ? [childrenOf(at, rows)] : setsOf(at, rows, cells);
    const ways = sets.map((set): Way =>
      adding.flatMap((column) => {
        const parts = set.map((part) => ({ row: part.index, column }));
        const reading = readingOf(cells, { row: total.index, column }, parts, 2);
        return reading && mayAddUp(reading, stocks) && !areUnlike(reading) ? [reading] : [];
      }),
    );
    const namesParts = marksNamed(total, rows).length > 0;
    return [{ total, at, sets, way: (namesParts ? ways.find(isMostlyRight) : null) ?? best(ways) }];
  });
  const shown = kindsShown(totals);
  return totals.flatMap(({ total, at, sets, way }) => {
    const found = claimed(way, evidenceOf(at, rows), shown.has(total.kind));
    return [found, ofBases(found, material), wholeOfShares(total, sets, cells)].flatMap((each) =>
      draftsOf(each, 'table_total', 'tables/total', material, ({ rowLabel }) => rowLabel),
    );
  });
}

/** Below '80/100' and '90/120' the b of a total 'a/b' is made of theirs, where it is or a slip of the hand keeps it from that. */
function ofBases({ readings, doubtful }: Claimed, { extraction }: Material): Claimed {
  const baseOf = ({ base }: Occurrence): Occurrence[] => {
    const found = extraction.occurrences[base ?? -1];
    return found ? [found] : [];
  };
  const found = readings.flatMap((reading): TotalReading[] => {
    const [[total], parts] = [baseOf(reading.total), reading.parts.flatMap(baseOf)];
    const isAll = total !== undefined && parts.length === reading.parts.length;
    return isAll && (addsUp(total, parts) || isOneSlip(total, parts))
      ? [{ total, parts, unread: [] }]
      : [];
  });
  return { readings: found, doubtful };
}

/** 'Tổng cộng (I+II)' claims that I and II make it, also where one of them is misprinted and the rows below them make it, too. */
const isMostlyRight = (way: Way): boolean => isTold(way) && held(way) * 2 >= way.length;

/** A row that adds up others, with the sets of rows that it may add up and the way that fits best. */
interface TotalRow {
  readonly total: Row;
  readonly at: number;
  readonly sets: readonly (readonly Row[])[];
  readonly way: Way;
}

/** The kinds of which all totals but one hold: 'I. Cấp huyện' shows how 'II. Cấp xã' was meant. */
function kindsShown(totals: readonly TotalRow[]): ReadonlySet<RowKind> {
  const kinds = groupBy(
    totals.filter(({ way }) => way.length > 0),
    ({ total }) => total.kind,
  );
  const shows = ({ way }: TotalRow): boolean => isTold(way) && held(way) === way.length;
  return new Set(
    [...kinds].flatMap(([kind, of]) =>
      of.length > 1 && of.filter(shows).length >= of.length - 1 ? [kind] : [],
    ),
  );
}

/** Shares of one whole make 100 %: where the total of a column of percentages says so and they nearly do. */
function wholeOfShares(total: Row, sets: readonly (readonly Row[])[], cells: Cells): Claimed {
  const percents = cells.table.shape.columns.filter(({ roles }) => roles.has('percent'));
  const ways = sets.map((set): Way =>
    percents.filter(isData).flatMap(({ index: column }) => {
      const parts = set.map((part) => ({ row: part.index, column }));
      const reading = readingOf(cells, { row: total.index, column }, parts, 2);
      return reading && isNearlyWhole(reading) ? [reading] : [];
    }),
  );
  return { readings: best(ways), doubtful: false };
}

/** 'Toàn tỉnh' may stand beside some of its units only; so may a row beside some of its parts. */
function evidenceOf(at: number, rows: readonly Row[]): Evidence {
  const row = rows[at] as Row;
  if (row.kind === 'total') return row.roles.has('whole') ? 'titled' : 'called';
  const children = childrenOf(at, rows);
  const isListed = children.every(({ mark, roles }) => mark !== null && !roles.has('part'));
  return isListed && row.mark !== null && isHead(row.mark) ? 'called' : 'agreeing';
}

/**
 * The rows that a total may add up: those whose marks it names, those that one cell groups with it,
 * else, likeliest first, those of the level it names, those since the last total, sub-totals with
 * what no sub-total covers, rows at the top of their lists, single entries; above it, or below a
 * total that stands on top.
 */
function setsOf(at: number, rows: readonly Row[], cells: Cells): (readonly Row[])[] {
  const total = rows[at] as Row;
  const named = marksNamed(total, rows);
  if (named.length > 0)
    return [headsOf(at, named, rows), leavesOf(named.map((n) => below(n, rows)).flat())];
  const grouped = topsOf(groupedWith(at, rows), rows);
  if (grouped.length > 1) return [grouped];
  const before = rows.slice(0, at);
  const after = rows.slice(at + 1);
  const isLast = after.every(({ kind }) => kind !== 'total');
  const since = topsOf(before.slice(lastBreak(before)), rows);
  return distinct([
    childrenOf(at, rows),
    levelSet(total, topsOf(before, rows), cells),
    ...(isLast ? [] : [since]),
    mixedOf(before, rows),
    topsOf(before, rows),
    leavesOf(before),
    since,
    before.filter(({ kind }) => kind === 'total'),
    mixedOf(after, rows),
    topsOf(after, rows),
    leavesOf(after),
    topsOf(untilBreak(after), rows),
    after.filter(({ kind }) => kind === 'total'),
  ]);
}

const hasFigures = ({ kind }: Row): boolean => kind === 'entry' || kind === 'group';

/** The rows that one merged cell groups with a total: 'Cộng' beside 'Sở Tư pháp' is of its lĩnh vực. */
function groupedWith(at: number, rows: readonly Row[]): Row[] {
  const { group } = rows[at] as Row;
  return group === '' ? [] : rows.filter((row) => row.group === group && hasFigures(row));
}

function childrenOf(at: number, rows: readonly Row[]): Row[] {
  return rows.filter((row) => row.parent === at && hasFigures(row));
}

/** Of each named section its own figures, its sub-total, or the rows in it; of a single one the rows. */
function headsOf(at: number, named: readonly number[], rows: readonly Row[]): Row[] {
  const [only, ...more] = named;
  if (only !== undefined && more.length === 0) return childrenOf(only, rows);
  return named.flatMap((section) => {
    const row = rows[section] as Row;
    if (hasFigures(row) || row.kind === 'total') return [row];
    const subtotal = subtotalOf(section, rows);
    return subtotal && subtotal !== rows[at] ? [subtotal] : topsOf(below(section, rows), rows);
  });
}

/** The total that stands before the next section. */
function subtotalOf(section: number, rows: readonly Row[]): Row | undefined {
  const { parent } = rows[section] as Row;
  const behind = rows.slice(section + 1);
  const end = behind.findIndex(
    (row) => row.parent === parent && (row.kind === 'section' || row.kind === 'group'),
  );
  return (end < 0 ? behind : behind.slice(0, end)).find(({ kind }) => kind === 'total');
}

/** All rows under a row, at any depth. */
function below(at: number, rows: readonly Row[]): Row[] {
  const isUnder = (row: Row | undefined): boolean =>
    row !== undefined && row.parent !== null && (row.parent === at || isUnder(rows[row.parent]));
  return rows.filter(isUnder);
}

/** The rows with figures that stand under no other row with figures. */
function topsOf(some: readonly Row[], rows: readonly Row[]): Row[] {
  const within = new Set(some);
  const isUnder = ({ parent }: Row): boolean => {
    const above = parent === null ? undefined : rows[parent];
    return above !== undefined && ((within.has(above) && hasFigures(above)) || isUnder(above));
  };
  return some.filter((row) => hasFigures(row) && !isUnder(row));
}

const leavesOf = (some: readonly Row[]): Row[] => some.filter(({ kind }) => kind === 'entry');

/** The sub-totals of some rows, with the rows that stand behind the last of them in no section of one. */
function mixedOf(some: readonly Row[], rows: readonly Row[]): Row[] {
  const found: Row[] = [];
  let open: Row[] = [];
  for (const row of some) {
    if (row.kind === 'total') {
      if (open.length > 0) found.push(row);
      open = [];
    } else if (hasFigures(row)) open.push(row);
  }
  return found.length === 0 ? [] : [...found, ...topsOf(open, rows)];
}

/** Where the last list begins: behind the last total or section. */
const lastBreak = (some: readonly Row[]): number =>
  some.findLastIndex(({ kind }) => kind === 'total' || kind === 'section') + 1;

function untilBreak(some: readonly Row[]): readonly Row[] {
  const end = some.findIndex(({ kind }) => kind === 'total' || kind === 'section');
  return end < 0 ? some : some.slice(0, end);
}

/** 'Cộng cấp xã' adds up the rows of that level, where others stand beside them. */
function levelSet(total: Row, tops: readonly Row[], { table, at }: Cells): Row[] {
  const levelOf = ({ index }: Row): Level | undefined =>
    table.shape.columns.map((column) => at(index, column.index)).find((o) => o !== undefined)
      ?.level;
  const level = levelOf(total);
  if (level === undefined || level === 'all' || level === '') return [];
  const same = tops.filter((row) => levelOf(row) === level);
  return same.length < tops.length ? same : [];
}

function distinct(sets: readonly (readonly Row[])[]): (readonly Row[])[] {
  const seen = new Set<string>();
  return sets.filter((set) => {
    const key = set.map(({ index }) => index).join(' ');
    const isNew = key !== '' && !seen.has(key);
    seen.add(key);
    return isNew;
  });
}
