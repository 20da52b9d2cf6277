import { child, elementsIn, isOn, valueOf } from './xml.js';
import type { XmlElement } from './xml.js';

/** A cell on its table's grid, counted from 0, with what it covers. */
export interface GridCell {
  /** `w:tc`; null for the room that is left free before a row. */
  readonly element: XmlElement | null;
  readonly row: number;
  readonly column: number;
  readonly colSpan: number;
  rowSpan: number;
}

/** A cell of a row before it is known what is merged into it from below. */
interface RowCell {
  readonly element: XmlElement | null;
  colSpan: number;
  /** It belongs to the cell above it. */
  readonly joinsAbove: boolean;
}

/** Word has no wider tables. */
const MOST_COLUMNS = 63;
const WRAPPERS = new Set(['w:sdt', 'w:sdtContent', 'w:customXml', 'w:ins', 'w:moveTo']);

/** The cells of each row of a `w:tbl` that is seen; a cell that is merged into another is absent. */
export function gridOf(table: XmlElement): GridCell[][] {
  const above = new Map<number, GridCell>();
  return within(table, 'w:tr')
    .filter(isSeen)
    .map((element, row) => {
      let column = 0;
      return rowOf(element).flatMap(({ element, colSpan, joinsAbove }) => {
        const upper = above.get(column);
        const cell = { element, row, column, colSpan, rowSpan: 1 };
        column += colSpan;
        if (joinsAbove && upper?.colSpan === colSpan && upper.row + upper.rowSpan === row) {
          upper.rowSpan++;
          return [];
        }
        above.set(cell.column, cell);
        return [cell];
      });
    });
}

/** Rows or cells, through whatever they are wrapped in. */
function within(element: XmlElement, name: string): XmlElement[] {
  return elementsIn(element).flatMap((each) => {
    if (each.name === name) return [each];
    return WRAPPERS.has(each.name) ? within(each, name) : [];
  });
}

function isSeen(row: XmlElement): boolean {
  const properties = child(row, 'w:trPr');
  return !child(properties, 'w:del') && isOn(properties, 'w:hidden') !== true;
}

function rowOf(row: XmlElement): RowCell[] {
  const free = count(valueOf(child(row, 'w:trPr'), 'w:gridBefore'));
  const cells: RowCell[] = free > 0 ? [{ element: null, colSpan: free, joinsAbove: false }] : [];
  for (const element of within(row, 'w:tc')) {
    const properties = child(element, 'w:tcPr');
    const colSpan = Math.max(1, count(valueOf(properties, 'w:gridSpan')));
    const left = cells.at(-1);
    if (child(properties, 'w:cellDel')) continue;
    if (goesOn(properties, 'w:hMerge') && left) left.colSpan += colSpan;
    else cells.push({ element, colSpan, joinsAbove: goesOn(properties, 'w:vMerge') });
  }
  return cells;
}

/** Whether a cell is stated to go on with another; one that opens a merged cell says `restart`. */
function goesOn(properties: XmlElement | undefined, name: 'w:hMerge' | 'w:vMerge'): boolean {
  const merge = child(properties, name);
  return merge !== undefined && (merge.attributes['w:val'] ?? 'continue') === 'continue';
}

function count(value: string | undefined): number {
  const number = Math.trunc(Number(value ?? 0));
  return number >= 0 ? Math.min(number, MOST_COLUMNS) : 0;
}
