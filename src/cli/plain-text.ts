import type { Block, Cell, TextDocument } from '../model.js';
import { oneLine } from '../export/text.js';

/**
 * The text of a file as it was read, and nothing else: a line for each paragraph and for each
 * row of a table, whose cells are separated by tabs; a merged cell stands once.
 */
export function plainText(texts: readonly TextDocument[]): string {
  return texts
    .flatMap(({ blocks }) => blocks.flatMap(linesOf))
    .map((line) => `${line}\n`)
    .join('');
}

function linesOf(block: Block): string[] {
  if (block.kind === 'paragraph') return [oneLine(block.content.text)];
  return block.grid.map((row, r) => row.map((cell, c) => textAt(cell, r, c)).join('\t'));
}

function textAt(cell: Cell, row: number, column: number): string {
  return cell.row === row && cell.column === column ? oneLine(cell.content.text) : '';
}
