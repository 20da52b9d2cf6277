import type { Cell, Table } from '../model.js';
import { isOnly, rolesIn, type TableRole, type TableWords } from './table-roles.js';

/** A column of a table below its header. */
export interface Column {
  readonly index: number;
  /** Header texts from the top down; a cell merged over rows counts once. */
  readonly path: readonly string[];
  readonly roles: ReadonlySet<TableRole>;
  /** The column that names the rows. */
  readonly isLabel: boolean;
}

/** A row of a table below its header. */
export interface Row {
  readonly index: number;
  /** A `group` is a section row with numbers of its own, the sub-totals of the rows below it. */
  readonly kind: 'entry' | 'total' | 'section' | 'group';
  /** What names the row. */
  readonly label: string;
}

/** A table's columns and rows by what they are. */
export interface Shape {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

/** What the columns and rows of a table are, by rules/tables and by what their cells hold. */
export function shapeOf(table: Table, words: TableWords): Shape {
  const width = table.grid[0]?.length ?? 0;
  const paths = Array.from({ length: width }, (_, at) => headerPath(table, at));
  const roles = paths.map((path) => rolesIn(path.join(' ; '), words));
  const body = table.grid.slice(table.headerRows);
  const label = labelColumn(body, roles);
  const columns = paths.map((path, index) => ({
    index,
    path,
    roles: roles[index] ?? new Set<TableRole>(),
    isLabel: index === label,
  }));
  const rows = body.map((cells, at) => rowOf(cells, at + table.headerRows, label, columns, words));
  const grouped = rows.some(({ kind }) => kind === 'entry');
  // Where every row is marked 'I', 'II' ..., the marks are but numbers.
  return {
    columns,
    rows: grouped ? rows : rows.map((r) => (r.kind === 'group' ? { ...r, kind: 'entry' } : r)),
  };
}

function headerPath(table: Table, column: number): string[] {
  const cells = table.grid.slice(0, table.headerRows).map((row) => row[column]);
  return [...new Set(cells)].flatMap((cell) => {
    const text = cell?.content.text.replace(/\s+/g, ' ').trim() ?? '';
    return text === '' || isColumnNumber(text) ? [] : [text];
  });
}

/** '(3)', '(3)=(4)+(5)', 'A', '12': the form's row of column numbers. */
const isColumnNumber = (text: string): boolean => /^[\s()\d=+\-–.]*$|^[A-Z]$/.test(text);

/** Whether a column holds the report's numbers: no names, list numbers, remarks, changes or best scores. */
export const isData = ({ isLabel, roles }: Column): boolean =>
  !isLabel &&
  (['index', 'ignored', 'change', 'maximum'] as const).every((role) => !roles.has(role));

/** Whether the cells of a column may be added: no shares, scores, ranks or changes. */
export const additive = (column: Column): boolean =>
  (['percent', 'score', 'index', 'ignored', 'change', 'maximum'] as const).every(
    (role) => !column.roles.has(role),
  );

/** Whether a cell holds nothing but a number and its unit. */
export const isNumeric = (text: string): boolean =>
  /^[-–+]?\s*\d[\d.,/\s]*(%|hồ sơ|hs|điểm)?\s*$/iu.test(text.trim());

function labelColumn(body: readonly (readonly Cell[])[], roles: readonly Set<TableRole>[]): number {
  const share = roles.map((role, at) => {
    const texts = body
      .map((row) => row[at]?.content.text.trim() ?? '')
      .filter((text) => text !== '');
    const wordy = texts.filter((text) => !isNumeric(text) && /\p{L}{2}/u.test(text)).length;
    if (role.has('index') || texts.length === 0) return 0;
    const titled = role.has('unit') || role.has('field') ? 0.5 : 0;
    return wordy / texts.length + (wordy > 0 ? titled : 0);
  });
  const best = Math.max(...share, 0);
  return best > 0.4 ? share.findIndex((value) => value >= Math.min(best, 0.8)) : -1;
}

function rowOf(
  cells: readonly Cell[],
  index: number,
  label: number,
  columns: readonly Column[],
  words: TableWords,
): Row {
  const own = text(cells[label]);
  const first = cells.map(text).find((t) => t !== '' && !isNumeric(t)) ?? '';
  const name = own === '' ? first : own;
  const total = [own, first, text(cells[0])].some((t) => isOnly(t, 'total', words));
  const numbers = cells.filter(
    (cell, at) => !columns[at]?.roles.has('index') && at !== label && isNumeric(text(cell)),
  );
  const spanning = new Set(cells).size === 1;
  const marked = /^([IVX]+|[A-Z])[.)]?$/.test(text(cells[0]).trim());
  const kind = total
    ? 'total'
    : spanning || numbers.length === 0
      ? 'section'
      : marked
        ? 'group'
        : 'entry';
  return { index, kind, label: name };
}

const text = (cell: Cell | undefined): string =>
  cell?.content.text.replace(/\s+/g, ' ').trim() ?? '';
