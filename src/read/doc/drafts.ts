import type { RowShape } from './row-shape.js';
import type { StoryParagraph } from './story.js';

/** A table before its cells have their places. */
export interface DraftTable {
  readonly rows: readonly DraftRow[];
}

/** A row as it stands in the file. */
export interface DraftRow {
  readonly cells: readonly (readonly Draft[])[];
  /** Null where the row's end is missing. */
  readonly shape: RowShape | null;
}

/** A paragraph or a table. */
export type Draft = StoryParagraph | DraftTable;

interface OpenTable {
  readonly rows: DraftRow[];
  cells: Draft[][];
  /** What the cell that is being filled holds. */
  cell: Draft[];
}

/**
 * Paragraphs as nested tables: a cell ends with a mark of its own, a row with an empty paragraph.
 * `after` gives what follows a paragraph: the text boxes that are anchored in it.
 */
export function draftsOf(
  paragraphs: readonly StoryParagraph[],
  after: (paragraph: StoryParagraph) => readonly Draft[] = () => [],
): Draft[] {
  const body: Draft[] = [];
  const tables: OpenTable[] = [];
  const setDepth = (depth: number): void => {
    while (tables.length > depth) {
      const closed = closeTable(tables.pop() as OpenTable);
      (tables.at(-1)?.cell ?? body).push(closed);
    }
    while (tables.length < depth) tables.push({ rows: [], cells: [], cell: [] });
  };
  for (const paragraph of paragraphs) {
    const { depth, endsRow, row } = paragraph.format;
    setDepth(depth);
    const table = tables.at(-1);
    if (table && endsRow) closeRow(table, row);
    else (table?.cell ?? body).push(paragraph, ...after(paragraph));
    if (table && !endsRow && endsCell(paragraph)) closeCell(table);
  }
  setDepth(0);
  return body;
}

function endsCell({ format, endsCell: marked }: StoryParagraph): boolean {
  return format.depth > 1 ? format.endsInnerCell : marked;
}

function closeCell(table: OpenTable): void {
  table.cells.push(table.cell);
  table.cell = [];
}

function closeRow(table: OpenTable, shape: RowShape | null): void {
  if (table.cell.length > 0) closeCell(table);
  if (table.cells.length > 0) table.rows.push({ cells: table.cells, shape });
  table.cells = [];
}

function closeTable(table: OpenTable): DraftTable {
  closeRow(table, null);
  return { rows: table.rows };
}
