import type { Box } from '../../model.js';
import { union } from './geometry.js';
import { fitsColumns, isTable, joinWrapped, placeInColumns } from './aligned-rows.js';
import type { Fragment } from './fragment.js';
import { blockAt, columnBorders } from './gutters.js';
import type { Row } from './rows.js';

/** Fewer rows that line up are chance. */
const FEWEST_ROWS = 3;
/** Rows of one table are no further apart than this many font sizes. */
const WIDEST_PITCH = 3.2;

/** Rows of text, or a table that no lines are drawn around, in their order on the page. */
export type Stretch = readonly Row[] | Fragment;

/**
 * Finds rows that stand in the same columns, numbers under numbers. `carried` is the table without
 * lines that ended the page before: the rows that go on in its columns are more of it.
 */
export function alignedTables(rows: readonly Row[], carried: Fragment | null): readonly Stretch[] {
  const more = carried ? rowsIn(carried.xs, rows) : [];
  const stretches: Stretch[] = carried && more.length > 0 ? [tableOf(more, carried.xs)] : [];
  let text: Row[] = [];
  for (let at = more.length; at < rows.length;) {
    const block = blockAt(rows, at);
    const fragment = block.length >= FEWEST_ROWS ? fragmentOf(block) : null;
    if (fragment) {
      const head = headRows(text, fragment);
      stretches.push(
        text.slice(0, text.length - head.length),
        tableOf([...head, ...block], fragment.xs),
      );
      text = [];
      at += block.length;
    } else text.push(...rows.slice(at, ++at));
  }
  return [...stretches, text];
}

/** The rows at the top that stand in these columns. */
function rowsIn(xs: readonly number[], rows: readonly Row[]): readonly Row[] {
  const end = rows.findIndex((row, index) => {
    const before = rows[index - 1];
    const isFar = before && row.baseline - before.baseline > WIDEST_PITCH * row.size;
    return isFar || !fitsColumns(row, xs);
  });
  const fitting = end < 0 ? rows : rows.slice(0, end);
  const gapped = fitting.findLastIndex((row) => row.pieces.length > 1);
  // The first line may be half a title that wraps beside the others.
  const opens = fitting.slice(0, 2).some((row) => row.pieces.length > 1);
  return opens ? fitting.slice(0, gapped + 1) : [];
}

/** Titles over several columns, right above the rows that tell the columns. */
function headRows(text: readonly Row[], { xs, box }: Fragment): readonly Row[] {
  let start = text.length;
  let below = box[1];
  for (let row = text[start - 1]; row; row = text[start - 1]) {
    const isNear = below - row.bottom < 0.5 * row.size;
    const isRight = row.pieces.every((piece) => piece.box[0] > (xs[1] ?? 0));
    // Half a line above stands the first line of a title that wraps beside the others.
    const isBeside = below - row.bottom < -0.2 * row.size;
    if (!(isBeside || (isNear && isRight && !isCaption(row, box)))) break;
    below = row.top;
    start--;
  }
  return text.slice(start);
}

/** A lone line over the middle of the table is its caption. */
function isCaption({ pieces, size }: Row, [left, , right]: Box): boolean {
  const [piece] = pieces;
  return (
    pieces.length === 1 &&
    piece !== undefined &&
    Math.abs(piece.box[0] - left - (right - piece.box[2])) < 4 * size
  );
}

function fragmentOf(rows: readonly Row[]): Fragment | null {
  const [left, , right] = union(rows.flatMap((row) => row.pieces.map((piece) => piece.box)));
  const xs = [left, ...columnBorders(rows), right];
  const fragment = tableOf(rows, xs);
  return fragment.rows >= FEWEST_ROWS && isTable(fragment) ? fragment : null;
}

function tableOf(rows: readonly Row[], xs: readonly number[]): Fragment {
  const table = joinWrapped(rows.map((row) => placeInColumns(row, xs)));
  return {
    page: rows[0]?.page ?? 0,
    box: union(rows.flatMap((row) => row.pieces.map((piece) => piece.box))),
    xs,
    ruled: false,
    rows: table.length,
    cells: table.flatMap((row, index) => row.map((cell) => ({ ...cell, row: index }))),
  };
}
