import { append } from '../../collections.js';
import type { RawBlock, RawParagraph } from '../../model.js';
import { openFields } from './fields.js';
import type { Fields } from './fields.js';
import { chosen, contentOf } from './inline.js';
import type { Content, Shared } from './inline.js';
import type { Labelling } from './numbering.js';
import type { ParagraphFormat } from './styles.js';
import { tableOf } from './table.js';
import { child, elementsIn, isOn } from './xml.js';
import type { XmlElement } from './xml.js';

/** One of the texts of a document: its body, a header, a footnote. */
export interface Story extends Shared {
  readonly label: Labelling;
  readonly fields: Fields;
  /** The place of the next paragraph; within a cell all share one. */
  readonly paragraphPath: () => string;
  readonly tablePath: () => string;
}

/** A paragraph that may still go on with the next one. */
interface Open extends Content {
  readonly format: ParagraphFormat;
  /** Whether its format holds for all that is one with it: else the last one's does. */
  readonly leads: boolean;
}

const UNSEEN = new Set(['w:del', 'w:moveFrom', 'w:sectPr', 'w:sdtPr']);

/**
 * Paragraphs and tables in a body, cell, note, header or text box, through whatever they are
 * wrapped in. Text boxes follow the paragraph that anchors them. Where the end of a paragraph was
 * deleted or is hidden, it is one with the next.
 */
export function blocksOf(container: XmlElement, story: Story): RawBlock[] {
  const blocks: RawBlock[] = [];
  let open: Open | null = null;

  const close = (paragraph: Open): void => {
    open = null;
    blocks.push(paragraphOf(paragraph, story));
    for (const box of paragraph.boxes)
      append(blocks, blocksOf(box, { ...story, fields: openFields(story.ignore) }));
  };
  const add = (element: XmlElement): void => {
    const properties = child(element, 'w:pPr');
    const format = story.styles.paragraph(properties);
    const end = child(properties, 'w:rPr');
    const isDeleted = (child(end, 'w:del') ?? child(end, 'w:moveFrom')) !== undefined;
    const isHidden = story.styles.run(end, format).hidden || isOn(end, 'w:specVanish') === true;
    const content = contentOf(element, format, story.fields, story);
    const paragraph = joined(open, { ...content, format, leads: !isDeleted });
    if (isDeleted || isHidden) open = paragraph;
    else close(paragraph);
  };
  const flush = (): void => {
    if (open && (open.runs.length > 0 || open.boxes.length > 0)) close(open);
    open = null;
  };
  const walk = (element: XmlElement): void => {
    for (const each of elementsIn(element)) {
      if (each.name === 'w:p' || each.name === 'm:oMathPara') add(each);
      else if (each.name === 'w:tbl') {
        flush();
        append(blocks, tableOf(each, story));
      } else if (each.name === 'w:altChunk') story.ignore('altChunk');
      else if (each.name === 'mc:AlternateContent') walk(chosen(each));
      else if (!UNSEEN.has(each.name)) walk(each);
    }
  };
  walk(container);
  flush();
  return blocks;
}

function joined(before: Open | null, next: Open): Open {
  if (!before) return next;
  const first = before.leads && before.runs.length > 0 ? before : next;
  const runs = [...before.runs, ...next.runs];
  return { ...next, format: first.format, runs, boxes: [...before.boxes, ...next.boxes] };
}

function paragraphOf({ runs, format }: Open, story: Story): RawParagraph {
  return {
    type: 'paragraph',
    path: story.paragraphPath(),
    runs,
    list: story.label(format),
    style: format.styleName,
    alignment: format.alignment,
  };
}
