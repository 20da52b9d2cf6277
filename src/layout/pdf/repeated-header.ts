import type { FragmentCell, Rows } from './fragment.js';
import { cellText } from './fragment.js';
import { lineOf } from './line.js';

/** The rows of a page without those at its top that repeat the table's first ones. */
export function withoutHeader(page: Rows, table: Rows): Rows {
  const limit = Math.min(page.rows - 1, table.rows);
  const spilt = new Map<number, string>();
  let repeated = 0;
  while (repeated < limit) {
    const lost = whatIsLost(rowOf(page, repeated), rowOf(table, repeated));
    if (lost === null) break;
    for (const [column, words] of lost) spilt.set(column, words);
    repeated++;
  }
  const cells = page.cells
    .filter((cell) => cell.row >= repeated)
    .map((cell) => (cell.row === repeated ? withoutWords(cell, spilt.get(cell.column)) : cell))
    .map((cell) => ({ ...cell, row: cell.row - repeated }));
  return { rows: page.rows - repeated, cells };
}

const rowOf = ({ cells }: Rows, row: number): readonly FragmentCell[] =>
  cells.filter((cell) => cell.row === row);

/**
 * The words that a repeated header row has lost, by column; null where it is no repetition.
 * LibreOffice sets a repeated header lower than the first one, so that the last line of a cell
 * may hang over into the row below, or be cut off with it, in the middle of a word too.
 */
function whatIsLost(
  row: readonly FragmentCell[],
  above: readonly FragmentCell[],
): ReadonlyMap<number, string> | null {
  if (row.length !== above.length) return null;
  const lost = new Map<number, string>();
  for (const [index, cell] of row.entries()) {
    const first = above[index];
    if (!first || first.column !== cell.column) return null;
    const [text, whole] = [cellText(cell), cellText(first)];
    if (text === whole) continue;
    if (text === '' || !whole.startsWith(text)) return null;
    lost.set(cell.column, whole.slice(text.length).trim());
  }
  return lost.size < row.length ? lost : null;
}

/** The cell without the words that hang over into it from above. */
function withoutWords(cell: FragmentCell, words: string | undefined): FragmentCell {
  if (words === undefined || !cellText(cell).startsWith(words)) return cell;
  const runs = cell.lines.flatMap((line) => line.runs);
  let rest = words.replace(/\s/gu, '');
  const kept = runs.filter((run) => {
    const text = run.text.replace(/\s/gu, '').normalize('NFC');
    if (rest === '' || !rest.startsWith(text)) return true;
    rest = rest.slice(text.length);
    return false;
  });
  const lines = cell.lines.flatMap((line) => {
    const own = line.runs.filter((run) => kept.includes(run));
    return own.length === 0 ? [] : [own.length === line.runs.length ? line : lineOf(own)];
  });
  return rest === '' ? { ...cell, lines } : cell;
}
