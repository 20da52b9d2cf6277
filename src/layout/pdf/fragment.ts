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
}

/** A cell's text for comparing, not for reading on. */
export function cellText(cell: FragmentCell): string {
  return repairCharacters(cell.lines.map(textOf).join(' ')).trim();
}
