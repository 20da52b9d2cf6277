import type { Column, Row, Scope, TableItem } from './description.js';
import { balance, doubtful, type DeclaredClaim } from './claims.js';
import type { Exact } from './decimal.js';
import { divide, exactOf, printed, sumOf, times } from './decimal.js';

/** A cell as printed, with the key of its number where it holds one. */
export interface PrintedCell {
  readonly text: string;
  readonly key: string | null;
  readonly value: Exact | null;
  readonly raw: string;
}

export interface PrintedRow {
  readonly label: string;
  readonly scope: Scope;
  readonly cells: readonly PrintedCell[];
  readonly total: boolean;
}

export interface PrintedTable {
  readonly rows: readonly PrintedRow[];
  readonly claims: readonly { readonly claim: DeclaredClaim; readonly row: PrintedRow | null }[];
}

/** Columns without numbers of the truth. */
export const TEXT_COLUMNS: readonly string[] = ['stt', 'label', 'text', 'remark'];

const given = (column: Column): boolean =>
  column.code !== 'stt' && column.sum === undefined && column.rate === undefined;
const counted = (column: Column): boolean => !TEXT_COLUMNS.includes(column.code);

/** Computes the sums, rates and the total row of a table, prints all of it and states what it claims. */
export function printTable(item: TableItem, scope: Scope): PrintedTable {
  const rows = item.rows.map((row, i) =>
    printRow(item, rowScope(item, row, scope), i, leaves(item, row)),
  );
  const all = item.total === undefined ? rows : withTotal(item, scope, rows, item.total);
  return {
    rows: all,
    claims: [...all.flatMap((row) => rowClaims(item, row)), ...columnClaims(item, all)],
  };
}

/** The author's cells by column code. */
function leaves(item: TableItem, row: Row): Map<string, string> {
  const columns = item.columns.filter(given);
  if (columns.length !== row.cells.length)
    throw new Error(
      `row ${String(row.cells[0])}: ${row.cells.length} cells for ${columns.length} columns`,
    );
  return new Map(columns.map((column, i) => [column.code, cellText(item, row.cells[i] ?? '')]));
}

const cellText = (item: TableItem, cell: string | number): string =>
  typeof cell === 'string'
    ? cell
    : cell === 0
      ? (item.zero ?? '0')
      : printed({ digits: BigInt(cell), scale: 0 });

function rowScope(item: TableItem, row: Row, scope: Scope): Scope {
  const label = String(row.cells[0] ?? '');
  const named =
    item.labels === 'unit' ? { unit: label } : item.labels === 'field' ? { field: label } : {};
  const level = item.rowLevel === undefined ? {} : { level: item.rowLevel };
  return { ...scope, ...level, ...named, ...row.scope };
}

function printRow(
  item: TableItem,
  scope: Scope,
  index: number,
  texts: Map<string, string>,
  total = false,
): PrintedRow {
  const label = texts.get('label') ?? '';
  const values = new Map<string, Exact>();
  const number = (code: string): Exact => values.get(code) ?? value(code);
  const value = (code: string): Exact => {
    const column = item.columns.find((c) => c.code === code);
    if (!column) throw new Error(`no column ${code}`);
    const found = column.sum
      ? sumOf(column.sum.map(number))
      : column.rate
        ? divide(
            times(number(column.rate[0]), { digits: 100n, scale: 0 }),
            number(column.rate[1]),
            column.rate[2],
          ).rounded
        : valueOfCell(texts.get(code) ?? '');
    values.set(code, found);
    return found;
  };
  const cell = (column: Column): PrintedCell => {
    if (column.code === 'stt') return plain(total ? '' : String(index + 1));
    if (!counted(column)) return plain(texts.get(column.code) ?? '');
    const misprint = item.misprints?.find((m) => m.row === label && m.code === column.code);
    const computed = number(column.code);
    const raw =
      misprint?.raw ??
      (given(column) && !total ? (texts.get(column.code) ?? '') : print(item, computed));
    const shown = misprint ? exactOf(misprint.raw) : computed;
    return { text: raw + (column.suffix ?? ''), key: column.code, value: shown, raw };
  };
  return { label, scope, cells: item.columns.map(cell), total };
}

