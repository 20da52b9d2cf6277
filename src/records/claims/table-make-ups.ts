import { indicatorMeant, type Occurrence, totalOf } from '../../figures/occurrence.js';
import type { UnreadCell } from '../../figures/table.js';
import { groupBy } from '../../collections.js';
import { compare } from '../../number/decimal.js';
import type { CheckRule } from '../../ruleset/schema.js';
import type { Draft, Material } from './material.js';
import { type Cells, draftsOf, tablesOf } from './table-cells.js';
import { notStated } from './table-formulas.js';
import { best, claimed, type Evidence, type TotalReading, type Way } from './ways.js';

/** Sums and balances of the rules within the rows of a table, or within its columns. */
export function tableMakeUpClaims(material: Material): Draft[] {
  return tablesOf(material).flatMap((cells) =>
    (['row', 'column'] as const).flatMap((axis) => {
      const all = linesAlong(cells, axis);
      return material.rules.checks.flatMap((rule) =>
        rule.kind === 'score_ratio' ? [] : claimsOf(rule, all, cells, material),
      );
    }),
  );
}

/** The quantities of one row or column that are of one place, field and period. */
interface Line {
  /** Its quantities by what they are of. */
  readonly found: ReadonlyMap<string, readonly Occurrence[]>;
  /** The numbers that mean something else where another line has the indicator. */
  readonly otherwise: (indicator: string) => readonly Occurrence[];
  /** The cell that could not be read where another line has the indicator. */
  readonly unread: (indicator: string) => readonly UnreadCell[];
}

/** All rows or all columns of a table. */
interface Lines {
  readonly axis: 'row' | 'column';
  readonly lines: readonly Line[];
  /** Those of which some line holds one quantity and no other. */
  readonly indicators: ReadonlySet<string>;
}

function linesAlong(cells: Cells, axis: Lines['axis']): Lines {
  const lines = linesOf(cells, axis);
  const alone = ({ found }: Line): string[] =>
    [...found].flatMap(([indicator, of]) => (of.length === 1 ? [indicator] : []));
  return { axis, lines, indicators: new Set(lines.flatMap(alone)) };
}

/** What a number of a line is of: its indicator, or the stage that it names where it has none. */
function meantBy(o: Occurrence): string {
  const meant = indicatorMeant(o);
  return meant === 'other' && o.dims.stage !== undefined ? stageKey(o.dims.stage) : meant;
}

const stageKey = (stage: string): string => `stage ${stage}`;

function linesOf({ occurrences, unread }: Cells, axis: Lines['axis']): Line[] {
  const across = axis === 'row' ? 'column' : 'row';
  const places = new Map(
    [...groupBy(occurrences, meantBy)].map(
      ([indicator, of]) => [indicator, new Set(of.map((o) => o.cell?.[across] ?? -1))] as const,
    ),
  );
  const groups = groupBy(occurrences, (o) =>
    [o.cell?.[axis], o.level, o.unitName, o.field, o.period].join('|'),
  );
  return [...groups.values()].map((of) => {
    const at = of[0]?.cell?.[axis] ?? -1;
    return {
      found: groupBy(of, meantBy),
      otherwise: (indicator) =>
        of.filter((o) => places.get(indicator)?.has(o.cell?.[across] ?? -1)),
      unread: (indicator) =>
        [...(places.get(indicator) ?? [])].flatMap(
          (line) =>
            unread(axis === 'row' ? { row: at, column: line } : { row: line, column: at }) ?? [],
        ),
    };
  });
}

/**
 * One make-up holds for the whole table: the one under which most lines add up, of equals the one
 * that the rule names first.
 */
