import type { RawBlock, RawCell, RawParagraph, RawTable } from '../model.js';
import { placeCells } from './docx-grid.js';
import { runsOf } from './docx-runs.js';
import type { NumberNote } from './docx-runs.js';
import type { CellNode, Node, ParagraphNode, TableNode } from './docx-tree.js';

/** Counters of the paths that name a document's paragraphs and tables. */
export interface Numbering {
  readonly paragraph: () => number;
  readonly table: () => number;
  readonly note: NumberNote;
}

/** Mammoth's nodes as blocks. `cellPath` is set within a table, whose paragraphs share their cell's path. */
export function blocksOf(
  nodes: readonly Node[],
  numbering: Numbering,
  cellPath?: string,
): RawBlock[] {
  return nodes.flatMap((node): RawBlock[] => {
    if (node.type === 'table') return [tableOf(node, numbering)];
    if (node.type !== 'paragraph') return [];
    return [paragraphOf(node, cellPath ?? `p${numbering.paragraph()}`, numbering.note)];
  });
}

/** One paragraph under the path given. */
export function paragraphOf(node: ParagraphNode, path: string, note: NumberNote): RawParagraph {
  const runs = runsOf(node.children, note);
  const heading = /^(heading|title)/i.test(node.styleName ?? '');
  return {
    type: 'paragraph',
    path,
    runs: heading ? runs.map((run) => ({ ...run, bold: true })) : runs,
    list: node.numbering && {
      level: Number(node.numbering.level),
      ordered: node.numbering.isOrdered,
    },
    style: node.styleName,
    alignment: alignmentOf(node.alignment),
  };
}

function alignmentOf(alignment: string | null): RawParagraph['alignment'] {
  if (alignment === null) return null;
  if (alignment === 'center') return 'center';
  if (alignment === 'right' || alignment === 'end') return 'right';
  return alignment === 'both' || alignment === 'distribute' ? 'justify' : 'left';
}

function tableOf(node: TableNode, numbering: Numbering): RawTable {
  const path = `t${numbering.table()}`;
  const rows = node.children
    .filter((row) => row.type === 'tableRow')
    .map((row) => row.children.filter((cell) => cell.type === 'tableCell'));
  const cells: RawCell[][] = rows.map(() => []);
  for (const { cell, row, column } of placeCells<CellNode>(rows)) {
    const cellPath = `${path}.r${row + 1}.c${column + 1}`;
    cells[row]?.push({
      path: cellPath,
      colSpan: cell.colSpan,
      rowSpan: cell.rowSpan,
      blocks: blocksOf(cell.children, numbering, cellPath),
    });
  }
  return { type: 'table', path, rows: cells };
}
