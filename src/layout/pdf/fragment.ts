import type { Box } from '../../model.js';
import { repairCharacters } from '../characters.js';
import type { Line } from './line.js';
import { textOf } from './line.js';

/** A cell with its lines from top to bottom. */
export interface FragmentCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly colSpan: number;
  readonly lines: readonly Line[];
}

/**
 * What may be cut otherwise, in the whole of a table alike: numbers over two lines are one; numbers
 * in a merged cell stand in a column each; a number drawn over a border is parted at its other
 * blank; numbers stand at the top, the middle or the bottom of their rows.
 */
export type Cut = 'lines' | 'merged' | 'blanks' | 'top' | 'middle' | 'bottom';

/** What one page holds of a table. */
export interface Fragment {
  readonly page: number;
  readonly box: Box;
  /** Column borders from left to right, in points. */
  readonly xs: readonly number[];
  /** Lines are drawn around its cells. */
  readonly ruled: boolean;
  readonly rows: number;
  readonly cells: readonly FragmentCell[];
  /** The same drawing under other cuts, where these come to something else. */
  readonly others?: ReadonlyMap<Cut, Fragment>;
}

/** Some rows of a table. */
export type Rows = Pick<Fragment, 'rows' | 'cells'>;

/** A fragment with those of its other cuts that make other cells of it. */
export function withOthers(
  fragment: Fragment,
  others: Iterable<readonly [Cut, Fragment]>,
): Fragment {
  const cuts = [...others];
  if (cuts.length === 0) return fragment;
  const text = contentOf(fragment);
  const different = cuts.filter(([, other]) => contentOf(other) !== text);
  return different.length === 0 ? fragment : { ...fragment, others: new Map(different) };
}

/** Makes one of two fragments, and the same of their other cuts. */
export function joinedBy(
  first: Fragment,
  second: Fragment,
  join: (first: Fragment, second: Fragment) => Fragment,
): Fragment {
  const cuts = new Set([...(first.others?.keys() ?? []), ...(second.others?.keys() ?? [])]);
  const { others: _, ...joined } = join(first, second);
  return withOthers(
    joined,
    [...cuts].map((cut) => [
      cut,
      join(first.others?.get(cut) ?? first, second.others?.get(cut) ?? second),
    ]),
  );
}

const contentOf = ({ cells }: Fragment): string =>
  JSON.stringify(
    cells.map((cell) => [cell.row, cell.column, cell.rowSpan, cell.colSpan, cellText(cell)]),
  );

/** A cell's text for comparing, not for reading on. */
export function cellText(cell: FragmentCell): string {
  return repairCharacters(cell.lines.map(textOf).join(' ')).trim();
}
