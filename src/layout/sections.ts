import type { Marker, Role } from '../model.js';
import type { FlowBlock, FlowParagraph } from './flow.js';
import { labelOf, seenMarker } from './list-marker.js';
import { isOrdered } from './marker.js';
import { asGovernor, governorsOf } from './outline.js';
import type { Governor, Item } from './outline.js';
import { isScopeLine } from './scope-line.js';

/** Where a block stands in the section tree. */
export interface Position {
  readonly marker: Marker | null;
  /** Index of the governing block; null at the top. */
  readonly parent: number | null;
  readonly section: string;
  /** Set apart as the title of what it governs. */
  readonly announces: boolean;
}

const NOWHERE: Position = { marker: null, parent: null, section: '', announces: false };
/** A longer paragraph in bold is emphasis, not a heading. */
const LONGEST_HEADING = 250;
const PART = /^phần (thứ |[IVX]{1,4}(?![\p{L}\p{N}])|[A-D](?![\p{L}\p{N}])|\d(?!\d))/iu;
const ANNEX = /^(phụ lục|biểu số|mẫu số)(?=$|[\s:.])/iu;
/** Without a marker a mere name, such as a picture's, is no scope line. */
const NAMES_SCOPE = /[:.]$|^(cấp|tại|ở|đối với)(?!\p{L})/iu;
const CONTINUES = /^(trong đó|trong số đó|cụ thể|gồm|bao gồm)(?=[\s,:])/iu;

/** One position for each block, by its markers, lists and scope lines. */
export function positionsOf(blocks: readonly FlowBlock[], roles: readonly Role[]): Position[] {
  let open: readonly Governor[] = [];
  return blocks.map((block, index): Position => {
    const role = roles[index];
    const last = open.at(-1);
    const here = { ...NOWHERE, parent: last?.index ?? null, section: last?.section ?? '' };
    if (block.kind === 'table') return { ...here, ...captionAbove(index, roles, here) };
    if (role === 'caption') return here;
    if (role !== 'body') {
      if (role === 'title' || role === 'letterhead' || role === 'signature') open = [];
      return NOWHERE;
    }
    if (isPart(block)) open = [];
    const item = itemOf(block, index, blocks[index - 1]);
    const governors = governorsOf(open, item);
    const governor = asGovernor(governors, item, open);
    const announces = item.scope || item.intro || item.ordered;
    open = item.marker || announces ? [...governors, governor] : governors;
    const parent = governors.at(-1)?.index ?? null;
    return { marker: item.marker, parent, section: governor.section, announces };
  });
}

/** A part of the report or an annex: what came before governs it no more. */
function isPart({ content, centered, list }: FlowParagraph): boolean {
  const text = list ? `${labelOf(list)} ${content.text}` : content.text;
  return PART.test(text) || (centered && ANNEX.test(text));
}

function captionAbove(index: number, roles: readonly Role[], here: Position): Partial<Position> {
  return { parent: roles[index - 1] === 'caption' ? index - 1 : here.parent };
}

/** A sentence right behind a line that announced it with a colon is text, also where it is in bold. */
function isAnnounced({ content }: FlowParagraph, before: FlowBlock | undefined): boolean {
  return (
    before?.kind === 'paragraph' &&
    before.content.text.endsWith(':') &&
    content.text.endsWith('.') &&
    !seenMarker(before).marker
  );
}

function itemOf(block: FlowParagraph, index: number, before: FlowBlock | undefined): Item {
  const { text } = block.content;
  const { marker, printed } = seenMarker(block);
  const rest = text.slice(marker?.length ?? 0).trim();
  const isHeading = text.length < LONGEST_HEADING && !isAnnounced(block, before);
  const bold = block.bold && isHeading;
  return {
    index,
    marker,
    printed,
    ordered: marker !== null && isOrdered(marker),
    scope: isScopeLine(rest) && (marker !== null || bold || NAMES_SCOPE.test(rest)),
    intro: /(:|trong đó)$/iu.test(rest) || bold,
    bold,
    continues: !marker && CONTINUES.test(rest),
    indent: block.indent,
    list: block.list,
  };
}
