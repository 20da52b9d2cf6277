import type { Column } from './columns.js';
import { atomsOf } from './columns.js';
import type { FragmentCell } from './fragment.js';
import { union } from './geometry.js';
import type { Line } from './line.js';
import { textOf } from './line.js';
import { isFull } from './row-groups.js';
import type { Row } from './rows.js';

/** The titles of columns that no lines part, as cells of the rows above the table's own. */
export interface Titles {
  readonly rows: number;
  readonly cells: readonly FragmentCell[];
  /** The columns with the room that their titles take. */
  readonly columns: readonly Column[];
}

/** A title over several columns. */
interface GroupTitle {
  readonly from: number;
  readonly to: number;
  readonly lines: readonly Line[];
}

/** A line of a title and the columns it stands over. */
interface Piece {
  readonly line: Line;
  readonly from: number;
  readonly to: number;
}

/** Lines nearer than this many font sizes stand beside each other. */
const BESIDE = 0.95;
/** Lines of one title are no further apart than this, in font sizes. */
const WIDEST_PITCH = 1.4;
/** Texts are set at one height where they differ by less than this many font sizes. */
const SAME_HEIGHT = 0.2;
/** What it weighs that a column with a title of its own is left without one over it, in font sizes. */
const LEFT_OVER = 1.5;
/** A title stands over a column where it covers this many font sizes of it. */
const REACH = 0.15;

/** Reads the titles in rows above a table; a title that stands clear of all columns opens one. */
export function titlesOf(rows: readonly Row[], known: readonly Column[]): Titles {
  const lines = rows.flatMap(atomsOf).toSorted((a, b) => a.baseline - b.baseline);
  const columns = withTitles(known, rows);
  const pieces = lines.map((line) => pieceOf(line, columns, lines));
  const groups = groupsOf(pieces, columns);
  const grouped = new Set(groups.flatMap((group) => group.lines));
  const above = (column: number): readonly GroupTitle[] =>
    groups.filter((group) => isOver(group, column));
  const depth = Math.max(0, ...columns.map((_, column) => above(column).length)) + 1;
  const leaves = columns.map((_, column): FragmentCell => {
    const row = above(column).length;
    const own = pieces.filter(({ line, from }) => !grouped.has(line) && from === column);
    const texts = own.map(({ line }) => line);
    return { row, column, rowSpan: depth - row, colSpan: 1, lines: texts };
  });
  const spanning = groups.map((group): FragmentCell => {
    const row = groups.filter((other) => isAbove(other, group)).length;
    const { from, to } = group;
    return { row, column: from, rowSpan: 1, colSpan: to - from + 1, lines: group.lines };
  });
  if (lines.length === 0) return { rows: 0, cells: [], columns };
  return { rows: depth, cells: [...spanning, ...leaves], columns };
}

function isAbove(upper: GroupTitle, lower: GroupTitle): boolean {
  const y = ({ lines: [first] }: GroupTitle): number => first?.baseline ?? 0;
  return upper.from <= lower.from && upper.to >= lower.to && y(upper) < y(lower);
}

/**
 * Columns with the room of their titles, from the lowest line up, for a title over several columns
 * stands above those of each. A title next to a column that has none is that column's; one next to
 * another title opens a column.
 */
export function withTitles(known: readonly Column[], rows: readonly Row[]): readonly Column[] {
  const lines = rows.flatMap(atomsOf);
  const columns = known.map(({ from, to }) => ({ from, to, titled: false }));
  const upwards = lines.toSorted(
    (a, b) =>
      Math.round(b.baseline) - Math.round(a.baseline) ||
      Number(known.some((column) => covers(b, column))) -
        Number(known.some((column) => covers(a, column))),
  );
  for (const line of upwards) {
    const covered = columns.filter((column) => covers(line, column));
    const own = covered[0] ?? nearestOf(line, columns);
    if (covered.length > 1 || !own) continue;
    if (covered.length > 0 || !own.titled) widen(own, line, columns);
    else if (lines.some((other) => covers(other, own) && isBeside(other, line)))
      columns.push({ from: line.box[0], to: line.box[2], titled: true });
    own.titled = true;
  }
  return columns.map(({ from, to }) => ({ from, to })).toSorted((a, b) => a.from - b.from);
}

