import type { Table } from '../model.js';
import { type Formula, formulasOf } from './table-formulas.js';
import { firstDataRow, headingsOf, textOf } from './table-heading.js';
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
  /** The column that names the rows. */
  readonly isLabel: boolean;
}

/**
 * What a row is: one entry of the table; a `group`, whose figures the rows below it make up; a
 * `section` that only names the rows below it; a total; or, as an `aside`, an average, rank,
 * share or former period, which no total adds up.
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
  const label = labelColumn(body, roles);
  const columns = headings.map(({ path }, index): Column => ({
    index,
    path,
    roles: withIndex(
      roles[index] ?? new Set(),
      index < label,
      body.map((row) => row[index] ?? ''),
    ),
    isLabel: index === label,
  }));
  return {
    columns,
    rows: rowsOf(table.grid.slice(first), first, columns, tools),
    formulas: formulasOf(headings.map(({ sign }) => sign)),
  };
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
export const isData = ({ isLabel, roles }: Column): boolean =>
  !isLabel && notData.every((role) => !roles.has(role));

/** Whether the cells of a column may be added: no shares, scores, averages, ranks or changes. */
export const additive = (column: Column): boolean =>
  isData(column) &&
  (['percent', 'score', 'average'] as const).every((role) => !column.roles.has(role));

/** Whether a cell holds nothing but a number and its unit, with a note in brackets: '12 (98,5%)'. */
export const isNumeric = (text: string): boolean =>
  /^[-–+]?\s*\d[\d.,/\s]*(%|hồ sơ|hs|tthc|điểm)?\s*(\([^()]*\))?$/iu.test(text.trim());

/** A column without a title before the one that names the rows numbers them. */
function withIndex(
  roles: ReadonlySet<TableRole>,
  isBefore: boolean,
  texts: readonly string[],
): ReadonlySet<TableRole> {
  const numbers = texts.filter((text) => text !== '');
  const counts = numbers.every((text) =>
    /^\(?([IVX]+|[A-ZĐa-zđ]|\d{1,3}(\.\d{1,2})*|[-+*])[.)]?$/.test(text),
  );
  return isBefore && roles.size === 0 && numbers.length > 0 && counts ? new Set(['index']) : roles;
}

const named: readonly TableRole[] = ['unit', 'field', 'label'];

function labelColumn(
  body: readonly (readonly string[])[],
  roles: readonly ReadonlySet<TableRole>[],
): number {
  const share = roles.map((role, at) => {
    const texts = body.map((row) => row[at] ?? '').filter((text) => text !== '');
    const wordy = texts.filter((text) => !isNumeric(text) && /\p{L}{2}/u.test(text)).length;
    if (role.has('index') || role.has('ignored') || role.has('measure') || texts.length === 0)
      return 0;
    const titled = named.some((each) => role.has(each)) ? 0.5 : 0;
    return wordy / texts.length + (wordy > 0 ? titled : 0);
  });
  const best = Math.max(...share, 0);
  return best > 0.4 ? share.findIndex((value) => value >= Math.min(best, 0.8)) : -1;
}
