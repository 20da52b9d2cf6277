import type { RawBlock, RawDocx, RawParagraph, RawTable } from '../../model.js';
import type { FlowBlock, FlowParagraph } from '../flow.js';
import { isLetterheadText, isSignatureText } from '../letterhead.js';
import { contentOf } from './content.js';
import { gridOf } from './grid.js';
import { linesOf } from './lines.js';
import { holdsLetterhead, inMargin } from './margins.js';

/** Styles of headings and titles, whose text is set apart however the style draws it. */
const HEADING_STYLE = /^(heading|title)/i;

/**
 * Paragraphs and tables of a DOCX in reading order, then headers and footers, then notes. A
 * letterhead that stands in the header of the first page comes first.
 */
export function flowDocx(raw: RawDocx): FlowBlock[] {
  const body = raw.blocks.flatMap(flowBlock);
  const [first = [], ...later] = raw.headers.map((blocks) => blocks.flatMap(linesIn));
  const opens = holdsLetterhead(first, body);
  const margins = [
    ...(opens ? [] : first),
    ...later.flat(),
    ...raw.footers.flat().flatMap(linesIn),
  ];
  const notes = raw.footnotes.flatMap((note) => flowParagraph(note, 'footnote'));
  return [...(opens ? first : []), ...body, ...margins.map(inMargin), ...notes];
}

function flowBlock(block: RawBlock): FlowBlock[] {
  if (block.type === 'paragraph') return flowParagraph(block, 'body');
  const nested = tablesWithin(block);
  if (isFrame(block)) return block.rows.flat().flatMap((cell) => cell.blocks.flatMap(flowBlock));
  return [{ kind: 'table', grid: gridOf(block) }, ...nested.flatMap(flowBlock)];
}

/** The lines of a block, cell by cell where it is a table. */
function linesIn(block: RawBlock): FlowParagraph[] {
  if (block.type === 'paragraph') return flowParagraph(block, 'body');
  return block.rows.flat().flatMap((cell) => cell.blocks.flatMap(linesIn));
}

function flowParagraph(raw: RawParagraph, zone: FlowParagraph['zone']): FlowParagraph[] {
  return linesOf(contentOf(raw)).map((content, line) => ({
    kind: 'paragraph',
    content,
    zone,
    centered: raw.alignment === 'center',
    bold: isBold(raw),
    indent: null,
    list: line === 0 ? raw.list : null,
  }));
}

function isBold(raw: RawParagraph): boolean {
  const printed = raw.runs.filter(({ text }) => text.trim() !== '');
  const isHeading = HEADING_STYLE.test(raw.style ?? '');
  return printed.length > 0 && (isHeading || printed.every(({ bold }) => bold));
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
