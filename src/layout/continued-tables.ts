import type { Cell } from '../model.js';
import type { FlowBlock, FlowParagraph, FlowTable } from './flow.js';
import { headerRows } from './table-header.js';

/**
 * A table that its writer has cut in two, the rest of it below 'Phụ lục 1 (tiếp theo)' or right below the
 * first part, as the one table that it is: its total stands at the end of the last part and adds up all
 * of them. The lines between the parts come behind it.
 */
export function withContinued(flow: readonly FlowBlock[]): FlowBlock[] {
  const joined: FlowBlock[] = [];
  let last = -1;
  for (const block of flow) {
    const first = joined[last];
    const whole =
      block.kind === 'table' && first?.kind === 'table'
        ? joinedTable(
            first,
            block,
            joined.slice(last + 1),
            joined.slice(Math.max(0, last - TITLE_LINES), last),
          )
        : null;
    if (whole) joined[last] = whole;
    else {
      joined.push(block);
      if (block.kind === 'table') last = joined.length - 1;
    }
  }
  return joined;
}

/** So many lines above a table may come again above its next part, and no more than these stand between them. */
const TITLE_LINES = 8;

/** Both parts as one; null where nothing says that they are one. */
function joinedTable(
  first: FlowTable,
  next: FlowTable,
  between: readonly FlowBlock[],
  above: readonly FlowBlock[],
): FlowTable | null {
  if (first.others || next.others || between.length > TITLE_LINES) return null;
  if (first.grid[0]?.length !== next.grid[0]?.length) return null;
  const header = headerRows(first.grid);
  const own = headerRows(next.grid);
  const isRepeated = header > 0 && own === header && isSame(first.grid, next.grid, header);
  if (header === 0 || (own > 0 && !isRepeated) || own >= next.grid.length) return null;
  const rows = next.grid.slice(own);
  const isOne =
    between.length === 0
      ? goesOn(first.grid.slice(header), rows)
      : saysContinued(between, above) && mayGoOn(first.grid.slice(header), rows, isRepeated);
  return isOne ? { kind: 'table', grid: [...first.grid, ...below(rows, first.grid.length)] } : null;
}

type Row = readonly Cell[];

const textOf = ({ content }: Cell): string => content.text.replace(/\s+/gu, ' ').trim();

/** Whether two tables open with the same rows. */
const isSame = (a: readonly Row[], b: readonly Row[], rows: number): boolean =>
  a
    .slice(0, rows)
    .every((cells, row) =>
      cells.every((cell, column) => textOf(cell) === textOf(b[row]?.[column] ?? cell)),
    );

/** Whether the rows below may be the rest of a table: 'Các xã (tiếp theo)' with rows that are counted from one again is another. */
function mayGoOn(rows: readonly Row[], next: readonly Row[], isRepeated: boolean): boolean {
  const isFirst = ([cell]: Row): boolean => cell !== undefined && /^0?1\.?$/.test(textOf(cell));
  const isAnew = next.slice(0, 1).some(isFirst) && rows.some(isFirst);
  return goesOn(rows, next) || (isRepeated && !isAnew);
}

/** Whether the rows below go on with the numbers that the first column counts them by. */
function goesOn(rows: readonly Row[], next: readonly Row[]): boolean {
  const numbers = (of: readonly Row[]): number[] =>
    of.flatMap(([cell]) =>
      cell && /^\d{1,3}\.?$/.test(textOf(cell)) ? [parseInt(textOf(cell))] : [],
    );
  const [last, first] = [numbers(rows).at(-1), numbers(next)[0]];
  return last !== undefined && first === last + 1;
}

/** Whether one line between two parts says that the table goes on, and the others do but repeat what stands above it. */
function saysContinued(between: readonly FlowBlock[], above: readonly FlowBlock[]): boolean {
  const lines = between.filter((block): block is FlowParagraph => block.kind === 'paragraph');
  const known = new Set(
    above.map((block) => (block.kind === 'paragraph' ? block.content.text.trim() : '')),
  );
  const isContinued = ({ content }: FlowParagraph): boolean =>
    content.text.length < LONGEST_LINE && CONTINUED.test(content.text.trim());
  return (
    lines.length === between.length &&
    lines.some(isContinued) &&
    lines.every((line) => isContinued(line) || known.has(line.content.text.trim()))
  );
}

const LONGEST_LINE = 200;
const CONTINUED = /(?:^|[\s(–-])tiếp(?: theo)?(?: (?:bảng|biểu|trang) trước)?\s*\)?[.:]?$/iu;

/** The rows of a part as rows of the whole. */
function below(rows: readonly Row[], from: number): Cell[][] {
  const first = rows[0]?.[0]?.row ?? 0;
  const moved = new Map<Cell, Cell>();
  const move = (cell: Cell): Cell => {
    const known = moved.get(cell) ?? { ...cell, row: cell.row - first + from };
    moved.set(cell, known);
    return known;
  };
  return rows.map((cells) => cells.map(move));
}
