import type { FlowBlock, FlowParagraph } from '../flow.js';
import { isLetterheadText } from '../letterhead.js';
import { isPageNumber } from '../page-number.js';

/** So far down at most stand the lines of a letterhead. */
const LETTERHEAD_REACH = 30;

/** Whether the letterhead of a report was put into the header of its first page. */
export function holdsLetterhead(
  header: readonly FlowParagraph[],
  body: readonly FlowBlock[],
): boolean {
  const isLetterhead = (block: FlowBlock): boolean =>
    block.kind === 'paragraph' && isLetterheadText(block.content.text);
  return header.some(isLetterhead) && !body.slice(0, LETTERHEAD_REACH).some(isLetterhead);
}

/** A line of a header or footer, which is no running text. */
export function inMargin(line: FlowParagraph): FlowParagraph {
  return { ...line, zone: isPageNumber(line.content.text) ? 'page_number' : 'page_header' };
}
