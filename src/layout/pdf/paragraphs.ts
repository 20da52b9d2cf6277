import type { FlowBlock, FlowParagraph } from '../flow.js';
import { repair } from '../repair.js';
import type { SetLine, Style } from './breaks.js';
import { indentOf, opensParagraph } from './breaks.js';
import type { Fragment } from './fragment.js';
import type { Line } from './line.js';
import { partsOfLines } from './line.js';
import { tableOf } from './table.js';

/** What stands beside the running text: a footnote, a page number, a running header. */
export interface Aside {
  readonly kind: 'aside';
  readonly zone: FlowParagraph['zone'];
  readonly lines: readonly Line[];
}

/** What a document is made of in reading order, before lines are rejoined. */
export type Item =
  | Aside
  | { readonly kind: 'line'; readonly set: SetLine }
  | { readonly kind: 'table'; readonly fragment: Fragment };

/**
 * Rejoins lines to paragraphs. What stands aside comes last, so that it parts neither a sentence
 * nor a table from its caption: page numbers and running headers, then notes.
 */
export function rejoinLines(items: readonly Item[], style: Style): FlowBlock[] {
  const blocks: FlowBlock[] = [];
  const asides: FlowBlock[] = [];
  let open: SetLine[] = [];
  const close = (): void => {
    if (open.length > 0) blocks.push(paragraphOf(open, style));
    open = [];
  };
  for (const item of items) {
    if (item.kind === 'aside') {
      asides.push(asideOf(item.zone, item.lines));
    } else if (item.kind === 'table') {
      close();
      blocks.push(tableOf(item.fragment));
    } else {
      if (opensParagraph(open, item.set, style)) close();
      open.push(item.set);
    }
  }
  close();
  const isNote = (aside: FlowBlock): boolean =>
    aside.kind === 'paragraph' && aside.zone === 'footnote';
  return [...blocks, ...asides.filter((aside) => !isNote(aside)), ...asides.filter(isNote)];
}

function paragraphOf(lines: readonly SetLine[], style: Style): FlowParagraph {
  const [first] = lines;
  return {
    kind: 'paragraph',
    content: repair(partsOfLines(lines.map(({ line }) => line))),
    zone: 'body',
    centered: lines.every((line) => line.narrow || style.centered.has(line)),
    bold: lines.every(({ line }) => line.bold),
    indent: first ? Math.round(indentOf(first) * 10) / 10 : null,
    list: null,
  };
}

function asideOf(zone: FlowParagraph['zone'], lines: readonly Line[]): FlowParagraph {
  const content = repair(partsOfLines(lines));
  return {
    kind: 'paragraph',
    content,
    zone,
    centered: false,
    bold: false,
    indent: null,
    list: null,
  };
}
