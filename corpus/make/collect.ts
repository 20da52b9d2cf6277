import type { DeclaredClaim } from './claims.js';
import type { Exact } from './decimal.js';
import { exactOf, numberOf } from './decimal.js';
import type { Item, Scope, TableItem, TextItem } from './description.js';
import type { Key } from './markup.js';
import { keyOf, piecesOf, plainText } from './markup.js';
import { printTable } from './tables.js';
import type { PrintedRow } from './tables.js';

/** A number in its place: `group` is the paragraph or table row it stands in. */
export interface Located {
  readonly key: Key;
  readonly value: Exact;
  readonly raw: string;
  readonly snippet: string;
  readonly group: number;
}

export interface Resolved {
  readonly claim: DeclaredClaim;
  readonly terms: readonly Located[];
}

interface Collecting {
  readonly numbers: Located[];
  /** Resolved at the end, when every number is known. */
  readonly pending: (() => Resolved)[];
  groups: number;
}

/** Every number of a report in its place, and every claim with the numbers it names. Throws where a claim names none. */
export function collectFrom(
  items: readonly Item[],
  scope: Scope,
): { numbers: readonly Located[]; claims: readonly Resolved[] } {
  const into: Collecting = { numbers: [], pending: [], groups: 0 };
  for (const item of items) collect(item, scope, into);
  refuseClashes(into.numbers);
  return { numbers: into.numbers, claims: into.pending.map((resolve) => resolve()) };
}

/** One key has one value: a clash in a report is planted on purpose and marked with #2. */
function refuseClashes(numbers: readonly Located[]): void {
  const values = new Map<string, Located>();
  for (const number of numbers) {
    const id = idOf(number.key);
    const before = values.get(id) ?? number;
    if (numberOf(before.value) !== numberOf(number.value))
      throw new Error(`${id} is ${before.raw} and ${number.raw}`);
    values.set(id, before);
  }
}

function collect(item: Item, scope: Scope, into: Collecting): void {
  if (item.type === 'text') collectText(item, scope, into);
  else if (item.type === 'table') collectTable(item, scope, into);
  else {
    const inner = item.type === 'scope' ? { ...scope, ...item.scope } : scope;
    for (const child of item.items) collect(child, inner, into);
  }
}

function collectText(item: TextItem, scope: Scope, into: Collecting): void {
  const group = into.groups++;
  const pieces = piecesOf(item.text, scope);
  const snippet = plainText(pieces);
  for (const piece of pieces)
    if (piece.type === 'number') into.numbers.push({ ...piece.marked, snippet, group });
  for (const claim of item.claims) into.pending.push(resolver(claim, scope, group, into.numbers));
}

function collectTable(item: TableItem, scope: Scope, into: Collecting): void {
  const { rows, claims } = printTable(item, scope);
  const groups = new Map<PrintedRow, number>();
  for (const row of rows) {
    groups.set(row, into.groups);
    into.numbers.push(...rowNumbers(row, into.groups++));
  }
  for (const { claim, row } of claims)
    into.pending.push(
      row
        ? resolver(claim, row.scope, groups.get(row) ?? -1, into.numbers)
        : () => columnTerms(claim, rows, groups, into.numbers),
    );
}

function rowNumbers(row: PrintedRow, group: number): Located[] {
  const snippet = row.cells.map((cell) => cell.text).join(' | ');
  return row.cells.flatMap((cell) =>
    cell.key === null || cell.value === null
      ? []
      : [
          {
            key: keyOf(cell.raw === '-' ? `${cell.key}?` : cell.key, row.scope),
            value: cell.value,
            raw: cell.raw,
            snippet,
            group,
          },
        ],
  );
}

/** A column against its total row. */
function columnTerms(
  claim: DeclaredClaim,
  rows: readonly PrintedRow[],
  groups: ReadonlyMap<PrintedRow, number>,
  numbers: readonly Located[],
): Resolved {
  const [code = ''] = claim.terms;
  const ordered = [...rows.filter((row) => row.total), ...rows.filter((row) => !row.total)];
  const terms = ordered.map((row) => {
    const found = numbers.find((n) => n.group === groups.get(row) && n.key.name === code);
    if (!found) throw new Error(`no ${code} in row ${row.label}`);
    return found;
  });
  return { claim, terms };
}

/** The numbers a claim names: those of its own paragraph or row first, then those of the whole report. */
function resolver(
  claim: DeclaredClaim,
  scope: Scope,
  group: number,
  numbers: readonly Located[],
): () => Resolved {
  const find = (text: string): Located => {
    if (text.startsWith('=')) return literal(text.slice(1), numbers, group);
    const key = keyOf(text, scope);
    const named = numbers.filter((n) => idOf(n.key) === idOf(key));
    const own = named.filter((n) => n.group === group);
    const candidates = own.length > 0 ? own : named;
    const [first] = candidates;
    if (!first) throw new Error(`no number ${idOf(key)} for a ${claim.kind}`);
    if (candidates.some((n) => numberOf(n.value) !== numberOf(first.value)))
      throw new Error(`several values of ${idOf(key)}: mark the others with #2`);
    return first;
  };
  return () => ({ claim, terms: claim.terms.map(find) });
}

/** A number as such, without a snippet of its own. */
const literal = (raw: string, numbers: readonly Located[], group: number): Located => ({
  key: { name: '~', copy: '', scope: { level: '', unit: '', field: '' }, doubtful: false },
  value: exactOf(raw),
  raw,
  snippet: numbers.find((n) => n.group === group)?.snippet ?? '',
  group,
});

const idOf = (key: Key): string =>
  `${key.name}${key.copy}@${key.scope.level}/${key.scope.unit}|${key.scope.field}`;