/** The columns on either side of a title. */
function besideOf<T extends Column>({ box }: Line, columns: readonly T[]): readonly T[] {
  const sorted = columns.toSorted((a, b) => a.from - b.from);
  const left = sorted.findLast(({ from }) => from < box[0]);
  const right = sorted.find(({ from }) => from > box[0]);
  return [left, right].filter((column) => column !== undefined);
}

function nearestOf<T extends Column>(line: Line, columns: readonly T[]): T | undefined {
  const distance = ({ from, to }: Column): number => Math.max(from - line.box[2], line.box[0] - to);
  return besideOf(line, columns).toSorted((a, b) => distance(a) - distance(b))[0];
}

function covers({ box, size }: Line, { from, to }: Column): boolean {
  return box[0] < to - REACH * size && box[2] > from + REACH * size;
}

/** Gives a column the room of its title as far as that is no other column's. */
function widen(
  column: { from: number; to: number },
  { box }: Line,
  columns: readonly Column[],
): void {
  const isFree = columns.every(
    (other) => other === column || box[2] < other.from || box[0] > other.to,
  );
  if (!isFree) return;
  column.from = Math.min(column.from, box[0]);
  column.to = Math.max(column.to, box[2]);
}

/** Whether a title between two columns is over both: each has a title below it, and none beside it. */
function isBetweenTitles(line: Line, beside: readonly Column[], lines: readonly Line[]): boolean {
  return (
    beside.length > 1 &&
    beside.every((column) => {
      const own = lines.filter((other) => covers(other, column));
      return (
        own.some(({ baseline }) => baseline > line.baseline) &&
        !own.some((other) => isBeside(other, line))
      );
    })
  );
}

/** The columns that a title stands over; those on either side of it where it is over none. */
function pieceOf(line: Line, columns: readonly Column[], lines: readonly Line[]): Piece {
  const covered = columns.flatMap((column, index) => (covers(line, column) ? [index] : []));
  const [first] = covered;
  if (first !== undefined) return { line, from: first, to: covered.at(-1) ?? first };
  const beside = besideOf(line, columns);
  const [from = 0, to = from] = beside.map((column) => columns.indexOf(column));
  return { line, from, to: isBetweenTitles(line, beside, lines) ? to : from };
}

/** The titles over several columns, from the lowest up: what a title is over shows in those below it. */
function groupsOf(pieces: readonly Piece[], columns: readonly Column[]): readonly GroupTitle[] {
  const groups: { from: number; to: number; lines: Line[] }[] = [];
  let below: readonly Piece[] = [];
  for (const [at, piece] of [...pieces.entries()].toReversed()) {
    const open = groups.find((group) => isGoneOn(piece, group, columns));
    const range = open ?? rangeOf(piece, pieces.slice(0, at), below, columns);
    open?.lines.unshift(piece.line);
    if (range && !open) groups.push({ ...range, lines: [piece.line] });
    below = [{ ...piece, ...(range && { from: range.from, to: range.to }) }, ...below];
  }
  return groups;
}

/** Whether a title over several columns is the next line of a piece. */
function isGoneOn(piece: Piece, group: GroupTitle, columns: readonly Column[]): boolean {
  const next = group.lines[0] as Line;
  const width = (columns[group.to]?.to ?? 0) - (columns[group.from]?.from ?? 0);
  return (
    piece.from >= group.from &&
    piece.to <= group.to &&
    next.baseline - piece.line.baseline < WIDEST_PITCH * next.size &&
    Math.abs(middleOf(piece.line) - middleOf(next)) < 2 &&
    isFull(piece.line, next, width) &&
    !/^\p{Lu}/u.test(textOf(next).trim())
  );
}

interface Range {
  readonly from: number;
  readonly to: number;
}

function isOver({ from, to }: Range, column: number): boolean {
  return from <= column && column <= to;
}

/**
 * The columns that a title is over: those it reaches into and those beside them that no other
 * title of its row has a better claim to. Only columns with titles of one height below are shared
 * out so. Null for the title of one column.
 */
function rangeOf(
  piece: Piece,
  above: readonly Piece[],
  below: readonly Piece[],
  columns: readonly Column[],
): Range | null {
  const { line, from, to } = piece;
  const under = columns.map((_, column) =>
    below
      .filter((other) => isOver(other, column) && !isBeside(other.line, line))
      .map((other) => other.line),
  );
  const own = under[from] ?? [];
  if (from === to && own.length === 0) return null;
  const beside = clearOf(
    [...above, ...below].filter((other) => isBeside(other.line, line)),
    piece,
  );
  const middles = columns.map((column, index) => {
    const title = below.findLast((other) => other.from === index && other.to === index);
    return title ? middleOf(title.line) : (column.from + column.to) / 2;
  });
  const shares = sharesOf(
    [piece, ...beside].toSorted((a, b) => a.from - b.from),
    middles,
    under.map((lines) => areLevel(lines, own)),
  );
  const range = shares.get(piece);
  return range && range.to > range.from ? range : null;
}

