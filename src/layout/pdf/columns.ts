import { areColumnNumbers } from '../table-header.js';
import type { Line, Run } from './line.js';
import { lineOf, textOf } from './line.js';
import type { Row } from './rows.js';

/** What stands in one column, from left to right in points. */
export interface Column {
  readonly from: number;
  readonly to: number;
}

/** Words nearer than this many font sizes are not in two columns. */
const NARROWEST_GAP = 0.4;
/** So many numbers under each other make a column of numbers. */
const FEWEST_NUMBERS = 2;
/** Words are in two columns where more than this share of the rows with the rarer ones hold both. */
const TOGETHER = 0.3;
const NUMBER = /^[(+\-–]?\d[\d\s.,/]*%?\)?$|^[-–x]$/iu;

/** Whether a line holds a number and nothing else; a dash stands for one. */
export function isNumber(line: Line): boolean {
  return NUMBER.test(textOf(line).trim());
}

/** Whether a row holds a number that something stands before, and more than the numbers of columns. */
export function hasNumber(row: Row): boolean {
  return (
    row.pieces.slice(1).some(isNumber) &&
    !areColumnNumbers(row.pieces.map((piece) => textOf(piece).trim()))
  );
}

/** A row in the pieces that may stand in columns of their own. */
export function atomsOf(row: Row): readonly Line[] {
  return row.pieces.flatMap((piece) => {
    const groups: Run[][] = [];
    for (const run of piece.runs) {
      const group = groups.at(-1);
      const last = group?.at(-1);
      if (group && last && run.box[0] - last.box[2] <= NARROWEST_GAP * run.size) group.push(run);
      else groups.push([run]);
    }
    return groups.length === 1 ? [piece] : groups.map(lineOf);
  });
}

/**
 * The columns of rows that no lines part: numbers under numbers make one each, the words that
 * stand clear of those make the others. What spans several columns tells none.
 */
export function columnsOf(rows: readonly Row[]): readonly Column[] {
  const atoms = rows.flatMap((row) => atomsOf(row).map((line) => ({ line, row })));
  const beside = atoms.filter(({ row }) => hasNumber(row));
  const words = beside.filter(({ line }) => !isNumber(line));
  const numbers = stacksOf(beside.filter(({ line }) => isNumber(line))).filter((stack) => {
    const across = words.filter(({ line }) => standsOver(line, stack));
    return stack.atoms.length >= Math.max(FEWEST_NUMBERS, across.length);
  });
  const clear = atoms.filter(({ line }) => !numbers.some((stack) => standsOver(line, stack)));
  return [...numbers, ...wordColumns(clear, numbers)]
    .map(({ from, to }) => ({ from, to }))
    .toSorted((a, b) => a.from - b.from);
}

/** Whether a line covers some of a column's width. */
export function standsOver({ box }: Line, { from, to }: Column): boolean {
  return box[0] < to && box[2] > from;
}

/** A piece of a row. */
interface Atom {
  readonly line: Line;
  readonly row: Row;
}

interface Stack extends Column {
  readonly atoms: readonly Atom[];
}

/** Atoms that stand under each other. */
function stacksOf(atoms: readonly Atom[]): readonly Stack[] {
  const stacks: { from: number; to: number; atoms: Atom[] }[] = [];
  for (const atom of atoms.toSorted((a, b) => a.line.box[0] - b.line.box[0])) {
    const [from, , to] = atom.line.box;
    const last = stacks.at(-1);
    if (last && from < last.to) {
      last.to = Math.max(last.to, to);
      last.atoms.push(atom);
    } else stacks.push({ from, to, atoms: [atom] });
  }
  return stacks;
}

/**
 * Words under each other, from the narrowest: what reaches over two columns, as the label of a
 * total row, joins them only where they seldom stand beside each other in one row.
 */
function wordColumns(atoms: readonly Atom[], numbers: readonly Column[]): readonly Column[] {
  const stacks: { from: number; to: number; readonly rows: Set<Row> }[] = [];
  for (const { line, row } of atoms.toSorted((a, b) => widthOf(a.line) - widthOf(b.line))) {
    const [from, , to] = line.box;
    const [first, ...others] = stacks.filter((stack) => standsOver(line, stack));
    if (!first) stacks.push({ from, to, rows: new Set([row]) });
    else if (others.length === 0) {
      first.from = Math.min(first.from, from);
      first.to = Math.max(first.to, to);
      first.rows.add(row);
    }
  }
  const joined: typeof stacks = [];
  for (const stack of stacks.toSorted((a, b) => a.from - b.from)) {
    const last = joined.at(-1);
    const together = [...stack.rows].filter((row) => last?.rows.has(row)).length;
    const least = Math.min(stack.rows.size, last?.rows.size ?? 0);
    const isParted = numbers.some(({ from, to }) => last && from > last.from && to < stack.to);
    if (last && !isParted && together <= TOGETHER * least) {
      last.to = stack.to;
      for (const row of stack.rows) last.rows.add(row);
    } else joined.push(stack);
  }
  for (const { line } of atoms) {
    const [only, ...others] = joined.filter((stack) => standsOver(line, stack));
    if (!only || others.length > 0) continue;
    only.from = Math.min(only.from, line.box[0]);
    only.to = Math.max(only.to, line.box[2]);
  }
  return joined;
}

function widthOf({ box }: Line): number {
  return box[2] - box[0];
}

/** Borders of columns from left to right, in the middle between neighbours. */
export function bordersOf(columns: readonly Column[]): readonly number[] {
  const inner = columns
    .slice(1)
    .map(({ from }, index) => (from + (columns[index]?.to ?? from)) / 2);
  return [columns[0]?.from ?? 0, ...inner, columns.at(-1)?.to ?? 0];
}