const plain = (text: string): PrintedCell => ({ text, key: null, value: null, raw: text });
const print = (item: TableItem, x: Exact): string =>
  x.digits === 0n && x.scale === 0 ? (item.zero ?? '0') : printed(x);
/** A dash in a count column stands for none. */
const valueOfCell = (text: string): Exact =>
  text === '-' ? { digits: 0n, scale: 0 } : exactOf(text);

function withTotal(
  item: TableItem,
  scope: Scope,
  rows: readonly PrintedRow[],
  label: string,
): PrintedRow[] {
  const sums = new Map<string, string>([['label', label]]);
  item.columns.forEach((column, i) => {
    if (counted(column) && given(column))
      sums.set(
        column.code,
        printed(sumOf(rows.map((row) => row.cells[i]?.value ?? { digits: 0n, scale: 0 }))),
      );
  });
  const level = item.rowLevel ?? scope.level ?? '';
  const total = printRow(item, { ...scope, level }, -1, sums, true);
  return item.totalFirst ? [total, ...rows] : [...rows, total];
}

interface RowClaim {
  readonly claim: DeclaredClaim;
  readonly row: PrintedRow;
}

/** What every row claims, the total row too: its totals, its rates and scores, its balance. */
function rowClaims(item: TableItem, row: PrintedRow): RowClaim[] {
  const claims = [...balances(item), ...restatements(item)];
  return [...computedClaims(item, row), ...claims.map((claim) => ({ claim, row }))];
}

/** Received = resolved + pending, where the row has all three and no column says so already. */
function balances({ columns }: TableItem): DeclaredClaim[] {
  const terms = ['intake_total', 'resolved_total', 'pending_total'];
  const [total, ...parts] = terms;
  const stated = columns.some(({ code, sum }) => code === total && sameCodes(sum ?? [], parts));
  const there = terms.every((term) => columns.some(({ code }) => code === term));
  return there && !stated ? [balance(...terms)] : [];
}

const sameCodes = (a: readonly string[], b: readonly string[]): boolean =>
  [...a].sort().join(' ') === [...b].sort().join(' ');

/** A total of totals is the sum of their parts too. That follows from the row totals: nobody need say it. */
function restatements({ columns }: TableItem): DeclaredClaim[] {
  const partsOf = (code: string): readonly string[] =>
    columns.find((column) => column.code === code)?.sum?.flatMap(partsOf) ?? [code];
  return columns.flatMap(({ code, sum }) => {
    const parts = partsOf(code);
    if (sum === undefined || sameCodes(parts, sum)) return [];
    const claim: DeclaredClaim = { kind: 'row_total', terms: [code, ...parts] };
    return [doubtful(claim, 'follows from the other totals of the row')];
  });
}

function computedClaims(item: TableItem, row: PrintedRow): RowClaim[] {
  return item.columns.flatMap((column): RowClaim[] => {
    if (column.sum)
      return [
        {
          row,
          claim: { kind: 'row_total', terms: [column.code, ...column.sum], label: row.label },
        },
      ];
    if (column.score)
      return [
        {
          row,
          claim: {
            kind: 'score_ratio',
            terms: [column.score[0], `=${column.score[1]}`, column.code],
            label: row.label,
          },
        },
      ];
    if (column.rate)
      return [
        { row, claim: { kind: 'ratio', terms: [column.rate[0], column.rate[1], column.code] } },
      ];
    return [];
  });
}

/** One claim for each summed column: terms are `*code`, resolved over the rows by gold.ts. */
function columnClaims(
  item: TableItem,
  rows: readonly PrintedRow[],
): { claim: DeclaredClaim; row: null }[] {
  if (!rows.some((row) => row.total)) return [];
  return item.columns
    .filter((column) => counted(column) && column.rate === undefined && column.score === undefined)
    .map((column) => ({
      row: null,
      claim: { kind: 'table_total', terms: [column.code], label: column.code },
    }));
}