function claimsOf(
  rule: CheckRule,
  { axis, lines, indicators }: Lines,
  cells: Cells,
  material: Material,
): Draft[] {
  const also = [...(rule.also ?? []), ...(rule.also_terms ?? []).map(stageKey)];
  const waysOf = (sets: readonly (readonly string[])[] | undefined): Way[] =>
    rule.total.flatMap((total) =>
      (sets ?? []).map((parts) =>
        parts.every((id) => indicators.has(id))
          ? lines
              .flatMap((line) => readingOf(total, [...parts, ...also], line))
              .filter((reading) => !mayHoldMore(reading, rule))
          : [],
      ),
    );
  const open = waysOf(rule.if_adds_up);
  const stated = waysOf(rule.parts);
  const isBalanced = rule.kind === 'balance' && stated.some(({ length }) => length > 0);
  const further = isBalanced ? [] : waysOf(rule.in_tables);
  const chosen = best([...stated, ...open, ...further]);
  // A table without a column of all that was resolved may leave out more than that.
  const isOpen = open.includes(chosen) || (rule.kind === 'balance' && further.includes(chosen));
  const evidence = isOpen ? 'agreeing' : evidenceOf(rule, chosen, cells);
  return draftsOf(
    notStated(claimed(chosen, evidence), cells),
    rule.kind === 'balance' ? 'balance' : axis === 'row' ? 'row_total' : 'sum',
    `checks/${rule.id}`,
    material,
  );
}

/**
 * Whether a balance of what came in anew alone may hold what was carried over besides: 'Nhận mới
 * 100 | Đã trả 99 | Còn 5'.
 */
const mayHoldMore = ({ total, parts }: TotalReading, { total: [first], besides }: CheckRule) =>
  besides !== undefined &&
  indicatorMeant(total) !== first &&
  compare(totalOf(parts), total.value) > 0;

/** A balance is one wherever its terms stand; of a sum the titles must say that the parts are its parts. */
function evidenceOf(rule: CheckRule, way: readonly TotalReading[], cells: Cells): Evidence {
  const titled =
    rule.kind === 'balance' ||
    way.every((reading) => isTitled(reading, cells) || areAllPoints(reading, cells));
  return titled ? 'ruled' : 'agreeing';
}

/** The points of all rows but 'Tổng điểm' are what makes it, whatever numbers the rows. */
function areAllPoints({ total, parts }: TotalReading, { table: { shape } }: Cells): boolean {
  if (total.measure !== 'điểm' || parts.some(({ cell }) => cell?.column !== total.cell?.column))
    return false;
  const own = new Set([total, ...parts].map(({ cell }) => cell?.row));
  return shape.rows.every(({ index, kind }) => own.has(index) || /^(section|aside)$/.test(kind));
}

function isTitled({ total, parts }: TotalReading, { table: { shape } }: Cells): boolean {
  const headOf = (o: Occurrence): string | undefined => {
    const path = shape.columns[o.cell?.column ?? -1]?.path ?? [];
    return path.length > 1 ? path[0] : undefined;
  };
  const first = shape.rows[0]?.index ?? 0;
  const whole = (total.cell?.row ?? 0) - first;
  return parts.every((part) => {
    const inRow = part.cell?.row === total.cell?.row;
    if (inRow) return headOf(total) !== undefined && headOf(part) === headOf(total);
    return shape.rows[(part.cell?.row ?? 0) - first]?.parent === whole;
  });
}

/**
 * A line's total and its parts; a blank cell is a part of zero, a cell that the text gives another
 * name ('đúng hạn' that is 'trước và đúng hạn' there) is the part all the same.
 */
function readingOf(id: string, named: readonly string[], line: Line): TotalReading[] {
  const total = one(id, line);
  if (!total) return [];
  const ids = [...new Set(named)];
  const found = ids.flatMap((part) => one(part, line) ?? line.otherwise(part));
  const parts = [...new Set(found)].filter((part) => part !== total);
  const missing = ids.filter((part) => !one(part, line));
  return parts.length > 0
    ? [{ total, parts, unread: missing.flatMap((part) => line.unread(part)) }]
    : [];
}

/** The cell of a line for an indicator, where there is only one. */
function one(indicator: string, { found }: Line): Occurrence | undefined {
  const [first, ...more] = found.get(indicator) ?? [];
  return more.length === 0 ? first : undefined;
}
