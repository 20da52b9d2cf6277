import type { RawBlock, RawDocx, RawParagraph, RawTable } from '../../model.js';
import type { FlowBlock, FlowParagraph } from '../flow.js';
import { isLetterheadText, isSignatureText } from '../letterhead.js';
import { contentOf } from './content.js';
import { gridOf } from './grid.js';
import { linesOf } from './lines.js';

/** Paragraphs and tables of a DOCX in reading order; its notes come last. */
export function flowDocx(raw: RawDocx): FlowBlock[] {
  return [
    ...raw.blocks.flatMap(flowBlock),
    ...raw.footnotes.flatMap((note) => flowParagraph(note, 'footnote')),
  ];
}

function flowBlock(block: RawBlock): FlowBlock[] {
  if (block.type === 'paragraph') return flowParagraph(block, 'body');
  const nested = tablesWithin(block);
  if (isFrame(block)) return block.rows.flat().flatMap((cell) => cell.blocks.flatMap(flowBlock));
  return [{ kind: 'table', grid: gridOf(block) }, ...nested.flatMap(flowBlock)];
}

function flowParagraph(raw: RawParagraph, zone: FlowParagraph['zone']): FlowParagraph[] {
  return linesOf(contentOf(raw)).map((content) => ({
    kind: 'paragraph',
    content,
    zone,
    centered: raw.alignment === 'center',
    bold: isBold(raw),
    indent: null,
    list: raw.list,
  }));
}

function isBold(raw: RawParagraph): boolean {
  const printed = raw.runs.filter(({ text }) => text.trim() !== '');
  return printed.length > 0 && printed.every(({ bold }) => bold);
}

/** Tables directly within the cells of a table. */
function tablesWithin(table: RawTable): RawTable[] {
  return table.rows.flat().flatMap(({ blocks }) => blocks.filter((each) => each.type === 'table'));
}

/** A table that only sets letterhead or signature side by side, or draws a frame around text. */
function isFrame(table: RawTable): boolean {
  const cells = table.rows.flat();
  if (cells.length === 1) return true;
  if (table.rows.length > 6 || cells.length > 18) return false;
  const texts = cells.flatMap(({ blocks }) =>
    blocks.filter((each) => each.type === 'paragraph').map((each) => contentOf(each).text.trim()),
  );
  return texts.some((text) => isLetterheadText(text) || isSignatureText(text));
}
