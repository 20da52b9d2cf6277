import type { Cell, ListItem, MappedText } from '../model.js';

/**
 * What both formats give before the logical layout: paragraphs and tables in reading order,
 * rejoined over line and page ends, with what was seen of their typography.
 */
export interface FlowParagraph {
  readonly kind: 'paragraph';
  readonly content: MappedText;
  /** Set apart by the reader of the format; the logical layout refines `body` further. */
  readonly zone: 'body' | 'footnote' | 'page_header' | 'page_number';
  readonly centered: boolean;
  readonly bold: boolean;
  /** Left edge of the first line in points from the text margin (PDF); null where unknown. */
  readonly indent: number | null;
  /** Its place in one of Word's automatic lists. */
  readonly list: ListItem | null;
}

/** A table before its header rows are known. */
export interface FlowTable {
  readonly kind: 'table';
  /** Full rectangle: a merged cell is the same object at each position it covers. */
  readonly grid: readonly (readonly Cell[])[];
  /** What else it may be, where it can be cut in several ways. */
  readonly others?: readonly (readonly (readonly Cell[])[])[];
}

/** What a page or a body flows from. */
export type FlowBlock = FlowParagraph | FlowTable;
