import type { Table } from '../model.js';
import { type Formula, formulasOf } from './table-formulas.js';
import { firstDataRow, headingsOf, textOf } from './table-heading.js';
import { holdsChanges, holdsMarks, labelColumns } from './table-labels.js';
import type { Mark } from './table-outline.js';
import { rolesOf, type TableRole } from './table-roles.js';
import { rowsOf } from './table-row-kinds.js';
import type { TableTools } from './table-tools.js';

/** A column of a table below its header. */
export interface Column {
  readonly index: number;
  /** Header texts from the top down; a cell merged over rows counts once. */
  readonly path: readonly string[];
  readonly roles: ReadonlySet<TableRole>;
  /** Whether it names the rows; a title may stand over two such columns. */
  readonly isLabel: boolean;
  /** Whether its names stand for several rows each, which the column right of it names apart. */
  readonly isGroup: boolean;
}

/**
 * What a row is: one entry of the table; a `group`, whose figures the rows below it make up; a
 * `section` that only names the rows below it; a total; or, as an `aside`, an average, rank,
 * share, best score or former period, which no total adds up.
 */
export type RowKind = 'entry' | 'group' | 'section' | 'total' | 'aside';

/** A row of a table below its header. */
export interface Row {
  readonly index: number;
  readonly kind: RowKind;
  /** What names the row, as printed. */
  readonly label: string;
  /** The same without its mark. */
  readonly name: string;
  /** What stands for it and the rows around it in a column of groups; empty where there is none. */
  readonly group: string;
  /** What numbers it: 'I', '1.2', '-'. */
  readonly mark: Mark | null;
  /** Position in `Shape.rows` of the row that it belongs under; null at the top. */
  readonly parent: number | null;
  /** What the words at the start of its label make of it. */
  readonly roles: ReadonlySet<TableRole>;
}

/** A table's columns and rows by what they are. */
export interface Shape {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** What the form states of its columns. */
  readonly formulas: readonly Formula[];
}

/** What the columns and rows of a table are, by rules/tables and by what their cells hold. */
export function shapeOf(table: Table, tools: TableTools): Shape {
  const headings = headingsOf(table);
  const roles = headings.map(({ path }) => rolesOf(path, tools.words));
  const first = firstDataRow(table);
  const body = table.grid.slice(first).map((row) => row.map(textOf));
  const { labels, groups } = labelColumns(body, headings, roles);
  const titled = headings.map(({ path }, index): Column => {
    const numbers = index < (labels[0] ?? 0) && holdsMarks(body.map((row) => row[index] ?? ''));
    const own = rolesAt(index, path, roles[index], labels);
    const signed = holdsChanges(body.map((row) => row[index] ?? ''));
    return {
      index,
      path,
      roles: numbers ? new Set(['index']) : signed ? new Set([...own, 'change'] as const) : own,
      isLabel: labels.includes(index),
      isGroup: groups.includes(index),
    };
  });
  const columns = withRatesOfChange(titled, tools);
  return {
    columns,
    rows: rowsOf(table.grid.slice(first), first, columns, tools),
    formulas: formulasOf(
      headings.map(({ sign }) => sign),
      new Set(columns.flatMap(({ index, roles }) => (roles.has('change') ? [index] : []))),
    ),
  };
}

/** The titles above a column's own. */
export const titlesOver = ({ path }: Column): string => path.slice(0, -1).join(' ; ');

/** A mere 'Tỷ lệ (%)' right of 'Tăng, giảm' is how much that is, and no rate of the report. */
function withRatesOfChange(columns: readonly Column[], { readTitle }: TableTools): Column[] {
  return columns.map((column, at) => {
    const before = columns[at - 1];
    const follows =
      before?.roles.has('change') === true && titlesOver(before) === titlesOver(column);
    if (!follows || !column.roles.has('percent')) return column;
    const { marks } = readTitle(column.path.at(-1) ?? '').reading;
    const isBare = marks.every(({ meaning }) => meaning.type !== 'term');
    return isBare ? { ...column, roles: new Set([...column.roles, 'change'] as const) } : column;
  });
}

/** Right of the names 'TT Tân Hòa' is a thị trấn and no number in the list. */
function rolesAt(
  index: number,
  path: readonly string[],
  roles: ReadonlySet<TableRole> = new Set(),
  labels: readonly number[],
): ReadonlySet<TableRole> {
  const isName = index > (labels[0] ?? index) && (path.at(-1) ?? '').split(' ').length > 2;
  return isName ? new Set([...roles].filter((role) => role !== 'index')) : roles;
}

const notData: readonly TableRole[] = [
  'index',
  'measure',
  'ignored',
  'rank',
  'change',
  'maximum',
  'target',
];

/** Whether a column holds the report's numbers: no names, list numbers, remarks, changes or best scores. */
export const isData = ({ isLabel, isGroup, roles }: Column): boolean =>
  !isLabel && !isGroup && notData.every((role) => !roles.has(role));

/** Whether the cells of a column may be added: no shares, scores, averages, ranks or changes. */
export const additive = (column: Column): boolean =>
  isData(column) &&
  (['percent', 'score', 'average'] as const).every((role) => !column.roles.has(role));