/** The titles that stand over other columns than a title and each other, those nearest in height first. */
function clearOf(others: readonly Piece[], piece: Piece): readonly Piece[] {
  const distance = ({ line }: Piece): number => Math.abs(line.baseline - piece.line.baseline);
  const clear: Piece[] = [];
  for (const other of others.toSorted((a, b) => distance(a) - distance(b)))
    if ([piece, ...clear].every(({ from, to }) => other.to < from || other.from > to))
      clear.push(other);
  return clear;
}

/** A way to give columns to titles, and what speaks against it in font sizes. */
interface Sharing {
  readonly cost: number;
  readonly shares: readonly Range[];
}

/**
 * Shares out columns among the titles of one row, from left to right, so that each title stands as
 * near as can be to the middle of its columns and few of the open columns are left over.
 */
function sharesOf(
  row: readonly Piece[],
  middles: readonly number[],
  isOpen: readonly boolean[],
): ReadonlyMap<Piece, Range> {
  let best: readonly Sharing[] = withLeftOver([{ cost: 0, shares: [] }], isOpen);
  for (const { line, from, to } of row) {
    const next: Sharing[] = [];
    for (let first = from; first >= 0 && (first === from || isOpen[first]); first--)
      for (let last = to; last < middles.length && (last === to || isOpen[last]); last++) {
        const { cost, shares } = best[first] ?? IMPOSSIBLE;
        const middle = ((middles[first] ?? 0) + (middles[last] ?? 0)) / 2;
        const total = cost + Math.abs(middle - middleOf(line)) / line.size;
        if (total < (next[last + 1] ?? IMPOSSIBLE).cost)
          next[last + 1] = { cost: total, shares: [...shares, { from: first, to: last }] };
      }
    best = withLeftOver(next, isOpen);
  }
  const { shares } = best[middles.length] ?? IMPOSSIBLE;
  return new Map(
    row.flatMap((piece, at) => {
      const share = shares[at];
      return share ? [[piece, share] as const] : [];
    }),
  );
}

const IMPOSSIBLE: Sharing = { cost: Infinity, shares: [] };

/** The best sharing of the columns before each, where some at the end may be left over. */
function withLeftOver(known: readonly Sharing[], isOpen: readonly boolean[]): readonly Sharing[] {
  const best: Sharing[] = [];
  for (let column = 0; column <= isOpen.length; column++) {
    const { cost, shares } = best[column - 1] ?? IMPOSSIBLE;
    const left = { cost: cost + (isOpen[column - 1] ? LEFT_OVER : 0), shares };
    const own = known[column] ?? IMPOSSIBLE;
    best.push(own.cost <= left.cost ? own : left);
  }
  return best;
}

/** Whether the titles of two columns below another are of one height: they share the upper ones, or a middle. */
function areLevel(a: readonly Line[], b: readonly Line[]): boolean {
  const [first] = a;
  const near = (x: number, y: number): boolean =>
    Math.abs(x - y) < SAME_HEIGHT * (first?.size ?? 0);
  if (!first || b.length === 0) return false;
  return (
    first === b[0] ||
    near(heightOf(a), heightOf(b)) ||
    near(heightOf(lowest(a)), heightOf(lowest(b)))
  );
}

/** The lines of the lowest title. */
function lowest(lines: readonly Line[]): readonly Line[] {
  const first = lines.findLastIndex((line, index) => {
    const above = lines[index - 1];
    return !above || !/^\p{Ll}/u.test(textOf(line).trim());
  });
  return lines.slice(first);
}

function heightOf(lines: readonly Line[]): number {
  const box = union(lines.map((line) => line.box));
  return (box[1] + box[3]) / 2;
}

function middleOf({ box }: Line): number {
  return (box[0] + box[2]) / 2;
}

function isBeside(a: Line, b: Line): boolean {
  return Math.abs(a.baseline - b.baseline) < BESIDE * Math.min(a.size, b.size);
}
