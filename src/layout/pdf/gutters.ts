import type { Line } from './line.js';
import type { Row } from './rows.js';

/** A free band between two columns, in points. */
export type Gutter = readonly [from: number, to: number];

/** Columns nearer than this many font sizes are one. */
const NARROWEST_GUTTER = 0.6;
/** Rows further apart than this many font sizes are not one table. */
const WIDEST_PITCH = 3.2;
/** A gutter parts columns where at least this share of the rows leave it free; headers may span it. */
const FREE = 0.7;
/** Lines of a wrapped cell that may follow each other without anything beside them. */
const MOST_SINGLES = 3;

/** Rows from `start` on that share a gutter; lone pieces between them as long as they leave one free. */
export function blockAt(rows: readonly Row[], start: number): readonly Row[] {
  const first = rows[start];
  if (!first || first.pieces.length < 2) return [];
  let gutters = guttersOf(first);
  let length = 1;
  let gapped = 1;
  for (const row of rows.slice(start + 1)) {
    const last = rows[start + length - 1] ?? first;
    const kept = narrowed(gutters, row);
    if (row.baseline - last.baseline > WIDEST_PITCH * row.size || kept.length === 0) break;
    if (row.pieces.length === 1 && length - gapped >= MOST_SINGLES) break;
    length++;
    if (row.pieces.length === 1) continue;
    if (kept.length >= gutters.length / 2) gutters = [...kept, ...fresh(row, gutters)];
    gapped = length;
  }
  return rows.slice(start, start + gapped + wrappedEnd(rows, start + gapped));
}

/** 1 where the row behind the last gapped one is the second line of a cell. */
function wrappedEnd(rows: readonly Row[], at: number): number {
  const [last, row] = [rows[at - 1], rows[at]];
  const [piece] = row?.pieces ?? [];
  if (!last || !row || !piece || row.pieces.length > 1) return 0;
  const isNear = row.baseline - last.baseline < 1.5 * row.size;
  const isUnder = last.pieces.slice(1).some((above) => Math.abs(above.box[0] - piece.box[0]) < 3);
  return isNear && isUnder && /^\p{Ll}/u.test(piece.runs[0]?.text ?? '') ? 1 : 0;
}

/** The middles of the gutters that most rows leave free, from left to right. */
export function columnBorders(rows: readonly Row[]): readonly number[] {
  const gapped = rows.filter((row) => row.pieces.length > 1);
  const candidates = gapped.reduce<readonly Gutter[]>(
    (known, row) => [...known, ...fresh(row, known)],
    [],
  );
  const borders = candidates.flatMap((candidate) => {
    let gutter = candidate;
    let free = 0;
    for (const row of gapped) {
      const [kept] = narrowed([gutter], row);
      if (kept) free++;
      gutter = kept ?? gutter;
    }
    return free >= FREE * gapped.length ? [(gutter[0] + gutter[1]) / 2] : [];
  });
  return borders.toSorted((a, b) => a - b);
}

function guttersOf(row: Row): readonly Gutter[] {
  return row.pieces.slice(1).map((piece, index) => [row.pieces[index]?.box[2] ?? 0, piece.box[0]]);
}

/** Gutters of the row that none of the known ones overlaps. */
function fresh(row: Row, known: readonly Gutter[]): readonly Gutter[] {
  return guttersOf(row).filter(
    ([from, to]) => !known.some((gutter) => from < gutter[1] && to > gutter[0]),
  );
}

/** What the row leaves of the gutters. */
export function narrowed(gutters: readonly Gutter[], row: Row): readonly Gutter[] {
  return gutters.flatMap(([from, to]) => {
    const middle = (from + to) / 2;
    const left = row.pieces.filter((piece) => centre(piece) < middle);
    const right = row.pieces.filter((piece) => centre(piece) >= middle);
    const gutter: Gutter = [
      Math.max(from, ...left.map((piece) => piece.box[2])),
      Math.min(to, ...right.map((piece) => piece.box[0])),
    ];
    return gutter[1] - gutter[0] >= NARROWEST_GUTTER * row.size ? [gutter] : [];
  });
}

/** Middle of a line from left to right. */
export function centre(line: Line): number {
  return (line.box[0] + line.box[2]) / 2;
}
